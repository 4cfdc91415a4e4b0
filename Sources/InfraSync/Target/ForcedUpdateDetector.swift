internal import InfraGit

/// Detects forced updates of the target branch, between passes and, through the cache, between processes.
final class ForcedUpdateDetector {
    private let branches: RemoteBranches
    /// The forced update that was detected and not reported yet.
    private var pending: ForcedUpdate?

    init(_ branches: RemoteBranches) { self.branches = branches }

    /// Compares the last commit of the branch with the recorded one, and records it.
    ///
    /// - Parameters:
    ///   - tip: The last commit; `nil` when there is no branch.
    ///   - repository: The cache of the target branch.
    /// - Throws: `GitError` when the cache or the remote cannot be read.
    func check(_ tip: ObjectID?, in repository: Repository) throws(GitError) {
        let recorded = try repository.reference(branches.recordedTarget)
        guard recorded != tip else { return }
        if let recorded, isLost(recorded, from: tip, repository) {
            // Another process with the same cache may have recorded a commit that is newer than `tip`.
            guard try branches.listTarget() == tip else { return }
            pending = tip.map { .replaced(was: recorded, now: $0) } ?? .deleted(was: recorded)
        }
        try branches.recordTarget(tip, in: repository)
    }

    /// Returns the forced update that was detected since the last call; `nil` for none.
    func next() -> ForcedUpdate? {
        defer { pending = nil }
        return pending
    }

    private func isLost(_ commit: ObjectID, from tip: ObjectID?, _ repository: Repository) -> Bool {
        guard let tip else { return true }
        // An incomplete cache cannot prove a forced update.
        return (try? repository.isCommit(tip, descendedFrom: commit)) == false
    }
}
