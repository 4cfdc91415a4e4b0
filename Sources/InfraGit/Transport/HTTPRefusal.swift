/// An HTTP answer that is not the expected one, with the error that it means.
struct HTTPRefusal {
    let status: Int
    let contentType: String?
    /// The beginning of the answer's body.
    let text: String
    /// The target of a redirect.
    let target: String?
    /// The credentials that were sent.
    let credentials: HTTPCredentials?
    /// The name of the option for tokens, for advice.
    let tokenOption: String

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
        return "\(meaning)\(number)\(words.isEmpty ? "" : ": \(words)")"
    }

    private var meaning: String {
        let origin = credentials?.origin
        switch status {
        case 200:
            return """
                the remote answers with \(contentType ?? "something") instead of git's protocol: the URL is that of a page, or \
                one has to log in first
                """
        case 401:
            return credentials.map { "the remote does not accept \($0.origin), or not with \($0.nameOrigin)" }
                ?? "the remote wants to know who we are: give a token (\(tokenOption))"
        case 403: return "the remote does not allow this with \(origin ?? "no token (\(tokenOption))")"
        case 404, 410: return "there is no such repository, or not for \(origin ?? "who has no token (\(tokenOption))")"
        case 407: return "the proxy wants to know who we are: put its user name and password into its URL"
        case 413:
            return """
                the push is larger than the remote, or a proxy in front of it, takes: its administrator can raise the limit \
                (nginx: client_max_body_size)
                """
        case 429: return "the remote has been asked too often"
        case 300..<400: return "the remote wants requests to go to \(target ?? "another place"): use the URL there"
        case 500...: return "the remote is out of order"
        default: return "the remote does not understand the request"
        }
    }

    /// The message of the server: a short plain text; web pages are not shown.
    private var words: String {
        guard status != 200, contentType == "text/plain" else { return "" }
        return String(text.prefix(300).trimmed)
    }
}
