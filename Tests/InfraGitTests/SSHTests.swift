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

    @Test(arguments: SSHServer.KeyType.allCases)
    func everyKindOfDeployKeyIsUsed(keyType: SSHServer.KeyType) throws {
        let server = try SSHServer(keyType: keyType)
        let repository = try GitRepository()
        let tip = try repository.commit(["f": "x"])
        #expect(try remote(repository, server).list(["refs/heads/main"])["refs/heads/main"]?.hex == tip)
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

    /// Even if the same key is recorded as a good one too.
    @Test(arguments: RemoteOptions.HostKeyPolicy.allCases)
    func aRevokedHostKeyIsRefusedInAnyCase(policy: RemoteOptions.HostKeyPolicy) throws {
        let server = try SSHServer()
        let repository = try GitRepository()
        let file = server.path("revoked_known_hosts")
        let lines = "@revoked * \(server.hostKey)\n[127.0.0.1]:\(server.port) \(server.hostKey)\n"
        try Data(lines.utf8).write(to: URL(fileURLWithPath: file))
        let remote = try remote(repository, server, knownHosts: file, policy: policy)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .hostKey)
        #expect(
            error.reason == """
                the host key of 127.0.0.1 is marked as revoked in \(file), so somebody else may be answering in its place: \
                ask the host's administrator, and record the key that replaces it
                """)
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

    @Test func aKeyThatIsMissingIsAnErrorOfConfiguration() throws {
        let server = try SSHServer()
        let key = server.path("no key")
        let remote = try remote(try GitRepository(), server, key: key)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .configuration)
        #expect(error.reason == "the key file \(key) cannot be used: No such file or directory")
    }

    @Test func aFileThatIsNoKeyIsAnErrorOfConfiguration() throws {
        let server = try SSHServer()
        let key = server.path("public key")
        try FileManager.default.copyItem(atPath: server.userKey + ".pub", toPath: key)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: key)
        let remote = try remote(try GitRepository(), server, key: key)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .configuration)
        #expect(error.reason.hasPrefix("the key file \(key) cannot be used: "))
    }

    /// Nobody is there to be asked, so ssh does not say why it did not use the key.
    @Test(arguments: SSHServer.KeyType.allCases)
    func aKeyWithAPassphraseIsExplained(keyType: SSHServer.KeyType) throws {
        let server = try SSHServer(keyType: keyType, passphrase: "open sesame")
        let error = try #require(throws: GitError.self) {
            try remote(try GitRepository(), server).list(["refs/heads/main"])
        }
        #expect(error.code == .authentication)
        #expect(
            error.reason == """
                the key file \(server.userKey) is encrypted, and nobody is there to type its passphrase: use one without, \
                or an agent
                """)
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

    @Test func aServerThatTakesTheConnectionAndSaysNothingIsGivenUp() throws {
        // The system accepts the connection for a socket that nobody reads.
        let listener = try SilentListener()
        let options = RemoteOptions(timeout: .seconds(4))
        let remote = Remote(location: try RemoteLocation("ssh://127.0.0.1:\(listener.port)/x"), options: options)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .timedOut)
        #expect(error.reason.hasPrefix("Connection timed out during banner exchange"))
    }

    @Test func aServerThatLetsUsInAndSaysNothingIsGivenUp() throws {
        let server = try SSHServer(settings: ["ForceCommand exec sleep 15"])
        let options = RemoteOptions(
            deployKey: server.userKey, knownHosts: server.knownHosts, timeout: .seconds(2))
        let remote = Remote(location: try RemoteLocation(server.url(of: try GitRepository())), options: options)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .timedOut)
        #expect(error.reason == "the remote made no progress for 2.0 seconds")
    }

    @Test func aServerThatDiesInAFetchIsUnreachable() throws {
        let server = try SSHServer(
            settings: [#"ForceCommand eval "$SSH_ORIGINAL_COMMAND" | (stdbuf -o0 head -c 4000; kill -9 $PPID)"#])
        let repository = try GitRepository()
        try repository.commit(["f": Cache.noise(9000).map { String($0) }.joined()])
        let cache = try Cache()
        let error = try #require(throws: GitError.self) {
            try remote(repository, server).fetch(["refs/heads/main"], into: cache.repository)
        }
        #expect(error.code == .unreachable)
        #expect(error.reason == "Connection to 127.0.0.1 closed by remote host")
        // Nothing of it is left, and the next fetch brings it all.
        let other = try SSHServer()
        let listing = try remote(repository, other).fetch(["refs/heads/main"], into: cache.repository)
        #expect(try listing["refs/heads/main"]?.hex == repository.id(of: "main"))
    }

    @Test func aServerThatDiesInAPushIsUnreachable() throws {
        let server = try SSHServer(settings: [#"ForceCommand export SESSION=$PPID; eval "$SSH_ORIGINAL_COMMAND""#])
        let repository = try GitRepository()
        try repository.install(hook: "pre-receive", "kill -9 $SESSION $PPID")
        let (id, pack) = try Cache().commit("first", on: nil)
        let error = try #require(throws: GitError.self) {
            try remote(repository, server).push("refs/heads/main", from: nil, to: id, pack: pack)
        }
        #expect(error.code == .unreachable)
        #expect(error.reason.hasPrefix("Connection to 127.0.0.1 closed by remote host; "))
        #expect(try remote(repository, server).list(["refs/heads/main"]) == [:])
    }
}
