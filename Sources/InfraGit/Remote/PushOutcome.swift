/// The outcome of a push that reached the remote.
public enum PushOutcome: Hashable, Sendable {
    /// The reference of the remote has the new value, set by this push or by another client that made the same commit.
    case updated
    /// The reference of the remote did not have the expected value. The id is its current value; `nil` if it does not
    /// exist.
    case stale(ObjectID?)
    /// The remote rejected the push for this reason; the messages are the output of its hooks, line by line.
    case rejected(reason: String, messages: [String])
}
