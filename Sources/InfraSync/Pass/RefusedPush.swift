/// A push that the server refused.
///
/// As long as no branch has moved, the same push would be refused again: it is sent at growing intervals only.
struct RefusedPush {
    /// The branches that it was made from and for.
    private let tips: RemoteBranches.Tips
    /// What the server said.
    let error: SyncError
    private let pause: Duration
    private let end: ContinuousClock.Instant

    /// The first pause; each further one is twice as long.
    private static let firstPause = Duration.seconds(60)
    /// The longest pause: a person who has changed the server's mind does not wait longer.
    private static let longestPause = Duration.seconds(15 * 60)

    /// Notes a refusal.
    ///
    /// - Parameters:
    ///   - tips: Where the branches are.
    ///   - reason: What the server said.
    ///   - last: The refusal before.
    init(_ tips: RemoteBranches.Tips, _ reason: String, after last: RefusedPush?) {
        self.tips = tips
        let isRepeated = last?.tips == tips
        pause = isRepeated ? min(Self.longestPause, (last?.pause ?? .zero) * 2) : Self.firstPause
        end = .now + pause
        var error = SyncError(.rejected, reason)
        error.pause = pause
        self.error = error
    }

    /// Whether the push is not to be sent again yet.
    func stands(for tips: RemoteBranches.Tips) -> Bool { self.tips == tips && ContinuousClock.now < end }
}
