public import InfraGit
public import InfraRender

/// An error that ended a pass.
public struct SyncError: Error, Sendable, Hashable {
    /// The kind of an error.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The name of the code, stable across versions.
        public let description: String

        /// Creates a code.
        ///
        /// - Parameter name: The name of the code.
        public init(_ name: String) { description = name }

        /// The remote cannot be reached, or closed the connection.
        public static let unreachable = Code("unreachable")
        /// The server refused the credentials, or its host key is not trusted.
        public static let refused = Code("refused")
        /// Other clients moved the target branch before each push.
        public static let raced = Code("raced")
        /// The server rejected the push.
        public static let rejected = Code("rejected")
        /// The configuration is wrong.
        public static let configuration = Code("configuration")
        /// The name of a commit matches no commit of the target branch.
        public static let unknownCommit = Code("unknownCommit")
        /// An object of a branch is invalid.
        public static let invalidObject = Code("invalidObject")
        /// The cache cannot be read or written, and cannot be replaced by a new one.
        public static let storage = Code("storage")
        /// The system cannot create another thread.
        public static let resources = Code("resources")
        /// The pass was cancelled.
        public static let cancelled = Code("cancelled")
    }

    /// A change of the configuration that removes the cause of an error.
    public enum Remedy: Sendable, Hashable {
        /// Another branch for the sources of an environment.
        case changeBranch(of: Environment)
        /// Another target branch.
        case changeTargetBranch
        /// Another source directory.
        case changeSourceDirectory
        /// Another target directory.
        case changeTargetDirectory
        /// Another storage directory.
        case changeStorageDirectory
    }

    /// The kind of the error.
    public var code: Code
    /// The operation, its object and the reason of the failure, in one line.
    public var reason: String
    /// The change of the configuration that removes the cause; `nil` when there is none, or it is unknown.
    public var remedy: Remedy?
    /// The git error that caused this one, with the remedies for it; `nil` for none.
    public var cause: GitError?
    /// Whether the cause concerns the remote of the target branch, if that has its own repository or options.
    public var concernsTargetRemote: Bool { cause?.remoteName == RemoteBranches.targetRemoteName }
    /// The time to wait before the next request, if the remote sent one.
    public var retryAfter: Duration?
    /// The time before the next attempt, unless a branch moves earlier; `nil` when the next pass tries again.
    public var backoff: Duration?

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - code: The kind of the error.
    ///   - reason: The operation, its object and the reason of the failure.
    ///   - remedy: The change of the configuration that removes the cause.
    public init(_ code: Code, _ reason: String, remedy: Remedy? = nil) {
        self.code = code
        self.reason = reason
        self.remedy = remedy
    }

    /// Whether a later pass may succeed without another configuration.
    public var isRetryable: Bool { ![.configuration, .cancelled, .unknownCommit].contains(code) }
}

extension SyncError: CustomStringConvertible {
    /// The reason, then the remedies of the cause after a semicolon.
    public var description: String {
        let advice = (cause?.remedies ?? []).map(\.description).joined(separator: ", or ")
        return advice.isEmpty ? reason : "\(reason); \(advice)"
    }
}

extension SyncError {
    /// Creates an error that was caused by git.
    ///
    /// - Parameter error: The cause.
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
        self.init(code, error.summary)
        cause = error
        retryAfter = error.retryAfter
    }

    /// Creates an error from any error of a pass.
    init(any error: any Error) {
        switch error {
        case let error as SyncError: self = error
        case let error as GitError: self.init(error)
        default: self.init(.storage, "\(error)")
        }
    }
}

extension CancellationHandle {
    /// Ends an operation on a repository after a cancellation.
    ///
    /// - Parameter attempted: The operation, such as `read the history of the target branch`.
    /// - Throws: `GitError` with `cancelled`.
    func check(while attempted: String) throws(GitError) {
        guard !isCancelled else { throw GitError(code: .cancelled, attempted: attempted, reason: "cancelled") }
    }

    /// Ends a pass after a cancellation.
    ///
    /// - Throws: ``SyncError`` with `cancelled`.
    func check() throws(SyncError) {
        guard !isCancelled else { throw SyncError(.cancelled, "the pass was cancelled") }
    }
}
