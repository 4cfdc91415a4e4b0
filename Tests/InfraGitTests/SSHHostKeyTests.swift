import Foundation
import InfraTestSupport
import Testing

@testable import InfraGit

@Suite(.enabled(if: SSHServer.isAvailable, "sshd is not installed (Debian package openssh-server)"))
struct SSHHostKeyTests {
    @Test func rejectsAnUnknownHostWithAdvice() throws {
        let server = try SSHServer()
        let repository = try GitRepository()
        let empty = try server.directory.write("empty_known_hosts", "")
        let remote = try remote(repository, server, knownHosts: empty)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .hostKey)
        #expect(error.reason.contains("ssh-keyscan -p \(server.port) 127.0.0.1"))
        #expect(error.remedies == [.acceptNewHostKeys])
        #expect(try String(contentsOfFile: empty, encoding: .utf8) == "")
    }

    @Test func recordsAnUnknownHostWithAcceptNew() throws {
        let server = try SSHServer()
        let repository = try GitRepository()
        let file = server.directory.path("recorded known hosts")
        _ = try remote(repository, server, knownHosts: file, policy: .acceptNew).list(["refs/heads/main"])
        // The host is now known.
        _ = try remote(repository, server, knownHosts: file).list(["refs/heads/main"])
        let key = try #require(server.hostKey.split(separator: " ").dropFirst().first)
        #expect(try String(contentsOfFile: file, encoding: .utf8).contains(key))
    }

    @Test(arguments: RemoteOptions.HostKeyPolicy.allCases)
    func rejectsAChangedHostKey(policy: RemoteOptions.HostKeyPolicy) throws {
        let server = try SSHServer()
        let repository = try GitRepository()
        let other = try String(contentsOfFile: "\(server.strangersKey).pub", encoding: .utf8)
        let file = try server.directory.write("wrong known_hosts", "[127.0.0.1]:\(server.port) \(other)")
        let remote = try remote(repository, server, knownHosts: file, policy: policy)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .hostKey)
        #expect(
            error.reason == """
                the host key of 127.0.0.1 is not the one in \(file): if the host was reinstalled, remove the old key with \
                "ssh-keygen -R '[127.0.0.1]:\(server.port)' -f '\(file)'", compare the new one with what the host's \
                administrator publishes, and add the output of "ssh-keyscan -p \(server.port) 127.0.0.1" to the file
                """)
    }

    /// Even if the same key is also recorded as a valid one.
    @Test(arguments: RemoteOptions.HostKeyPolicy.allCases)
    func rejectsARevokedHostKey(policy: RemoteOptions.HostKeyPolicy) throws {
        let server = try SSHServer()
        let repository = try GitRepository()
        let lines = "@revoked * \(server.hostKey)\n[127.0.0.1]:\(server.port) \(server.hostKey)\n"
        let file = try server.directory.write("revoked_known_hosts", lines)
        let remote = try remote(repository, server, knownHosts: file, policy: policy)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .hostKey)
        #expect(
            error.reason == """
                the host key of 127.0.0.1 is marked as revoked in \(file), so another server may be impersonating it: \
                ask the host's administrator, and record the key that replaces it
                """)
    }

    /// Files that not even root can write, and paths that are not regular files.
    @Test(arguments: ["/proc/sys/kernel/ostype", "/no/such/directory/file", "/proc", "/dev/null"])
    func rejectsAKnownHostsFileThatCannotBeWritten(file: String) throws {
        let server = try SSHServer()
        let error = try remote(try GitRepository(), server, knownHosts: file, policy: .acceptNew).failure()
        #expect(error.code == .configuration)
        #expect(error.reason.hasPrefix("the known hosts file \(file) cannot be written: "))
        #expect(error.remedies == [.provideKnownHosts, .requireKnownHostKeys])
    }

    @Test func rejectsAnUnwritableKnownHostsFileOfTheUser() throws {
        let server = try SSHServer()
        let client = SSHClient(configuration: "UserKnownHostsFile /no/such/directory/file")
        let remote = try remote(try GitRepository(), server, policy: .acceptNew).with(\.knownHosts, nil)
        let error = try remote.from(client, server.directory).failure()
        #expect(error.code == .configuration)
        #expect(
            error.reason.hasPrefix(
                "the known hosts file /no/such/directory/file cannot be written: its directory "))
    }

    @Test(arguments: ["/proc/sys/vm/compact_memory", "/no/such/file", "/proc"])
    func rejectsAKnownHostsFileThatCannotBeRead(file: String) throws {
        let server = try SSHServer()
        let error = try remote(try GitRepository(), server, knownHosts: file).failure()
        #expect(error.code == .configuration)
        #expect(error.reason.hasPrefix("the known hosts file \(file) cannot be read: "))
    }

    /// Each file may list revoked keys.
    @Test(arguments: RemoteOptions.HostKeyPolicy.allCases)
    func rejectsAnUnreadableKnownHostsFileOfTheUser(policy: RemoteOptions.HostKeyPolicy) throws {
        let server = try SSHServer()
        let files = "\(server.directory.path("first")) /proc/sys/vm/compact_memory"
        let remote = try remote(try GitRepository(), server, policy: policy).with(\.knownHosts, nil)
        let client = SSHClient(configuration: "UserKnownHostsFile \(files)")
        let error = try remote.from(client, server.directory).failure()
        #expect(error.code == .configuration)
        #expect(error.reason.hasPrefix("the known hosts file /proc/sys/vm/compact_memory cannot be read: "))
    }

    /// The recorded keys do not matter.
    @Test func reportsAServerWithOutdatedHostKeyAlgorithms() throws {
        let directory = try TemporaryDirectory()
        let key = try SSHKey("host", type: "rsa", in: directory)
        let server = try SSHServer(settings: ["HostKey \(key.file)", "HostKeyAlgorithms ssh-rsa"])
        let known = "[127.0.0.1]:\(server.port) \(try Command.check(["cat", "\(key.file).pub"]).text)\n"
        let file = try server.directory.write("rsa", known)
        let repository = try GitRepository()
        try repository.commit(["f": "x"])
        let remote = try remote(repository, server, knownHosts: file)
        let error = try remote.failure()
        #expect(error.code == .hostKey)
        #expect(
            error.reason == """
                127.0.0.1 only has host keys of types that are not secure enough for ssh (ssh-rsa): its administrator should add \
                an ed25519 key; until then HostKeyAlgorithms in ssh's configuration can allow an old type for this host
                """)
        // The advice works, even if the configuration names a key that must not be used.
        let client = SSHClient(configuration: "HostKeyAlgorithms +ssh-rsa\nIdentityFile \(server.strangersKey)")
        #expect(try !remote.from(client, server.directory).list(["refs/heads/main"]).isEmpty)
    }

    @Test(arguments: [
        (["-n", "127.0.0.1", "-V", "20200101:20200201"], "expired"),
        (["-n", "other.example.com"], "name is not a listed principal"),
    ])
    func rejectsAnInvalidHostCertificate(arguments: [String], flaw: String) throws {
        let directory = try TemporaryDirectory()
        let authority = try SSHKey("authority", in: directory)
        let key = try SSHKey("host", in: directory)
        try Command.check(
            ["ssh-keygen", "-q", "-s", authority.file, "-I", "host", "-h"] + arguments + ["\(key.file).pub"])
        let server = try SSHServer(settings: ["HostKey \(key.file)", "HostCertificate \(key.file)-cert.pub"])
        let line = "@cert-authority * \(try Command.check(["cat", "\(authority.file).pub"]).text)\n"
        let file = try server.directory.write("authorities", line)
        let error = try remote(try GitRepository(), server, knownHosts: file).failure()
        #expect(error.code == .hostKey)
        #expect(
            error.reason == """
                the certificate of 127.0.0.1's key is not valid: \(flaw): ask the host's administrator for a new one
                """)
    }

    /// A program in the user's configuration may verify hosts; it is not used if a file is given.
    @Test func ignoresKnownHostsCommandIfAFileIsGiven() throws {
        let server = try SSHServer()
        let program = try server.directory.write(
            script: "known", "echo '[127.0.0.1]:\(server.port) \(server.hostKey.trimmingCharacters(in: .newlines))'")
        let repository = try GitRepository()
        try repository.commit(["f": "x"])
        let client = SSHClient(configuration: "KnownHostsCommand \(program)\nGlobalKnownHostsFile /dev/null")
        let remote = try remote(repository, server, knownHosts: "/dev/null").from(client, server.directory)
        let error = try remote.failure()
        #expect(error.code == .hostKey)
        #expect(error.reason.hasPrefix("the host key of 127.0.0.1 is not in /dev/null: "))
        #expect(try !remote.with(\.knownHosts, nil).list(["refs/heads/main"]).isEmpty)
    }

    /// OpenSSH before version 8.5.
    @Test func supportsSSHWithoutKnownHostsCommand() throws {
        let server = try SSHServer()
        let repository = try GitRepository()
        try repository.commit(["f": "x"])
        let script = """
            case " $* " in *KnownHostsCommand*) echo 'command-line: line 0: Bad configuration option: knownhostscommand' >&2; exit 255;; esac
            exec ssh "$@"
            """
        let remote = try remote(repository, server).with(
            \.programs.ssh, try server.directory.write(script: "old/ssh", script))
        #expect(try !remote.list(["refs/heads/main"]).isEmpty)
    }

    @Test func namesTheAddressOfAnUnknownHostAlias() throws {
        let server = try SSHServer()
        let client = SSHClient(configuration: "Host gl\nHostName 127.0.0.1\nPort \(server.port)")
        let options = RemoteOptions(deployKey: server.userKey, knownHosts: "/dev/null")
        let remote = Remote(location: try RemoteLocation("\(server.user)@gl:x"), options: options)
        let error = try remote.from(client, server.directory).failure()
        #expect(error.code == .hostKey)
        #expect(error.reason.contains("\"ssh-keyscan -p \(server.port) 127.0.0.1\""))
    }

    /// Jump hosts are verified like the target, and the login there uses the configuration.
    @Test(arguments: ["", "IdentityFile /no/key/of/ours"])
    func namesAnUnknownJumpHost(identity: String) throws {
        let (server, jump) = (try SSHServer(), try SSHServer())
        let repository = try GitRepository()
        try repository.commit(["f": "x"])
        let key = jump.hostKey.trimmingCharacters(in: .newlines)
        let program = try jump.directory.write(script: "known", "echo '[127.0.0.1]:\(jump.port) \(key)'")
        let client = SSHClient(
            configuration: """
                Host jump
                    HostName 127.0.0.1
                    Port \(jump.port)
                    IdentityFile \(jump.userKey)
                    KnownHostsCommand \(program)
                Host localhost
                    ProxyJump \(jump.user)@jump
                    \(identity)
                """)
        let location = try RemoteLocation("ssh://\(server.user)@localhost:\(server.port)\(repository.path)")
        let names = "[localhost]:\(server.port) \(server.hostKey)"
        let file = try server.directory.write("target", names)
        let options = RemoteOptions(deployKey: server.userKey, knownHosts: file)
        let remote = try Remote(location: location, options: options).from(client, server.directory)
        let error = try remote.failure()
        #expect(error.code == .hostKey)
        #expect(error.reason.contains("\"ssh-keyscan -p \(jump.port) 127.0.0.1\""))

        let both = try server.directory.write("both", "\(names)\n[127.0.0.1]:\(jump.port) \(jump.hostKey)\n")
        #expect(try !remote.with(\.knownHosts, both).list(["refs/heads/main"]).isEmpty)
    }
}
