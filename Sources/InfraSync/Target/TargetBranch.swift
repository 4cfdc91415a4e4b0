internal import InfraGit
internal import InfraRender

/// The target branch at a commit, or before its first one.
struct TargetBranch {
    /// The last commit, as git reads it: it may be invalid.
    let tip: Commit?
    /// The reason why nothing can be committed onto the branch; `nil` when something can.
    let obstacle: String?
    /// The folders of the environments, by what they hold; an environment that has none is not there.
    let folders: [Environment: ObjectID]
    /// The path of the directory with the folders.
    let directory: String
    /// Ends walks through the history.
    private let cancellation: CancellationHandle

    /// The largest number of entries of a folder that is read.
    static let mostEntries = 250_000

    init(
        tip id: ObjectID?, directory: String, in repository: Repository, _ cancellation: CancellationHandle
    ) throws(GitError) {
        self.directory = directory
        self.cancellation = cancellation
        do throws(GitError) {
            tip = try id.map { (id) throws(GitError) in try repository.commit(id, allowingDefects: true) }
            obstacle = nil
        } catch  where error.code == .invalidObject {
            tip = nil
            obstacle = "\(error)"
        }
        var folders: [Environment: ObjectID] = [:]
        for environment in Environment.allCases {
            folders[environment] = try tip.flatMap { (tip) throws(GitError) in
                try repository.folder(of: environment, in: directory, of: tip)
            }
        }
        self.folders = folders
    }

    /// Ends a walk through the history that nobody waits for any more.
    func checkCancellation() throws(GitError) { try cancellation.check(while: "read the history of the target branch") }
}

extension Environment {
    /// The path of the environment's folder on the target branch.
    func folder(in directory: String) -> String { directory.isEmpty ? rawValue : "\(directory)/\(rawValue)" }
}
