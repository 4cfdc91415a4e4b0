/// What an operation on a remote needs everywhere: its name for errors, and its limits.
struct RemoteContext {
    /// What is being tried, on what.
    let attempted: String
    let timeout: Duration
    let cancellation: CancellationHandle
    /// Is told what is no failure but should be known.
    var notice: @Sendable (String) -> Void = { _ in }

    /// An error of this operation.
    func error(_ code: GitError.Code, _ reason: String) -> GitError {
        GitError(code: code, attempted: attempted, reason: reason)
    }

    /// Throws once the operation is cancelled.
    func checkCancellation() throws(GitError) {
        if cancellation.isCancelled { throw error(.cancelled, "cancelled") }
    }
}
