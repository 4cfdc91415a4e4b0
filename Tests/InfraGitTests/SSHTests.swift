import Foundation
import InfraGit
import InfraTestSupport
import Testing

@Suite(.enabled(if: SSHServer.isAvailable, "sshd is not installed (Debian package openssh-server)"))
struct SSHTests {
    // A stock server ignores the variable that requests version 2, so version 0 is used.
    /// The reason for a login with the wrong key.
    private func denial(_ server: SSHServer) -> String {
        """
        the remote denied access with the key \(server.strangersKey): \(server.user)@127.0.0.1: Permission denied (publickey)
        """
    }

    @Test(arguments: [[], ["AcceptEnv GIT_PROTOCOL"]])
    func fetchesAndPushesABranch(settings: [String]) throws {
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

    @Test func aClosedPortIsUnreachable() throws {
        let server = try SSHServer()
        let url = "ssh://\(server.user)@127.0.0.1:1/x"
        let error = try #require(throws: GitError.self) {
            try Remote(location: try RemoteLocation(url)).list(["refs/heads/main"])
        }
        #expect(error.code == .unreachable)
        #expect(error.reason.contains("Connection refused"))
    }

    @Test func aServerWithoutABannerTimesOut() throws {
        // The system accepts the connection, although no program reads from the socket.
        let listener = try SilentListener()
        let options = RemoteOptions(timeout: .seconds(16))
        let remote = Remote(location: try RemoteLocation("ssh://127.0.0.1:\(listener.port)/x"), options: options)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .timedOut)
        #expect(error.reason.hasPrefix("Connection timed out during banner exchange"))
    }

    @Test func aServerThatIsSilentAfterTheLoginTimesOut() throws {
        let server = try SSHServer(settings: ["ForceCommand exec sleep 60"])
        let options = RemoteOptions(
            deployKey: server.userKey, knownHosts: server.knownHosts, timeout: .seconds(10))
        let remote = Remote(location: try RemoteLocation(server.url(of: try GitRepository())), options: options)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .timedOut)
        #expect(error.reason == "the remote made no progress for 10 seconds")
    }

    @Test func aServerThatDiesDuringAFetchIsUnreachable() throws {
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
        // The cache has no remains of the pack, and the next fetch transfers everything.
        let other = try SSHServer()
        let listing = try remote(repository, other).fetch(["refs/heads/main"], into: cache.repository)
        #expect(try listing["refs/heads/main"]?.hex == repository.id(of: "main"))
    }

    @Test func aServerThatDiesDuringAPushIsUnreachable() throws {
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

    /// The banner of a server before the login may contain any text.
    @Test func ignoresABannerAsTheReason() throws {
        let directory = try TemporaryDirectory()
        let banner = try directory.write(
            "banner", "You need permission to be here.\nAccess denied to all others. Host key verification failed.\n")
        let server = try SSHServer(settings: ["Banner \(banner)"])
        let options = RemoteOptions(deployKey: server.userKey, knownHosts: server.knownHosts)
        let location = try RemoteLocation("ssh://\(server.user)@127.0.0.1:\(server.port)/no/repository")
        let error = try Remote(location: location, options: options).failure()
        #expect(error.code == .notFound)
        #expect(error.reason.hasPrefix("fatal: '/no/repository' does not appear to be a git repository"))
        let stranger = try remote(try GitRepository(), server, key: server.strangersKey).failure()
        #expect(stranger.code == .authentication)
        #expect(stranger.reason == denial(server))
    }

    /// A banner may imitate ssh's own messages, at any length.
    @Test(arguments: [
        """
        Host key for [127.0.0.1]:22;$(touch${IFS}/tmp/x) has changed and you have requested strict checking.
        Offending ED25519 key in /root/.ssh/known_hosts:1
        Host key verification failed.
        """,
        "No ED25519 host key is known for $(id) and you have requested strict checking.\r\nHost key verification failed.",
        "Authenticated to 127.0.0.1 ([127.0.0.1]:22) using \"publickey\".\nfatal: repository could not be found",
        String(repeating: "x", count: (16 << 10) - 30) + "\nHost key verification failed.\n",
        "Load key \"/key\": error in libcrypto\nPermissions 0644 for '/etc/passwd' are too open.\nx: Permission denied (x)",
    ])
    func ignoresABannerThatImitatesSSH(text: String) throws {
        let banner = try TemporaryDirectory()
        let server = try SSHServer(settings: ["Banner \(try banner.write("banner", text + "\n"))"])
        let error = try remote(try GitRepository(), server, key: server.strangersKey).failure()
        #expect(error.code == .authentication)
        #expect(error.reason == denial(server))
        let unknown = try remote(try GitRepository(), server, knownHosts: "/dev/null").failure()
        #expect(unknown.reason.hasPrefix("the host key of 127.0.0.1 is not in /dev/null: "))
    }

    /// ssh repeats messages of a server that it receives before it verifies the key.
    @Test(arguments: SSHImpostor.Message.allCases)
    func ignoresAServerThatImitatesSSH(message: SSHImpostor.Message) throws {
        let impostor = try SSHImpostor(
            sending: """
                ssh-rsa\r
                Host key for [127.0.0.1]:22;$(id) has changed and you have requested strict checking.\r
                No ED25519 host key is known for $(id) and you have requested strict checking.\r
                Host key verification failed.
                """, in: message)
        let error = try Remote(location: try RemoteLocation("ssh://127.0.0.1:\(impostor.port)/x")).failure()
        switch message {
        case .disconnection: #expect(error.code == .unreachable)
        case .hostKeyAlgorithms:
            #expect(error.code == .hostKey)
            #expect(error.reason.contains("are not secure enough for ssh (ssh-rsa): its administrator"))
            #expect(!error.reason.contains("$(id)"))
        }
        #expect(!error.reason.contains("ssh-keyscan") && !error.reason.contains("ssh-keygen"))
    }

    @Test(arguments: ["QUIET", "ERROR", "DEBUG3"])
    func reasonsDoNotDependOnTheLogLevel(level: String) throws {
        let server = try SSHServer()
        let client = SSHClient(configuration: "LogLevel \(level)\nVisualHostKey yes")
        let repository = try GitRepository()
        let stranger = try remote(repository, server, key: server.strangersKey).from(client, server.directory).failure()
        #expect(stranger.code == .authentication)
        #expect(stranger.reason == denial(server))
        let unknown = try remote(repository, server, knownHosts: "/dev/null").from(client, server.directory).failure()
        #expect(unknown.code == .hostKey)
        #expect(unknown.reason.hasPrefix("the host key of 127.0.0.1 is not in /dev/null: "))
    }

    @Test func reportsAnInvalidSSHConfiguration() throws {
        let server = try SSHServer()
        let client = SSHClient(configuration: "Nonsense yes")
        let error = try remote(try GitRepository(), server).from(client, server.directory).failure()
        #expect(error.code == .configuration)
        #expect(error.reason.contains("line 1: Bad configuration option: nonsense"))
    }

    @Test func acceptsAVeryLongTimeout() throws {
        let server = try SSHServer()
        let repository = try GitRepository()
        try repository.commit(["f": "x"])
        let remote = try remote(repository, server).with(\.timeout, .seconds(99_999_999_999))
        #expect(try !remote.list(["refs/heads/main"]).isEmpty)
    }
}
