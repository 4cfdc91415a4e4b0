internal import CCurl

/// A channel over HTTP: the service's greeting is asked for (`GET`), and whatever is said then is a request (`POST`).
///
/// Credentials go along from the start, since a server may serve a public repository without and refuse the push only after
/// it has been sent. Redirects are followed for the greeting only, as git does, and only within the server: else it could have us fetch
/// from another one, which it cannot reach itself, and push what we found there to it.
///
/// Source: gitprotocol-http.
final class HTTPChannel: Channel {
    let isStateless = true
    private let service: Service
    private let protocolVersion: Int
    private let context: RemoteContext
    private let connection: CurlConnection
    /// The credentials that are sent to the server.
    private let credentials: HTTPCredentials?
    /// The file of certificate authorities, for errors.
    private let caFile: String?
    /// The URL that we were given.
    private let url: String
    /// Where requests go: there, or where it redirects to.
    private var address: HTTPAddress
    /// Where the URL redirected to, for errors.
    private var redirection: String?
    private var hasReadAdvertisement = false
    /// Whether what arrives is what was asked for.
    private var hasExpectedResponse = false
    private var pendingRequest: [ArraySlice<UInt8>] = []

    private static let maximumRedirects = 5

    /// Gets ready to ask; nothing is contacted yet.
    init(
        _ address: HTTPAddress, service: Service, options: RemoteOptions, context: RemoteContext
    ) throws(GitError) {
        self.service = service
        self.context = context
        self.address = address
        caFile = options.caFile
        url = address.url
        protocolVersion = options.programs.protocolVersion
        credentials = try HTTPCredentials(for: address, options: options, context: context)
        context.addSecrets(address.secrets + (credentials?.secrets ?? []))
        connection = try CurlConnection(caFile: options.caFile, context: context)
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
        let count = try connection.read(into: &buffer, from: start)
        if count == 0, let failure = failure { throw failure }
        return count
    }

    func unexpectedEnd() -> GitError {
        error(.unreachable, "the remote's answer ended in the middle")
    }

    /// What was said but never asked for is not said at all.
    func finish() {
        pendingRequest = []
        // The remote may still have something to do, such as running hooks after a push, until it ends its answer.
        try? drain()
    }

    // MARK: - Requests

    private func requestAdvertisement() throws(GitError) {
        for _ in 0...HTTPChannel.maximumRedirects {
            connection.start(request("\(address.url)/info/refs?service=git-\(service.command)", body: nil))
            try connection.waitForAnswer()
            guard (301...308).contains(connection.transfer.status), connection.transfer.status != 304 else {
                try check(service.advertisementType)
                if let redirection { context.notice("\(url) redirects to \(redirection): use that URL") }
                return
            }
            try follow(redirectTarget)
        }
        throw error(.unreachable, "the remote redirects in circles: more than \(HTTPChannel.maximumRedirects) times")
    }

    private func post() throws(GitError) {
        // Only then the connection can be used again.
        try drain()
        hasExpectedResponse = false
        connection.start(request("\(address.url)/git-\(service.command)", body: pendingRequest))
        pendingRequest = []
        try connection.waitForAnswer()
        try check(service.resultType)
    }

    /// Reads to the end of an answer, if there is not much left of it.
    private func drain() throws(GitError) {
        guard hasExpectedResponse else { return }
        var scratch = [UInt8](repeating: 0, count: 1 << 12)
        for _ in 0..<16 where try connection.read(into: &scratch, from: 0) == 0 { return }
    }

    private func request(_ url: String, body: [ArraySlice<UInt8>]?) -> HTTPRequest {
        // Some servers serve git's protocol only to who calls himself git.
        var headers = ["User-Agent: git/2.0 (\(RemoteContext.agent))", "Pragma: no-cache"]
        if body == nil {
            headers.append("Accept: */*")
        } else {
            // Without the empty line curl would wait for the server to agree before it sends a large body.
            headers += ["Content-Type: \(service.requestType)", "Accept: \(service.resultType)", "Expect:"]
        }
        // A push is not part of version 2.
        if service == .uploadPack, protocolVersion > 0 { headers.append("Git-Protocol: version=\(protocolVersion)") }
        return HTTPRequest(url: url, headers: headers, credentials: credentials, body: body)
    }

    // MARK: - Answers

    /// Where the answer wants us to go, without credentials, query and fragment.
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
                the server redirects to \(target.url), which is not a repository, usually to a login page\
                \(credentials == nil ? "" : ": check the permissions of the token")
                """, remedies: credentials == nil ? [.provideToken] : [])
        }
        guard base.origin == address.origin else {
            throw error(
                .protocolViolation,
                "the remote redirects to \(base.url), which is on another server: not followed, so use that URL")
        }
        address = base
        redirection = base.url
    }

    /// Makes sure that the answer is what was asked for, before anybody reads it.
    private func check(_ type: String) throws(GitError) {
        hasExpectedResponse = connection.transfer.status == 200 && connection.transfer.contentType == type
        if hasExpectedResponse { return }
        if let failure { throw failure }
        let text = try connection.readPrefix(upTo: 4096)
        let refusal = HTTPFailure(
            status: connection.transfer.status, contentType: connection.transfer.contentType,
            text: context.secrets.redacted(text, isTruncated: true),
            redirectTarget: redirectTarget?.url, credentials: credentials)
        let pause = connection.transfer.retryAfter
        var error = error(
            refusal.code, refusal.reason + (pause.map { "; try again in \($0)" } ?? ""), remedies: refusal.remedies)
        error.retryAfter = pause
        throw error
    }

    /// Why the request ended without a complete answer; `nil` when it has not.
    private var failure: GitError? {
        guard let result = connection.result, result != CURLE_OK else { return nil }
        let failure = CurlFailure(
            result: result, connection: connection, host: address.origin.host, caFile: caFile,
            isRedirected: redirection != nil)
        return error(failure.code, failure.reason, remedies: failure.remedies)
    }

    /// An error of this operation, which says where a redirect went.
    private func error(_ code: GitError.Code, _ reason: String, remedies: [GitError.Remedy] = []) -> GitError {
        var reason = reason
        if let redirection { reason += " (redirected to \(redirection))" }
        return context.error(code, reason, remedies: remedies)
    }
}
