internal import InfraGit
internal import InfraRender

/// A commit of the target branch beside its first parent.
struct ExaminedCommit {
    let commit: Commit
    let parent: Commit?
    /// The environments whose folders the commit changes, production first.
    let changed: [Environment]
    /// What the commit says about itself, if it says to be of this sync and changes the folder that it names.
    ///
    /// Other syncs may have other folders of the same branch.
    let record: CommitRecord?

    init(_ commit: Commit, _ configuration: SyncConfiguration, in repository: Repository) throws(GitError) {
        let parent = try commit.parents.first.map { (id) throws(GitError) in try repository.commit(id) }
        self.commit = commit
        self.parent = parent
        var changed: [Environment] = []
        for environment in Environment.allCases {
            let folder = environment.folder(in: configuration.targetDirectory)
            let before = try parent.flatMap { (parent) throws(GitError) in
                try repository.entry(at: folder, inTree: parent.tree)
            }
            let after = try repository.entry(at: folder, inTree: commit.tree)
            if before?.id != after?.id || before?.mode != after?.mode { changed.append(environment) }
        }
        self.changed = changed
        guard let record = CommitRecord(of: commit), changed.contains(record.environment),
            record.sourceDirectory == configuration.sourceDirectory,
            record.sourceBranch == configuration.branch(of: record.environment)
        else {
            record = nil
            return
        }
        self.record = record
    }
}
