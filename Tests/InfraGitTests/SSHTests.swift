import Foundation
import InfraGit
import InfraTestSupport
import Testing

@Suite(.enabled(if: SSHServer.isAvailable, "sshd is not installed (Debian package openssh-server)"))
struct SSHTests {
    private func remote(
        _ repository: GitRepository, _ server: SSHServer, key: String? = nil, knownHosts: String? = nil,
        policy: RemoteOptions.HostKeyPolicy = .strict
    ) throws -> Remote {
        let options = RemoteOptions(
            deployKey: key ?? server.userKey, knownHosts: knownHosts ?? server.knownHosts, hostKeyPolicy: policy,
            timeout: .seconds(20))
        return Remote(location: try RemoteLocation(server.url(of: repository)), options: options)
    }

    // A stock server does not accept the variable that asks for version 2, so version 0 is spoken.
    @Test(arguments: [[], ["AcceptEnv GIT_PROTOCOL"]])
    func aBranchIsFetchedAndPushed(settings: [String]) throws {
        let server = try SSHServer(settings: settings)
        let repository = try GitRepository()
        let tip = try repository.commit(["a/b": "content"])
        let cache = try Cache()
        let remote = try remote(repository, server)
        let listing = try remote.fetch(["refs/heads/main"], into: cache.repository)
        #expect(listing["refs/heads/main"]?.hex == tip)

        let parent = try #require(listing["refs/heads/main"])
        let writer = PackWriter(repository: cache.repository)
        let tree = try writer.write(tree: [TreeEntry(name: "f", mode: .file, id: try writer.write(blob: [65]))])
        let id = try writer.write(commit: tree, parents: [parent], author: someone, committer: someone, message: "M\n")
        #expect(try remote.push("refs/heads/main", from: parent, to: id, pack: writer.finish()) == .updated)
        #expect(try repository.id(of: "main") == id.hex)
        try repository.verify()
        try repository.install(hook: "pre-receive", "echo 'not today'; exit 1")
        let outcome = try remote.push("refs/heads/other", from: nil, to: id, pack: writer.finish())
        #expect(outcome == .rejected(reason: "pre-receive hook declined", messages: ["not today"]))
    }

    @Test func anUnknownHostIsRefusedWithAdvice() throws {
        let server = try SSHServer()
        let repository = try GitRepository()
        let empty = server.path("empty_known_hosts")
        let remote = try remote(repository, server, knownHosts: empty)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .hostKey)
        #expect(error.reason.contains("ssh-keyscan -p \(server.port) 127.0.0.1"))
        #expect(!FileManager.default.fileExists(atPath: empty))
    }

    @Test func anUnknownHostIsRecordedIfAskedFor() throws {
        let server = try SSHServer()
        let repository = try GitRepository()
        let file = server.path("recorded known hosts")
        _ = try remote(repository, server, knownHosts: file, policy: .acceptNew).list(["refs/heads/main"])
        // From now on it is known.
        _ = try remote(repository, server, knownHosts: file).list(["refs/heads/main"])
    }

    @Test(arguments: RemoteOptions.HostKeyPolicy.allCases)
    func aChangedHostKeyIsRefusedInAnyCase(policy: RemoteOptions.HostKeyPolicy) throws {
        let server = try SSHServer()
        let repository = try GitRepository()
        let other = try String(contentsOfFile: "\(server.strangersKey).pub", encoding: .utf8)
        let file = server.path("wrong_known_hosts")
        try Data("[127.0.0.1]:\(server.port) \(other)".utf8).write(to: URL(fileURLWithPath: file))
        let remote = try remote(repository, server, knownHosts: file, policy: policy)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .hostKey)
        #expect(error.reason.contains("ssh-keygen -R [127.0.0.1]:\(server.port)"))
    }

    @Test func aKeyThatTheServerDoesNotKnowIsAnAuthenticationError() throws {
        let server = try SSHServer()
        let remote = try remote(try GitRepository(), server, key: server.strangersKey)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .authentication)
        #expect(error.reason.contains("Permission denied (publickey)"))
    }

    @Test func aKeyThatOthersMayReadIsExplained() throws {
        let server = try SSHServer()
        let key = server.path("open key")
        try FileManager.default.copyItem(atPath: server.userKey, toPath: key)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
        let remote = try remote(try GitRepository(), server, key: key)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .authentication)
        #expect(error.reason.contains("chmod 600"))
    }

    @Test func aMissingRepositoryIsNotFound() throws {
        let server = try SSHServer()
        let options = RemoteOptions(deployKey: server.userKey, knownHosts: server.knownHosts)
        let location = try RemoteLocation("ssh://\(server.user)@127.0.0.1:\(server.port)/no/such 'repo'")
        let error = try #require(throws: GitError.self) {
            try Remote(location: location, options: options).list(["refs/heads/main"])
        }
        #expect(error.code == .notFound)
        #expect(error.reason.contains("'/no/such 'repo'' does not appear to be a git repository"))
    }

    @Test func aPortWhereNobodyListensIsUnreachable() throws {
        let server = try SSHServer()
        let url = "ssh://\(server.user)@127.0.0.1:1/x"
        let error = try #require(throws: GitError.self) {
            try Remote(location: try RemoteLocation(url)).list(["refs/heads/main"])
        }
        #expect(error.code == .unreachable)
        #expect(error.reason.contains("Connection refused"))
    }

    @Test func aSilentServerIsGivenUp() throws {
        // The system accepts the connection for a socket that nobody reads.
        let listener = try SilentListener()
        let options = RemoteOptions(timeout: .seconds(1))
        let remote = Remote(location: try RemoteLocation("ssh://127.0.0.1:\(listener.port)/x"), options: options)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect([.timedOut, .unreachable].contains(error.code))
    }
}
