internal import InfraGit
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
    /// How the commit differs from the form of ours, though it says to be one; `nil` when it does not differ.
    let formProblem: String?

    init(_ commit: Commit, _ configuration: SyncConfiguration, in repository: Repository) throws(GitError) {
        let parents = try commit.parents.map { (id) throws(GitError) in try repository.commit(id) }
        self.commit = commit
        self.parents = parents
        var origins: [Environment: [ObjectID]] = [:]
        var changed: [Environment] = []
        for environment in Environment.allCases {
            let folder = environment.folder(in: configuration.targetDirectory)
            let entry = try repository.entry(at: folder, inTree: commit.tree)
            var same: [ObjectID] = []
            for parent in parents where try repository.entry(at: folder, inTree: parent.tree) == entry {
                same.append(parent.id)
            }
            if same.isEmpty, !(parents.isEmpty && entry == nil) { changed.append(environment) }
            origins[environment] = same
        }
        self.origins = origins
        self.changed = changed
        guard let record = CommitRecord(of: commit), changed.contains(record.environment),
            record.sourceDirectory.utf8.elementsEqual(configuration.sourceDirectory.utf8),
            record.sourceBranch.utf8.elementsEqual(configuration.branch(of: record.environment).utf8)
        else {
            record = nil
            formProblem = nil
            return
        }
        self.record = record
        formProblem = try repository.formProblem(
            of: commit, parents: parents, folder: record.environment.folder(in: configuration.targetDirectory))
    }
}
