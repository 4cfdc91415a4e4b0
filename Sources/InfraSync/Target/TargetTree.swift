internal import InfraGit
internal import InfraModel

/// The tree of the target branch while folders in it are replaced; everything else stays byte for byte.
struct TargetTree {
    /// One directory on the way to the target directory, the root first.
    private struct Level {
        var name: String
        var entries: [TreeEntry]
        /// The tree as the remote has it.
        var basis: ObjectID?
    }

    private var levels: [Level] = []

    init(_ root: ObjectID?, directory: String, in repository: Repository) throws {
        levels = [Level(name: "", entries: try root.map { try repository.tree($0) } ?? [], basis: root)]
        for name in directory.split(atByte: "/") {
            // Where a file is in the way, drafts are held.
            let entry = levels[levels.count - 1].entries.first { $0.isNamed(name) }
            levels.append(
                Level(
                    name: name, entries: try entry.map { try repository.tree($0.id) } ?? [], basis: entry?.id))
        }
    }

    /// Replaces a folder of the target directory, and writes the trees from there up to the root.
    ///
    /// - Parameters:
    ///   - name: The folder's name.
    ///   - folder: Its tree; `nil` removes it.
    ///   - pack: Where the trees are written.
    /// - Returns: The root tree.
    /// - Throws: `GitError` when an object cannot be written.
    mutating func replace(_ name: String, with folder: ObjectID?, writingTo pack: PackWriter) throws(GitError)
        -> ObjectID
    {
        set(name, to: folder, in: levels.count - 1)
        for index in levels.indices.dropFirst().reversed() {
            // git has no empty directories.
            let isEmpty = levels[index].entries.isEmpty
            let tree = isEmpty ? nil : try pack.write(tree: levels[index].entries, basis: levels[index].basis)
            set(levels[index].name, to: tree, in: index - 1)
        }
        return try pack.write(tree: levels[0].entries, basis: levels[0].basis)
    }

    private mutating func set(_ name: String, to tree: ObjectID?, in level: Int) {
        levels[level].entries.removeAll { $0.isNamed(name) }
        if let tree { levels[level].entries.append(TreeEntry(name: name, mode: .directory, id: tree)) }
    }
}

extension TreeEntry {
    /// Compares names as git does, byte by byte: one that only looks the same belongs to somebody else.
    fileprivate func isNamed(_ name: some StringProtocol) -> Bool { self.name.hasSameBytes(as: name) }
}
