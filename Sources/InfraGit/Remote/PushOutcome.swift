/// How a push ended that reached the remote.
public enum PushOutcome: Hashable, Sendable {
    /// The remote's reference is where it was to be moved, by us or by another who made the same commit.
    case updated
    /// The remote's reference was not, or no longer, where it was expected. It is here now; `nil`: it does not exist.
    case stale(ObjectID?)
    /// The remote did not want to, for this reason; the messages are what its hooks printed, line by line.
    case rejected(reason: String, messages: [String])
}
