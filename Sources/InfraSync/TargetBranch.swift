internal import InfraGit
internal import InfraRender

/// The target branch at a commit, or before its first one.
struct TargetBranch {
    let tip: Commit?
    /// The folders of the environments, by what they hold; an environment that has none is not there.
    let folders: [Environment: ObjectID]
    /// The path of the directory with the folders.
    let directory: String

    init(tip id: ObjectID?, directory: String, in repository: Repository) throws(GitError) {
        self.directory = directory
        tip = try id.map { (id) throws(GitError) in try repository.commit(id) }
        var folders: [Environment: ObjectID] = [:]
        for environment in Environment.allCases {
            folders[environment] = try tip.flatMap { (tip) throws(GitError) in
                try repository.folder(of: environment, in: directory, of: tip)
            }
        }
        self.folders = folders
    }
}

extension Repository {
    /// The tree of an environment's folder at a commit; `nil` when there is no such folder.
    func folder(
        of environment: Environment, in directory: String, of commit: Commit
    ) throws(GitError) -> ObjectID? {
        let entry = try entry(at: environment.folder(in: directory), inTree: commit.tree)
        return entry?.mode == .directory ? entry?.id : nil
    }
}

extension Environment {
    /// The path of the environment's folder on the target branch.
    func folder(in directory: String) -> String { directory.isEmpty ? rawValue : "\(directory)/\(rawValue)" }
}
