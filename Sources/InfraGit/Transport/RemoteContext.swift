internal import InfraSystem

/// The context of an operation on a remote: its name for errors, its time limits, and its secrets.
final class RemoteContext {
    /// The attempted operation and its target.
    let attempted: String
    private let remoteName: String?
    let cancellation: CancellationHandle
    private let noticeHandler: @Sendable (String) -> Void
    /// The time that the remote may still take without making progress.
    let stallTimer: StallTimer
    /// The credentials that messages must not contain.
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

    /// Creates an error of this operation, with secrets redacted.
    func error(_ code: GitError.Code, _ reason: String, remedies: [GitError.Remedy] = []) -> GitError {
        var error = GitError(code: code, attempted: attempted, reason: secrets.redacted(reason), remedies: remedies)
        error.remoteName = remoteName
        return error
    }

    /// Creates an error of this operation, with secrets redacted.
    func error(_ reason: FailureReason) -> GitError { error(reason.code, reason.text, remedies: reason.remedies) }

    /// Reports a message that is not an error, with secrets redacted.
    func notice(_ text: String) { noticeHandler(secrets.redacted(text)) }

    /// The error of a remote that made no progress, or did not finish, within its time limit.
    var timeoutError: GitError {
        error(.timedOut, stallTimer.reason, remedies: [.raiseTimeout])
    }

    /// Throws if the operation is cancelled.
    func checkCancellation() throws(GitError) {
        if cancellation.isCancelled { throw error(.cancelled, "cancelled") }
    }

    /// Adds credentials that are redacted in messages.
    func addSecrets(_ texts: [String]) { secrets.insert(texts) }

    /// Subtracts an amount from a limit on data of the remote, which could otherwise be endless.
    ///
    /// - Throws: ``GitError`` with `protocolViolation` and the reason if the limit is exceeded.
    func consume(_ amount: Int, of budget: inout Int, orThrow reason: String) throws(GitError) {
        budget -= amount
        guard budget >= 0 else { throw error(.protocolViolation, reason) }
    }
}
