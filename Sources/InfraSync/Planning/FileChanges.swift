internal import InfraGit

/// The files that differ between two versions of an environment's folder.
public struct FileChanges: Sendable, Hashable {
    /// The names of new files.
    public var added: [String] = []
    /// The names of files with different content.
    public var changed: [String] = []
    /// The names of those changed files that have the same meaning as before.
    ///
    /// They are only determined if another version of the renderer, or another program, wrote the files.
    public var rewritten: [String] = []
    /// The names of removed files.
    public var removed: [String] = []

    /// Whether the two versions are equal.
    public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

    /// Creates a list of changes.
    ///
    /// - Parameters:
    ///   - added: The names of new files.
    ///   - changed: The names of files with different content.
    ///   - rewritten: The names of those changed files that have the same meaning as before.
    ///   - removed: The names of removed files.
    public init(
        added: [String] = [], changed: [String] = [], rewritten: [String] = [], removed: [String] = []
    ) {
        self.added = added
        self.changed = changed
        self.rewritten = rewritten
        self.removed = removed
    }
}

extension FileChanges {
    /// Compares the entries of two folders, in any order.
    ///
    /// - Parameters:
    ///   - old: The entries before.
    ///   - new: The entries after.
    ///   - isAllChanged: Whether equal entries count as changed too.
    init(from old: [TreeEntry], to new: [TreeEntry], isAllChanged: Bool = false) {
        self.init()
        // Names are compared byte by byte, as git does. Swift's `==` treats canonically equivalent names as equal.
        var rest = old.sorted { $0.precedes($1) }[...]
        for entry in new.sorted(by: { $0.precedes($1) }) {
            while let gone = rest.first, gone.precedes(entry) {
                removed.append(gone.name)
                rest.removeFirst()
            }
            if let before = rest.first, !entry.precedes(before) {
                if isAllChanged || before.id != entry.id || before.mode != entry.mode { changed.append(entry.name) }
                rest.removeFirst()
            } else {
                added.append(entry.name)
            }
        }
        removed += rest.map(\.name)
    }
}
