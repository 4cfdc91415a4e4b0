import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// Files of another rendering version on the target branch.
@Suite struct RenderingVersionTests {
    private static let web = "apps-v1-Deployment-default-web.yaml"
    private static let a = "builtin-v1-ConfigMap-default-a.yaml"
    private static let folder = "flux/production"
    private static let current = "Rendered-By: \(ProductVersion.renderer)"
    private static let older = "Rendered-By: infra-sync 0.0.9"
    /// Other bytes, the same meaning.
    private static let respelled =
        "---\napiVersion: \"v1\"\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n    key: 'value'\n"

    /// A cluster whose only commit is of another version, with some different files.
    private func cluster(_ trailer: String = older, _ files: [String: String] = [a: respelled]) async throws -> Cluster
    {
        let cluster = try Cluster(["k8s/web.yaml": Manifest.deployment("web"), "k8s/a.yaml": Manifest.configMap("a")])
        try await cluster.pass()
        try cluster.amendTarget(
            Dictionary(files.map { ("\(Self.folder)/\($0)", $1) }) { $1 }
        ) { $0.replacing(Self.current, with: trailer) }
        // Another machine, since another version would not use the cache.
        cluster.configuration.storageDirectory = cluster.directory.path("another")
        return cluster
    }

    private func report(_ cluster: Cluster) async throws -> Verification.CommitReport {
        cluster.configuration.storageDirectory = cluster.directory.path("verifying")
        return try #require(try await cluster.synchronizer().verification(of: .commit("HEAD")).commits.first)
    }

    // MARK: - The first pass of a version

    @Test func filesWithTheSameMeaningAreRewritten() async throws {
        let cluster = try await cluster()
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        let plan = try await cluster.synchronizer().plan().environments[0]
        #expect(plan.changes.map(\.file) == [Self.web, Self.a])
        #expect(plan.changes.last?.kind == .rewritten)
        guard case .changed(let behind) = try await cluster.synchronizer().status().environments[0].state else {
            Issue.record("the environment is not behind")
            return
        }
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.changes == behind)
        #expect(outcome.changes?.lists == [[], [Self.web, Self.a], []])
        #expect(outcome.changes?.rewritten == [Self.a])
        #expect(outcome.diagnostics.isEmpty)
        #expect(try cluster.files(.production)[Self.a] == "---\n" + Manifest.configMap("a"))
        // It is one commit, and the next pass has nothing to do.
        #expect(try cluster.remote.git("rev-list", "--count", "flux").text == "2")
        #expect(try await cluster.pass()[.production].isUnchanged)
        #expect(try await !cluster.synchronizer().verification(of: .commit("HEAD")).hasProblems)
    }

    @Test(arguments: [
        // A file with two documents, an invalid file, a string instead of a number, other members.
        "---\n" + Manifest.configMap("a") + "---\n" + Manifest.configMap("b"), "a: [", "- 1\n",
        Manifest.configMap("a", "1"), Manifest.configMap("a", "\"value\"\n  more: x"), "",
    ])
    func filesWithAnotherMeaningAreChanged(text: String) async throws {
        let cluster = try await cluster(Self.older, [Self.a: text])
        let plan = try await cluster.synchronizer().plan().environments[0]
        let isRewritten = plan.changes.contains { $0.kind == .rewritten }
        #expect(plan.changes.count == 1 && !isRewritten)
        let changes = try #require(try await cluster.pass()[.production].changes)
        #expect(changes.changed == [Self.a] && changes.rewritten.isEmpty)
    }

    @Test func sameBytesNeedNoCommit() async throws {
        let cluster = try await cluster(Self.older, [:])
        let tip = try cluster.remote.id(of: "flux")
        #expect(try await cluster.pass()[.production].isUnchanged)
        #expect(try cluster.remote.id(of: "flux") == tip)
        // A later change is one change.
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        let changes = try #require(try await cluster.pass()[.production].changes)
        #expect(changes.lists == [[], [Self.web], []] && changes.rewritten.isEmpty)
    }

    @Test func filesOfTheControllerOf2021AreRewritten() async throws {
        let cluster = try Cluster(["k8s/a.yaml": Manifest.configMap("a")])
        cluster.configuration.adoptsFolders = true
        try cluster.commit(
            ["\(Self.folder)/\(Self.a)": Self.respelled], to: "flux", message: "update from production: 18fceaf707\n")
        #expect(try await cluster.pass()[.production].changes?.rewritten == [Self.a])
    }

    /// Its files are owned by infra-sync, and foreign changes of them are reported.
    @Test func commitsOfAnotherVersionCountAsOwned() async throws {
        let cluster = try await cluster()
        let theirs = try cluster.commit(["\(Self.folder)/\(Self.web)": nil], to: "flux")
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.heldReason == nil)
        #expect(outcome.changes?.lists == [[Self.web], [Self.a], []])
        #expect(
            outcome.diagnostics.map(\.description) == [
                """
                \(Self.folder)/\(Self.web): warning: deleted by commit \(theirs.prefix(12)) of A U Thor; \
                infra-sync restores it [target/deleted-file]
                """
            ])
    }

    // MARK: - Verifying

    @Test(arguments: [
        "infra-sync 0.0.9", "infra-sync 0.0.9 (rendering 4)", "infra-sync 99.1.0-rc.1+x (rendering 17)",
        "infra-sync \(ProductVersion.current)",
    ])
    func anotherVersionIsNeverRefutedForWhatItMayHaveRendered(version: String) async throws {
        let cluster = try await cluster("Rendered-By: \(version)")
        let report = try await report(cluster)
        #expect(report.verdict == .unprovable && report.isProblem)
        #expect(
            report.detail == """
                rendered by \(version.hasSuffix(")") ? version : version + " (rendering 1)"), and not provable with \(ProductVersion.renderer), for which \
                \(Self.folder)/\(Self.a) has different content
                """)
    }

    @Test(arguments: ["infra-sync 0.0.9", "infra-sync 0.0.9 (rendering 4)"])
    func sameBytesAreProven(version: String) async throws {
        let cluster = try await cluster("Rendered-By: \(version)", [:])
        #expect(try await report(cluster).verdict == .proven)
    }

    /// The product version alone does not allow other bytes.
    @Test func theSameRenderingOfAnotherProductVersionIsRefuted() async throws {
        let cluster = try await cluster("Rendered-By: infra-sync 0.0.9 (rendering \(Renderer.version))")
        #expect(try await report(cluster).verdict == .refuted)
    }

    /// These differences are not allowed for any version.
    @Test(arguments: ["message", "outside", "metadata", "mode", "folder", "date"])
    func differencesOutsideOfTheRenderingAreRefuted(forgery: String) async throws {
        let cluster = try await cluster()
        let remote = cluster.remote
        switch forgery {
        case "message": try cluster.amendTarget { $0.replacing("Environment:", with: "Reviewed-By: X\nEnvironment:") }
        case "outside": try cluster.amendTarget(["README.md": "x"])
        case "metadata": try cluster.amendTarget(["\(Self.folder)/hydrator.metadata": "{}\n"])
        case "date": try cluster.amendTarget { $0.replacing("1600000000", with: "1600000001") }
        default:
            // An executable file, or a directory among the files.
            let blob = try remote.id(of: "flux:\(Self.folder)/\(Self.a)")
            let tree = try remote.git("mktree", input: Array("100644 blob \(blob)\tx.yaml\n".utf8)).text
            let entry = forgery == "mode" ? "100755 blob \(blob)\tx.yaml" : "040000 tree \(tree)\tx"
            let entries = try remote.git("ls-tree", "flux:\(Self.folder)").text + "\n\(entry)\n"
            let folder = try remote.git("mktree", input: Array(entries.utf8)).text
            let flux = try remote.git("mktree", input: Array("040000 tree \(folder)\tproduction\n".utf8)).text
            let root = try remote.git("mktree", input: Array("040000 tree \(flux)\tflux\n".utf8)).text
            let old = try remote.id(of: "flux^{tree}")
            try cluster.amendTarget { $0.replacing(old, with: root) }
        }
        #expect(try await report(cluster).verdict == .refuted)
    }

    /// Invalid version numbers are ignored.
    @Test(arguments: [
        "infra-sync", "infra-sync ", "infra-sync 0.0.9 ", "infra-sync  0.0.9", "infra-sync 0.0.9 (rendering 1)",
        "infra-sync 0.0.9 (rendering 0)", "infra-sync 0.0.9 (rendering -3)", "infra-sync 0.0.9 (rendering 03)",
        "infra-sync 0.0.9 (rendering +3)", "infra-sync 0.0.9 (rendering 3) ", "infra-sync 0.0.9 (rendering 3",
        "Infra-Sync 0.0.9",
        "infra-sync 0.0.9(rendering 3)", "infra-sync 0.0.9 (rendering 99999999999999999999)",
        "infra-sync 0.0.9 (rendering \u{664})", "infra-sync 0/0", "other 1.0", "infra-sync \u{301}0.0.9",
    ])
    func aCommitWithAMalformedVersionIsForeign(version: String) async throws {
        let cluster = try await cluster("Rendered-By: \(version)", [:])
        // Blanks at the end are part of the message, but not of the trailer's value.
        let isTrimmed = ["infra-sync 0.0.9 ", "infra-sync 0.0.9 (rendering 3) "].contains(version)
        #expect(try await report(cluster).verdict == (isTrimmed ? .refuted : .foreign))
    }
}
