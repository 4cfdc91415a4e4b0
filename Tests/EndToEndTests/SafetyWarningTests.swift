import Foundation
import InfraTestSupport
import Testing

/// Warnings at each start, and protection from programs in the working directory.
@Suite struct SafetyWarningTests {
    private static let privateKey = "-----BEGIN OPENSSH PRIVATE KEY-----\n"

    @Test(
        arguments: [
            (
                "--deploy-key", privateKey, "0644",
                "the key file {file} may be read by others (mode 0644): chmod 600 it, or set "
            ),
            ("--deploy-key", privateKey, "0640", "the key file {file} may be read by others (mode 0640)"),
            ("--target-deploy-key", privateKey, "0604", "the key file {file} may be read by others (mode 0604)"),
            ("--token-file", "secret", "0644", "the token file {file} may be read by others (mode 0644)"),
            ("--target-token-file", "secret", "0666", "the token file {file} may be read by others (mode 0666)"),
            ("--deploy-key", privateKey, "0600", nil), ("--token-file", "secret", "0400", nil),
            ("--deploy-key", "ssh-ed25519 AAAA", "0644", nil),
            ("--deploy-key", "ecdsa-sha2-nistp256 AAAA", "0644", nil),
        ] as [(String, String, String, String?)])
    func aSecretFileReadableByOthersIsAWarning(
        option: String, content: String, mode: String, warning: String?
    ) throws {
        let cluster = try Cluster()
        // A file in the volume of a Secret is a link to a link.
        let file = try cluster.directory.write("data/file", content)
        try Command.check(["chmod", mode, file])
        let link = cluster.directory.path("link")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "data/file")
        for path in [file, link] {
            let result = try cluster.run("sync", option, path)
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.errors.contains("may be read by others") == (warning != nil))
            guard let warning else { continue }
            let line = "infra-sync: warning: \(warning.replacingOccurrences(of: "{file}", with: path))"
            #expect(result.errors.contains(line), "\(result.errors)")
        }
    }

    @Test(
        .enabled(if: geteuid() == 0, "only root can give files away"), arguments: [("0440", false), ("0444", true)])
    func aFileOfAnotherUserMayBeReadableByTheGroup(mode: String, isReported: Bool) throws {
        let cluster = try Cluster()
        let file = try cluster.directory.write("file", Self.privateKey)
        try Command.check(["sh", "-c", "chown nobody $0; chmod \(mode) $0", file])
        #expect(try cluster.run("sync", "--deploy-key", file).errors.contains("may be read by others") == isReported)
    }

    @Test func plainHTTPIsAWarningForEachRepository() throws {
        let directory = try TemporaryDirectory()
        for (arguments, options) in [
            (["--repo", "http://127.0.0.1:1/x"], ["--repo"]), (["--repo", "https://127.0.0.1:1/x"], []),
            (["--repo", "https://127.0.0.1:1/x", "--target-repo", "http://127.0.0.1:1/y"], ["--target-repo"]),
            (
                ["--repo", "http://127.0.0.1:1/x", "--target-repo", "HTTP://127.0.0.1:1/y"],
                ["--repo", "--target-repo"]
            ),
        ] {
            for command in ["sync", "plan", "status"] {
                let result = try Program.run([command, "--storage-dir", directory.path("storage")] + arguments)
                #expect(result.status == 69)
                let warnings = result.messages.filter { $0.contains("is not encrypted") }
                #expect(warnings.count == options.count, "\(result.errors)")
                for (warning, option) in zip(warnings, options) {
                    #expect(warning.hasPrefix("infra-sync: warning: \(option): the connection to http://127.0.0.1:1/"))
                }
            }
        }
    }

    // MARK: - Options without effect

    /// The options and the warnings; `{repo}` is the repository.
    @Test(
        arguments: [
            ("--deploy-key x", ["--deploy-key has no effect: it is for SSH, not for {repo}"]),
            ("--target-deploy-key x", ["--target-deploy-key has no effect: it is for SSH, not for {repo}"]),
            ("--known-hosts x", ["--known-hosts has no effect: it is for SSH, not for {repo}"]),
            ("--host-key-policy strict", []),
            (
                "--host-key-policy accept-new",
                ["--host-key-policy accept-new has no effect: it is for SSH, not for {repo}"]
            ),
            ("--token-file x", ["--token-file has no effect: it is for HTTPS, not for {repo}"]),
            ("--username x", ["--username has no effect: it is for HTTPS, not for {repo}"]),
            ("--ca-file x", ["--ca-file has no effect: it is for HTTPS, not for {repo}"]),
            (
                "--deploy-key x --target-repo https://127.0.0.1:1/x",
                ["--deploy-key has no effect: it is for SSH, not for {repo} or https://127.0.0.1:1/x"]
            ),
            ("--deploy-key x --target-repo ssh://127.0.0.1:1/x", []),
            (
                "--deploy-key x --target-deploy-key y --target-repo ssh://127.0.0.1:1/x",
                ["--deploy-key has no effect: it is for SSH, not for {repo}"]
            ),
            (
                "--token-file x --target-repo https://127.0.0.1:1/x",
                ["--token-file has no effect: it is for HTTPS, not for {repo}"]
            ),
            ("--target-token-file x --username x --target-repo https://127.0.0.1:1/x", []),
        ] as [(String, [String])])
    func anOptionOfAnotherProtocolIsAWarning(options: String, warnings: [String]) throws {
        let cluster = try Cluster()
        let result = try Program.run(["sync"] + cluster.options + options.split(separator: " ").map(String.init))
        #expect(result.status == (options.contains("127.0.0.1") ? 69 : 0) || result.status == 78, "\(result.errors)")
        let prefix = "infra-sync: warning: "
        #expect(
            result.messages.filter { $0.contains("has no effect") }
                == warnings.map { "\(prefix)\($0.replacingOccurrences(of: "{repo}", with: cluster.remote.path))"[...] })
    }

    // MARK: - The working directory

    /// A working directory with programs of another user, and a `PATH` that contains it.
    @Test(arguments: [".:", ":", "::", "bin:", "./bin:"])
    func programsInTheWorkingDirectoryAreNotRun(start: String) throws {
        let cluster = try Cluster()
        let planted = cluster.directory.path("planted")
        for program in ["git", "ssh", "ssh-keygen", "git-upload-pack"] {
            for directory in ["cwd", "cwd/bin"] {
                try cluster.directory.write(script: "\(directory)/\(program)", "echo $0 >> \(planted)")
            }
        }
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let key = try SSHKey(in: cluster.directory)
        for path in ["\(start)\(path)", "\(start)"] {
            let result = try Command.run(
                [
                    "sh", "-c", "cd \(cluster.directory.path("cwd")); exec \"$@\"", "sh", Program.path, "sync",
                    "--signing-key", key.file,
                ]
                    + cluster.options,
                environment: Program.environment.merging(["PATH": path]) { $1 })
            #expect(result.status == 0, "\(result.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: planted))
    }

    /// The environment of git, and of a hook of a local repository.
    @Test func gitVariablesAreNotPassedToChildren() throws {
        let cluster = try Cluster()
        let seen = cluster.directory.path("seen")
        try cluster.remote.install(hook: "post-receive", "env > \(seen)")
        let variables = [
            "GIT_DIR": "/nowhere", "GIT_OBJECT_DIRECTORY": "/nowhere", "GIT_SSH_COMMAND": "false",
            "GIT_PROXY_COMMAND": "false",
            "GIT_EXTERNAL_DIFF": "false", "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "receive.denyCreates",
            "GIT_CONFIG_VALUE_0": "true", "GIT_ATTR_SOURCE": "HEAD", "GIT_ALLOW_PROTOCOL": "none",
        ]
        let result = try Program.run(["sync"] + cluster.options, environment: variables)
        #expect(result.status == 0, "\(result.errors)")
        let text = try String(contentsOfFile: seen, encoding: .utf8)
        for name in variables.keys where name != "GIT_DIR" {
            #expect(!text.contains("\n\(name)="), "\(name)")
        }
    }
}
