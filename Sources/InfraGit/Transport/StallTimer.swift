/// How long a remote may still go on without getting anywhere.
///
/// Waiting for the remote uses it up, and progress restores it. So what we do ourselves meanwhile does not count against the
/// remote, and bytes that say nothing (servers send empty packets while a hook runs) do not count for it. A remote that goes on making
/// progress, a little at a time, has a limit too, so that no remote can hold an operation for ever.
struct StallTimer {
    /// What there is of it after each progress.
    let limit: Duration
    /// The time for the operation as a whole: 240 times the limit.
    let totalLimit: Duration
    private var remaining: Duration
    private var totalRemaining: Duration

    init(_ limit: Duration) {
        self.limit = limit
        totalLimit = min(limit, .seconds(1 << 40)) * 240
        remaining = limit
        totalRemaining = totalLimit
    }

    /// Whether the remote has had its time.
    var hasExpired: Bool { remaining <= .zero || hasReachedTotalLimit }

    /// Whether the remote has had the time for the operation as a whole.
    var hasReachedTotalLimit: Bool { totalRemaining <= .zero }

    /// The remote has got somewhere.
    mutating func reset() { remaining = limit }

    /// Waits for the remote.
    ///
    /// - Parameter body: What waits, for so many milliseconds at most: at least one, as `poll` and its kin count.
    /// - Returns: What it returns.
    mutating func wait<Result>(_ body: (Int32) -> Result) -> Result {
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
    var milliseconds: Int32 {
        Int32(min(max(1, (self / .milliseconds(1)).rounded(.up)), Double(Int32.max)))
    }
}
