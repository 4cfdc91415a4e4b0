/// What went wrong between this process, its cache and a git remote.
///
/// The description is one line, `attempted: reason; remedy`, without a final full stop and without credentials:
///
///     fetch "refs/heads/main" from https://host/infra.git: the server asked for credentials (HTTP 401); provide a token
public struct GitError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kind of failure, for a caller who has to decide what to do next.
    ///
    /// The set grows: compare with the constants, and treat what you do not know like ``unreachable``.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The constant's name, for logs.
        public let description: String

        /// The remote repository does not exist, or not for us.
        public static let notFound = Code(description: "notFound")
        /// The remote does not have the object that was asked for by its id, or does not give it without a reference.
        public static let objectUnavailable = Code(description: "objectUnavailable")
        /// The remote cannot be reached, or it hung up.
        public static let unreachable = Code(description: "unreachable")
        /// The remote gave up while it put objects together: mostly since its repository lacks some of them.
        public static let remoteFailure = Code(description: "remoteFailure")
        /// The remote got no further for as long as ``RemoteOptions/timeout``.
        public static let timedOut = Code(description: "timedOut")
        /// ``CancellationHandle/cancel()`` was called.
        public static let cancelled = Code(description: "cancelled")
        /// The remote does not accept who we are, or does not allow us to do this.
        public static let authentication = Code(description: "authentication")
        /// The remote is not who it should be: its host key is unknown or is not the one that was recorded, or its certificate
        /// cannot be trusted.
        public static let hostKey = Code(description: "hostKey")
        /// The remote said something that git's protocol does not allow.
        public static let protocolViolation = Code(description: "protocolViolation")
        /// The remote understood the request and turned it down.
        public static let rejected = Code(description: "rejected")
        /// The cache, or a pack that came in, is damaged: delete the cache and fetch again.
        public static let corrupt = Code(description: "corrupt")
        /// The file system under the cache failed: no space, no permission.
        public static let storage = Code(description: "storage")
        /// The URL cannot be read, or its scheme is not supported.
        public static let unsupportedURL = Code(description: "unsupportedURL")
        /// An option is wrong: a file that it names cannot be used, or a token would be sent where it can be read.
        public static let configuration = Code(description: "configuration")
        /// An object is not what git allows, such as a tree with two entries of one name, or not of the kind that was asked for.
        ///
        /// For an object that was read: it is what was pushed, and the cache is in order.
        public static let invalidObject = Code(description: "invalidObject")
    }

    /// The kind of failure.
    public let code: Code
    /// What was tried, on what: `fetch "refs/heads/main" from ssh://host/infra.git`.
    public let attempted: String
    /// Why it failed, in one line.
    public let reason: String
    /// How long the remote wants to be left alone, if it said so.
    public var retryAfter: Duration?
    /// The options that the user can change, of which one is enough; empty when the reason says all there is to say.
    public var remedies: [Remedy]
    /// The ``Remote/name`` of the remote that the operation failed on; `nil` when it was not on a remote, or on one without a name.
    public internal(set) var remoteName: String?

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - code: The kind of failure.
    ///   - attempted: The operation and its object.
    ///   - reason: The reason of the failure. Line breaks become spaces and a final full stop goes.
    ///   - remedies: The options that the user can change.
    public init(code: Code, attempted: String, reason: String, remedies: [Remedy] = []) {
        self.code = code
        self.attempted = oneLine(attempted)
        self.reason = oneLine(reason)
        self.remedies = remedies
    }

    /// The operation and the reason of its failure, without the remedies: `attempted: reason`.
    public var summary: String { "\(attempted): \(reason)" }

    /// The line for a log or a terminal: the ``summary``, and the remedies behind a semicolon.
    public var description: String {
        let advice = remedies.map(\.description).joined(separator: ", or ")
        return advice.isEmpty ? summary : "\(summary); \(advice)"
    }
}

/// The longest reason in characters: servers may send pages.
private let maximumReasonLength = 600

/// Makes one printable line of words that came from somewhere else.
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
