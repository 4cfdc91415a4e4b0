/// How long a remote may still go on without getting anywhere.
///
/// Waiting for the remote uses it up, and progress restores it. So what we do ourselves meanwhile does not count against the
/// remote, and bytes that say nothing (servers send empty packets while a hook runs) do not count for it. A remote that goes on making
/// progress, a little at a time, has a limit too, so that no remote can hold an operation for ever.
package final class StallTimer {
    /// What there is of it after each progress.
    package let limit: Duration
    /// The time for the operation as a whole: 240 times the limit.
    private let totalLimit: Duration
    private var remaining: Duration
    private var totalRemaining: Duration

    package init(_ limit: Duration) {
        self.limit = limit
        totalLimit = min(limit, .seconds(1 << 40)) * 240
        remaining = limit
        totalRemaining = totalLimit
    }

    /// Whether the remote has had its time.
    package var hasExpired: Bool { remaining <= .zero || hasReachedTotalLimit }

    /// The reason of the error when the timer has expired.
    package var reason: String {
        hasReachedTotalLimit
            ? "the remote did not finish within \(totalLimit), though it made progress"
            : "the remote made no progress for \(limit)"
    }

    /// Whether the remote has had the time for the operation as a whole.
    private var hasReachedTotalLimit: Bool { totalRemaining <= .zero }

    /// The remote has got somewhere.
    package func reset() { remaining = limit }

    /// Waits for the remote.
    ///
    /// - Parameter body: What waits, for so many milliseconds at most: at least one, as `poll` and its kin count.
    /// - Returns: What it returns.
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
    /// Rounded up; at least one, and no more than C functions take.
    package var milliseconds: Int32 {
        Int32(min(max(1, (self / .milliseconds(1)).rounded(.up)), Double(Int32.max)))
    }
}
