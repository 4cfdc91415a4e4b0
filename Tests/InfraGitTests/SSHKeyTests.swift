import Foundation
import InfraTestSupport
import Testing

@testable import InfraGit

@Suite(.enabled(if: SSHServer.isAvailable, "sshd is not installed (Debian package openssh-server)"))
struct SSHKeyTests {
    @Test(arguments: SSHServer.KeyType.allCases)
    func usesDeployKeysOfEachType(keyType: SSHServer.KeyType) throws {
        let server = try SSHServer(keyType: keyType)
        let repository = try GitRepository()
        let tip = try repository.commit(["f": "x"])
        #expect(try remote(repository, server).list(["refs/heads/main"])["refs/heads/main"]?.hex == tip)
    }

    @Test func reportsAnUnknownKeyAsAnAuthenticationError() throws {
        let server = try SSHServer()
        let remote = try remote(try GitRepository(), server, key: server.strangersKey)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .authentication)
        #expect(error.reason.contains("Permission denied (publickey)"))
    }

    @Test func explainsAKeyFileThatOthersCanRead() throws {
        let server = try SSHServer()
        let key = server.directory.path("open key")
        try FileManager.default.copyItem(atPath: server.userKey, toPath: key)
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
        let remote = try remote(try GitRepository(), server, key: key)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .authentication)
        #expect(
            error.reason == "the key file \(key) can be read by other users, so ssh ignores it: chmod 600 '\(key)'")
    }

    @Test func reportsAMissingKeyFile() throws {
        let server = try SSHServer()
        let key = server.directory.path("no key")
        let remote = try remote(try GitRepository(), server, key: key)
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .configuration)
        #expect(error.reason == "the key file \(key) cannot be used: No such file or directory")
    }

    @Test func reportsAnEmptyKeyFile() throws {
        let server = try SSHServer()
        let key = try server.directory.write("empty", "")
        let error = try remote(try GitRepository(), server, key: key).failure()
        #expect(error.code == .configuration)
        #expect(error.reason == "the key file \(key) is empty: write the private key to it")
        #expect(error.remedies == [.provideDeployKey])
    }

    /// As in a container on OpenShift.
    @Test(.enabled(if: getuid() == 0, "only root can run ssh as a user without an entry"))
    func explainsAUserWithoutAnEntry() throws {
        let server = try SSHServer()
        let script = "exec setpriv --reuid=123456 --regid=0 --clear-groups ssh \"$@\""
        let error = try remote(try GitRepository(), server).with(
            \.programs.ssh, try server.directory.write(script: "client/ssh", script)
        ).failure()
        #expect(error.code == .configuration)
        #expect(
            error.reason == """
                OpenSSH requires an entry for the user id 123456 in /etc/passwd: run as a user id that has one \
                (runAsUser), or add one, for example with nss_wrapper or a mounted file
                """)
    }

    @Test func rejectsAFileWithoutAPrivateKey() throws {
        let server = try SSHServer()
        // A public key file may be readable by others.
        let remote = try remote(try GitRepository(), server, key: "\(server.userKey).pub")
        let error = try remote.failure()
        #expect(error.code == .configuration)
        #expect(
            error.reason == """
                the key file \(server.userKey).pub cannot be used: it contains no private key, and no agent has the private key
                """)
    }

    /// ssh cannot prompt for the passphrase, so it does not report why it did not use the key.
    @Test(arguments: SSHServer.KeyType.allCases)
    func explainsAKeyWithAPassphrase(keyType: SSHServer.KeyType) throws {
        let server = try SSHServer(keyType: keyType, passphrase: "open sesame")
        let error = try #require(throws: GitError.self) {
            try remote(try GitRepository(), server).list(["refs/heads/main"])
        }
        #expect(error.code == .authentication)
        #expect(
            error.reason == """
                the key file \(server.userKey) is encrypted, and no passphrase can be entered: use a key without a \
                passphrase, or an agent that has the key, if the server knows it
                """)
    }

    /// As keys are damaged by variables, forms and clipboards.
    @Test(arguments: [
        ("head -c -1", "the final line feed is missing", "echo >> "),
        (#"sed 's/$/\r/'"#, "it has Windows line ends (CR LF)", #"sed -i 's/\r$//' "#),
    ])
    func explainsADamagedKeyFile(damage: String, flaw: String, command: String) throws {
        let server = try SSHServer()
        let key = server.directory.path("damaged")
        try Command.check(["sh", "-c", "umask 077; \(damage) \(server.userKey) > \(key)"])
        let repository = try GitRepository()
        try repository.commit(["f": "x"])
        let remote = try remote(repository, server, key: key)
        let error = try remote.failure()
        #expect(error.code == .configuration)
        #expect(error.reason.hasPrefix("the key file \(key) cannot be used: \(flaw)"))
        #expect(error.reason.contains("(\(command)\(key))"))
        // The advice works.
        try Command.check(["sh", "-c", "\(command)\(key)"])
        #expect(try !remote.list(["refs/heads/main"]).isEmpty)
    }

    /// Neither a key in the user's configuration nor one in an agent.
    @Test func usesOnlyTheDeployKey() throws {
        let server = try SSHServer()
        let repository = try GitRepository()
        try repository.commit(["f": "x"])
        let client = SSHClient(
            configuration: "Host gl\nHostName 127.0.0.1\nPort \(server.port)\nIdentityFile \(server.userKey)",
            agentKey: server.userKey)
        let options = RemoteOptions(deployKey: server.strangersKey, knownHosts: server.knownHosts)
        let location = try RemoteLocation("\(server.user)@gl:\(repository.path)")
        let remote = try Remote(location: location, options: options).from(client, server.directory)
        #expect(try remote.failure().code == .authentication)
        #expect(try remote.with(\.deployKey, "/no/such/key").failure().code == .configuration)
        // The connection settings of the configuration apply with any key.
        let copy = server.directory.path("copy")
        try FileManager.default.copyItem(atPath: server.userKey, toPath: copy)
        for key in [copy, nil] {
            #expect(try !remote.with(\.deployKey, key).list(["refs/heads/main"]).isEmpty)
        }
    }

    /// The key would stay in the agent, for all other programs of the user.
    @Test func doesNotAddTheDeployKeyToAnAgent() throws {
        let server = try SSHServer()
        let repository = try GitRepository()
        try repository.commit(["f": "x"])
        let client = SSHClient(configuration: "AddKeysToAgent yes")
        let seen = server.directory.path("seen")
        let remote = try remote(repository, server).from(client, server.directory)
        let program = try server.directory.write(
            script: "client/ssh and list", "\(remote.options.programs.ssh) \"$@\"; s=$?; ssh-add -l >> \(seen); exit $s"
        )
        let script = "exec ssh-agent '\(program)' \"$@\""
        let listing = try remote.with(
            \.programs.ssh, try server.directory.write(script: "client/ssh in agent", script)
        ).list(["refs/heads/main"])
        #expect(!listing.isEmpty)
        let keys = try String(contentsOfFile: seen, encoding: .utf8)
        #expect(keys.contains("The agent has no identities."))
        #expect(!keys.contains("SHA256:"))
    }

    @Test func usesADeployKeyInAnAgent() throws {
        let server = try SSHServer()
        let repository = try GitRepository()
        try repository.commit(["f": "x"])
        let client = SSHClient(
            configuration: "IdentityFile \(server.strangersKey)", agentKey: server.userKey)
        let half = try server.directory.write(
            "public/key.pub", String(contentsOfFile: "\(server.userKey).pub", encoding: .utf8))
        for key in [half, String(half.dropLast(4))] {
            let remote = try remote(repository, server, key: key).from(client, server.directory)
            #expect(try !remote.list(["refs/heads/main"]).isEmpty)
        }
    }

    @Test func doesNotReportAnEncryptedKeyThatTheAgentHas() throws {
        let server = try SSHServer(
            settings: ["ForceCommand echo 'Access denied to this project' >&2; exit 1"], passphrase: "open sesame")
        let open = server.directory.path("open")
        try FileManager.default.copyItem(atPath: server.userKey, toPath: open)
        try Command.check(["ssh-keygen", "-q", "-p", "-P", "open sesame", "-N", "", "-f", open])
        let remote = try remote(try GitRepository(), server).from(SSHClient(agentKey: open), server.directory)
        let error = try remote.failure()
        #expect(error.code == .authentication)
        #expect(error.reason == "the remote denied access: Access denied to this project")
    }

    @Test func rejectsFileNamesThatSSHWouldExpand() throws {
        let server = try SSHServer()
        let repository = try GitRepository()
        for file in ["", "/keys/${HOME}"] {
            #expect(try remote(repository, server, key: file).failure().code == .configuration)
            #expect(try remote(repository, server, knownHosts: file).failure().code == .configuration)
        }
        for file in ["none", "~/key"] {
            let error = try remote(repository, server, key: file).failure()
            #expect(error.reason == "the key file \(file) cannot be used: No such file or directory")
        }
    }
}
