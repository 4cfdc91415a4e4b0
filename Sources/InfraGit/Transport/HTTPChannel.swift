internal import InfraHTTP
internal import InfraSystem

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
    private let connection: HTTPConnection
    /// The credentials sent to the server.
    private let credentials: HTTPCredentials?
    /// The configured URL.
    private let url: String
    /// The address of requests: the configured one, or the target of a redirect.
    private var address: HTTPAddress
    /// The target of a redirect, for errors.
    private var redirection: String?
    private var hasReadAdvertisement = false
    /// Whether the response has an expected status and content type.
    private var hasExpectedResponse = false
    private var pendingRequest: [ArraySlice<UInt8>] = []

    private static let maximumRedirects = 5

    /// Creates a channel; no connection is made yet.
    init(
        _ address: HTTPAddress, service: Service, options: RemoteOptions, context: RemoteContext
    ) throws(GitError) {
        self.service = service
        self.context = context
        self.address = address
        url = address.url
        protocolVersion = options.programs.protocolVersion
        credentials = try HTTPCredentials(for: address, options: options, context: context)
        context.addSecrets(address.secrets + (credentials?.secrets ?? []))
        do throws(HTTPError) {
            connection = try HTTPConnection(
                caFile: options.caFile, stallTimer: context.stallTimer, cancellation: context.cancellation)
        } catch {
            throw context.error(FailureReason(error, isRedirected: false))
        }
    }

    func send(_ bytes: ArraySlice<UInt8>) {
        if !bytes.isEmpty { pendingRequest.append(bytes) }
    }

    func receive(into buffer: inout [UInt8], from start: Int) throws(GitError) -> Int {
        if !hasReadAdvertisement {
            hasReadAdvertisement = true
            try requestAdvertisement()
        } else if !pendingRequest.isEmpty {
            try post()
        }
        return try read(into: &buffer, from: start)
    }

    func unexpectedEnd() -> GitError {
        error(.unreachable, "the remote's response is incomplete")
    }

    /// Drops unsent bytes, and reads the rest of the response.
    func finish() {
        pendingRequest = []
        // The remote may still be working, for example on hooks after a push, until it ends its response.
        try? drain()
    }

    // MARK: - Requests

    private func requestAdvertisement() throws(GitError) {
        for _ in 0...HTTPChannel.maximumRedirects {
            let response = try request("\(address.url)/info/refs?service=git-\(service.command)", body: nil)
            guard (301...308).contains(response.status), response.status != 304 else {
                try check(response) { $0 == service.advertisementType }
                if let redirection { context.notice("\(url) redirects to \(redirection): use that URL") }
                return
            }
            try follow(response)
        }
        throw error(.unreachable, "the remote redirects too often: more than \(HTTPChannel.maximumRedirects) times")
    }

    private func post() throws(GitError) {
        // The connection can be reused only after the whole answer has been read.
        try drain()
        hasExpectedResponse = false
        let body = pendingRequest
        pendingRequest = []
        // As in git, only a web page is no response of the service; some proxies change the type.
        try check(try request("\(address.url)/git-\(service.command)", body: body)) { $0 != "text/html" }
    }

    /// Reads the rest of a response, up to 64 KiB.
    private func drain() throws(GitError) {
        guard hasExpectedResponse else { return }
        var scratch = [UInt8](repeating: 0, count: 1 << 12)
        for _ in 0..<16 where try read(into: &scratch, from: 0) == 0 { return }
    }

    private func request(_ url: String, body: [ArraySlice<UInt8>]?) throws(GitError) -> HTTPResponse {
        // Some servers serve git's protocol only to clients that call themselves git.
        var headers = ["User-Agent": "git/2.0 (\(RemoteContext.agent))", "Pragma": "no-cache"]
        headers["Accept"] = body == nil ? "*/*" : service.resultType
        if body != nil { headers["Content-Type"] = service.requestType }
        // Version 2 of the protocol has no push.
        if service == .uploadPack, protocolVersion > 0 { headers["Git-Protocol"] = "version=\(protocolVersion)" }
        let login = credentials.map { HTTPRequest.Credentials(username: $0.username, password: $0.secret) }
        do throws(HTTPError) {
            return try connection.send(HTTPRequest(url, headers: headers, credentials: login, body: body))
        } catch {
            throw self.error(FailureReason(error, isRedirected: redirection != nil))
        }
    }

    private func read(into buffer: inout [UInt8], from start: Int) throws(GitError) -> Int {
        do throws(HTTPError) {
            return try connection.read(into: &buffer, from: start)
        } catch {
            throw self.error(FailureReason(error, isRedirected: redirection != nil))
        }
    }

    // MARK: - Responses

    /// The URL that a response redirects to, without credentials, query and fragment.
    private func redirectTarget(of response: HTTPResponse) -> HTTPAddress? {
        response.redirectURL.flatMap { url in HTTPAddress(String(url.prefix { $0 != "?" && $0 != "#" })) }
    }

    private func follow(_ response: HTTPResponse) throws(GitError) {
        guard let target = redirectTarget(of: response) else {
            throw error(
                .protocolViolation, "the remote redirects (HTTP \(response.status)) without a Location header")
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
                the server redirects to \(target.url), which is not a repository, usually to a login page\
                \(credentials == nil ? "" : ": check the permissions of the token")
                """, remedies: credentials == nil ? [.provideToken] : [])
        }
        guard base.origin == address.origin else {
            throw error(
                .protocolViolation,
                "the remote redirects to \(base.url), which is on another server: not followed; use that URL")
        }
        address = base
        redirection = base.url
    }

    /// Checks the status and the content type of a response before its body is read.
    ///
    /// A proxy that changes a response may set status 203.
    private func check(_ response: HTTPResponse, isExpected: (String?) -> Bool) throws(GitError) {
        hasExpectedResponse = [200, 203].contains(response.status) && isExpected(response.contentType)
        if hasExpectedResponse { return }
        let text: [UInt8]
        do throws(HTTPError) {
            text = try connection.readBody(upTo: 4096)
        } catch {
            throw self.error(FailureReason(error, isRedirected: redirection != nil))
        }
        let failure = HTTPFailure(
            status: response.status, contentType: response.contentType,
            text: context.secrets.redacted(text[...], isTruncated: true),
            redirectTarget: redirectTarget(of: response)?.url, credentials: credentials)
        let pause = response.retryAfter
        var error = error(
            failure.code, failure.reason + (pause.map { "; try again \($0.nextAttempt)" } ?? ""),
            remedies: failure.remedies)
        error.retryAfter = pause
        throw error
    }

    private func error(_ reason: FailureReason) -> GitError {
        error(reason.code, reason.text, remedies: reason.remedies)
    }

    /// Creates an error of this operation, which names the target of a redirect.
    private func error(_ code: GitError.Code, _ reason: String, remedies: [GitError.Remedy] = []) -> GitError {
        var reason = reason
        if let redirection { reason += " (redirected to \(redirection))" }
        return context.error(code, reason, remedies: remedies)
    }
}

extension Duration {
    /// The time of the next attempt for messages: `in 30 seconds`; from two days on the date, `after 2030-12-31`.
    fileprivate var nextAttempt: String {
        guard self >= .seconds(2 * 86_400) else { return "in \(text)" }
        let seconds = min(components.seconds, Self.maximumDelay)
        return "after \(CalendarTime.text(CalendarTime.now + seconds, format: "%Y-%m-%d", in: .utc))"
    }

    /// Ten years, in seconds: a longer delay is a mistake of the server.
    private static let maximumDelay: Int64 = 10 * 365 * 86_400
}
