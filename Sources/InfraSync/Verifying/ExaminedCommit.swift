internal import InfraGit
internal import InfraModel
internal import InfraRender

/// A commit of the target branch beside its parents.
struct ExaminedCommit {
    let commit: Commit
    let parents: [Commit]
    /// The environments whose folders the commit has otherwise than any parent, production first.
    let changed: [Environment]
    /// For each of the other environments the parents that have the same folder.
    let origins: [Environment: [ObjectID]]
    /// What the commit says about itself, if it says to be of this sync and changes the folder that it names.
    ///
    /// Other syncs may have other folders of the same branch.
    let record: CommitRecord?
    /// The first invalid object that the commit brings; `nil` for none.
    ///
    /// Looked at are the commit, what it says of its parents, and the directories down to the environments' folders.
    let defect: String?

    init(_ commit: Commit, _ configuration: SyncConfiguration, in repository: Repository) throws(GitError) {
        var parents: [Commit] = []
        var unreadable: ObjectID?
        for id in commit.parents {
            if let parent = try repository.historicCommit(id) { parents.append(parent) } else { unreadable = id }
        }
        self.commit = commit
        self.parents = parents
        if let defect = commit.defect {
            self.defect = "the commit is invalid: \(defect)"
        } else if let unreadable {
            defect = "its parent \(unreadable) is not a commit that git can read"
        } else {
            defect = try repository.directoryDefect(
                broughtBy: commit, parents, to: configuration.targetDirectory)
        }
        var origins: [Environment: [ObjectID]] = [:]
        var changed: [Environment] = []
        for environment in Environment.allCases {
            let folder = environment.folder(in: configuration.targetDirectory)
            let entry = try repository.targetEntry(at: folder, of: commit)
            var same: [ObjectID] = []
            for parent in parents where try repository.targetEntry(at: folder, of: parent) == entry {
                same.append(parent.id)
            }
            if same.isEmpty, !(parents.isEmpty && entry == nil) { changed.append(environment) }
            origins[environment] = same
        }
        self.origins = origins
        self.changed = changed
        guard let record = CommitRecord(of: commit), changed.contains(record.environment),
            record.sourceDirectory.hasSameBytes(as: configuration.sourceDirectory),
            record.sourceBranch.hasSameBytes(as: configuration.branch(of: record.environment))
        else {
            record = nil
            return
        }
        self.record = record
    }
}

extension Repository {
    /// The first invalid directory that a commit brings, from the root to one below it; `nil` for none.
    fileprivate func directoryDefect(
        broughtBy commit: Commit, _ parents: [Commit], to directory: String
    ) throws(GitError) -> String? {
        let names = directory.split(atByte: "/")
        for depth in 0...names.count {
            let path = names.prefix(depth).joined(separator: "/")
            guard let id = try targetEntry(at: path, of: commit)?.id else { return nil }
            var isInherited = false
            for parent in parents where !isInherited { isInherited = try targetEntry(at: path, of: parent)?.id == id }
            if !isInherited, let defect = try targetDefect(ofTree: id) { return defect }
        }
        return nil
    }
}
