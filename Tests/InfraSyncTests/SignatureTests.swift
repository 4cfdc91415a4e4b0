import InfraGit
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// Signatures of target commits and of source commits.
@Suite struct SignatureTests {
    private static let web = "apps-v1-Deployment-default-web.yaml"

    /// A cluster in which both environments are rendered.
    private func cluster() throws -> Cluster {
        let cluster = try Cluster()
        try cluster.commit(
            ["k8s/s.yaml": Manifest.staged("s", for: "web", ["spec:", "  replicas: 5"])], to: "staging")
        return cluster
    }

    // MARK: - Target commits

    @Test func gitAcceptsEachCommit() async throws {
        let cluster = try cluster()
        let key = try SSHKey(in: cluster.directory)
        let signers = try cluster.directory.write("signers", try key.allowed())
        cluster.configuration.signingKey = try SigningKey(file: key.file)
        try await cluster.pass()
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        try await cluster.pass()
        for revision in ["flux", "flux~1", "flux~2"] {
            #expect(try cluster.remote.verifySignature(of: revision, by: signers).status == 0)
        }
        let others = try directoryOfOthers(cluster)
        #expect(try cluster.remote.verifySignature(of: "flux", by: others).status != 0)
        try cluster.remote.verify()
    }

    /// Two machines have only the remote and the key in common.
    @Test func theSameKeyGivesTheSameCommitsOnEveryMachine() async throws {
        let cluster = try cluster()
        cluster.configuration.signingKey = try SigningKey(file: try SSHKey(in: cluster.directory).file)
        try await cluster.pass()
        let first = try cluster.remote.id(of: "flux")
        try cluster.remote.git("update-ref", "-d", "refs/heads/flux")
        cluster.configuration.storageDirectory = cluster.directory.path("another")
        try await cluster.pass()
        #expect(try cluster.remote.id(of: "flux") == first)
    }

    @Test func aKeyWithChangingSignaturesMakesNoExtraCommits() async throws {
        let cluster = try cluster()
        cluster.configuration.signingKey = try SigningKey(file: try SSHKey(type: "ecdsa", in: cluster.directory).file)
        try await cluster.pass()
        let tip = try cluster.remote.id(of: "flux")
        for storage in ["storage", "another"] {
            cluster.configuration.storageDirectory = cluster.directory.path(storage)
            #expect(try await cluster.pass()[.production].isUnchanged)
        }
        #expect(try cluster.remote.id(of: "flux") == tip)
        // A lost race is repeated as without signatures.
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        let countdown = Countdown(2)
        let remote = cluster.remote
        let outcome = try await cluster.synchronizer { progress in
            guard case .pushing = progress, countdown.isRunning() else { return }
            do {
                try remote.commit(["foreign": "\(try remote.commitCount(of: "flux"))"], to: "flux")
            } catch {
                Issue.record(error)
            }
        }.pass()
        #expect(outcome.lostRaces == 2)
        #expect(try remote.commitCount(of: "flux") == 5)
        try remote.verify()
    }

    @Test func nothingIsPushedWithoutASignature() async throws {
        let cluster = try cluster()
        let key = try SSHKey(in: cluster.directory)
        cluster.configuration.signingKey = try SigningKey(file: key.file)
        try Command.check(["rm", key.file, "\(key.file).pub"])
        let error = try await #require(throws: SyncError.self) { try await cluster.pass() }
        #expect(error.code == .configuration)
        #expect(!error.isRetryable)
        #expect(error.reason == "sign with the key \(key.file): the file cannot be read: No such file or directory")
        #expect(try !cluster.remote.exists("flux"))
    }

    // MARK: - Source commits

    private func directoryOfOthers(_ cluster: Cluster) throws -> String {
        try cluster.directory.write("others", try SSHKey("other", in: cluster.directory).allowed())
    }

    @Test func aSignedSourceIsRendered() async throws {
        let cluster = try cluster()
        let key = try SSHKey(in: cluster.directory)
        for branch in ["production", "staging"] { try cluster.remote.sign(branch, with: key.file) }
        cluster.configuration.allowedSigners = AllowedSigners(
            file: try cluster.directory.write("signers", try key.allowed()))
        let outcome = try await cluster.pass()
        #expect(try outcome[.production].commit != nil && outcome[.staging].commit != nil)
    }

    @Test func anUnsignedSourceHoldsItsEnvironment() async throws {
        let cluster = try cluster()
        let key = try SSHKey(in: cluster.directory)
        let signers = try cluster.directory.write("signers", try key.allowed())
        cluster.configuration.allowedSigners = AllowedSigners(file: signers)
        try cluster.remote.sign("staging", with: key.file)
        let outcome = try await cluster.pass()
        #expect(
            try outcome[.production].heldReason == """
                commit \(cluster.remote.id(of: "production")) of production is not signed: sign it, or a commit \
                on top of it, with a key on the list \(signers)
                """)
        #expect(outcome.isHeld)
        #expect(try outcome[.staging].commit != nil)
        #expect(try cluster.folder(.production).isEmpty)
    }

    @Test func aSourceSignedWithAnotherKeyNamesTheKey() async throws {
        let cluster = try cluster()
        let key = try SSHKey(in: cluster.directory)
        for branch in ["production", "staging"] { try cluster.remote.sign(branch, with: key.file) }
        cluster.configuration.allowedSigners = AllowedSigners(file: try directoryOfOthers(cluster))
        let outcome = try await cluster.pass()
        for environment in Environment.standard {
            let reason = try #require(try outcome[environment].heldReason)
            #expect(
                reason.contains(
                    "of \(environment.name) is signed with the ED25519 key \(try key.fingerprint), which"))
        }
        #expect(try !cluster.remote.exists("flux"))
    }

    /// The same process detects a changed list without a change of a branch.
    @Test func aChangedSignersListTakesEffect() async throws {
        let cluster = try cluster()
        let key = try SSHKey(in: cluster.directory)
        for branch in ["production", "staging"] { try cluster.remote.sign(branch, with: key.file) }
        cluster.configuration.allowedSigners = AllowedSigners(file: try cluster.directory.write("signers", ""))
        let synchronizer = try cluster.synchronizer()
        #expect(try await synchronizer.pass().isHeld)
        #expect(try await synchronizer.pass().isRepeated)
        try cluster.directory.write("signers", try key.allowed())
        let outcome = try await synchronizer.pass()
        #expect(try outcome[.production].commit != nil && outcome[.staging].commit != nil)
        // Commits of a removed key are not rendered any more, even if they were rendered before.
        try cluster.directory.write("signers", "")
        #expect(try await synchronizer.pass().isHeld)
        let status = try await cluster.synchronizer().status()
        #expect(status.environments.allSatisfy { if case .held = $0.state { true } else { false } })
    }

    @Test(arguments: [("nothing", "No such file or directory"), (".", "Is a directory")])
    func aMissingSignersListIsAnError(file: String, reason: String) async throws {
        let cluster = try cluster()
        let key = try SSHKey(in: cluster.directory)
        for branch in ["production", "staging"] { try cluster.remote.sign(branch, with: key.file) }
        cluster.configuration.allowedSigners = AllowedSigners(file: cluster.directory.path(file))
        let error = try await #require(throws: SyncError.self) { try await cluster.pass() }
        #expect(error.code == .configuration)
        #expect(error.reason.hasSuffix("the list of allowed signers cannot be read: \(reason)"))
    }
}
