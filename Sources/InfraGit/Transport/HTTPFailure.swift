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

    /// Whether the response is a web page in place of git's protocol.
    ///
    /// Azure DevOps responds with status 203 and its sign-in page if a token is missing, wrong or expired.
    private var isWebPage: Bool { status == 203 || status == 200 && contentType == "text/html" }

    /// Whether a file server sent the list of references that `git update-server-info` writes.
    private var isFileServer: Bool {
        status == 200 && text.utf8.prefix(40).allSatisfy { hexValue($0) != nil }
            && text.utf8.dropFirst(40).first == 0x09
    }

    /// The options that the user can change.
    var remedies: [GitError.Remedy] {
        guard let credentials else {
            return isWebPage || [401, 403, 404, 410].contains(status) ? [.provideToken] : []
        }
        return status == 401 && !credentials.hasUsernameOfURL ? [.provideUsername] : []
    }

    private var access: String { credentials.map { "with \($0.origin)" } ?? "without credentials" }

    /// The kind of failure.
    var code: GitError.Code {
        switch status {
        case _ where isWebPage: .authentication
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
        case _ where isWebPage:
            let check = credentials.map { "check \($0.origin), which may have expired, and the URL" }
            return """
                the remote responded with a web page instead of git's protocol, usually a sign-in page: \
                \(check ?? "the server requires credentials, or the URL is not that of a repository")
                """
        case _ where isFileServer:
            return """
                the server only sends the files of the repository (git's "dumb" HTTP protocol), which is not supported; \
                retrying does not help: serve the repository with git http-backend, or use its SSH URL
                """
        case 200:
            return """
                the remote responded with \(contentType ?? "unknown content") instead of git's protocol: the URL is not \
                that of a repository
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
        guard status >= 300, contentType == "text/plain" else { return "" }
        return String(text.prefix(300).trimmed)
    }
}
