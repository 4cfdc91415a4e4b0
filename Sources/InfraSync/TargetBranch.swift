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

    /// How far back the last commits are looked for.
    ///
    /// Beyond that a pass renders everything, which gives the same tree.
    private static let longestWalk = 1000

    init(tip id: ObjectID?, directory: String, in repository: Repository) throws(GitError) {
        tip = try id.map { (id) throws(GitError) in try repository.commit(id) }
        folders = try Self.folders(of: tip, directory, repository)
        (records, commits) = try Self.records(from: tip, of: Array(folders.keys), repository)
    }

    private static func folders(
        of tip: Commit?, _ directory: String, _ repository: Repository
    ) throws(GitError) -> [Environment: ObjectID] {
        guard let tip else { return [:] }
        var folders: [Environment: ObjectID] = [:]
        for environment in Environment.allCases {
            let entry = try repository.entry(at: environment.folder(in: directory), inTree: tip.tree)
            if let entry, entry.mode == .directory { folders[environment] = entry.id }
        }
        return folders
    }

    /// Looks for the last commit of each environment: newest first, over all parents, as foreign merges can lie between.
    private static func records(
        from tip: Commit?, of environments: [Environment], _ repository: Repository
    ) throws(GitError) -> (records: [Environment: CommitRecord], commits: [Environment: ObjectID]) {
        var records: [Environment: CommitRecord] = [:]
        var commits: [Environment: ObjectID] = [:]
        var queue = tip.map { [$0] } ?? []
        var seen = Set(queue.map(\.id))
        while !queue.isEmpty, seen.count < longestWalk, environments.contains(where: { records[$0] == nil }) {
            let commit = queue.removeFirst()
            if let record = CommitRecord(of: commit), records[record.environment] == nil {
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

extension Environment {
    /// The path of the environment's folder on the target branch.
    func folder(in directory: String) -> String { directory.isEmpty ? rawValue : "\(directory)/\(rawValue)" }
}
