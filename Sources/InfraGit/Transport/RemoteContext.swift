/// What is known everywhere in an operation on a remote: its name for errors, its limits, and what it must not tell.
final class RemoteContext {
    /// What is being tried, on what.
    let attempted: String
    let cancellation: CancellationHandle
    /// Is told what is no failure but should be known.
    let notice: @Sendable (String) -> Void
    /// How long the remote may still go on without getting anywhere.
    var patience: Patience
    /// What the remote knows of us and nobody else is to know.
    private var secrets: [String] = []

    init(
        attempted: String, timeout: Duration, cancellation: CancellationHandle,
        notice: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.attempted = attempted
        self.cancellation = cancellation
        self.notice = notice
        patience = Patience(timeout)
    }

    /// An error of this operation, without secrets.
    func error(_ code: GitError.Code, _ reason: String) -> GitError {
        GitError(code: code, attempted: attempted, reason: concealed(reason))
    }

    /// The remote got nowhere for as long as it may.
    var stagnation: GitError { error(.timedOut, "the remote made no progress for \(patience.limit)") }

    /// Throws once the operation is cancelled.
    func checkCancellation() throws(GitError) {
        if cancellation.isCancelled { throw error(.cancelled, "cancelled") }
    }

    /// Takes note of what must not be told; the longest first, where one is part of another.
    func conceal(_ secrets: [String]) {
        self.secrets += secrets.filter { !$0.isEmpty }
        self.secrets.sort { $0.utf8.count > $1.utf8.count }
    }

    /// A text of the remote's without what it repeats of our secrets.
    func concealed(_ text: String) -> String {
        secrets.reduce(text) { $0.replacing($1, with: "***") }
    }
}
