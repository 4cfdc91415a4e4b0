import Foundation
import InfraGit
import InfraTestSupport
import Testing

/// Connections that are untrusted, are never established, or break.
@Suite(.enabled(if: HTTPServer.isAvailable, withoutHTTPServer))
struct HTTPFailureTests {
    private let name = "refs/heads/main"
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    private func error(_ url: String, _ options: RemoteOptions = RemoteOptions(timeout: .seconds(20))) throws
        -> GitError
    {
        try #require(throws: GitError.self) {
            try Remote(location: try RemoteLocation(url), options: options).list([name])
        }
    }

    // MARK: - TLS

    private func tls(_ settings: String) -> [String] { ["ssl.openssl.ssl-conf-cmd = (\(settings))"] }

    @Test func connectsToAServerThatSupportsOnlyTLS13() throws {
        let server = try HTTPServer(settings: tls(#""MinProtocol" => "TLSv1.3""#))
        let repository = try GitRepository()
        #expect(try remote(repository, server).list([name]) == [:])
    }

    @Test func rejectsAServerThatSupportsOnlyOldTLS() throws {
        let server = try HTTPServer(
            settings: tls(
                #""MinProtocol" => "TLSv1", "MaxProtocol" => "TLSv1.1", "CipherString" => "DEFAULT:@SECLEVEL=0""#))
        let error = try #require(throws: GitError.self) { try remote(try GitRepository(), server).list([name]) }
        #expect(error.code == .unreachable)
        #expect(error.reason.hasPrefix("the TLS negotiation failed (at least version 1.2 is required): "))
    }

    @Test func rejectsAServerWithoutTLS() throws {
        let server = try HTTPServer(certificate: .none)
        let error = try error("https://127.0.0.1:\(server.port)/git/x")
        #expect(error.code == .unreachable)
        #expect(error.reason.hasPrefix("the TLS negotiation failed (at least version 1.2 is required): "))
    }

    /// The system does not trust the server's authority, and another file replaces the system's authorities.
    @Test func rejectsAnUnknownAuthority() throws {
        let server = try HTTPServer()
        let other = try HTTPServer()
        for options in [RemoteOptions(), RemoteOptions(caFile: other.caFile)] {
            let error = try error(server.url(of: try GitRepository()), options)
            #expect(error.code == .hostKey)
            #expect(
                error.reason == "the certificate of 127.0.0.1 was not issued by a trusted authority")
            #expect(error.remedies == [.provideCACertificate])
        }
    }

    @Test(
        arguments: [
            (
                .expired,
                "the certificate of 127.0.0.1 has expired: the server's administrator has to renew it"
            ),
            (
                .misnamed,
                """
                the certificate of 127.0.0.1 cannot be trusted: SSL: no alternative certificate subject name matches target \
                host name '127.0.0.1'
                """
            ),
        ] as [(HTTPServer.Certificate, String)])
    func rejectsAnInvalidCertificate(certificate: HTTPServer.Certificate, reason: String) throws {
        let server = try HTTPServer(certificate: certificate)
        let error = try error(server.url(of: try GitRepository()), RemoteOptions(caFile: server.caFile))
        #expect(error.code == .hostKey)
        #expect(error.reason == reason)
    }

    @Test(arguments: [nil, "", "no certificate\n"])
    func explainsAnUnusableAuthorityFile(content: String?) throws {
        let file = directory.path("ca.pem")
        if let content { try directory.write("ca.pem", content) }
        let server = try HTTPServer()
        let error = try error(server.url(of: try GitRepository()), RemoteOptions(caFile: file))
        #expect(error.code == .configuration)
        #expect(
            error.reason.hasPrefix(
                "the file of certificate authorities cannot be read, or has no certificate: "))
        #expect(error.reason.contains(file))
        #expect(error.remedies == [.provideCACertificate])
    }

    // MARK: - Connections

    /// A server or a load balancer is being stopped: the configuration is not the reason.
    @Test(arguments: [1, 1 << 16])
    func aConnectionClosedDuringTheHandshakeIsNotATLSMismatch(limit: Int) throws {
        let listener = try SilentListener(closingAfter: limit)
        let error = try error("https://127.0.0.1:\(listener.port)/x")
        #expect(error.code == .unreachable)
        #expect(
            error.reason.hasPrefix(
                "the connection was closed during the TLS handshake: the remote, or a server in front of it, failed: "
            ))
    }

    /// An SSH server at the port of the URL.
    @Test(.enabled(if: SSHServer.isAvailable, "sshd is not installed (Debian package openssh-server)"))
    func reportsAServerThatDoesNotSpeakHTTP() throws {
        let server = try SSHServer()
        let error = try error("http://127.0.0.1:\(server.port)/x")
        #expect(error.code == .protocolViolation)
        #expect(error.reason.hasPrefix("the remote does not speak HTTP: "))
    }

    @Test func reportsAMalformedURL() throws {
        let error = try error("https://no where/x")
        #expect(error.code == .unsupportedURL)
        #expect(error.reason.hasPrefix("the URL is malformed: "))
    }

    @Test func aClosedPortIsUnreachable() throws {
        let error = try error("https://127.0.0.1:1/x")
        #expect(error.code == .unreachable)
        #expect(error.reason.hasPrefix("Failed to connect to 127.0.0.1 port 1 "))
        #expect(error.reason.hasSuffix(": Connection refused"))
    }

    @Test func anUnknownHostIsUnreachable() throws {
        let error = try error("https://no..where/x")
        #expect(error.code == .unreachable)
        #expect(error.reason == "the host no..where cannot be resolved: check the URL and the name server")
    }

    @Test func aSilentServerTimesOut() throws {
        let listener = try SilentListener()
        let error = try error("https://127.0.0.1:\(listener.port)/x", RemoteOptions(timeout: .milliseconds(600)))
        #expect(error.code == .timedOut)
        #expect(error.reason == "no connection within 0.6 seconds")
    }

    /// Before the answer, and within it.
    @Test(arguments: ["", "printf 'Content-Type: application/x-git-upload-pack-advertisement\\r\\n\\r\\n001e# ser'"])
    func aServerThatStopsAnsweringTimesOut(beginning: String) throws {
        let server = try HTTPServer(scripts: ["odd": "\(beginning)\nexec sleep 60"])
        let options = RemoteOptions(caFile: server.caFile, timeout: .seconds(5))
        let error = try #require(throws: GitError.self) {
            try remote(try GitRepository(), server, by: "odd", options: options).list([name])
        }
        #expect(error.code == .timedOut)
        #expect(
            error.reason == """
                the remote made no progress for 5 seconds, or a proxy in front of it buffers responses and holds back the \
                progress (nginx: proxy_buffering off)
                """)
        #expect(error.remedies == [.raiseTimeout])
    }

    /// The server may still complete the push: the next listing shows the result.
    @Test func aPushWithoutAnswerTimesOut() throws {
        let server = try HTTPServer()
        let repository = try GitRepository()
        try repository.install(hook: "pre-receive", "exec sleep 60")
        let (id, pack) = try Cache().commit("first", on: nil)
        let options = RemoteOptions(caFile: server.caFile, timeout: .seconds(8))
        let error = try #require(throws: GitError.self) {
            try remote(repository, server, options: options).push(name, from: nil, to: id, pack: pack)
        }
        #expect(error.code == .timedOut)
        #expect(error.reason.hasPrefix("the remote made no progress for 8 seconds, or a proxy in front of it "))
    }

    /// An operation may take longer than the time limit as long as it makes progress: here more than ten pieces of half a
    /// second.
    @Test func aSlowServerDoesNotTimeOut() throws {
        let pieces = directory.path("pieces")
        let slowly = """
            import sys, time
            for piece in iter(lambda: sys.stdin.buffer.read1(1000), b''):
                sys.stdout.buffer.write(piece); sys.stdout.flush()
                open('\(pieces)', 'a').write('.'); time.sleep(0.5)
            """
        try directory.write("slowly.py", slowly)
        let git = HTTPServer.git.replacing("exec git", with: "git")
        let server = try HTTPServer(scripts: ["odd": "\(git) | python3 \(directory.path("slowly.py"))"])
        let repository = try GitRepository()
        try repository.commit(["f": noise])
        let cache = try Cache()
        let options = RemoteOptions(caFile: server.caFile, timeout: .seconds(5))
        let tip = try remote(repository, server, by: "odd", options: options).fetch([name], into: cache.repository)[
            name]
        #expect(try tip?.hex == repository.id(of: name))
        #expect(try String(contentsOfFile: pieces, encoding: .utf8).count > 10)
    }

    /// About ten thousand bytes, even when compressed.
    private var noise: String { Cache.noise(9000).map { String($0) }.joined() }

    /// The server is killed while it sends a pack, which its script recognises by the size.
    @Test func aServerThatDiesDuringAFetchIsUnreachable() throws {
        let script = """
            \(HTTPServer.git.replacing("exec git", with: "git")) > \(directory.path("answer"))
            head -c 4000 \(directory.path("answer"))
            if [ $(wc -c < \(directory.path("answer"))) -gt 4000 ]; then kill -9 $PPID; fi
            """
        let server = try HTTPServer(scripts: ["odd": script])
        let repository = try GitRepository()
        try repository.commit(["f": noise])
        let cache = try Cache()
        let error = try #require(throws: GitError.self) {
            try remote(repository, server, by: "odd").fetch([name], into: cache.repository)
        }
        #expect(error.code == .unreachable)
        #expect(error.reason.hasPrefix("the connection was closed before the response was complete: "))
        // The cache has no remains of the pack, and the next fetch transfers everything.
        let other = try HTTPServer()
        let tip = try remote(repository, other).fetch([name], into: cache.repository)[name]
        #expect(try tip?.hex == repository.id(of: name))
    }

    @Test func rejectsATruncatedAnswer() throws {
        let script = "\(HTTPServer.git.replacing("exec git", with: "git")) | head -c 300"
        let server = try HTTPServer(scripts: ["odd": script])
        let repository = try GitRepository()
        try repository.commit(["f": noise])
        let cache = try Cache()
        let error = try #require(throws: GitError.self) {
            try remote(repository, server, by: "odd").fetch([name], into: cache.repository)
        }
        #expect(error.code == .unreachable)
        #expect(error.reason == "the remote's response is incomplete")
    }

    @Test func aServerThatDiesDuringAPushIsUnreachable() throws {
        let script = """
            if [ $REQUEST_METHOD = POST ]; then head -c 100 > /dev/null; kill -9 $PPID; fi
            \(HTTPServer.git)
            """
        // Otherwise curl retries on another connection.
        let server = try HTTPServer(scripts: ["odd": script], settings: ["server.max-keep-alive-requests = 0"])
        let repository = try GitRepository()
        let (id, pack) = try Cache().commit(Cache.noise(3_000_000), on: nil)
        let error = try #require(throws: GitError.self) {
            try remote(repository, server, by: "odd").push(name, from: nil, to: id, pack: pack)
        }
        #expect(error.code == .unreachable)
        #expect(error.reason.hasPrefix("the connection was closed before the response was complete: "))
    }

    /// The server never answers the request for a pack, or with a pack.
    @Test(arguments: [true, false])
    func cancelsABlockedOperation(isPush: Bool) async throws {
        let started = directory.path("started")
        let script = "if [ $REQUEST_METHOD = POST ]; then touch \(started); exec sleep 60; fi\n\(HTTPServer.git)"
        let server = try HTTPServer(scripts: ["odd": script])
        let repository = try GitRepository()
        try repository.commit(["f": "x"])
        let cancellation = CancellationHandle()
        let remote = try remote(repository, server, by: "odd", cancellation: cancellation)
        let (id, pack) = try Cache().commit("first", on: nil)
        let thread = Blocked {
            if isPush {
                _ = try remote.push("refs/heads/other", from: nil, to: id, pack: pack)
            } else {
                _ = try remote.fetch(["refs/heads/main"], into: try Cache().repository)
            }
        }
        try await waitUntil("the server is at work") { FileManager.default.fileExists(atPath: started) }
        cancellation.cancel()
        #expect(await thread.error()?.code == .cancelled)
    }
}
