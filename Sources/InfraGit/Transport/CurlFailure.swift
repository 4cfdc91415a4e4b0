internal import CCurl

/// Why a request ended without a complete answer, in words of ours where curl's do not say what to do.
struct CurlFailure {
    let ending: CURLcode
    let connection: CurlConnection
    let host: String

    /// The kind of failure.
    var code: GitError.Code {
        switch ending {
        case CURLE_OPERATION_TIMEDOUT: .timedOut
        case CURLE_PEER_FAILED_VERIFICATION: .hostKey
        case CURLE_SSL_CACERT_BADFILE: .configuration
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: .unsupportedURL
        case _ where connection.proxyStatus == 407: .authentication
        default: .unreachable
        }
    }

    /// What happened.
    var reason: String {
        let said = connection.explanation
        return switch ending {
        case CURLE_OPERATION_TIMEDOUT: connection.stagnation.reason
        case CURLE_COULDNT_RESOLVE_HOST: "the host \(host) is not known: look at the URL, and at the name server"
        case CURLE_COULDNT_RESOLVE_PROXY: "the proxy that the environment names is not known: \(said)"
        case CURLE_COULDNT_CONNECT where connection.systemError != 0:
            "\(said): \(Errno(code: connection.systemError).reason)"
        case CURLE_PEER_FAILED_VERIFICATION: mistrust
        case CURLE_SSL_CACERT_BADFILE:
            "the file of authorities to trust (--ca-file) cannot be read, or has no certificate: \(said)"
        case CURLE_URL_MALFORMAT, CURLE_UNSUPPORTED_PROTOCOL: "the URL cannot be read: \(said)"
        case CURLE_SSL_CONNECT_ERROR:
            "the remote and we do not agree on TLS (at least version 1.2 is needed): \(said)"
        case _ where connection.proxyStatus == 407:
            "the proxy wants to know who we are: put its user name and password into its URL (HTTP 407)"
        case _ where connection.proxyStatus >= 300:
            "the proxy does not connect us to \(host) (HTTP \(connection.proxyStatus))"
        case CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_RECV_ERROR, CURLE_SEND_ERROR:
            "the connection broke before the remote had answered: \(said)"
        default: said
        }
    }

    /// What is wrong with the certificate; the numbers are OpenSSL's (X509_V_ERR_...).
    private var mistrust: String {
        switch connection.verification {
        case 9: "the certificate of \(host) is not valid yet: look at this machine's clock"
        case 10: "the certificate of \(host) has expired: whoever runs the server has to renew it"
        case 18...21:
            """
            the certificate of \(host) was not issued by an authority that is trusted: if it is right, name the \
            authority's own certificate (--ca-file)
            """
        default: "the certificate of \(host) cannot be trusted: \(connection.explanation)"
        }
    }
}
