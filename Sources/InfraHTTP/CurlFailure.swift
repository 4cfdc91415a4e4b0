internal import CCurl
internal import InfraSystem

/// A failed HTTP request, with reasons that add a remedy where curl's messages have none.
struct CurlFailure {
    let result: CURLcode
    let transfer: CurlTransfer
    let host: String
    let timeoutReason: String

    /// The kind of failure.
    var code: HTTPError.Code {
        switch result {
        case _ where isProxyUnreadable: .configuration
        case CURLE_OPERATION_TIMEDOUT: .timedOut
        case CURLE_PEER_FAILED_VERIFICATION: .certificate
        case CURLE_SSL_CACERT_BADFILE: .configuration
        case CURLE_URL_MALFORMAT: .invalidRequest
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING, CURLE_WRITE_ERROR:
            .protocolViolation
        case _ where transfer.proxyStatus == 407: .proxyAuthentication
        default: .unreachable
        }
    }

    /// The options that the user can change.
    var remedies: [HTTPError.Remedy] {
        switch result {
        case CURLE_OPERATION_TIMEDOUT: [.raiseTimeout]
        case CURLE_SSL_CACERT_BADFILE: [.provideCACertificate]
        case CURLE_PEER_FAILED_VERIFICATION where (18...21).contains(transfer.verification): [.provideCACertificate]
        default: []
        }
    }

    /// The reason for the failure.
    var reason: String {
        guard let proxy else { return serverReason }
        return proxyReason(proxy) ?? "\(serverReason) (through \(proxy))"
    }

    private var detail: String { transfer.explanation(of: result) }

    /// The proxy of the request, named by its environment variable; `nil` without a proxy.
    private var proxy: String? { transfer.proxyVariable.map { "the proxy of \($0)" } }

    /// Whether curl cannot parse the URL of the proxy, which may then contain a password in any place.
    private var isProxyUnreadable: Bool { detail.hasPrefix("Unsupported proxy") }

    /// Returns the reason for a failure before the proxy opened the connection; `nil` for later failures.
    private func proxyReason(_ proxy: String) -> String? {
        switch result {
        case _ where isProxyUnreadable:
            """
            the URL of \(proxy) is malformed: use http://USER:PASSWORD@HOST:PORT, and percent-encode all but letters \
            and digits of user name and password
            """
        case CURLE_COULDNT_RESOLVE_PROXY:
            """
            the host of \(proxy) cannot be resolved: check its URL, where all but letters and digits of a password must \
            be percent-encoded, and the name server
            """
        case CURLE_COULDNT_CONNECT: "\(proxy) cannot be reached: \(connectionReason)"
        case CURLE_PEER_FAILED_VERIFICATION where transfer.proxyVerification != 0:
            """
            the certificate of \(proxy) was not issued by an authority that the system trusts, or is not valid now: \
            \(detail)
            """
        case _ where transfer.proxyStatus == 407:
            "authentication at the proxy failed: put its user name and password into its URL (HTTP 407)"
        case _ where transfer.proxyStatus >= 300:
            "the proxy does not connect to \(host) (HTTP \(transfer.proxyStatus))"
        case CURLE_OPERATION_TIMEDOUT, CURLE_SSL_CACERT_BADFILE, CURLE_URL_MALFORMAT: nil
        case _ where !transfer.hasConnected && transfer.proxyStatus == 0, CURLE_BAD_FUNCTION_ARGUMENT:
            "\(proxy) does not connect to \(host): \(detail)"
        default: nil
        }
    }

    private var serverReason: String {
        switch result {
        case CURLE_OPERATION_TIMEDOUT: timeoutReason
        case CURLE_COULDNT_RESOLVE_HOST: "the host \(host) cannot be resolved: check the URL and the name server"
        case CURLE_COULDNT_CONNECT: connectionReason
        case CURLE_PEER_FAILED_VERIFICATION: certificateReason
        case CURLE_SSL_CACERT_BADFILE:
            "the file of certificate authorities cannot be read, or has no certificate: \(detail)"
        case CURLE_URL_MALFORMAT: "the URL is malformed: \(detail)"
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: "the remote does not speak HTTP: \(detail)"
        case CURLE_BAD_CONTENT_ENCODING: "the compressed response cannot be decoded: \(detail)"
        case CURLE_WRITE_ERROR: "the compressed response cannot be decoded, or expands too much"
        case CURLE_SSL_CONNECT_ERROR where isConnectionReset:
            """
            the connection was closed during the TLS handshake: the remote, or a server in front of it, failed: \(detail)
            """
        case CURLE_SSL_CONNECT_ERROR:
            "the TLS negotiation failed (at least version 1.2 is required): \(detail)"
        case CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR:
            "the connection was closed before the response was complete: \(detail)"
        default: detail
        }
    }

    private var connectionReason: String {
        transfer.systemError == 0 ? detail : "\(detail): \(Errno(code: transfer.systemError).reason)"
    }

    /// Whether the server closed the connection without a TLS alert, according to the messages of curl and OpenSSL.
    private var isConnectionReset: Bool {
        ["Connection reset", "SSL_ERROR_SYSCALL", "unexpected eof"].contains { detail.contains($0) }
    }

    /// The problem with the certificate; the numbers are OpenSSL's (X509_V_ERR_...).
    private var certificateReason: String {
        switch transfer.verification {
        case 9: "the certificate of \(host) is not valid yet: check the clock of this machine"
        case 10: "the certificate of \(host) has expired: the server's administrator has to renew it"
        case 18...21: "the certificate of \(host) was not issued by a trusted authority"
        default: "the certificate of \(host) cannot be trusted: \(detail)"
        }
    }
}
