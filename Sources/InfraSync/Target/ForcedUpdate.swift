public import InfraGit

/// A foreign change of the target branch that is not a fast-forward.
public enum ForcedUpdate: Sendable, Hashable, CustomStringConvertible {
    /// The branch was moved to a commit that does not descend from the former one.
    case replaced(was: ObjectID, now: ObjectID)
    /// The branch was deleted.
    case deleted(was: ObjectID)

    /// The change and its consequence, in one line.
    public var description: String {
        switch self {
        case .replaced(let was, let now):
            """
            the target branch was moved back or replaced by a foreign push: it was at \(was.hex.prefix(12)) and is at \
            \(now.hex.prefix(12)); infra-sync continues from there
            """
        case .deleted(let was):
            "the target branch was deleted by a foreign push: it was at \(was.hex.prefix(12)); infra-sync creates it again"
        }
    }
}
