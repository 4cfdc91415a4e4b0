internal import InfraGit

/// Watches where the target branch is, from pass to pass and, through the cache, from process to process.
final class TargetWatch {
    private let branches: RemoteBranches
    /// What has been noticed and not been told yet.
    private var reset: TargetReset?

    init(_ branches: RemoteBranches) { self.branches = branches }

    /// Compares where the branch is with where it was.
    func look(at tip: ObjectID?, in repository: Repository) throws(GitError) {
        let seen = try repository.reference(branches.notedTarget)
        guard seen != tip else { return }
        if let seen, isGone(seen, from: tip, repository) {
            // Another process with the same cache may have seen more than we had when we asked.
            guard try branches.listTarget() == tip else { return }
            reset = tip.map { .replaced(was: seen, now: $0) } ?? .deleted(was: seen)
        }
        try branches.noteTarget(tip, in: repository)
    }

    /// Tells what has been noticed, once.
    func take() -> TargetReset? {
        defer { reset = nil }
        return reset
    }

    private func isGone(_ seen: ObjectID, from tip: ObjectID?, _ repository: Repository) -> Bool {
        guard let tip else { return true }
        // What the cache cannot tell, it need not.
        return (try? repository.isCommit(tip, descendedFrom: seen)) == false
    }
}
