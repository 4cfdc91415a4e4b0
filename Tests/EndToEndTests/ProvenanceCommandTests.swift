import InfraTestSupport
import Testing

/// Allowed signers and the history of sources.
@Suite struct ProvenanceCommandTests {
    /// A cluster whose production branch is signed at a date.
    private func cluster(signedAt date: String) throws -> (cluster: Cluster, key: SSHKey) {
        let cluster = try Cluster()
        let key = try SSHKey(in: cluster.directory)
        for branch in ["production", "staging"] {
            let id = try Command.check(
                [
                    "git", "--git-dir", cluster.remote.path, "-c", "gpg.format=ssh", "commit-tree", "-S\(key.file)",
                    "-m",
                    "Signed", "\(branch)^{tree}",
                ], environment: GitRepository.environment.merging(["GIT_COMMITTER_DATE": date]) { $1 }
            ).text
            try cluster.remote.git("update-ref", "refs/heads/\(branch)", id)
        }
        return (cluster, key)
    }

    /// Times in the list use the time zone of the machine, as in git; 1600000000 is 2020-09-13 12:26:40 UTC.
    @Test(
        arguments: ["UTC", "IST-5:30", "NST3:30NDT", "XXX+11", "CET-1CEST,M3.5.0,M10.5.0/3"],
        ["valid-before=\"20200913122640\"", "valid-after=\"20200913175640\"", "valid-before=\"20200913142641\""])
    func validityUsesTheTimeZoneOfTheMachineAsGitDoes(zone: String, options: String) throws {
        let (cluster, key) = try cluster(signedAt: "1600000000 -0330")
        let signers = try cluster.directory.write("signers", try key.allowed(as: "*", options))
        let git = try cluster.remote.verifySignature(of: "production", by: signers, environment: ["TZ": zone])
        let result = try Program.run(
            ["sync", "--allowed-signers", signers] + cluster.options, environment: ["TZ": zone])
        #expect(result.status == (git.status == 0 ? 0 : 65), "\(result.text) \(git.errors)")
    }

    @Test func aRevokedKeyHoldsTheEnvironment() throws {
        let (cluster, key) = try cluster(signedAt: "1600000000 +0000")
        let signers = try cluster.directory.write("signers", try key.allowed())
        let revoked = cluster.directory.path("revoked")
        let options = ["--allowed-signers", signers, "--revoked-signers", revoked] + cluster.options
        let missing = try Program.run(["sync"] + options)
        #expect(missing.status == 78)
        #expect(
            missing.errors.contains("the list of revoked keys \(revoked) cannot be read: No such file or directory"))
        try Command.check(["cp", "\(key.file).pub", revoked])
        let held = try Program.run(["sync"] + options)
        #expect(held.status == 65)
        #expect(held.text.contains("is signed with the ED25519 key \(try key.fingerprint), which \(revoked) revokes"))
        try cluster.directory.write("revoked", "")
        #expect(try Program.run(["sync"] + options).status == 0)
        #expect(try Program.run(["verify", "--all"] + options).status == 0)
        try Command.check(["cp", "\(key.file).pub", revoked])
        #expect(try Program.run(["verify", "--all"] + options).status == 1)
        let alone = try Program.run(["sync", "--revoked-signers", revoked] + cluster.options)
        #expect(alone.status == 64)
        #expect(alone.errors.contains("--revoked-signers has no effect without --allowed-signers"))
    }

    @Test func allowSourceResetAcceptsAResetSourceBranch() throws {
        let cluster = try Cluster()
        #expect(try cluster.run("sync").status == 0)
        let first = try cluster.remote.id(of: "production")
        try cluster.remote.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)], to: "production")
        #expect(try cluster.run("sync").status == 0)
        let second = try cluster.remote.id(of: "production")
        try cluster.remote.git("update-ref", "refs/heads/production", first)
        let reset = try cluster.run("sync")
        #expect(reset.status == 0)
        #expect(reset.errors.hasSuffix("and its present state is rendered [source/reset]\n"), "\(reset.errors)")
        let verified = try cluster.run("verify")
        #expect(verified.status == 1)
        #expect(
            verified.text.contains(
                "its source \(first.prefix(12)) does not descend from \(second.prefix(12)), which the earlier commit"))
        #expect(try cluster.run("verify", "--all", "--allow-source-reset").status == 0)
    }
}
