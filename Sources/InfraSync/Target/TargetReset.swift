public import InfraGit

/// What others did to the target branch other than adding to it.
public enum TargetReset: Sendable, Hashable, CustomStringConvertible {
    /// It was moved back, or to commits that do not descend from where it was.
    case replaced(was: ObjectID, now: ObjectID)
    /// It was deleted.
    case deleted(was: ObjectID)

    /// What happened, and what becomes of it, in one line.
    public var description: String {
        switch self {
        case .replaced(let was, let now):
            """
            the target branch was moved back or replaced by others, it was at \(was.hex.prefix(12)) and is at \
            \(now.hex.prefix(12)): infra-sync goes on from there
            """
        case .deleted(let was):
            "the target branch was deleted by others, it was at \(was.hex.prefix(12)): infra-sync begins it anew"
        }
    }
}
