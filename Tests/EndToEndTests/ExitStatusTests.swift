import Foundation
import InfraTestSupport
import Testing

/// Exit statuses of failures that several subcommands share.
@Suite struct ExitStatusTests {
    // `{repo}` is a valid repository, `{dir}` a directory, `{storage}` a directory for the cache.
    @Test(
        arguments: [
            // 64: wrong usage
            (
                "sync --repo {repo} --no-such-flag", 64,
                "infra-sync: error: unknown option \"--no-such-flag\" of sync (see infra-sync help sync)"
            ),
            (
                "snyc --repo {repo}", 64,
                "infra-sync: error: unknown subcommand \"snyc\" (did you mean sync?)"
            ),
            ("everything", 64, "infra-sync: error: unknown subcommand \"everything\" (use run, sync, plan"),
            ("sync", 64, "Error: Missing expected argument '--repo <url>'"),
            ("sync --rep {repo}", 64, "infra-sync: error: unknown option \"--rep\" of sync (did you mean --repo?)"),
            (
                "--max-deletion=3", 64,
                "infra-sync: error: unknown option \"--max-deletion\" of run (did you mean --max-"
            ),
            ("sync --repo", 64, "Error: Missing value for '--repo <url>'"),
            ("--repo {repo} --interval 0", 64, "Error: --interval must be more than 0 and at most 31536000 s"),
            ("--repo {repo} --interval=-1", 64, "Error: --interval must be more than 0 and at most 31536000 s"),
            ("--repo {repo} --interval inf", 64, "Error: --interval must be more than 0 and at most 31536000 s"),
            ("run --repo {repo} --interval 1e30", 64, "Error: --interval must be more than 0 and at most 31536000 s"),
            ("run --repo {repo} --interval nan", 64, "Error: --interval must be more than 0 and at most 31536000 s"),
            ("sync --repo {repo} --timeout 0", 64, "Error: --timeout must be from 1 to 86400 seconds, not 0"),
            ("plan --repo {repo} --timeout 9223372036854775807", 64, "Error: --timeout must be from 1 to 86400"),
            ("sync --repo {repo} --on-error ignore", 64, "Error: The value 'ignore' is invalid for"),
            ("sync --repo {repo} --max-deletions 5%%", 64, "Error: The value '5%%' is invalid for"),
            ("sync --repo {repo} --max-deletions 9223372036854775807%", 64, "Error: The value '9223372036854775807%'"),
            ("sync --repo {repo} --max-deletions 101%", 64, "Error: The value '101%' is invalid for"),
            ("sync --repo {repo} --host-key-policy none", 64, "Error: The value 'none' is invalid for"),
            ("--repo {repo} --adopt", 64, "infra-sync: error: unknown option \"--adopt\" of run (see infra-sync"),
            ("run --repo {repo} --adopt", 64, "infra-sync: error: unknown option \"--adopt\" of run (see infra-sync"),
            ("sync --repo {repo} --user-name A\u{7}", 64, "Error: --user-name contains a control character: \"A"),
            ("plan --repo {repo} --target-dir a\u{1B}b", 64, "Error: --target-dir contains a control character:"),
            (
                "sync --repo {repo} --severity yaml/syntax=off", 64,
                "Error: --severity yaml/syntax=off: this error prevents"
            ),
            ("render {dir}/nothing", 64, "infra-sync: error: read \"{dir}/nothing\": No such file or directory"),
            ("render {dir} --environment testing", 64, "Error: The value 'testing' is invalid for"),
            ("yaml {dir}/nothing", 64, "infra-sync: error: read \"{dir}/nothing\": No such file or directory"),
            ("yaml --to xml", 64, "Error: The value 'xml' is invalid for"),
            // 65: a file cannot be read
            ("yaml {dir}", 65, "infra-sync: error: read \"{dir}\": Is a directory"),
            ("yaml {dir}/file/x", 65, "infra-sync: error: read \"{dir}/file/x\": Not a directory"),
            ("render {dir}/file/x", 65, "infra-sync: error: read \"{dir}/file/x\": Not a directory"),
            ("check {dir}/file/x", 65, "infra-sync: error: read \"{dir}/file/x\": Not a directory"),
            (
                "yaml --to json {dir}/infinite", 65,
                "infra-sync: error: {dir}/infinite: a: the number .inf has no JSON form"
            ),
            // 69: the remote cannot be reached
            (
                "sync --repo {dir}/nothing.git --storage-dir {storage}", 69,
                "infra-sync: error: fetch \"refs/heads/flux\""
            ),
            (
                "plan --repo {dir}/nothing.git --storage-dir {storage}", 69,
                "infra-sync: error: fetch \"refs/heads/flux\""
            ),
            ("status --repo {dir} --storage-dir {storage}", 69, "infra-sync: error: fetch \"refs/heads/flux\""),
            ("sync --repo ssh://127.0.0.1:1/x --storage-dir {storage}", 69, "infra-sync: error: fetch"),
            ("sync --repo http://127.0.0.1:1/x --storage-dir {storage}", 69, "infra-sync: error: fetch"),
            ("sync --repo https://me:hunter2@127.0.0.1:1/x --storage-dir {storage}", 69, "infra-sync: error: fetch"),
            // 78: the configuration is wrong
            (
                "sync --repo {repo} --target-branch production", 78,
                "infra-sync: error: the target branch \"production\" is"
            ),
            ("plan --repo {repo} --target-branch staging", 78, "infra-sync: error: the target branch \"staging\" is"),
            ("sync --repo {repo} --source-dir ../x", 78, "infra-sync: error: the source directory \"../x\" is outside"),
            ("sync --repo {repo} --target-dir x/..", 78, "infra-sync: error: the target directory \"x/..\" is outside"),
            (
                "sync --repo http://me:hunter2@127.0.0.1:1/x --storage-dir {storage}", 78,
                """
                infra-sync: error: fetch \"refs/heads/flux\", \"refs/heads/production\", \"refs/heads/staging\" \
                from http://127
                """
            ),
            ("status --repo http://me:hunter2@127.0.0.1:1/x --storage-dir {storage}", 78, "infra-sync: error: fetch"),
            (
                "sync --repo https://me:hunter/2@127.0.0.1:1/x", 78,
                "infra-sync: error: --repo: read the URL \"...@127.0.0.1:1/x\": it has an @ after a slash"
            ),
            (
                "sync --repo gopher://host/x", 78,
                "infra-sync: error: --repo: read the URL \"gopher://host/x\": the scheme \"gopher\""
            ),
            ("sync --repo ssh://-oProxyCommand=x/y", 78, "infra-sync: error: --repo: read the URL"),
            ("sync --repo {repo} --storage-dir {dir}/file/storage", 78, "infra-sync: error: open the cache"),
            (
                "init --name x --repo git@example.com:x/y.git --output {dir}/file/x", 78,
                "infra-sync: error: write \"{dir}/file/x/bootstrap.sh\": Not a directory"
            ),
        ] as [(String, Int32, String)])
    func failuresHaveTheirStatusAndReason(arguments: String, status: Int32, reason: String) throws {
        let cluster = try Cluster()
        try cluster.directory.write("file", "")
        try cluster.directory.write("infinite", "a: .inf\n")
        func filled(_ text: some StringProtocol) -> String {
            text.replacingOccurrences(of: "{repo}", with: cluster.remote.path)
                .replacingOccurrences(of: "{dir}", with: cluster.directory.path)
                .replacingOccurrences(of: "{storage}", with: cluster.directory.path("storage"))
        }
        let result = try Program.run(arguments.split(separator: " ").map(filled))
        #expect(result.status == status)
        #expect(result.output == [])
        let messages = result.errors.split(separator: "\n")
        #expect(messages.contains { $0.hasPrefix(filled(reason)) }, "\(result.errors)")
        #expect(!result.errors.contains("hunter"))
        #expect(try !cluster.remote.exists("flux"))
    }

    @Test(.enabled(if: SSHServer.isAvailable, "sshd is not installed (Debian package openssh-server)"))
    func sshFailuresExitWithTheirReason() throws {
        let cluster = try Cluster()
        let server = try SSHServer()
        let options = ["--repo", server.url(of: cluster.remote), "--storage-dir", cluster.directory.path("storage")]
        let stranger = try Program.run(
            ["sync"] + options + ["--deploy-key", server.strangersKey, "--known-hosts", server.knownHosts])
        #expect(stranger.status == 77)
        #expect(stranger.errors.contains("Permission denied"))
        let unknown = try Program.run(
            ["sync"] + options + ["--deploy-key", server.userKey, "--known-hosts", "/dev/null"])
        #expect(unknown.status == 77)
        #expect(unknown.errors.contains("ssh-keyscan"))
        let missing = try Program.run(
            ["sync", "--repo", server.url(of: cluster.remote) + "x", "--storage-dir", cluster.directory.path("s")]
                + ["--deploy-key", server.userKey, "--known-hosts", server.knownHosts])
        #expect(missing.status == 69)
        #expect([stranger, unknown, missing].allSatisfy { $0.output == [] })
        #expect([stranger, unknown, missing].allSatisfy { $0.errors.hasPrefix("infra-sync: error: fetch ") })
    }

    @Test func anEmptyTargetDirectoryIsWrongUsage() throws {
        let cluster = try Cluster()
        let result = try cluster.run("sync", "--target-dir", "")
        #expect(result.status == 64)
        #expect(result.errors.hasPrefix("Error: --target-dir must not be empty: use . for the root of the branch\n"))
        #expect(try cluster.run("sync", "--target-dir", ".").status == 0)
        #expect(try cluster.remote.entries(of: "flux").keys.contains("production/\(Cluster.web)"))
    }

    @Test func aSilentHostTimesOut() throws {
        let cluster = try Cluster()
        let listener = try SilentListener()
        let result = try Program.run(
            "sync", "--repo", "ssh://127.0.0.1:\(listener.port)/x", "--storage-dir", cluster.directory.path("storage"),
            "--timeout", "1")
        #expect(result.status == 69)
    }

    @Test func aRejectedPushExitsWith77() throws {
        let cluster = try Cluster()
        try cluster.remote.install(hook: "pre-receive", "echo 'no commits on Fridays'; exit 1")
        let result = try cluster.run("sync")
        #expect(result.status == 77)
        #expect(result.errors.contains("the remote rejected it: pre-receive hook declined; no commits on Fridays"))
        #expect(result.output == [])
    }

    @Test func aPassThatLosesEveryRaceExitsWith75() throws {
        let cluster = try Cluster()
        try cluster.remote.commit(["README.md": "0"], to: "flux")
        try cluster.remote.install(
            hook: "pre-receive",
            """
            unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
            export GIT_COMMITTER_NAME=C GIT_COMMITTER_EMAIL=c@example.com GIT_AUTHOR_NAME=A GIT_AUTHOR_EMAIL=a@example.com
            git update-ref refs/heads/flux $(git commit-tree -p flux -m Theirs flux^{tree})
            """)
        let result = try cluster.run("sync")
        #expect(result.status == 75)
        #expect(result.errors.contains("other clients moved the branch 10 times before the push arrived"))
        #expect(try cluster.remote.commitCount(of: "flux") == 11)
        #expect(try cluster.remote.entries(of: "flux").keys.sorted() == ["README.md"])
        try cluster.remote.verify()
    }
}
