internal import InfraGit
internal import InfraRender

/// The target branch at a commit, or before its first one.
struct TargetBranch {
    let tip: Commit?
    /// The folders of the environments, by what they hold; an environment that has none is not there.
    let folders: [Environment: ObjectID]
    /// What the last commit of each environment says.
    let records: [Environment: CommitRecord]
    /// The last commit of each environment.
    let commits: [Environment: ObjectID]
    /// The path of the directory with the folders.
    let directory: String

    /// How far back the last commits are looked for.
    ///
    /// Beyond that a pass renders everything, which gives the same tree.
    private static let longestWalk = 1000

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
        (records, commits) = try Self.records(from: tip, of: Array(folders.keys), directory, repository)
    }

    /// Looks for the last commit of each environment: newest first, over all parents, as foreign merges can lie between.
    ///
    /// Syncs into other directories of the same branch have commits for environments of the same names.
    private static func records(
        from tip: Commit?, of environments: [Environment], _ directory: String, _ repository: Repository
    ) throws(GitError) -> (records: [Environment: CommitRecord], commits: [Environment: ObjectID]) {
        var records: [Environment: CommitRecord] = [:]
        var commits: [Environment: ObjectID] = [:]
        var queue = tip.map { [$0] } ?? []
        var seen = Set(queue.map(\.id))
        while !queue.isEmpty, seen.count < longestWalk, environments.contains(where: { records[$0] == nil }) {
            let commit = queue.removeFirst()
            if let record = CommitRecord(of: commit), records[record.environment] == nil,
                try repository.hasChanged(record.environment, in: directory, by: commit)
            {
                records[record.environment] = record
                commits[record.environment] = commit.id
            }
            for parent in commit.parents where seen.insert(parent).inserted {
                queue.append(try repository.commit(parent))
            }
        }
        return (records, commits)
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

    /// Whether a commit has made another folder of what its parents have.
    fileprivate func hasChanged(
        _ environment: Environment, in directory: String, by commit: Commit
    ) throws(GitError) -> Bool {
        let folder = try folder(of: environment, in: directory, of: commit)
        guard !commit.parents.isEmpty else { return folder != nil }
        for parent in commit.parents {
            let before = try self.folder(of: environment, in: directory, of: try self.commit(parent))
            if before == folder { return false }
        }
        return true
    }
}

extension Environment {
    /// The path of the environment's folder on the target branch.
    func folder(in directory: String) -> String { directory.isEmpty ? rawValue : "\(directory)/\(rawValue)" }
}
