import Glibc

/// How long a remote may still go on without getting anywhere.
///
/// Waiting for the remote uses it up, and progress restores it. So what we do ourselves meanwhile does not count against the
/// remote, and bytes that say nothing (servers send empty packets while a hook runs) do not count for it.
struct Patience {
    /// What there is of it after each progress.
    let limit: Duration
    private var left: Duration

    init(_ limit: Duration) {
        self.limit = limit
        left = limit
    }

    /// Whether the remote has had its time.
    var isExhausted: Bool { left <= .zero }

    /// The remote has got somewhere.
    mutating func restore() { left = limit }

    /// Waits for the remote.
    ///
    /// - Parameter body: What waits, for so many milliseconds at most: at least one, as `poll` and its kin count.
    /// - Returns: What it returns.
    mutating func spend<Result>(_ body: (Int32) -> Result) -> Result {
        let start = ContinuousClock.now
        defer { left -= start.duration(to: .now) }
        return body(left.milliseconds)
    }
}

extension Duration {
    /// Rounded up; at least one, and no more than C functions take.
    var milliseconds: Int32 {
        Int32(min(max(1, (self / .milliseconds(1)).rounded(.up)), Double(Int32.max)))
    }
}
