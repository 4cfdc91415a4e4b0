/// A push that the server rejected.
///
/// As long as no branch moves, the server would reject the same push again: it is retried with exponential backoff.
struct RejectedPush {
    /// The branches at the time of the push.
    private let tips: RemoteBranches.Tips
    /// The error with the server's reason.
    let error: SyncError
    private let backoff: Duration
    private let end: ContinuousClock.Instant

    /// The backoff after the first rejection; each further one is twice as long.
    private static let initialBackoff = Duration.seconds(60)
    /// The maximum backoff: after the cause is fixed on the server, the push succeeds within this time.
    private static let maximumBackoff = Duration.seconds(15 * 60)

    /// Records a rejection.
    ///
    /// - Parameters:
    ///   - tips: The branches.
    ///   - reason: The server's reason.
    ///   - last: The previous rejection; `nil` for none.
    init(_ tips: RemoteBranches.Tips, _ reason: String, after last: RejectedPush?) {
        self.tips = tips
        let isRepeated = last?.tips == tips
        backoff = isRepeated ? min(Self.maximumBackoff, (last?.backoff ?? .zero) * 2) : Self.initialBackoff
        end = .now + backoff
        var error = SyncError(.rejected, reason)
        error.backoff = backoff
        self.error = error
    }

    /// Returns whether a retry of the push has to wait.
    ///
    /// - Parameter tips: The present branches.
    /// - Returns: `true` until the end of the backoff, unless a branch has moved.
    func blocks(_ tips: RemoteBranches.Tips) -> Bool { self.tips == tips && ContinuousClock.now < end }
}
