internal import InfraGit
internal import InfraModel
internal import InfraRender

/// A source branch at a commit.
struct SourceBranch {
    let commit: Commit
    /// The tree of the source directory.
    let directory: ObjectID
    /// The `.sourceignore` files above the source directory, from the root down.
    let outerIgnoreFiles: [SourceTree.Entry]
    /// The `.gitattributes` files above the source directory, from the root down.
    private let outerAttributesFiles: [SourceTree.Entry]

    /// Opens a branch; `nil` when the commit has no such directory.
    init?(_ commit: Commit, directory path: String, in repository: Repository) throws(GitError) {
        self.commit = commit
        var directory = commit.tree
        var ignoreFiles: [SourceTree.Entry] = []
        var attributesFiles: [SourceTree.Entry] = []
        var prefix = ""
        for name in path.split(atByte: "/") {
            if let entry = try repository.entry(at: SourceTree.ignoreFileName, inTree: directory) {
                ignoreFiles.append(SourceTree.Entry(entry, below: prefix))
            }
            if let entry = try repository.entry(at: SourceTree.attributesFileName, inTree: directory) {
                attributesFiles.append(SourceTree.Entry(entry, below: prefix))
            }
            guard let entry = try repository.entry(at: name, inTree: directory), entry.mode == .directory else {
                return nil
            }
            directory = entry.id
            prefix += "\(name)/"
        }
        self.directory = directory
        outerIgnoreFiles = ignoreFiles
        outerAttributesFiles = attributesFiles
        self.prefix = prefix
    }

    private let prefix: String

    /// What the rendering depends on: the source directory, and the ignore and attributes files above it with the depth they lie at.
    var fingerprint: String { ([directory.hex] + outerFingerprints).joined(separator: "/") }

    private var outerFingerprints: [String] {
        let attributes = outerAttributesFiles.compactMap { $0.fingerprint.map { "a\($0)" } }
        return outerIgnoreFiles.compactMap(\.fingerprint) + attributes
    }

    /// The files that differ from those of another source directory.
    ///
    /// - Parameters:
    ///   - fingerprint: The other one's fingerprint.
    ///   - repository: The cache.
    /// - Returns: The manifests that differ; `nil` when something else does that a rendering depends on, or when the cache
    ///   does not have the other directory.
    /// - Throws: `GitError` when a tree cannot be read.
    func changes(from fingerprint: String, in repository: Repository) throws(GitError) -> [SourceChange]? {
        let parts = fingerprint.split(separator: "/").map(String.init)
        guard outerIgnoreFiles.isEmpty, parts.dropFirst().elementsEqual(outerFingerprints),
            let old = parts.first.flatMap({ ObjectID(hex: $0) }), repository.contains(old)
        else { return nil }
        var changes: [SourceChange] = []
        var room = Self.mostCompared
        let isPlain = try compare(old, directory, prefix, repository, &changes, &room)
        return isPlain ? changes : nil
    }

    /// How many entries of directories that differ are compared before listing everything is the shorter way.
    private static let mostCompared = 1_000_000

    /// Compares two directories; whether nothing but manifests differs.
    private func compare(
        _ old: ObjectID?, _ new: ObjectID?, _ prefix: String, _ repository: Repository,
        _ changes: inout [SourceChange], _ room: inout Int
    ) throws(GitError) -> Bool {
        guard prefix.utf8.count <= SourceTree.Limit.path.value else { return false }
        let comparison = try repository.comparison(of: old, with: new)
        room -= comparison.entryCount
        guard room >= 0 else { return false }
        for change in comparison.changes {
            guard try add(change, prefix, repository, &changes, &room) else { return false }
        }
        return true
    }

    private func add(
        _ change: TreeComparison.Change, _ prefix: String, _ repository: Repository,
        _ changes: inout [SourceChange], _ room: inout Int
    ) throws(GitError) -> Bool {
        let path = prefix + change.name
        room -= SourceTree.Limit.entries(in: path) - 1
        let entries = [change.before, change.after]
        let directories = entries.map { $0?.mode == .directory ? $0?.id : nil }
        if directories != [nil, nil] {
            guard try compare(directories[0], directories[1], path + "/", repository, &changes, &room) else {
                return false
            }
        }
        let files = entries.map { $0?.mode == .directory ? nil : $0 }
        guard files.allSatisfy({ $0?.mode.isRegularFile != false }),
            ![SourceTree.ignoreFileName, SourceTree.attributesFileName].contains(change.name)
        else { return false }
        guard files != [nil, nil], SourceTree.isManifest(change.name) else { return true }
        guard room >= 0 else { return false }
        let contents = files.map { $0.map { ContentID($0.id) } }
        changes.append(SourceChange(path: path, before: contents[0], after: contents[1]))
        return true
    }

    /// Lists the files below the source directory, without reading any.
    func tree(in repository: Repository) throws(GitError) -> SourceTree {
        var tree = SourceTree(entries: [], ignoreFiles: outerIgnoreFiles, attributesFiles: outerAttributesFiles)
        var room = SourceTree.Limit.entries.value
        try list(directory, prefix, repository, &tree, &room)
        if room < 0 { tree.entries.append(SourceTree.Entry(path: prefix, kind: .unlisted(.entries))) }
        return tree
    }

    private func list(
        _ id: ObjectID, _ prefix: String, _ repository: Repository, _ tree: inout SourceTree, _ room: inout Int
    ) throws(GitError) {
        guard prefix.utf8.count <= SourceTree.Limit.path.value else {
            tree.entries.append(SourceTree.Entry(path: prefix, kind: .unlisted(.path)))
            return
        }
        for entry in try repository.tree(id) {
            let listed = SourceTree.Entry(entry, below: prefix)
            room -= SourceTree.Limit.entries(in: listed.path)
            guard room >= 0 else { return }
            if entry.name == SourceTree.ignoreFileName { tree.ignoreFiles.append(listed) }
            if entry.name == SourceTree.attributesFileName { tree.attributesFiles.append(listed) }
            if entry.mode == .directory {
                try list(entry.id, listed.path + "/", repository, &tree, &room)
            } else if entry.name != SourceTree.ignoreFileName,
                !entry.mode.isRegularFile || SourceTree.isManifest(entry.name)
            {
                tree.entries.append(listed)
            }
        }
    }
}

extension SourceTree.Entry {
    fileprivate init(_ entry: TreeEntry, below prefix: String) {
        let kind: Kind =
            switch entry.mode {
            case .file, .executable: .file(ContentID(entry.id))
            case .symbolicLink: .symbolicLink
            case .submodule: .submodule
            case .directory: .directory
            }
        self.init(path: prefix + entry.name, kind: kind)
    }

    /// The content of a file and the depth of its path; `nil` for other entries.
    fileprivate var fingerprint: String? {
        guard case .file(let content) = kind else { return nil }
        return "\(path.utf8.count { $0 == UInt8(ascii: "/") }):\(ObjectID(content))"
    }
}
