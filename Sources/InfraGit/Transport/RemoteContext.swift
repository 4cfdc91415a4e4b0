/// The context of an operation on a remote: its name for errors, its time limits, and its secrets.
final class RemoteContext {
    /// The attempted operation and its target.
    let attempted: String
    let cancellation: CancellationHandle
    private let tell: @Sendable (String) -> Void
    /// The time that the remote may still take without making progress.
    var patience: Patience
    /// The credentials that messages must not contain.
    private(set) var secrets = Secrets()

    init(
        attempted: String, timeout: Duration, cancellation: CancellationHandle,
        notice: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.attempted = attempted
        self.cancellation = cancellation
        tell = notice
        patience = Patience(timeout)
    }

    /// Creates an error of this operation, with secrets redacted.
    func error(_ code: GitError.Code, _ reason: String) -> GitError {
        GitError(code: code, attempted: attempted, reason: secrets.concealed(reason))
    }

    /// Reports a message that is not an error, with secrets redacted.
    func notice(_ text: String) { tell(secrets.concealed(text)) }

    /// The error of a remote that made no progress, or did not finish, within its time limit.
    var stagnation: GitError {
        guard patience.isOver else { return error(.timedOut, "the remote made no progress for \(patience.limit)") }
        return error(.timedOut, "the remote did not finish within \(patience.whole), though it made progress")
    }

    /// Throws if the operation is cancelled.
    func checkCancellation() throws(GitError) {
        if cancellation.isCancelled { throw error(.cancelled, "cancelled") }
    }

    /// Adds credentials that are redacted in messages.
    func conceal(_ texts: [String]) { secrets.insert(texts) }

    /// Subtracts an amount from a limit on data of the remote, which could otherwise be endless.
    ///
    /// - Throws: ``GitError`` with `protocolViolation` and the reason if the limit is exceeded.
    func use(_ amount: Int, of room: inout Int, orThrow reason: String) throws(GitError) {
        room -= amount
        guard room >= 0 else { throw error(.protocolViolation, reason) }
    }
}
