internal import InfraGit
internal import InfraModel
internal import InfraRender

/// A commit of the target branch, compared with its parents.
struct ExaminedCommit {
    let commit: Commit
    let parents: [Commit]
    /// The environments whose folders differ from those of every parent, production first.
    let changed: [Environment]
    /// The parents that have the same folder, for each of the other environments.
    let origins: [Environment: [ObjectID]]
    /// The trailers, if they are those of this sync and the commit changes the folder of their environment; otherwise
    /// `nil`.
    ///
    /// Other syncs can have other folders on the same branch.
    let trailers: CommitTrailers?
    /// The difference between a commit with trailers and the form of the commits that infra-sync makes; `nil` for none.
    let formProblem: String?
    /// The first invalid object that the commit adds; `nil` for none.
    ///
    /// The commit, its parents, and the directories down to the environments' folders are checked.
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
                addedBy: commit, parents, to: configuration.targetDirectory)
        }
        var origins: [Environment: [ObjectID]] = [:]
        var changed: [Environment] = []
        for environment in configuration.environments {
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
        guard let trailers = CommitTrailers(of: commit), changed.contains(trailers.environment),
            trailers.sourceDirectory.hasSameBytes(as: configuration.sourceDirectory),
            trailers.sourceBranch.hasSameBytes(as: configuration.branch(of: trailers.environment))
        else {
            trailers = nil
            formProblem = nil
            return
        }
        self.trailers = trailers
        formProblem = try repository.formProblem(
            of: commit, parents: parents, folder: trailers.environment.folder(in: configuration.targetDirectory))
    }
}

extension Repository {
    /// Returns the first invalid directory that a commit adds, from the root down to a directory; `nil` for none.
    fileprivate func directoryDefect(
        addedBy commit: Commit, _ parents: [Commit], to directory: String
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
