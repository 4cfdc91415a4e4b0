internal import InfraHTTP

extension FailureReason {
    /// The reason of a request that was not answered.
    ///
    /// - Parameters:
    ///   - error: The error.
    ///   - isRedirected: Whether the URL is one that the server chose.
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
