/// The error of a request without a complete response.
///
/// A response with an error status is not an error here: see ``HTTPResponse/status``.
public struct HTTPError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kind of failure.
    ///
    /// More codes may be added: compare with the constants, and treat an unknown code like ``unreachable``.
    public struct Code: Hashable, Sendable, CustomStringConvertible {
        /// The constant's name, for logs.
        public let description: String

        /// The server cannot be reached, or it closed the connection.
        public static let unreachable = Code(description: "unreachable")
        /// There was no progress within ``HTTPOptions/timeout``.
        public static let timedOut = Code(description: "timedOut")
        /// The ``CancellationHandle`` was cancelled.
        public static let cancelled = Code(description: "cancelled")
        /// The server's certificate cannot be trusted.
        public static let certificate = Code(description: "certificate")
        /// The proxy requires credentials, or rejected those in its URL.
        public static let proxyAuthentication = Code(description: "proxyAuthentication")
        /// The server does not speak HTTP.
        public static let protocolViolation = Code(description: "protocolViolation")
        /// The URL or a header of the request is malformed.
        public static let invalidRequest = Code(description: "invalidRequest")
        /// The file of authorities or the URL of the proxy cannot be used.
        public static let configuration = Code(description: "configuration")
    }

    /// An option of ``HTTPOptions`` that can be changed so that the request succeeds.
    public struct Remedy: Hashable, Sendable, CustomStringConvertible {
        /// The advice for the user.
        public let description: String

        /// Set ``HTTPOptions/caFile`` to a file with the certificate of the authority that issued the server's.
        public static let provideCACertificate = Remedy(description: "provide the certificate of the authority")
        /// Raise ``HTTPOptions/timeout``.
        public static let raiseTimeout = Remedy(description: "raise the timeout")
    }

    /// The kind of failure.
    public let code: Code
    /// The host of the request's URL; `nil` if there is no request yet.
    public let host: String?
    /// The reason for the failure on one line, without credentials of the request.
    public let reason: String
    /// The options to change; empty if no option helps.
    public let remedies: [Remedy]

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - code: The kind of failure.
    ///   - host: The host of the request's URL.
    ///   - reason: The reason for the failure on one line.
    ///   - remedies: The options to change.
    public init(code: Code, host: String?, reason: String, remedies: [Remedy] = []) {
        self.code = code
        self.host = host
        self.reason = reason
        self.remedies = remedies
    }

    /// The line for a log or a terminal: `request to HOST: reason; remedy`.
    public var description: String {
        let advice = remedies.map(\.description).joined(separator: ", or ")
        return "request to \(host ?? "a server"): \(reason)\(advice.isEmpty ? "" : "; \(advice)")"
    }
}
