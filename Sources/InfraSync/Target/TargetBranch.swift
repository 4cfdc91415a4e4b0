internal import InfraGit
internal import InfraRender

/// The target branch at a commit, or before its first commit.
struct TargetBranch {
    /// The last commit, which may be invalid; `nil` when there is none, or when git cannot read it.
    let tip: Commit?
    /// The reason why the last commit cannot be read; `nil` when it can.
    let error: String?
    /// The trees of the environments' folders; an environment without a folder has none.
    let folders: [Environment: ObjectID]
    /// The path of the directory with the folders.
    let directory: String
    /// Ends walks through the history.
    private let cancellation: CancellationHandle

    /// The largest number of entries of a folder that is read.
    static let maximumEntryCount = 250_000

    /// Whether the branch is missing.
    var isMissing: Bool { tip == nil && error == nil }

    /// Reads the branch.
    ///
    /// - Parameters:
    ///   - id: The last commit; `nil` when there is no branch.
    ///   - configuration: The configuration.
    ///   - repository: The cache of the target branch.
    ///   - cancellation: Ends walks through the history.
    /// - Throws: `GitError` when the cache cannot be read.
    init(
        tip id: ObjectID?, _ configuration: SyncConfiguration, in repository: Repository,
        cancellation: CancellationHandle
    ) throws(GitError) {
        directory = configuration.targetDirectory
        self.cancellation = cancellation
        do throws(GitError) {
            tip = try id.map { (id) throws(GitError) in try repository.commit(id, allowingDefects: true) }
            self.error = nil
        } catch  where error.code == .invalidObject {
            tip = nil
            self.error = "\(error)"
        }
        var folders: [Environment: ObjectID] = [:]
        if let tip {
            for environment in configuration.environments {
                folders[environment] = try repository.folder(of: environment, in: directory, of: tip)
            }
        }
        self.folders = folders
    }

    /// Ends a walk through the history.
    ///
    /// - Throws: `GitError` with `cancelled` when the pass was cancelled.
    func checkCancellation() throws(GitError) { try cancellation.check(while: "read the history of the target branch") }
}

extension Environment {
    /// Returns the path of the environment's folder on the target branch.
    ///
    /// - Parameter directory: The target directory; empty for the root.
    /// - Returns: The path, such as `flux/production`.
    func folder(in directory: String) -> String { directory.isEmpty ? name : "\(directory)/\(name)" }
}
