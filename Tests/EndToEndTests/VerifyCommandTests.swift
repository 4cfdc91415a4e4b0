import Foundation
import InfraTestSupport
import Testing

/// The command `verify`, signatures, metadata and a separate target repository.
@Suite struct VerifyCommandTests {
    @Test func verifyReportsEachCommit() throws {
        let cluster = try Cluster()
        #expect(try cluster.run("sync").status == 0)
        let source = try cluster.remote.id(of: "production").prefix(12)
        let (first, second) = try (cluster.remote.id(of: "flux~1").prefix(12), cluster.remote.id(of: "flux").prefix(12))
        let one = try cluster.run("verify")
        #expect(one.status == 0 && one.errors == "")
        #expect(
            one.text == """
                \(second): proven staging from \(try cluster.remote.id(of: "staging").prefix(12))
                1 commit: 1 proven
                """)
        try cluster.remote.commit(["flux/production/x.yaml": "x: 1\n"], to: "flux", message: "Meddle\n")
        let third = try cluster.remote.id(of: "flux").prefix(12)
        let all = try cluster.run("verify", "--all")
        #expect(all.status == 1)
        #expect(
            all.text == """
                \(first): proven production from \(source)
                \(second): proven staging from \(try cluster.remote.id(of: "staging").prefix(12))
                \(third): foreign: "Meddle" by A U Thor, changes flux/production/x.yaml
                3 commits: 2 proven, 1 foreign
                """)
        #expect(try cluster.run("verify", "HEAD~2..HEAD~1").status == 0)
    }

    /// On a terminal a problem is red, and texts of others are escaped.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script"), "script is not installed"))
    func aProblemIsRedOnATerminal() throws {
        let cluster = try Cluster()
        #expect(try cluster.run("sync").status == 0)
        try cluster.remote.commit(
            ["flux/production/x.yaml": "x: 1\n"], to: "flux", message: "\u{1B}[32mproven\u{1B}[0m\n")
        let command = ([Program.path, "verify"] + cluster.options).map { "'\($0)'" }.joined(separator: " ")
        let shown = try Command.run(
            ["/usr/bin/script", "--quiet", "--return", "--command", command, "/dev/null"],
            environment: Program.environment)
        #expect(shown.status == 1)
        let id = try cluster.remote.id(of: "flux").prefix(12)
        #expect(
            shown.text.contains(
                "\(id): \u{1B}[31mforeign\u{1B}[0m: \"\\u{1B}[32mproven\\u{1B}[0m\" by A U Thor"), "\(shown.text)")
    }

    @Test(arguments: [
        ("nothing", 64, "infra-sync: error: \"nothing\" is neither a commit id nor the branch flux"),
        ("--all HEAD", 64, "Error: --all cannot be combined with a commit"),
        ("--target-branch other", 78, "infra-sync: error: there is no branch \"other\" in "),
        ("--repo /nothing", 69, "infra-sync: error: fetch "),
        ("--signing-key /nothing", 78, "infra-sync: error: sign with the key /nothing: the file cannot be read: "),
        (
            "--target-repo gopher://x/y", 78,
            "infra-sync: error: --target-repo: read the URL \"gopher://x/y\": the scheme \"gopher\""
        ),
    ])
    func failuresHaveTheirStatus(arguments: String, status: Int32, reason: String) throws {
        let cluster = try Cluster()
        #expect(try cluster.run("sync").status == 0)
        let result = try Program.run(
            ["verify"] + cluster.options + arguments.split(separator: " ").map(String.init))
        #expect(result.status == status)
        #expect(result.output == [])
        #expect(result.errors.split(separator: "\n").contains { $0.hasPrefix(reason) }, "\(result.errors)")
    }

    @Test func commitsAreSignedAndUnsignedSourcesAreHeld() throws {
        let cluster = try Cluster()
        let key = try SSHKey(in: cluster.directory)
        let signers = try cluster.directory.write("signers", try key.allowed())
        let refused = try cluster.run("sync", "--signing-key", key.file, "--allowed-signers", signers)
        #expect(refused.status == 65)
        #expect(
            refused.text.split(separator: "\n").allSatisfy {
                $0.contains(" is not signed: sign it, or a commit on top of it, ")
            }
        )
        for branch in ["production", "staging"] { try cluster.remote.sign(branch, with: key.file) }
        let result = try cluster.run("sync", "--signing-key", key.file, "--allowed-signers", signers)
        #expect(result.status == 0 && result.errors == "")
        for revision in ["flux", "flux~1"] {
            #expect(try cluster.remote.verifySignature(of: revision, by: signers).status == 0)
        }
        #expect(try cluster.run("verify", "--all", "--allowed-signers", signers).status == 0)
        try cluster.remote.verify()
    }

    @Test func aKeyWithChangingSignaturesIsAWarningOnce() throws {
        let cluster = try Cluster()
        let key = try SSHKey(type: "ecdsa", in: cluster.directory)
        let result = try cluster.run("sync", "--signing-key", key.file)
        #expect(result.status == 0)
        let lines = result.errors.split(separator: "\n")
        #expect(
            lines.count == 1
                && lines[0].hasPrefix("infra-sync: warning: the key \(key.file) makes a different signature each time"))
    }

    @Test func metadataIsWrittenToTheFolders() throws {
        let cluster = try Cluster()
        #expect(try cluster.run("sync", "--metadata").text.contains("staging: committed"))
        for environment in ["production", "staging"] {
            let text = try cluster.remote.texts(of: "flux:flux/\(environment)")["hydrator.metadata"]
            #expect(text?.contains("\"drySha\": \"\(try cluster.remote.id(of: environment))\"") == true)
        }
        #expect(try cluster.run("verify", "--all").status == 0)
    }

    @Test func theTargetBranchCanBeInAnotherRepository() throws {
        let cluster = try Cluster()
        let target = try GitRepository()
        let options = cluster.options + ["--target-repo", target.path]
        #expect(try Program.run(["sync"] + options).status == 0)
        #expect(try !cluster.remote.exists("flux"))
        #expect(try target.commitCount(of: "flux") == 2)
        #expect(
            try Program.run(["status"] + options).text.hasPrefix(
                "flux: \(try target.id(of: "flux"))\nproduction: up to date"))
        #expect(try Program.run(["plan", "--exit-code"] + options).status == 0)
        #expect(try Program.run(["verify", "--all"] + options).text.hasSuffix("\n2 commits: 2 proven"))
        try target.verify()
    }

    /// One key reads the sources, another one writes the target branch.
    @Test(.enabled(if: SSHServer.isAvailable, "sshd is not installed (Debian package openssh-server)"))
    func theTargetBranchCanHaveItsOwnKey() throws {
        let cluster = try Cluster()
        let server = try SSHServer()
        let options = [
            "--repo", server.url(of: cluster.remote), "--storage-dir", cluster.directory.path("storage"),
            "--known-hosts", server.knownHosts, "--deploy-key", server.userKey,
        ]
        let refused = try Program.run(["sync"] + options + ["--target-deploy-key", server.strangersKey])
        #expect(refused.status == 77)
        #expect(refused.errors.contains("Permission denied"))
        #expect(try Program.run(["sync"] + options + ["--target-deploy-key", server.userKey]).status == 0)
        #expect(try cluster.remote.commitCount(of: "flux") == 2)
    }
}
