internal import InfraHTTP

extension FailureReason {
    /// Creates the reason for a request without a complete response.
    ///
    /// - Parameters:
    ///   - error: The error.
    ///   - isRedirected: A Boolean value that indicates whether the URL came from a redirect of the server.
    init(_ error: HTTPError, isRedirected: Bool) {
        code =
            switch error.code {
            case .timedOut: .timedOut
            case .cancelled: .cancelled
            case .certificate: .hostKey
            case .proxyAuthentication: .authentication
            case .protocolViolation: .protocolViolation
            case .invalidRequest: isRedirected ? .protocolViolation : .unsupportedURL
            case .configuration: .configuration
            default: .unreachable
            }
        text = error.reason
        remedies = error.remedies.map { $0 == .provideCACertificate ? .provideCACertificate : .raiseTimeout }
    }
}
