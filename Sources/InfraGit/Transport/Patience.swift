import Glibc

/// How long a remote may still go on without getting anywhere.
///
/// Waiting for the remote uses it up, and progress restores it. So what we do ourselves meanwhile does not count against the
/// remote, and bytes that say nothing (servers send empty packets while a hook runs) do not count for it. A remote that goes on making
/// progress, a little at a time, has a limit too, so that no remote can hold an operation for ever.
struct Patience {
    /// What there is of it after each progress.
    let limit: Duration
    /// The time for the operation as a whole: 240 times the limit.
    let whole: Duration
    private var left: Duration
    private var leftOfWhole: Duration

    init(_ limit: Duration) {
        self.limit = limit
        whole = min(limit, .seconds(1 << 40)) * 240
        left = limit
        leftOfWhole = whole
    }

    /// Whether the remote has had its time.
    var isExhausted: Bool { left <= .zero || isOver }

    /// Whether the remote has had the time for the operation as a whole.
    var isOver: Bool { leftOfWhole <= .zero }

    /// The remote has got somewhere.
    mutating func restore() { left = limit }

    /// Waits for the remote.
    ///
    /// - Parameter body: What waits, for so many milliseconds at most: at least one, as `poll` and its kin count.
    /// - Returns: What it returns.
    mutating func spend<Result>(_ body: (Int32) -> Result) -> Result {
        let start = ContinuousClock.now
        defer {
            let time = start.duration(to: .now)
            left -= time
            leftOfWhole -= time
        }
        return body(min(left, leftOfWhole).milliseconds)
    }
}

extension Duration {
    /// Rounded up; at least one, and no more than C functions take.
    var milliseconds: Int32 {
        Int32(min(max(1, (self / .milliseconds(1)).rounded(.up)), Double(Int32.max)))
    }
}
