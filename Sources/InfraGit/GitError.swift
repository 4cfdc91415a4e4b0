/// An error of an operation on a git remote or on the local cache.
///
/// The description is one line, `attempted: reason; remedy`, without a final full stop and without credentials:
///
///     fetch "refs/heads/main" from https://host/infra.git: the server asked for credentials (HTTP 401); provide a token
public struct GitError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kind of failure, for callers that decide what to do next.
    ///
    /// More codes may be added: compare with the constants, and treat an unknown code like ``unreachable``.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The constant's name, for logs.
        public let description: String

        /// The remote repository does not exist, or the credentials do not give access to it.
        public static let notFound = Code(description: "notFound")
        /// The remote does not have an object requested by id, or does not serve it without a reference.
        public static let objectUnavailable = Code(description: "objectUnavailable")
        /// The remote cannot be reached, or it closed the connection.
        public static let unreachable = Code(description: "unreachable")
        /// The remote failed while it built the pack, usually because its repository lacks objects.
        public static let remoteFailure = Code(description: "remoteFailure")
        /// The remote made no progress for ``RemoteOptions/timeout``, or exceeded the total time limit of the
        /// operation.
        public static let timedOut = Code(description: "timedOut")
        /// ``CancellationHandle/cancel()`` was called.
        public static let cancelled = Code(description: "cancelled")
        /// The remote requires credentials, rejected them, or does not permit the operation.
        public static let authentication = Code(description: "authentication")
        /// The identity of the remote cannot be verified: its host key is unknown or differs from the recorded key, or
        /// its certificate is not trusted.
        public static let hostKey = Code(description: "hostKey")
        /// The remote sent a response that git's protocol does not allow.
        public static let protocolViolation = Code(description: "protocolViolation")
        /// The remote understood the request and rejected it.
        public static let rejected = Code(description: "rejected")
        /// The cache, or a received pack, is damaged: delete the cache and fetch again.
        public static let corrupt = Code(description: "corrupt")
        /// The file system of the cache failed: no space left, permission denied.
        public static let storage = Code(description: "storage")
        /// The URL is malformed, or its scheme is not supported.
        public static let unsupportedURL = Code(description: "unsupportedURL")
        /// An option is invalid: a file that it names cannot be used, or a token would be sent unencrypted.
        public static let configuration = Code(description: "configuration")
        /// An object violates git's rules, such as a tree with two entries of the same name, or is not of the requested
        /// kind.
        ///
        /// When an object is read, the pushed object itself is invalid, and the cache is intact.
        public static let invalidObject = Code(description: "invalidObject")
    }

    /// The kind of failure.
    public let code: Code
    /// The attempted operation and its target: `fetch "refs/heads/main" from ssh://host/infra.git`.
    public let attempted: String
    /// The reason for the failure, on one line.
    public let reason: String
    /// The time to wait before the next attempt, if the remote sent one.
    public var retryAfter: Duration?
    /// The options that the user can change, one of which is enough; empty if the reason is sufficient.
    public var remedies: [Remedy]
    /// The ``Remote/name`` of the remote that the operation failed on; `nil` without a remote, or if it has no name.
    public internal(set) var remoteName: String?

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - code: The kind of failure.
    ///   - attempted: The attempted operation and its target.
    ///   - reason: The reason for the failure. Line breaks become spaces, and a final full stop is removed.
    ///   - remedies: The options that the user can change.
    public init(code: Code, attempted: String, reason: String, remedies: [Remedy] = []) {
        self.code = code
        self.attempted = oneLine(attempted)
        self.reason = oneLine(reason)
        self.remedies = remedies
    }

    /// The attempted operation and the reason for the failure, without the remedies: `attempted: reason`.
    public var summary: String { "\(attempted): \(reason)" }

    /// The line for a log or a terminal: the ``summary``, a semicolon and the remedies.
    public var description: String {
        let advice = remedies.map(\.description).joined(separator: ", or ")
        return advice.isEmpty ? summary : "\(summary); \(advice)"
    }
}

/// The maximum length of a reason in characters: servers may send whole pages.
private let maximumReasonLength = 600

/// Converts text from an external source to one printable line.
private func oneLine(_ text: String) -> String {
    var line = ""
    var pendingSpace = false
    for scalar in text.unicodeScalars {
        let isHidden = [.format, .lineSeparator, .paragraphSeparator].contains(scalar.properties.generalCategory)
        if scalar.value <= 0x20 || (0x7f...0x9f).contains(scalar.value) || isHidden {
            pendingSpace = !line.isEmpty
            continue
        }
        if pendingSpace { line.unicodeScalars.append(" ") }
        pendingSpace = false
        line.unicodeScalars.append(scalar)
    }
    while line.last == "." || line.last == " " { line.removeLast() }
    return line.count > maximumReasonLength ? line.prefix(maximumReasonLength) + " ..." : line
}
