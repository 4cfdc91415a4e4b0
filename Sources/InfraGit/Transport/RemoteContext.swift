internal import InfraSystem

/// What is known everywhere in an operation on a remote: its name for errors, its limits, and what it must not tell.
final class RemoteContext {
    /// What is being tried, on what.
    let attempted: String
    private let remoteName: String?
    let cancellation: CancellationHandle
    private let noticeHandler: @Sendable (String) -> Void
    /// How long the remote may still go on without getting anywhere.
    let stallTimer: StallTimer
    /// The credentials that the remote gets to see.
    private(set) var secrets = Secrets()

    init(
        attempted: String, remoteName: String? = nil, timeout: Duration, cancellation: CancellationHandle,
        notice: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.attempted = attempted
        self.remoteName = remoteName
        self.cancellation = cancellation
        noticeHandler = notice
        stallTimer = StallTimer(timeout)
    }

    /// The name that is sent to servers, which may log it.
    static let agent = "infra-sync"

    /// An error of this operation, without secrets.
    func error(_ code: GitError.Code, _ reason: String, remedies: [GitError.Remedy] = []) -> GitError {
        var error = GitError(code: code, attempted: attempted, reason: secrets.redacted(reason), remedies: remedies)
        error.remoteName = remoteName
        return error
    }

    /// An error of this operation, without secrets.
    func error(_ reason: FailureReason) -> GitError { error(reason.code, reason.text, remedies: reason.remedies) }

    /// Tells what is no failure but should be known, without secrets.
    func notice(_ text: String) { noticeHandler(secrets.redacted(text)) }

    /// The error of a remote that made no progress, or did not finish, for as long as it may.
    var timeoutError: GitError {
        error(.timedOut, stallTimer.reason, remedies: [.raiseTimeout])
    }

    /// Throws once the operation is cancelled.
    func checkCancellation() throws(GitError) {
        if cancellation.isCancelled { throw error(.cancelled, "cancelled") }
    }

    /// Adds credentials that no message may repeat.
    func addSecrets(_ texts: [String]) { secrets.insert(texts) }

    /// Uses up some of what a remote may say in one place, since it may go on for ever.
    ///
    /// - Throws: ``GitError`` with `protocolViolation` and the reason when it has said more.
    func consume(_ amount: Int, of budget: inout Int, orThrow reason: String) throws(GitError) {
        budget -= amount
        guard budget >= 0 else { throw error(.protocolViolation, reason) }
    }
}
