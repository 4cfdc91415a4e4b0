internal import InfraModel

/// The files below the source directory of a branch.
public struct SourceTree: Sendable {
    /// What a source tree may ask of whoever lists it.
    public enum Limit: Sendable {
        /// The length of a directory's path in bytes: what Linux takes.
        case path
        /// The number of entries. A few directories that hold each other several times over are enough for more files than any
        /// machine can list.
        case entries

        /// The limit.
        public var value: Int {
            switch self {
            case .path: 4096
            case .entries: 1_000_000
            }
        }

        /// The number of entries as which one counts, by the length of its path: paths take memory, too.
        ///
        /// - Parameter path: The path.
        /// - Returns: One for each 256 bytes.
        public static func entries(in path: String) -> Int { 1 + path.utf8.count >> 8 }
    }

    /// One entry.
    public struct Entry: Sendable {
        /// What an entry is.
        public enum Kind: Sendable {
            /// A file and its content.
            case file(ContentID)
            /// A symbolic link, which is not followed.
            case symbolicLink
            /// Another repository, which is not followed.
            case submodule
            /// A directory where a file is expected; what is in it is listed besides.
            case directory
            /// A directory of which not everything is listed, because of a limit.
            case unlisted(Limit)
        }

        /// The path from the branch's root, with slashes.
        public var path: String
        /// What the entry is.
        public var kind: Kind

        /// An entry.
        ///
        /// - Parameters:
        ///   - path: The path from the branch's root, with slashes.
        ///   - kind: What the entry is.
        public init(path: String, kind: Kind) {
            self.path = path
            self.kind = kind
        }
    }

    /// The entries, ordered by path as git orders them.
    public var entries: [Entry]
    /// The `.sourceignore` files that hold for them, in any order, and what only has their name.
    public var ignoreFiles: [Entry]
    /// The `.gitattributes` files that hold for them, in any order.
    public var attributesFiles: [Entry]

    /// A tree of its entries.
    ///
    /// - Parameters:
    ///   - entries: The entries, ordered by path as git orders them.
    ///   - ignoreFiles: The `.sourceignore` files that hold for them, in any order, and what only has their name.
    ///   - attributesFiles: The `.gitattributes` files that hold for them, in any order.
    public init(entries: [Entry], ignoreFiles: [Entry] = [], attributesFiles: [Entry] = []) {
        self.entries = entries
        self.ignoreFiles = ignoreFiles
        self.attributesFiles = attributesFiles
    }

    /// The name of the files that say what is left out.
    public static let ignoreFileName = ".sourceignore"

    /// Whether a file is a manifest, by its name.
    ///
    /// - Parameter name: The file's name or path.
    /// - Returns: Whether it ends in `.yaml`, `.yml` or `.json`.
    public static func isManifest(_ name: String) -> Bool {
        manifestSuffixes.contains { name.hasByteSuffix($0) }
    }

    /// The suffixes of manifests.
    static let manifestSuffixes = [".yaml", ".yml", ".json"]
}

extension SourceTree {
    /// A warning about the first character of a path that a person does not see as what it is.
    static func hiddenCharacterWarning(of path: String) -> Diagnostic? {
        // Nearly all paths are printable ASCII.
        if path.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return nil }
        var hidden: String?
        // A tab and a line feed are hidden in a name.
        if path.utf8.contains(where: { $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\n") }) {
            hidden = "a tab or a line feed"
        }
        HiddenCharacter.visitAll(in: path) { hidden = hidden ?? "\($0)" }
        return hidden.map {
            Diagnostic(
                .warning, .sourceInvisibleCharacter, file: path, at: nil,
                "the path holds \($0), which is not shown as what it is: rename the file or its directory")
        }
    }
}
