internal import InfraGit

/// Synchronizes a target branch with its source branches: fetch, render, commit, push.
///
/// The target branch has all state that matters; the storage directory is a cache. Passes run one after the other on a
/// thread of their own.
public actor Synchronizer {
    /// The configuration.
    public nonisolated let configuration: SyncConfiguration

    private let executor: ThreadExecutor
    private let cancellation = CancellationHandle()
    private let engine: SyncEngine

    /// The thread that passes run on.
    public nonisolated var unownedExecutor: UnownedSerialExecutor {
        // SAFETY: the actor keeps its executor as long as it lives.
        unsafe executor.asUnownedSerialExecutor()
    }

    /// Creates a synchronizer.
    ///
    /// Nothing is read or written before the first pass.
    ///
    /// - Parameters:
    ///   - configuration: The configuration.
    ///   - progress: Receives the progress of passes, on their thread.
    /// - Throws: ``SyncError`` with `resources` when the thread cannot be created.
    public init(
        _ configuration: SyncConfiguration, progress: @escaping @Sendable (SyncProgress) -> Void = { _ in }
    ) throws(SyncError) {
        self.configuration = configuration
        executor = try ThreadExecutor()
        engine = SyncEngine(configuration, cancellation: cancellation, progress: progress)
    }

    /// Runs one pass: at most one commit for each environment, pushed as one update of the target branch.
    ///
    /// If no branch has moved since the last pass, the pass only lists the branches.
    ///
    /// - Returns: The outcome for each environment.
    /// - Throws: ``SyncError`` when the pass could not be completed. Then the target branch is unchanged.
    public func pass() throws(SyncError) -> SyncOutcome { try engine.pass() }

    /// Returns the changes that a pass would commit.
    ///
    /// Nothing but the cache is written.
    ///
    /// - Returns: The changed resources of each environment.
    /// - Throws: ``SyncError`` when the branches cannot be read.
    public func plan() throws(SyncError) -> SyncPlan { try engine.preview(SyncPlan.init) }

    /// Compares the target branch with the source branches.
    ///
    /// Nothing but the cache is written.
    ///
    /// - Returns: The last source commit and the state of each environment.
    /// - Throws: ``SyncError`` when the branches cannot be read.
    public func status() throws(SyncError) -> SyncStatus { try engine.preview(SyncStatus.init) }

    /// Verifies commits of the target branch: renders the sources that they name and compares.
    ///
    /// Nothing but the cache is written.
    ///
    /// - Parameters:
    ///   - selection: The commits to verify.
    ///   - allowsReset: Whether to accept a source commit that is not on the first-parent history of its branch, or
    ///     that is older than the source of an earlier commit, as after a forced push to the source branch.
    /// - Returns: The verdict on each commit.
    /// - Throws: ``SyncError`` when the branches cannot be read, with `unknownCommit` when the selection names no
    ///   commit of the target branch.
    public func verification(
        of selection: CommitSelection, allowingSourceReset allowsReset: Bool = false
    ) throws(SyncError) -> Verification {
        try engine.verification(of: selection, allowingSourceReset: allowsReset)
    }

    /// Cancels the running pass and all later ones: they throw ``SyncError`` with `cancelled`.
    ///
    /// A push that has arrived stays complete; otherwise the target branch is unchanged.
    public nonisolated func cancel() { cancellation.cancel() }
}
