internal import InfraGit

/// A push that the server refused.
///
/// As long as no branch has moved, the same push would be refused again: it is sent at growing intervals only.
struct RefusedPush {
    /// The branches that it was made from and for.
    let references: [String: ObjectID]
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
    ///   - references: The branches.
    ///   - reason: What the server said.
    ///   - last: The refusal before.
    init(_ references: [String: ObjectID], _ reason: String, after last: RefusedPush?) {
        self.references = references
        let isRepeated = last?.references == references
        pause = isRepeated ? min(Self.longestPause, (last?.pause ?? .zero) * 2) : Self.firstPause
        end = .now + pause
        var error = SyncError(.rejected, reason)
        error.pause = pause
        self.error = error
    }

    /// Whether the push is not to be sent again yet.
    func stands(for references: [String: ObjectID]) -> Bool { self.references == references && ContinuousClock.now < end }
}
