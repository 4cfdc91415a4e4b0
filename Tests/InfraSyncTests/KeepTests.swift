import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// The policy `keep`: a broken file stays as its last good version, and the rest is applied.
@Suite struct KeepTests {
    private static let name = "builtin-v1-ConfigMap-default-a.yaml"

    private func cluster(_ files: [String: String]) async throws -> Cluster {
        let cluster = try Cluster(files)
        cluster.configuration.errorPolicy = .keep
        try await cluster.pass()
        return cluster
    }

    private func expectProven(_ cluster: Cluster, at location: SourceLocation = #_sourceLocation) async throws {
        // The options of the commits count, not those of the verification.
        cluster.configuration.errorPolicy = .hold
        cluster.configuration.storageDirectory = cluster.directory.path("verifying")
        let verification = try await cluster.synchronizer().verification(of: .all)
        #expect(!verification.hasProblems, sourceLocation: location)
        #expect(verification.commits.allSatisfy { $0.verdict == .proven }, sourceLocation: location)
    }

    @Test func aBrokenFileStaysAsItsLastGoodVersion() async throws {
        let cluster = try await cluster([
            "k8s/a.yaml": Manifest.configMap("a", "1"), "k8s/b.yaml": Manifest.configMap("b"),
        ])
        let good = try cluster.commit([
            "k8s/a.yaml": Manifest.configMap("a", "2"), "k8s/d.yaml": Manifest.configMap("d"),
        ])
        // Two broken versions, and a new file that never had another version.
        try cluster.commit(["k8s/a.yaml": "a: [\n"])
        try cluster.commit([
            "k8s/a.yaml": "b: [\n", "k8s/b.yaml": Manifest.configMap("b", "changed"), "k8s/c.yaml": "c: [\n",
            "k8s/d.yaml": nil,
        ])
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.heldReason == nil)
        #expect(
            outcome.diagnostics.map(\.short).sorted() == [
                "k8s/a.yaml:2: yaml/syntax", "k8s/a.yaml:: source/kept", "k8s/c.yaml:2: yaml/syntax",
            ])
        #expect(outcome.diagnostics.contains { $0.message.contains("as in commit \(good.prefix(12))") })
        let files = try cluster.files(.production)
        #expect(files.keys.sorted() == [Self.name, "builtin-v1-ConfigMap-default-b.yaml"])
        #expect(files[Self.name]?.contains("key: 2") == true)
        #expect(files["builtin-v1-ConfigMap-default-b.yaml"]?.contains("changed") == true)
        let trailers = try cluster.remote.git("log", "-1", "--format=%(trailers:only,key=Rendering-Options)", "flux")
        #expect(trailers.text == "Rendering-Options: on-error=keep\n")
        // Every pass reports the errors, and commits nothing.
        let again = try await cluster.pass()[.production]
        #expect(again.isUnchanged && again.diagnostics.count == 3)
        try await expectProven(cluster)
    }

    @Test func anErrorOfARuleKeepsTheLastGoodVersion() async throws {
        let release = Manifest.release("runner", ["concurrent: 1"])
        let cluster = try await cluster(["k8s/a.yaml": release])
        cluster.configuration.strictValues = true
        try cluster.commit([
            "k8s/a.yaml": Manifest.release("runner", ["concurent: 2"]), "k8s/b.yaml": Manifest.configMap("b"),
        ])
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.changes?.lists == [["builtin-v1-ConfigMap-default-b.yaml"], [], []])
        #expect(outcome.diagnostics.map(\.code.name).sorted() == ["helm/unknown-value", "source/kept"])
        cluster.configuration.strictValues = false
        try await expectProven(cluster)
    }

    @Test func aBrokenTargetIsReplacedBeforeItsPatch() async throws {
        let patch = ["- {op: replace, path: /spec/replicas, value: 3}"]
        let cluster = try await cluster([
            "k8s/web.yaml": Manifest.deployment("web"), "k8s/s.yaml": Manifest.staged("s", for: "web", patch),
        ])
        let before = try cluster.folder(.staging)
        try cluster.commit(["k8s/web.yaml": "a: [\n"], to: "staging")
        let broken = try await cluster.pass()[.staging]
        #expect(broken.isUnchanged)
        #expect(
            broken.diagnostics.map(\.code.name).sorted() == ["source/kept", "staged/missing-target", "yaml/syntax"])
        #expect(try cluster.folder(.staging) == before)
        // A patch that cannot be applied keeps its own last version.
        try cluster.commit(
            [
                "k8s/web.yaml": Manifest.deployment("web", replicas: 2) + "  paused: true\n",
                "k8s/s.yaml": Manifest.staged("s", for: "web", ["- {op: remove, path: /spec/nothing}"]),
            ], to: "staging")
        let unpatched = try await cluster.pass()[.staging]
        #expect(unpatched.changes?.changed == ["apps-v1-Deployment-default-web.yaml"])
        #expect(unpatched.diagnostics.map(\.code.name).sorted() == ["patch/missing", "source/kept"])
        try await expectProven(cluster)
    }

    /// No earlier version of the patch fits its target any more: the copy must not disappear.
    @Test func anEnvironmentIsHeldIfNoVersionHelps() async throws {
        let patch = ["- {op: replace, path: /spec/replicas, value: 3}"]
        let cluster = try await cluster([
            "k8s/web.yaml": Manifest.deployment("web"), "k8s/s.yaml": Manifest.staged("s", for: "web", patch),
        ])
        try cluster.commit(["k8s/s.yaml": Manifest.staged("s", for: "web", patch + ["# Again."])], to: "staging")
        try await cluster.pass()
        try cluster.commit(["k8s/web.yaml": Manifest.configMap("x")], to: "staging")
        let outcome = try await cluster.pass()[.staging]
        #expect(outcome.heldReason == "its source has an error")
    }

    /// Both places of a resource are reported, and one of them is rendered.
    @Test func twoDefinitionsOfAResourceKeepTheLastOne() async throws {
        let cluster = try await cluster(["k8s/a.yaml": Manifest.configMap("a", "1")])
        try cluster.commit(["k8s/b.yaml": Manifest.configMap("a", "2")])
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.changes?.changed == [Self.name])
        #expect(outcome.diagnostics.map(\.code.name) == ["resource/duplicate"])
    }
}
