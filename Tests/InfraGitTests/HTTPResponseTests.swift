import Foundation
import InfraGit
import InfraTestSupport
import Synchronization
import Testing

/// Servers that answer with something other than git's protocol.
@Suite(.enabled(if: HTTPServer.isAvailable, withoutHTTPServer))
struct HTTPResponseTests {
    private let name = "refs/heads/main"

    private func answer(_ status: String, _ headers: String..., body: String = "") -> String {
        let lines = (["Status: \(status)"] + headers).joined(separator: "\\r\\n")
        return "printf '\(lines)\\r\\n\\r\\n\(body)'"
    }

    private func error(_ script: String, token: Bool = false) throws -> GitError {
        let server = try HTTPServer(scripts: ["odd": script])
        let options = RemoteOptions(tokenFile: token ? server.tokenFile : nil, caFile: server.caFile)
        let error = try #require(throws: GitError.self) {
            try remote(try GitRepository(), server, by: "odd", options: options).list([name])
        }
        #expect(!error.description.contains(server.token))
        return error
    }

    @Test(
        arguments: [
            (
                "403 Forbidden", .authentication,
                "the server does not permit the operation without credentials (HTTP 403)"
            ),
            (
                "404 Not Found", .notFound,
                "the repository does not exist, or is not visible without credentials (HTTP 404)"
            ),
            ("500 Internal Server Error", .unreachable, "the remote reported a server error (HTTP 500)"),
            ("502 Bad Gateway", .unreachable, "the remote reported a server error (HTTP 502)"),
            ("418 I Am A Teapot", .protocolViolation, "the remote rejected the request (HTTP 418)"),
        ] as [(String, GitError.Code, String)])
    func explainsEachStatus(status: String, code: GitError.Code, reason: String) throws {
        let page = try error(answer(status, "Content-Type: text/html", body: "<p>go away</p>"))
        #expect(page.code == code)
        #expect(page.reason == reason)
        #expect(page.remedies == (["403", "404"].contains(status.prefix(3)) ? [.provideToken] : []))
        let text = try error(answer(status, "Content-Type: text/plain; charset=utf-8", body: "go\\n away\\n"))
        #expect(text.code == code)
        #expect(text.reason == "\(reason): go away")
    }

    @Test(arguments: ["429 Too Many Requests", "503 Service Unavailable"])
    func readsTheRetryAfterHeader(status: String) throws {
        let error = try error(answer(status, "Retry-After: 30", "Content-Type: text/plain", body: "slow down"))
        #expect(error.code == .unreachable)
        #expect(error.retryAfter == .seconds(30))
        #expect(error.reason.hasSuffix(": slow down; try again in 30 seconds"))
    }

    /// Servers send seconds or a date, which may be any.
    @Test(arguments: [
        ("7200", "in 2 hours"), ("63167765", "after 20[0-9]{2}-[0-9]{2}-[0-9]{2}"),
        ("9000000000000000", "after 20[0-9]{2}-[0-9]{2}-[0-9]{2}"),
        ("Fri, 31 Dec 2049 23:59:59 GMT", "after 20[0-9]{2}-[0-9]{2}-[0-9]{2}"),
    ])
    func writesTheRetryAfterHeaderForPeople(value: String, text: String) throws {
        let error = try error(answer("503 Service Unavailable", "Retry-After: \(value)"))
        let pattern = try Regex("; try again \(text)$")
        #expect(error.reason.firstMatch(of: pattern) != nil, "\(error.reason)")
    }

    /// The encoded header is redacted as well, even if the text is truncated within it.
    @Test(arguments: [0, 255, 270])
    func redactsTheAuthorizationHeader(padding: Int) throws {
        let body = String(repeating: "x", count: padding)
        let script =
            "\(answer("403 Forbidden", "Content-Type: text/plain", body: body)); echo \" [$HTTP_AUTHORIZATION]\""
        let error = try error(script, token: true)
        #expect(error.reason.hasSuffix("\(body) [Basic ***]"))
    }

    /// The server repeats the header that it received, decoded.
    @Test func redactsTheToken() throws {
        let script =
            "\(answer("403 Forbidden", "Content-Type: text/plain"));"
            + "echo $HTTP_AUTHORIZATION | cut -d' ' -f2 | base64 -d"
        let error = try error(script, token: true)
        #expect(error.reason.hasSuffix(" (HTTP 403): x-access-token:***"))
    }

    /// A user name without a password is a token: GitHub and Gitea accept such URLs.
    @Test func redactsATokenInPlaceOfTheUserName() throws {
        let script =
            "\(answer("403 Forbidden", "Content-Type: text/plain"));"
            + "echo $HTTP_AUTHORIZATION | cut -d' ' -f2 | base64 -d"
        let server = try HTTPServer(scripts: ["odd": script])
        let url = server.url(of: try GitRepository(), by: "odd").replacing(
            "//", with: "//hunter2:@", maxReplacements: 1)
        let remote = Remote(location: try RemoteLocation(url), options: RemoteOptions(caFile: server.caFile))
        let error = try #require(throws: GitError.self) { try remote.list([name]) }
        #expect(
            error.reason == "the server does not permit the operation with the password in the URL (HTTP 403): ***:")
    }

    /// The form that GitHub documents, and a token that is longer than the part of the answer that is read.
    @Test(arguments: [10, 2100])
    func redactsATokenBeforeAPassword(length: Int) throws {
        let script =
            "\(answer("403 Forbidden", "Content-Type: text/plain"));"
            + "echo $HTTP_AUTHORIZATION | cut -d' ' -f2 | base64 -d"
        let server = try HTTPServer(scripts: ["odd": script])
        let token = "ghp_" + String(repeating: "x0", count: length)
        let url = server.url(of: try GitRepository(), by: "odd").replacing(
            "//", with: "//\(token):x-oauth-basic@", maxReplacements: 1)
        let remote = Remote(location: try RemoteLocation(url), options: RemoteOptions(caFile: server.caFile))
        let error = try #require(throws: GitError.self) { try remote.list([name]) }
        let repeated = length < 1000 ? "***:***" : "***"
        #expect(
            error.reason
                == "the server does not permit the operation with the password in the URL (HTTP 403): \(repeated)")
    }

    /// Azure DevOps sends status 203.
    @Test(arguments: [("200 OK", ""), ("203 Non-Authoritative Information", " (HTTP 203)")])
    func aWebPageIsAnAuthenticationFailure(status: String, number: String) throws {
        let answer = answer(status, "Content-Type: text/html; charset=utf-8", body: "<h1>Sign in</h1>")
        let beginning = "the remote responded with a web page instead of git's protocol, usually a sign-in page: "
        let anonymous = try error(answer)
        #expect(anonymous.code == .authentication)
        #expect(
            anonymous.reason == """
                \(beginning)the server requires credentials, or the URL is not that of a repository\(number)
                """)
        #expect(anonymous.remedies == [.provideToken])
        let error = try error(answer, token: true)
        #expect(error.code == .authentication)
        #expect(error.reason.hasPrefix("\(beginning)check the token in "))
        #expect(error.reason.hasSuffix(", which may have expired, and the URL\(number)"))
    }

    /// A proxy whose session has expired since the advertisement.
    @Test func aWebPageInPlaceOfAPackIsAnAuthenticationFailure() throws {
        let page = answer("200 OK", "Content-Type: text/html", body: "<h1>Sign in</h1>")
        let script = "if [ $REQUEST_METHOD = POST ]; then \(page); exit; fi; \(HTTPServer.git)"
        let server = try HTTPServer(scripts: ["odd": script])
        let repository = try GitRepository()
        let error = try #require(throws: GitError.self) { try remote(repository, server, by: "odd").list([name]) }
        #expect(error.code == .authentication)
    }

    @Test func reportsAnotherContentType() throws {
        let error = try error(answer("200 OK", "Content-Type: text/plain", body: "hello"))
        #expect(error.code == .protocolViolation)
        #expect(
            error.reason == """
                the remote responded with text/plain instead of git's protocol: the URL is not that of a repository
                """)
    }

    /// The files of the repository on a server without git.
    @Test func explainsGitsDumbProtocol() throws {
        let repository = try GitRepository()
        try repository.commit(["f": "x"])
        try repository.git("update-server-info")
        let script = "printf 'Content-Type: text/plain\\r\\n\\r\\n'; exec cat \"$PATH_INFO\""
        let server = try HTTPServer(scripts: ["files": script])
        let error = try #require(throws: GitError.self) {
            try remote(repository, server, by: "files").list([name])
        }
        #expect(error.code == .protocolViolation)
        #expect(
            error.reason == """
                the server only sends the files of the repository (git's "dumb" HTTP protocol), which is not supported; \
                retrying does not help: serve the repository with git http-backend, or use its SSH URL
                """)
    }

    @Test func aPushThatIsTooLargeIsRejected() throws {
        let server = try HTTPServer(settings: ["server.max-request-size = 64"])
        let repository = try GitRepository()
        let (id, pack) = try Cache().commit(Cache.noise(3_000_000), on: nil)
        let reason = """
            the push exceeds the size limit of the remote or of a proxy in front of it: its administrator can raise the limit \
            (nginx: client_max_body_size) (HTTP 413)
            """
        let outcome = try remote(repository, server).push(name, from: nil, to: id, pack: pack)
        #expect(outcome == .rejected(reason: reason, messages: []))
    }

    // MARK: - Redirects

    private func moved(to url: String, status: String = "301 Moved Permanently") -> String {
        "printf \"Status: \(status)\\r\\nLocation: \(url)\\r\\n\\r\\n\""
    }

    @Test(arguments: ["301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect"])
    func aRedirectOnTheSameServerKeepsTheToken(status: String) throws {
        let server = try HTTPServer(scripts: ["old": moved(to: "/private$PATH_INFO?$QUERY_STRING", status: status)])
        let repository = try GitRepository()
        let options = RemoteOptions(tokenFile: server.tokenFile, caFile: server.caFile)
        let (id, pack) = try Cache().commit("first", on: nil)
        let remote = try remote(repository, server, by: "old", options: options)
        #expect(try remote.push(name, from: nil, to: id, pack: pack) == .updated)
        let cache = try Cache()
        #expect(try remote.fetch([name], into: cache.repository)[name] == id)
    }

    /// Otherwise the server could make this process fetch content that only it can reach, and receive it with the push.
    @Test(arguments: ["upload", "receive"])
    func doesNotFollowARedirectToAnotherServer(service: String) throws {
        let inner = try HTTPServer()
        let secret = try GitRepository()
        try secret.commit(["secret": "x"])
        let target = inner.url(of: secret)
        let redirect = moved(to: "\(target)/info/refs?service=git-\(service)-pack")
        let server = try HTTPServer(scripts: [
            "odd": "case $QUERY_STRING in *git-\(service)-pack*) \(redirect); exit;; esac; \(HTTPServer.git)"
        ])
        let both =
            try String(contentsOfFile: server.caFile, encoding: .utf8)
            + String(contentsOfFile: inner.caFile, encoding: .utf8)
        let directory = try TemporaryDirectory()
        let options = RemoteOptions(tokenFile: server.tokenFile, caFile: try directory.write("both.pem", both))
        let repository = try GitRepository()
        let remote = try remote(repository, server, by: "odd", options: options)
        let cache = try Cache()
        let (id, pack) = try cache.commit("first", on: nil)
        let error = try #require(throws: GitError.self) {
            _ = try remote.fetch([name], into: cache.repository)
            _ = try remote.push(name, from: nil, to: id, pack: pack)
        }
        #expect(error.code == .protocolViolation)
        #expect(
            error.reason == """
                the remote redirects to \(target), which is on another server: not followed; use that URL
                """)
        #expect(inner.requests() == [])
        #expect(try !repository.exists(name))
    }

    /// The server puts the token into the target of the redirect.
    @Test(arguments: [("", "***"), ("| sed 's/-/%2d/'", "***"), ("| tr a-z A-Z", "***")])
    func redactsTheTokenInNotices(encoding: String, shown: String) throws {
        let repository = try GitRepository()
        try repository.commit(["f": "x"])
        let redirect = """
            token=$(echo $HTTP_AUTHORIZATION | cut -d' ' -f2 | base64 -d | cut -d: -f2 \(encoding))
            printf 'Status: 301 Moved\\r\\nLocation: %s\\r\\n\\r\\n' "/new/$token$PATH_INFO?$QUERY_STRING"
            """
        let server = try HTTPServer(scripts: [
            "old": redirect, "new": "PATH_INFO=/${PATH_INFO#/*/}; export PATH_INFO; \(HTTPServer.git)",
        ])
        let notices = Mutex<[String]>([])
        let remote = Remote(
            location: try RemoteLocation(server.url(of: repository, by: "old")),
            options: RemoteOptions(tokenFile: server.tokenFile, caFile: server.caFile),
            notice: { notice in notices.withLock { $0.append(notice) } })
        #expect(try !remote.list([name]).isEmpty)
        let place = "https://127.0.0.1:\(server.port)"
        let expected =
            "\(place)/old\(repository.path) redirects to \(place)/new/\(shown)\(repository.path): use that URL"
        #expect(notices.withLock { $0 } == [expected])
    }

    @Test(
        arguments: [
            (
                "http://127.0.0.1:1$PATH_INFO?$QUERY_STRING", .protocolViolation,
                "the remote redirects to http://127.0.0.1:1/{path}/info/refs, which is not encrypted: not followed"
            ),
            (
                "/users/sign_in", .authentication,
                """
                the server redirects to {server}/users/sign_in, which is not a repository, usually to a login page
                """
            ),
            (
                "/odd$PATH_INFO?$QUERY_STRING", .unreachable,
                "the remote redirects too often: more than 5 times (redirected to {server}/odd/{path})"
            ),
            (
                "https://no where/x/info/refs", .protocolViolation,
                """
                the remote redirects to https://no where/x, which is on another server: not followed; use that URL
                """
            ),
        ] as [(String, GitError.Code, String)])
    func rejectsAnInvalidRedirect(target: String, code: GitError.Code, reason: String) throws {
        let server = try HTTPServer(scripts: ["odd": moved(to: target)])
        let repository = try GitRepository()
        let error = try #require(throws: GitError.self) { try remote(repository, server, by: "odd").list([name]) }
        #expect(error.code == code)
        let expected = reason.replacing("{server}", with: "https://127.0.0.1:\(server.port)")
            .replacing("/{path}", with: repository.path)
        #expect(error.reason == expected)
        #expect(error.remedies == (code == .authentication ? [.provideToken] : []))
    }

    /// git does not follow it either: the posted data would be lost.
    @Test func doesNotFollowARedirectOfAPostRequest() throws {
        let location = "https://me:pw@127.0.0.1:$SERVER_PORT/git$PATH_INFO?token=secret#secret"
        let script = "if [ $REQUEST_METHOD = POST ]; then \(moved(to: location)); exit; fi; \(HTTPServer.git)"
        let server = try HTTPServer(scripts: ["odd": script])
        let repository = try GitRepository()
        let error = try #require(throws: GitError.self) { try remote(repository, server, by: "odd").list([name]) }
        #expect(error.code == .protocolViolation)
        let target = "\(server.url(of: repository))/git-upload-pack"
        #expect(error.reason == "the remote redirects requests to \(target): use that URL (HTTP 301)")
    }
}
