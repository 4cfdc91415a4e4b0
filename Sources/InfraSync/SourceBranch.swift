internal import InfraGit
internal import InfraRender

/// A source branch at a commit.
struct SourceBranch {
    let commit: Commit
    /// The tree of the source directory.
    let directory: ObjectID
    /// The `.sourceignore` files above the source directory, from the root down.
    let outerIgnoreFiles: [SourceTree.Entry]

    /// Opens a branch; `nil` when the commit has no such directory.
    init?(_ commit: Commit, directory path: String, in repository: Repository) throws(GitError) {
        self.commit = commit
        var directory = commit.tree
        var ignoreFiles: [SourceTree.Entry] = []
        var prefix = ""
        for name in path.split(separator: "/") {
            if let entry = try repository.entry(at: SourceTree.ignoreFileName, inTree: directory),
                entry.mode.isRegularFile
            {
                ignoreFiles.append(
                    SourceTree.Entry(path: prefix + SourceTree.ignoreFileName, kind: .file(ContentID(entry.id))))
            }
            guard let entry = try repository.entry(at: String(name), inTree: directory), entry.mode == .directory else {
                return nil
            }
            directory = entry.id
            prefix += "\(name)/"
        }
        self.directory = directory
        outerIgnoreFiles = ignoreFiles
        self.prefix = prefix
    }

    private let prefix: String

    /// What the rendering depends on: the source directory, and the ignore files above it with the depth they lie at.
    var fingerprint: String {
        let ignoreFiles = outerIgnoreFiles.compactMap { file in
            file.content.map { "\(file.path.utf8.count(where: { $0 == UInt8(ascii: "/") })):\(ObjectID($0))" }
        }
        return ([directory.hex] + ignoreFiles).joined(separator: "/")
    }

    /// Lists the files below the source directory, without reading any.
    func tree(in repository: Repository) throws(GitError) -> SourceTree {
        var tree = SourceTree(entries: [], ignoreFiles: outerIgnoreFiles)
        try list(directory, prefix, repository, &tree)
        return tree
    }

    private func list(
        _ id: ObjectID, _ prefix: String, _ repository: Repository, _ tree: inout SourceTree
    ) throws(GitError) {
        for entry in try repository.tree(id) {
            let path = prefix + entry.name
            switch entry.mode {
            case .directory: try list(entry.id, path + "/", repository, &tree)
            case .symbolicLink: tree.entries.append(SourceTree.Entry(path: path, kind: .symbolicLink))
            case .submodule: tree.entries.append(SourceTree.Entry(path: path, kind: .submodule))
            case .file, .executable:
                let file = SourceTree.Entry(path: path, kind: .file(ContentID(entry.id)))
                if entry.name == SourceTree.ignoreFileName {
                    tree.ignoreFiles.append(file)
                } else if SourceTree.isManifest(entry.name) {
                    tree.entries.append(file)
                }
            }
        }
    }
}

extension SourceTree.Entry {
    fileprivate var content: ContentID? {
        guard case .file(let content) = kind else { return nil }
        return content
    }
}
