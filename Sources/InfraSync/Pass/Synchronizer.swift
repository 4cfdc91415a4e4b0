internal import InfraGit

/// Keeps a target branch in step with its source branches: fetch, render, commit, push.
///
/// All state that matters is on the target branch; a synchronizer and its storage directory only spare time. Passes run
/// on a thread of their own, one after the other.
public actor Synchronizer {
    /// What is kept in step with what.
    public nonisolated let configuration: SyncConfiguration

    private let executor: ThreadExecutor
    private let cancellation = CancellationHandle()
    private let engine: SyncEngine

    /// The thread that passes run on.
    public nonisolated var unownedExecutor: UnownedSerialExecutor {
        // SAFETY: the actor keeps its executor as long as it lives.
        unsafe executor.asUnownedSerialExecutor()
    }

    /// A synchronizer.
    ///
    /// Nothing is read or written before its first pass.
    ///
    /// - Parameters:
    ///   - configuration: What is kept in step with what.
    ///   - progress: Is told what a pass is busy with, on the pass's thread.
    /// - Throws: ``SyncError`` with `resources` when there is no thread left to run passes on.
    public init(
        _ configuration: SyncConfiguration, progress: @escaping @Sendable (SyncProgress) -> Void = { _ in }
    ) throws(SyncError) {
        self.configuration = configuration
        executor = try ThreadExecutor()
        engine = SyncEngine(configuration, cancellation: cancellation, progress: progress)
    }

    /// Runs one pass: at most one commit for each environment, pushed as one update of the target branch.
    ///
    /// When no branch has moved since the last pass, this costs one listing of the three references.
    ///
    /// - Returns: What was done.
    /// - Throws: ``SyncError`` when the pass could not be completed. The target branch is as it was then.
    public func pass() throws(SyncError) -> SyncOutcome { try engine.pass() }

    /// Tells what a pass would do, without writing anything but the cache.
    ///
    /// - Returns: The changes, resource by resource, for each environment.
    /// - Throws: ``SyncError`` when the branches cannot be read.
    public func plan() throws(SyncError) -> SyncPlan { try engine.preview(SyncPlan.init) }

    /// Tells what the target branch says.
    ///
    /// - Returns: For each environment its last source commit and whether it is in step.
    /// - Throws: ``SyncError`` when the branches cannot be read.
    public func status() throws(SyncError) -> SyncStatus { try engine.preview(SyncStatus.init) }

    /// Verifies commits of the target branch: renders the sources that they name and compares, without writing anything but the
    /// cache.
    ///
    /// - Parameters:
    ///   - selection: Which commits.
    ///   - allowsReset: Whether a source may be missing in the history of its branch, merged into it without having been its last commit, or older
    ///     than the one before it, as after a forced push to the source branch.
    /// - Returns: What each of them is found to be.
    /// - Throws: ``SyncError`` when the branches cannot be read, `unknownCommit` when the selection names no commit of the
    ///   target branch.
    public func verification(
        of selection: CommitSelection, allowingSourceReset allowsReset: Bool = false
    ) throws(SyncError) -> Verification {
        try engine.verification(of: selection, allowingSourceReset: allowsReset)
    }

    /// Ends the pass that runs, if there is one, and all that follow: they throw ``SyncError`` with `cancelled`.
    ///
    /// Whatever a pass has pushed is complete, and what it has not is not there.
    public nonisolated func cancel() { cancellation.cancel() }
}
