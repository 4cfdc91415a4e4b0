internal import InfraModel

/// The files below the source directory of a branch.
public struct SourceTree: Sendable {
    /// A limit for listing a source tree.
    public enum Limit: Sendable {
        /// The length of a directory's path in bytes, limited to the maximum on Linux.
        case path
        /// The number of entries. A few directories that contain each other several times can hold more files than
        /// can be listed.
        case entries

        /// The value of the limit.
        public var value: Int {
            switch self {
            case .path: 4096
            case .entries: 1_000_000
            }
        }

        /// Returns the number of entries that a path counts as: long paths count more than once because they use
        /// memory.
        ///
        /// - Parameter path: The path.
        /// - Returns: One for each 256 bytes.
        public static func entries(in path: String) -> Int { 1 + path.utf8.count >> 8 }
    }

    /// An entry of the tree.
    public struct Entry: Sendable {
        /// A kind of entry.
        public enum Kind: Sendable {
            /// A file with its content.
            case file(ContentID)
            /// A symbolic link, which is not followed.
            case symbolicLink
            /// A submodule, which is not followed.
            case submodule
            /// A directory in place of a file; its entries are listed separately.
            case directory
            /// A directory that is not listed completely because of a limit.
            case unlisted(Limit)
        }

        /// The path from the root of the branch, separated by slashes.
        public var path: String
        /// The kind of the entry.
        public var kind: Kind

        /// Creates an entry.
        ///
        /// - Parameters:
        ///   - path: The path from the root of the branch, separated by slashes.
        ///   - kind: The kind of the entry.
        public init(path: String, kind: Kind) {
            self.path = path
            self.kind = kind
        }
    }

    /// The entries, sorted by path in git's order.
    public var entries: [Entry]
    /// The applicable `.sourceignore` files in any order, including entries of this name that are not files.
    public var ignoreFiles: [Entry]
    /// The applicable `.gitattributes` files, in any order.
    public var attributesFiles: [Entry]

    /// Creates a tree.
    ///
    /// - Parameters:
    ///   - entries: The entries, sorted by path in git's order.
    ///   - ignoreFiles: The applicable `.sourceignore` files in any order, including entries of this name that are
    ///     not files.
    ///   - attributesFiles: The applicable `.gitattributes` files, in any order.
    public init(entries: [Entry], ignoreFiles: [Entry] = [], attributesFiles: [Entry] = []) {
        self.entries = entries
        self.ignoreFiles = ignoreFiles
        self.attributesFiles = attributesFiles
    }

    /// The name of the files with rules that exclude other files.
    public static let ignoreFileName = ".sourceignore"

    /// Returns whether a file name is that of a manifest.
    ///
    /// - Parameter name: The name or path of the file.
    /// - Returns: Whether the name ends in `.yaml`, `.yml` or `.json`.
    public static func isManifest(_ name: String) -> Bool {
        manifestSuffixes.contains { name.hasByteSuffix($0) }
    }

    /// The suffixes of manifest names.
    static let manifestSuffixes = [".yaml", ".yml", ".json"]
}

extension SourceTree.Entry {
    /// The diagnostics about an entry that is not read; empty for files and directories.
    package var diagnostics: [Diagnostic] {
        switch kind {
        case .file, .directory: []
        case .symbolicLink:
            [Diagnostic(.warning, .sourceSymbolicLink, file: path, at: nil, "a symbolic link is not followed")]
        case .submodule: [Diagnostic(.warning, .sourceSubmodule, file: path, at: nil, "a submodule is not followed")]
        case .unlisted(let limit):
            [Diagnostic(.error, .sourceLimit, file: path, at: nil, "the directory is not read: \(limit.reason)")]
        }
    }
}

extension SourceTree.Limit {
    /// The reason for an incomplete listing.
    fileprivate var reason: String {
        switch self {
        case .path: "its path has more than \(value) bytes"
        case .entries: "it has more than \(value) files and directories"
        }
    }
}

extension SourceTree {
    /// Returns a warning about the first character of a path that is invisible or misleading.
    static func hiddenCharacterWarning(of path: String) -> Diagnostic? {
        // Nearly all paths are printable ASCII.
        if path.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return nil }
        var hidden: String?
        // In a path, tabs and line feeds are invisible as well.
        if path.utf8.contains(where: { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") }) {
            hidden = "a tab or a line feed"
        }
        HiddenCharacter.visitAll(in: path) { hidden = hidden ?? "\($0)" }
        return hidden.map {
            Diagnostic(
                .warning, .sourceInvisibleCharacter, file: path, at: nil,
                "the path contains \($0), which is invisible or misleading: rename the file or its directory")
        }
    }
}
