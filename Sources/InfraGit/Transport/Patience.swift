import Glibc

/// The time that a remote may still take without making progress.
///
/// Waiting for the remote uses up the time, and progress restores it. Local work is not waiting, and keep-alive bytes
/// are not progress (servers send empty packets while a hook runs). A total limit applies to a remote that keeps making
/// slow progress, so that no remote can block an operation forever.
struct Patience {
    /// The maximum time without progress.
    let limit: Duration
    /// The maximum time for the whole operation: 240 times the limit.
    let whole: Duration
    private var left: Duration
    private var leftOfWhole: Duration

    init(_ limit: Duration) {
        self.limit = limit
        whole = min(limit, .seconds(1 << 40)) * 240
        left = limit
        leftOfWhole = whole
    }

    /// Whether one of the limits is reached.
    var isExhausted: Bool { left <= .zero || isOver }

    /// Whether the limit for the whole operation is reached.
    var isOver: Bool { leftOfWhole <= .zero }

    /// Records progress of the remote.
    mutating func restore() { left = limit }

    /// Measures the time of a wait for the remote.
    ///
    /// - Parameter body: The wait, called with its maximum duration in milliseconds: at least one, as for `poll`.
    /// - Returns: The result of the wait.
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
    /// The duration in milliseconds, rounded up; at least 1 and at most the largest `Int32`.
    var milliseconds: Int32 {
        Int32(min(max(1, (self / .milliseconds(1)).rounded(.up)), Double(Int32.max)))
    }
}
