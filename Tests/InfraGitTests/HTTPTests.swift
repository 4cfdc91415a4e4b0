import Foundation
import InfraTestSupport
import Testing

@testable import InfraGit

/// The reason for skipping the tests over HTTP.
let withoutHTTPServer: Comment = "lighttpd is not installed (Debian packages lighttpd and lighttpd-mod-openssl)"

/// Returns a remote behind a server, whose authority is trusted.
func remote(
    _ repository: GitRepository, _ server: HTTPServer, by script: String = "git", options: RemoteOptions? = nil,
    cancellation: CancellationHandle = CancellationHandle()
) throws -> Remote {
    Remote(
        location: try RemoteLocation(server.url(of: repository, by: script)),
        options: options ?? RemoteOptions(caFile: server.caFile, timeout: .seconds(20)), cancellation: cancellation)
}

/// Both versions of the protocol, which every HTTP server supports.
@Suite(.enabled(if: HTTPServer.isAvailable, withoutHTTPServer))
struct HTTPTests {
    private let name = "refs/heads/main"

    @Test(arguments: [2, 0])
    func fetchesAHistoryIncrementally(version: Int) throws {
        let server = try HTTPServer()
        let repository = try GitRepository()
        let cache = try Cache()
        var options = RemoteOptions(caFile: server.caFile)
        options.programs.protocolVersion = version
        let remote = try remote(repository, server, options: options)
        #expect(try remote.list([name]) == [:])
        try repository.commit((0..<20).map { ["d/f\($0)": "content \($0)\n"] })
        let first = try remote.fetch([name], into: cache.repository)
        #expect(try first[name]?.hex == repository.id(of: "main"))
        // The server does not know the commits at the cache's references, so older commits are announced in further
        // requests.
        let other = try GitRepository()
        try other.git("fetch", "--quiet", repository.path, "main:main")
        for count in [0, 50] {
            try other.commit((0..<count).map { ["e": "theirs \($0)\n"] }, time: 1_500_001_000)
            try cache.repository.setReference(
                name, to: try InfraGitTests.remote(other).fetch([name], into: cache.repository)[name])
        }
        try repository.commit(["d/g": "news"], time: 1_500_002_000)
        var progress: TransferProgress?
        let second = try remote.fetch([name], into: cache.repository) { progress = $0 }
        #expect(try second[name]?.hex == repository.id(of: "main"))
        #expect(progress?.receivedObjects == 4)
        try cache.repository.setReference("refs/heads/ours", to: second[name])
        #expect(try cache.git("fsck", "--strict").status == 0)
        let requests = server.requests().map { $0.split(separator: " ", omittingEmptySubsequences: false) }
        #expect(requests.allSatisfy { $0[2] == (version == 2 ? "version=2" : "") })
        // Each operation uses one connection: the listing, and both fetches.
        #expect(Set(requests.map { $0[1] }).count == 3)
        #expect(requests.count { $0[1] == requests.last?[1] } > 3)
    }

    @Test func pushesABranchAndReportsRacesAndRejections() throws {
        let server = try HTTPServer()
        let repository = try GitRepository()
        let cache = try Cache()
        let remote = try remote(repository, server)
        let (first, pack) = try cache.commit("first", on: nil)
        #expect(try remote.push(name, from: nil, to: first, pack: pack) == .updated)
        #expect(try repository.id(of: "main") == first.hex)
        let (second, update) = try cache.commit("second", on: first)
        #expect(try remote.push(name, from: nil, to: second, pack: update) == .stale(first))
        let rival = try repository.commit(["rival": "x"], to: "rival")
        try repository.install(hook: "pre-receive", "unset GIT_QUARANTINE_PATH; git update-ref \(name) \(rival)")
        #expect(try remote.push(name, from: first, to: second, pack: update) == .stale(ObjectID(hex: rival)))
        try repository.install(hook: "pre-receive", "echo 'not today'; exit 1")
        let outcome = try remote.push("refs/heads/other", from: nil, to: second, pack: update)
        #expect(outcome == .rejected(reason: "pre-receive hook declined", messages: ["not today"]))
        #expect(try repository.id(of: name) == rival)
        try repository.verify()
    }

    /// The pack is sent without a copy, and an abandoned push sends no request.
    @Test func pushesALargePackAndAbandonsAStartedPush() throws {
        let server = try HTTPServer()
        let repository = try GitRepository()
        let cache = try Cache()
        let remote = try remote(repository, server)
        try remote.startPush(of: name).abandon()
        #expect(server.requests() == [])
        let (id, pack) = try cache.commit(Cache.noise(8_000_000), on: nil)
        #expect(try remote.push(name, from: nil, to: id, pack: pack) == .updated)
        #expect(try repository.git("cat-file", "-s", "main:f").text == "8000000")
        #expect(server.requests().map { $0.prefix(4) } == ["GET ", "POST"])
        let copy = try Cache()
        #expect(try remote.fetch([name], into: copy.repository)[name] == id)
        try repository.verify()
    }

    @Test func waitsForHooksAfterThePush() throws {
        let server = try HTTPServer()
        let repository = try GitRepository()
        try repository.install(hook: "post-receive", "cat > \"$GIT_DIR/told\"; echo done")
        let (id, pack) = try Cache().commit("first", on: nil)
        #expect(try remote(repository, server).push(name, from: nil, to: id, pack: pack) == .updated)
        #expect(try Command.check(["cat", "\(repository.path)/told"]).text.contains(id.hex))
    }

    @Test func plainHTTPWorksWithoutAToken() throws {
        let server = try HTTPServer(certificate: .none)
        let repository = try GitRepository()
        let tip = try repository.commit(["f": "x"])
        #expect(try remote(repository, server, options: RemoteOptions()).list([name])[name]?.hex == tip)
    }
}

/// Authentication, and the servers that receive credentials.
@Suite(.enabled(if: HTTPServer.isAvailable, withoutHTTPServer))
struct HTTPCredentialsTests {
    private let name = "refs/heads/main"
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    private func options(_ server: HTTPServer, token: String?, username: String? = nil) -> RemoteOptions {
        RemoteOptions(tokenFile: token, username: username, caFile: server.caFile)
    }

    @Test(arguments: [nil, "deployer"])
    func fetchesAndPushesWithAToken(username: String?) throws {
        let server = try HTTPServer()
        let repository = try GitRepository()
        let options = options(server, token: server.tokenFile, username: username)
        let remote = try remote(repository, server, by: "private", options: options)
        let (id, pack) = try Cache().commit("first", on: nil)
        #expect(try remote.push(name, from: nil, to: id, pack: pack) == .updated)
        let cache = try Cache()
        #expect(try remote.fetch([name], into: cache.repository)[name] == id)
        #expect(server.requests().allSatisfy { $0.hasSuffix(" \(username ?? "x-access-token")") })
    }

    /// Like git's `credential.username`: two remotes with one option can have different names.
    @Test func aUserNameInTheURLTakesPrecedence() throws {
        let server = try HTTPServer()
        let repository = try GitRepository()
        let url = server.url(of: repository, by: "private")
        let location = try RemoteLocation(url.replacing("//", with: "//deployer@", maxReplacements: 1))
        let options = options(server, token: server.tokenFile, username: "stranger")
        #expect(try Remote(location: location, options: options).list([name]) == [:])
        #expect(server.requests().allSatisfy { $0.hasSuffix(" deployer") })
    }

    /// As with `--token-file <(...)`: the second read would find the pipe empty.
    @Test func rejectsATokenInAPipe() throws {
        let file = directory.path("token")
        try Command.check(["mkfifo", file])
        let location = try RemoteLocation("https://127.0.0.1:1/x")
        let error = try #require(throws: GitError.self) {
            try Remote(location: location, options: RemoteOptions(tokenFile: file)).list([name])
        }
        #expect(error.code == .configuration)
        #expect(
            error.reason == """
                the token file \(file) is a pipe or similar, which can be read only once, but it is read before each use: \
                name a file
                """)
    }

    @Test func readsTheTokenAgainForEachOperation() throws {
        let server = try HTTPServer()
        let repository = try GitRepository()
        let file = try directory.write("token", "expired")
        let remote = try remote(repository, server, by: "private", options: options(server, token: file))
        let error = try #require(throws: GitError.self) { try remote.list([name]) }
        #expect(error.code == .authentication)
        #expect(
            error.reason == """
                authentication failed: the server rejected the token in \(file) with user name x-access-token (HTTP 401)
                """)
        #expect(error.remedies == [.provideUsername])
        try directory.write("token", "\(server.token)\r\n")
        #expect(try remote.list([name]) == [:])
    }

    @Test func reportsAMissingToken() throws {
        let server = try HTTPServer()
        let remote = try remote(try GitRepository(), server, by: "private")
        let error = try #require(throws: GitError.self) { try remote.list([name]) }
        #expect(error.code == .authentication)
        #expect(error.reason == "authentication failed: the server asked for credentials (HTTP 401)")
        #expect(error.description == "\(error.summary); provide a token")
    }

    @Test func usesAndHidesTheCredentialsInAURL() throws {
        let server = try HTTPServer()
        let repository = try GitRepository()
        let url = server.url(of: repository, by: "private")
        func remote(_ credentials: String) throws -> Remote {
            let location = try RemoteLocation(url.replacing("//", with: "//\(credentials)@", maxReplacements: 1))
            return Remote(location: location, options: options(server, token: nil))
        }
        #expect(try remote("deployer:\(server.token.replacing("-", with: "%2D"))").list([name]) == [:])
        let error = try #require(throws: GitError.self) { try remote("deployer:hunter2").list([name]) }
        #expect(error.attempted == "list \"\(name)\" of \(url)")
        #expect(
            error.reason == """
                authentication failed: the server rejected the password in the URL with the user name of the URL \
                (HTTP 401)
                """)
    }

    /// Not even to a server on this machine: no connection is made.
    @Test(arguments: ["http://127.0.0.1:1/x", "http://deployer:hunter2@127.0.0.1:1/x"])
    func doesNotSendATokenUnencrypted(url: String) throws {
        let options = RemoteOptions(tokenFile: url.contains("@") ? nil : try directory.write("token", "hunter2"))
        let error = try #require(throws: GitError.self) {
            try Remote(location: try RemoteLocation(url), options: options).list([name])
        }
        #expect(error.code == .configuration)
        #expect(
            error.description == """
                list "\(name)" of http://127.0.0.1:1/x: a token is not sent over http://, where others on the network can \
                read it: use https://
                """)
    }

    @Test(arguments: [
        (nil, "cannot be read: No such file or directory"), ("", "is empty"), ("\n", "is empty"),
        ("one\ntwo\n", "must contain only the token, on one line without blanks"),
    ])
    func explainsAnUnusableTokenFile(content: String?, reason: String) throws {
        let file = directory.path("token")
        if let content { try directory.write("token", content) }
        let remote = Remote(
            location: try RemoteLocation("https://127.0.0.1:1/x"), options: RemoteOptions(tokenFile: file))
        let error = try #require(throws: GitError.self) { try remote.list([name]) }
        #expect(error.code == .configuration)
        #expect(error.reason == "the token file \(file) \(reason)")
    }
}
