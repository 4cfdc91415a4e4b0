internal import CCurl

/// A channel over HTTP: a `GET` request for the service's advertisement, then a `POST` for each further request.
///
/// Credentials are sent with the first request, because a server may serve a public repository without them and reject
/// a push only after it has been sent. Redirects are followed for the advertisement only, as in git, and only within
/// the same server. Otherwise a server could redirect the fetch to another server that only this process can reach, and
/// receive its content with the push.
///
/// Source: gitprotocol-http.
final class HTTPChannel: Channel {
    let isStateless = true
    private let service: Service
    private let protocolVersion: Int
    private let context: RemoteContext
    private let connection: CurlConnection
    /// The credentials sent to the server.
    private let credentials: HTTPCredentials?
    /// The name of the option for tokens, for advice.
    private let tokenOption: String
    /// The name of the option for certificate authorities, for advice.
    private let caOption: String
    /// The configured URL.
    private let url: String
    /// The address of requests: the configured one, or the target of a redirect.
    private var address: HTTPAddress
    /// The target of a redirect, for errors.
    private var redirection: String?
    private var hasGreeted = false
    /// Whether the answer has the expected status and content type.
    private var isAnswering = false
    private var outbox: [ArraySlice<UInt8>] = []

    private static let mostRedirects = 5

    /// Creates a channel; no connection is made yet.
    init(
        _ address: HTTPAddress, service: Service, options: RemoteOptions, context: RemoteContext
    ) throws(GitError) {
        self.service = service
        self.context = context
        self.address = address
        tokenOption = options.tokenOption
        caOption = options.caOption
        url = address.url
        protocolVersion = options.programs.protocolVersion
        credentials = try HTTPCredentials(for: address, options: options, context: context)
        context.conceal(address.secrets + (credentials?.secrets ?? []))
        connection = try CurlConnection(caFile: options.caFile, context: context)
    }

    func send(_ bytes: ArraySlice<UInt8>) {
        if !bytes.isEmpty { outbox.append(bytes) }
    }

    func receive(into buffer: inout [UInt8], from start: Int) throws(GitError) -> Int {
        if !hasGreeted {
            hasGreeted = true
            try greet()
        } else if !outbox.isEmpty {
            try post()
        }
        let count = try connection.take(into: &buffer, from: start)
        if count == 0, let failure = failure { throw failure }
        return count
    }

    func unexpectedEnd() -> GitError {
        error(.unreachable, "the remote's answer ended in the middle")
    }

    /// Drops unsent bytes, and reads the rest of the answer.
    func finish() {
        outbox = []
        // The remote may still be working, for example on hooks after a push, until it ends its answer.
        try? drain()
    }

    // MARK: - Requests

    private func greet() throws(GitError) {
        for _ in 0...HTTPChannel.mostRedirects {
            connection.start(request("\(address.url)/info/refs?service=git-\(service.command)", body: nil))
            try connection.waitForAnswer()
            guard (301...308).contains(connection.transfer.status), connection.transfer.status != 304 else {
                try check(service.advertisementType)
                if let redirection { context.notice("\(url) redirects to \(redirection): use that URL") }
                return
            }
            try follow(redirectTarget)
        }
        throw error(.unreachable, "the remote redirects in circles: more than \(HTTPChannel.mostRedirects) times")
    }

    private func post() throws(GitError) {
        // The connection can be reused only after the whole answer has been read.
        try drain()
        isAnswering = false
        connection.start(request("\(address.url)/git-\(service.command)", body: outbox))
        outbox = []
        try connection.waitForAnswer()
        try check(service.resultType)
    }

    /// Reads the rest of an answer, up to 64 KiB.
    private func drain() throws(GitError) {
        guard isAnswering else { return }
        var scratch = [UInt8](repeating: 0, count: 1 << 12)
        for _ in 0..<16 where try connection.take(into: &scratch, from: 0) == 0 { return }
    }

    private func request(_ url: String, body: [ArraySlice<UInt8>]?) -> HTTPRequest {
        // Some servers speak git's protocol only with a user agent named git.
        var headers = ["User-Agent: git/2.0 (\(Remote.agent))", "Pragma: no-cache"]
        if body == nil {
            headers.append("Accept: */*")
        } else {
            // Without the empty header, curl would wait for the server's consent (100-continue) before it sends a large
            // body.
            headers += ["Content-Type: \(service.requestType)", "Accept: \(service.resultType)", "Expect:"]
        }
        // Version 2 of the protocol has no push.
        if service == .uploadPack, protocolVersion > 0 { headers.append("Git-Protocol: version=\(protocolVersion)") }
        return HTTPRequest(url: url, headers: headers, credentials: credentials, body: body)
    }

    // MARK: - Answers

    /// The redirect target of the answer, without credentials, query and fragment.
    private var redirectTarget: HTTPAddress? {
        connection.transfer.redirectURL.flatMap { url in HTTPAddress(String(url.prefix { $0 != "?" && $0 != "#" })) }
    }

    private func follow(_ target: HTTPAddress?) throws(GitError) {
        guard let target else {
            throw error(
                .protocolViolation, "the remote redirects (HTTP \(connection.transfer.status)) without saying where to")
        }
        guard target.origin.isSecure else {
            throw error(
                .protocolViolation, "the remote redirects to \(target.url), which is not encrypted: not followed")
        }
        let suffix = "/info/refs"
        guard target.url.hasSuffix(suffix), let base = HTTPAddress(String(target.url.dropLast(suffix.count))) else {
            throw error(
                credentials == nil ? .authentication : .protocolViolation,
                """
                the remote redirects to \(target.url), which is no repository: a page to log in at is the usual reason, \
                \(credentials == nil ? "so give a token (\(tokenOption))" : "so look whether the token may do this")
                """)
        }
        guard base.origin == address.origin else {
            throw error(
                .protocolViolation,
                "the remote redirects to \(base.url), which is on another server: not followed, so use that URL")
        }
        address = base
        redirection = base.url
    }

    /// Checks the status and the content type of an answer before its body is read.
    private func check(_ type: String) throws(GitError) {
        isAnswering = connection.transfer.status == 200 && connection.transfer.contentType == type
        if isAnswering { return }
        if let failure { throw failure }
        let text = try connection.takeBeginning(upTo: 4096)
        let refusal = HTTPRefusal(
            status: connection.transfer.status, contentType: connection.transfer.contentType,
            text: context.secrets.concealed(text, isCut: true),
            target: redirectTarget?.url, credentials: credentials, tokenOption: tokenOption)
        let pause = connection.transfer.retryAfter
        var error = error(refusal.code, refusal.reason + (pause.map { "; try again in \($0)" } ?? ""))
        error.retryAfter = pause
        throw error
    }

    /// The error of a request that ended without a complete answer; `nil` if there is none.
    private var failure: GitError? {
        guard let ending = connection.ending, ending != CURLE_OK else { return nil }
        let failure = CurlFailure(
            ending: ending, connection: connection, host: address.origin.host, caOption: caOption,
            isRedirected: redirection != nil)
        return error(failure.code, failure.reason)
    }

    /// Creates an error of this operation, which names the target of a redirect.
    private func error(_ code: GitError.Code, _ reason: String) -> GitError {
        var reason = reason
        if let redirection { reason += " (redirected to \(redirection))" }
        return context.error(code, reason)
    }
}
