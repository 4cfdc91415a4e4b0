internal import InfraGit
internal import InfraModel
internal import InfraRender

/// A source branch at a commit.
struct SourceBranch {
    let commit: Commit
    /// The tree of the source directory.
    let directory: ObjectID
    /// The path of the source directory, with a slash at its end unless it is the root.
    private let prefix: String
    /// The `.sourceignore` files above the source directory, from the root down.
    private let outerIgnoreFiles: [SourceTree.Entry]
    /// The `.gitattributes` files above the source directory, from the root down.
    private let outerAttributesFiles: [SourceTree.Entry]

    /// Opens a source directory; `nil` when the commit has no such directory.
    ///
    /// - Parameters:
    ///   - commit: The commit.
    ///   - path: The path of the source directory; empty for the root.
    ///   - repository: The cache.
    /// - Throws: `GitError` when a tree cannot be read.
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
        self.prefix = prefix
        outerIgnoreFiles = ignoreFiles
        outerAttributesFiles = attributesFiles
    }

    /// The objects that the rendering depends on: the source directory, and the ignore and attributes files above it
    /// with their depth.
    var fingerprint: String { ([directory.hex] + outerFingerprints).joined(separator: "/") }

    private var outerFingerprints: [String] {
        let attributes = outerAttributesFiles.compactMap { $0.fingerprint.map { "a\($0)" } }
        return outerIgnoreFiles.compactMap(\.fingerprint) + attributes
    }

    /// Returns the manifests that differ from those of another source directory.
    ///
    /// - Parameters:
    ///   - fingerprint: The fingerprint of the other source.
    ///   - repository: The cache.
    /// - Returns: The differences; `nil` when more than manifests differs, or when the cache lacks the other directory.
    /// - Throws: `GitError` when a tree cannot be read.
    func changes(from fingerprint: String, in repository: Repository) throws(GitError) -> [SourceChange]? {
        let parts = fingerprint.split(separator: "/").map(String.init)
        guard outerIgnoreFiles.isEmpty, parts.dropFirst().elementsEqual(outerFingerprints),
            let old = parts.first.flatMap({ ObjectID(hex: $0) }), repository.contains(old)
        else { return nil }
        var comparison = SourceComparison(repository: repository)
        return try comparison.compare(old, with: directory, below: prefix) ? comparison.changes : nil
    }

    /// Returns the files that rendering the source reads, except for those of an earlier state of the branch.
    ///
    /// - Parameters:
    ///   - old: The earlier state; `nil` for none.
    ///   - repository: The cache.
    /// - Returns: The files, some of which the cache may have.
    /// - Throws: `GitError` when a tree cannot be read.
    func files(since old: SourceBranch?, in repository: Repository) throws(GitError) -> [ObjectID] {
        if let old, let changes = try changes(from: old.fingerprint, in: repository) { return changes.files }
        return try tree(in: repository).files
    }

    /// Lists the files below the source directory without reading them.
    ///
    /// - Parameter repository: The cache.
    /// - Returns: The files, up to the limits of a source tree.
    /// - Throws: `GitError` when a tree cannot be read.
    func tree(in repository: Repository) throws(GitError) -> SourceTree {
        var listing = SourceListing(
            repository: repository,
            tree: SourceTree(entries: [], ignoreFiles: outerIgnoreFiles, attributesFiles: outerAttributesFiles))
        try listing.list(directory, below: prefix)
        if listing.remaining < 0 {
            listing.tree.entries.append(SourceTree.Entry(path: prefix, kind: .unlisted(.entries)))
        }
        return listing.tree
    }
}

/// The comparison of two source directories.
private struct SourceComparison {
    let repository: Repository
    var changes: [SourceChange] = []
    /// The number of entries that may still be compared: listing everything is faster than comparing more.
    var remaining = 1_000_000

    /// Compares two directories; returns `false` when more than manifests differs.
    mutating func compare(
        _ old: ObjectID?, with new: ObjectID?, below prefix: String
    ) throws(GitError) -> Bool {
        guard prefix.utf8.count <= SourceTree.Limit.path.value else { return false }
        let comparison = try repository.comparison(of: old, with: new)
        remaining -= comparison.entryCount
        guard remaining >= 0 else { return false }
        for change in comparison.changes {
            guard try add(change, below: prefix) else { return false }
        }
        return true
    }

    private mutating func add(_ change: TreeComparison.Change, below prefix: String) throws(GitError) -> Bool {
        let path = prefix + change.name
        remaining -= SourceTree.Limit.entries(in: path) - 1
        let entries = [change.before, change.after]
        let directories = entries.map { $0?.mode == .directory ? $0?.id : nil }
        if directories != [nil, nil] {
            guard try compare(directories[0], with: directories[1], below: path + "/") else { return false }
        }
        let files = entries.map { $0?.mode == .directory ? nil : $0 }
        guard files.allSatisfy({ $0?.mode.isRegularFile != false }),
            ![SourceTree.ignoreFileName, SourceTree.attributesFileName].contains(change.name)
        else { return false }
        guard files != [nil, nil], SourceTree.isManifest(change.name) else { return true }
        guard remaining >= 0 else { return false }
        let contents = files.map { $0.map { ContentID($0.id) } }
        changes.append(SourceChange(path: path, before: contents[0], after: contents[1]))
        return true
    }
}

/// The listing of a source directory.
private struct SourceListing {
    let repository: Repository
    var tree: SourceTree
    /// The number of entries that may still be listed; negative when there are more.
    var remaining = SourceTree.Limit.entries.value

    mutating func list(_ id: ObjectID, below prefix: String) throws(GitError) {
        guard prefix.utf8.count <= SourceTree.Limit.path.value else {
            tree.entries.append(SourceTree.Entry(path: prefix, kind: .unlisted(.path)))
            return
        }
        for entry in try repository.tree(id) {
            let listed = SourceTree.Entry(entry, below: prefix)
            remaining -= SourceTree.Limit.entries(in: listed.path)
            guard remaining >= 0 else { return }
            if entry.name == SourceTree.ignoreFileName { tree.ignoreFiles.append(listed) }
            if entry.name == SourceTree.attributesFileName { tree.attributesFiles.append(listed) }
            if entry.mode == .directory {
                try list(entry.id, below: listed.path + "/")
            } else if entry.name != SourceTree.ignoreFileName,
                !entry.mode.isRegularFile || SourceTree.isManifest(entry.name)
            {
                tree.entries.append(listed)
            }
        }
    }
}

extension SourceTree {
    /// The files that are read: manifests, ignore files and attributes files.
    var files: [ObjectID] {
        (entries + ignoreFiles + attributesFiles).compactMap { entry in
            if case .file(let content) = entry.kind { ObjectID(content) } else { nil }
        }
    }
}

extension [SourceChange] {
    /// The manifests before and after the changes.
    var files: [ObjectID] { flatMap { [$0.before, $0.after].compactMap { $0.map(ObjectID.init) } } }
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
