public import InfraGit

/// A pass that could not be completed.
public struct SyncError: Error, Sendable, Hashable {
    /// What is wrong.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The code's name, stable across versions.
        public let description: String

        /// A code of a name.
        ///
        /// - Parameter name: The name.
        public init(_ name: String) { description = name }

        /// The remote cannot be reached, or gave up on us.
        public static let unreachable = Code("unreachable")
        /// Authentication or the host's key was refused.
        public static let refused = Code("refused")
        /// Others moved the target branch each time before our push arrived.
        public static let raced = Code("raced")
        /// The server does not accept the push, for reasons of its own.
        public static let rejected = Code("rejected")
        /// The configuration is wrong.
        public static let configuration = Code("configuration")
        /// No commit of the target branch has the name that was given.
        public static let unknownCommit = Code("unknownCommit")
        /// An object of a branch is not what git allows.
        public static let invalidObject = Code("invalidObject")
        /// The cache cannot be used, not even a new one.
        public static let storage = Code("storage")
        /// The machine has no thread left for us.
        public static let resources = Code("resources")
        /// The pass was cancelled.
        public static let cancelled = Code("cancelled")
    }

    /// What the caller does next.
    public enum Advice: Sendable, Hashable {
        /// Try again after a while.
        case retry
        /// Give up: only a person can mend it.
        case giveUp
    }

    /// What is wrong.
    public var code: Code
    /// What was attempted, on what, and what came of it, in one line.
    public var reason: String
    /// How long the remote wants not to be asked anything, if it said so.
    public var retryAfter: Duration?
    /// How long the same attempt is not made again unless a branch moves; `nil` when that does not matter.
    public var pause: Duration?

    /// An error of a pass.
    ///
    /// - Parameters:
    ///   - code: What is wrong.
    ///   - reason: What was attempted, on what, and what came of it.
    public init(_ code: Code, _ reason: String) {
        self.code = code
        self.reason = reason
    }

    /// What the caller does next.
    public var advice: Advice { [.configuration, .cancelled, .unknownCommit].contains(code) ? .giveUp : .retry }
}

extension SyncError: CustomStringConvertible {
    /// The reason.
    public var description: String { reason }
}

extension SyncError {
    /// What a failure of git's means for a pass.
    ///
    /// - Parameter error: The failure.
    public init(_ error: GitError) {
        let code: Code =
            switch error.code {
            case .cancelled: .cancelled
            case .authentication, .hostKey: .refused
            case .rejected: .rejected
            case .unsupportedURL, .configuration: .configuration
            case .storage, .corrupt: .storage
            case .invalidObject: .invalidObject
            default: .unreachable
            }
        self.init(code, error.description)
        retryAfter = error.retryAfter
    }
}

extension CancellationHandle {
    /// Ends work on a repository that nobody waits for any more.
    ///
    /// - Parameter attempted: The work, as in `read the history of the target branch`.
    /// - Throws: `GitError` with `cancelled` when the handle is cancelled.
    func check(while attempted: String) throws(GitError) {
        guard !isCancelled else { throw GitError(code: .cancelled, attempted: attempted, reason: "cancelled") }
    }

    /// Ends a pass that nobody waits for any more.
    func check() throws(SyncError) {
        guard !isCancelled else { throw SyncError(.cancelled, "the pass was cancelled") }
    }
}
