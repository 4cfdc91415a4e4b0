/// An HTTP response that is not the expected one, with the error that it means.
struct HTTPFailure {
    let status: Int
    let contentType: String?
    /// The beginning of the response's body.
    let text: String
    /// The target of a redirect.
    let redirectTarget: String?
    /// The credentials that were sent.
    let credentials: HTTPCredentials?

    /// The options that the user can change.
    var remedies: [GitError.Remedy] {
        guard let credentials else { return [401, 403, 404, 410].contains(status) ? [.provideToken] : [] }
        return status == 401 && !credentials.hasUsernameOfURL ? [.provideUsername] : []
    }

    private var access: String { credentials.map { "with \($0.origin)" } ?? "without credentials" }

    /// The kind of failure.
    var code: GitError.Code {
        switch status {
        case 401, 403, 407: .authentication
        case 404, 410: .notFound
        case 413: .rejected
        case 408, 425, 429, 500...: .unreachable
        default: .protocolViolation
        }
    }

    /// The meaning of the status, and the message of the server.
    var reason: String {
        let number = status == 200 ? "" : " (HTTP \(status))"
        return "\(explanation)\(number)\(serverMessage.isEmpty ? "" : ": \(serverMessage)")"
    }

    private var explanation: String {
        switch status {
        case 200:
            return """
                the remote responded with \(contentType ?? "unknown content") instead of git's protocol: the URL is that \
                of a web page, or a login is required
                """
        case 401:
            guard let credentials else { return "authentication failed: the server asked for credentials" }
            let username =
                credentials.hasUsernameOfURL ? "the user name of the URL" : "user name \(credentials.username)"
            return "authentication failed: the server rejected \(credentials.origin) with \(username)"
        case 403: return "the server does not permit the operation \(access)"
        case 404, 410: return "the repository does not exist, or is not visible \(access)"
        case 407: return "authentication at the proxy failed: put its user name and password into its URL"
        case 413:
            return """
                the push exceeds the size limit of the remote or of a proxy in front of it: its administrator can raise \
                the limit (nginx: client_max_body_size)
                """
        case 429: return "the remote received too many requests"
        case 300..<400:
            return "the remote redirects requests to \(redirectTarget ?? "another URL"): use that URL"
        case 500...: return "the remote reported a server error"
        default: return "the remote rejected the request"
        }
    }

    /// The message of the server: a short plain text; web pages are not shown.
    private var serverMessage: String {
        guard status != 200, contentType == "text/plain" else { return "" }
        return String(text.prefix(300).trimmed)
    }
}
