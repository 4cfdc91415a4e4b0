internal import InfraGit
internal import InfraModel

/// The tree of the target branch, in which folders are replaced and everything else stays byte for byte the same.
struct TargetTree {
    /// A directory of the target directory's path, beginning with the root.
    private struct Level {
        var name: String
        var entries: [TreeEntry]
        /// The tree on the remote.
        var base: ObjectID?
    }

    private var levels: [Level] = []

    /// Reads the trees from the root down to the target directory.
    ///
    /// - Parameters:
    ///   - root: The root tree; `nil` for a new branch.
    ///   - directory: The target directory; empty for the root.
    ///   - repository: The cache of the target branch.
    /// - Throws: `GitError` when a tree cannot be read.
    init(_ root: ObjectID?, directory: String, in repository: Repository) throws {
        levels = [Level(name: "", entries: try root.map { try repository.tree($0) } ?? [], base: root)]
        for name in directory.split(atByte: "/") {
            // An environment is held if one of these entries is a file.
            let entry = levels[levels.count - 1].entries.first { $0.isNamed(name) }
            levels.append(
                Level(
                    name: name, entries: try entry.map { try repository.tree($0.id) } ?? [], base: entry?.id))
        }
    }

    /// Replaces a folder of the target directory, and writes the trees from the target directory up to the root.
    ///
    /// - Parameters:
    ///   - name: The folder's name.
    ///   - folder: Its tree.
    ///   - pack: The pack that the trees are written to.
    /// - Returns: The new root tree.
    /// - Throws: `GitError` when an object cannot be written.
    mutating func replace(_ name: String, with folder: ObjectID, writingTo pack: PackWriter) throws(GitError)
        -> ObjectID
    {
        set(name, to: folder, in: levels.count - 1)
        for index in levels.indices.dropFirst().reversed() {
            let tree = try pack.write(tree: levels[index].entries, base: levels[index].base)
            set(levels[index].name, to: tree, in: index - 1)
        }
        return try pack.write(tree: levels[0].entries, base: levels[0].base)
    }

    private mutating func set(_ name: String, to tree: ObjectID, in level: Int) {
        levels[level].entries.removeAll { $0.isNamed(name) }
        levels[level].entries.append(TreeEntry(name: name, mode: .directory, id: tree))
    }
}

extension TreeEntry {
    /// Returns whether the entry has a name, compared byte by byte as git does.
    fileprivate func isNamed(_ name: some StringProtocol) -> Bool { self.name.hasSameBytes(as: name) }
}
