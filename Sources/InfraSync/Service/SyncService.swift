/// Watches the branches: runs a pass at the start, and another one after each interval.
///
/// ``run()`` ends when its task is cancelled.
public actor SyncService {
    /// The state of a service.
    public struct State: Sendable {
        /// The time of the last pass that succeeded; `nil` when none has.
        public var lastSuccess: ContinuousClock.Instant?
        /// The error of the last pass; `nil` when it succeeded.
        public var lastError: SyncError?
        /// The environments after the last pass that succeeded, production first.
        public var environments: [SyncOutcome.EnvironmentOutcome] = []

        /// Creates the state of a service that has not run a pass yet.
        public init() {}
    }

    /// An event of a service.
    public enum Event: Sendable {
        /// A pass has started.
        case started
        /// A pass has succeeded.
        case succeeded(SyncOutcome)
        /// A pass has failed, and the next one follows.
        ///
        /// A failure is repeated while a push that the server rejected is not sent again.
        case failed(SyncError, isRepeated: Bool)
    }

    private let synchronizer: Synchronizer
    private let interval: Duration
    private let report: @Sendable (Event) -> Void

    /// The present state.
    public private(set) var state = State()

    /// The maximum time by which a remote can delay the next pass.
    private static let maximumDelay = Duration.seconds(3600)

    /// Creates a service.
    ///
    /// - Parameters:
    ///   - synchronizer: The synchronizer that runs the passes.
    ///   - interval: The time between the end of a pass and the start of the next one.
    ///   - report: Receives the events, in their order.
    public init(
        _ synchronizer: Synchronizer, interval: Duration, report: @escaping @Sendable (Event) -> Void = { _ in }
    ) {
        self.synchronizer = synchronizer
        self.interval = interval
        self.report = report
    }

    /// Runs passes until the task is cancelled, which also cancels the synchronizer.
    ///
    /// - Throws: ``SyncError`` when the first pass fails and cannot succeed without another configuration. After a pass
    ///   has succeeded, no error ends the service: the cause may be temporary, such as a file that is being replaced.
    public func run() async throws(SyncError) {
        let error = await withTaskCancellationHandler {
            await runPasses()
        } onCancel: { [synchronizer] in
            synchronizer.cancel()
        }
        if let error { throw error }
    }

    /// Runs passes; returns the error that ends the service, `nil` after a cancellation.
    private func runPasses() async -> SyncError? {
        while !Task.isCancelled {
            var delay = interval
            report(.started)
            do throws(SyncError) {
                let outcome = try await synchronizer.pass()
                state.lastSuccess = .now
                state.lastError = nil
                state.environments = outcome.environments
                report(.succeeded(outcome))
            } catch {
                if error.code == .cancelled { return nil }
                let isRepeated = error.backoff != nil && error == state.lastError
                state.lastError = error
                if !error.isRetryable, state.lastSuccess == nil { return error }
                report(.failed(error, isRepeated: isRepeated))
                if let retryAfter = error.retryAfter { delay = max(delay, min(retryAfter, Self.maximumDelay)) }
            }
            // A cancellation ends the wait and the loop.
            try? await Task.sleep(for: delay)
        }
        return nil
    }
}
