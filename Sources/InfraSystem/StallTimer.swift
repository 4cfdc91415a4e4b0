/// The time that a remote may still take without making progress.
///
/// Waiting for the remote uses up the time, and progress restores it. Local work is not waiting, and keep-alive bytes
/// are not progress (servers send empty packets while a hook runs). A total limit applies to a remote that keeps making
/// slow progress, so that no remote can block an operation forever.
package final class StallTimer {
    /// The maximum time without progress.
    package let limit: Duration
    /// The maximum time for the whole operation: 240 times the limit.
    private let totalLimit: Duration
    private var remaining: Duration
    private var totalRemaining: Duration

    /// Creates a timer with the maximum time without progress.
    package init(_ limit: Duration) {
        self.limit = limit
        totalLimit = min(limit, .seconds(1 << 40)) * 240
        remaining = limit
        totalRemaining = totalLimit
    }

    /// Whether one of the limits is reached.
    package var hasExpired: Bool { remaining <= .zero || hasReachedTotalLimit }

    /// The reason for the error when the timer has expired.
    package var reason: String {
        hasReachedTotalLimit
            ? "the remote did not finish within \(totalLimit.text), although it made progress"
            : "the remote made no progress for \(limit.text)"
    }

    /// Whether the limit for the whole operation is reached.
    package var hasReachedTotalLimit: Bool { totalRemaining <= .zero }

    /// Records progress of the remote.
    package func reset() { remaining = limit }

    /// Measures the time of a wait for the remote.
    ///
    /// - Parameter body: The wait, called with its maximum duration in milliseconds: at least one, as for `poll`.
    /// - Returns: The result of the wait.
    package func wait<Result>(_ body: (Int32) -> Result) -> Result {
        let start = ContinuousClock.now
        defer {
            let time = start.duration(to: .now)
            remaining -= time
            totalRemaining -= time
        }
        return body(min(remaining, totalRemaining).milliseconds)
    }
}

extension Duration {
    /// The duration in milliseconds, rounded up; at least 1 and at most the largest `Int32`.
    package var milliseconds: Int32 {
        Int32(min(max(1, (self / .milliseconds(1)).rounded(.up)), Double(Int32.max)))
    }
}
