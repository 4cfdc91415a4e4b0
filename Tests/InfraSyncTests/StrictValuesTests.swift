import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// Warnings about values, and strict values.
@Suite("Passes and the values of releases") struct StrictValuesTests {
    private static let misspelt = Manifest.release("runner", ["concurent: 10"])
    private static let fine = Manifest.release("runner", ["concurrent: 10"])
    private static let file = "helm.fluxcd.io-v1-HelmRelease-default-runner.yaml"

    @Test func aPassWarnsAboutTheFilesThatItReads() async throws {
        let cluster = try Cluster(["k8s/runner.yaml": Self.misspelt, "k8s/web.yaml": Manifest.deployment("web")])
        let first = try await cluster.pass()[.production]
        #expect(first.diagnostics.map(\.short) == ["k8s/runner.yaml:11: helm/unknown-value"])
        #expect(first.changes?.added.count == 2)
        // The warnings do not prevent incremental rendering.
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        let second = try await cluster.pass()[.production]
        #expect(second.changes?.changed.count == 1)
        #expect(second.diagnostics == [])
        try cluster.commit(["k8s/runner.yaml": Manifest.release("runner", ["concurent: 11"])])
        #expect(try await cluster.pass()[.production].diagnostics == first.diagnostics)
        #expect(try await cluster.pass()[.production].diagnostics == [])
    }

    @Test func aPassWithoutChangesRepeatsNoDiagnostics() async throws {
        let cluster = try Cluster(["k8s/runner.yaml": Self.misspelt])
        let synchronizer = try cluster.synchronizer()
        #expect(try await synchronizer.pass()[.production].diagnostics.count == 1)
        #expect(try await synchronizer.pass().isRepeated)
        #expect(try await cluster.pass()[.production].diagnostics == [])
    }

    @Test(arguments: [true, false])
    func strictValuesHoldsTheEnvironment(isCacheLost: Bool) async throws {
        let cluster = try Cluster(["k8s/runner.yaml": Self.fine])
        cluster.configuration.strictValues = true
        try await cluster.pass()
        try cluster.commit(["k8s/runner.yaml": Self.misspelt, "k8s/a.yaml": Manifest.configMap("a")])
        if isCacheLost { cluster.configuration.storageDirectory = cluster.directory.path("other") }
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.heldReason == "its source has an error")
        #expect(outcome.diagnostics.map(\.severity) == [.error])
        #expect(try cluster.files(.production).keys.sorted() == [Self.file])
        try cluster.commit(["k8s/runner.yaml": Self.fine])
        #expect(try await cluster.pass()[.production].changes?.added == ["builtin-v1-ConfigMap-default-a.yaml"])
    }

    /// A commit of a pass that only warned is not up to date for a strict pass.
    @Test(arguments: [true, false])
    func strictValuesAppliesToEarlierCommits(isCacheLost: Bool) async throws {
        let cluster = try Cluster(["k8s/runner.yaml": Self.misspelt])
        try await cluster.pass()
        cluster.configuration.strictValues = true
        if isCacheLost { cluster.configuration.storageDirectory = cluster.directory.path("other") }
        #expect(try await cluster.pass()[.production].heldReason == "its source has an error")
    }

    /// A folder that was rendered without the rules is not up to date with them.
    @Test func addedRulesApplyToEarlierCommits() async throws {
        let cluster = try Cluster(["k8s/runner.yaml": Self.misspelt])
        let rules = cluster.configuration.rules
        cluster.configuration.rules = nil
        cluster.configuration.strictValues = true
        #expect(try await cluster.pass()[.production].changes?.added == [Self.file])
        cluster.configuration.rules = rules
        #expect(try await cluster.pass()[.production].heldReason == "its source has an error")
    }

    @Test func skipKeepsResourcesWithFindingsOfRules() async throws {
        let cluster = try Cluster(["k8s/runner.yaml": Self.misspelt, "k8s/a.yaml": Manifest.configMap("a")])
        cluster.configuration.strictValues = true
        cluster.configuration.errorPolicy = .skip
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.changes?.added == ["builtin-v1-ConfigMap-default-a.yaml", Self.file])
        #expect(outcome.diagnostics.map(\.severity) == [.error])
    }

    @Test func strictValuesAppliesToPatchedReleases() async throws {
        let patch = Manifest.staged(
            "patch", for: "runner", kind: "HelmRelease", apiVersion: "helm.fluxcd.io/v1",
            ["- {op: add, path: /spec/values/concurent, value: 1}"])
        let cluster = try Cluster(["k8s/runner.yaml": Self.fine, "k8s/staged.yaml": patch])
        cluster.configuration.strictValues = true
        let outcome = try await cluster.pass()
        #expect(try outcome[.production].changes?.added.count == 2)
        #expect(try outcome[.staging].heldReason == "its source has an error")
        #expect(try outcome[.staging].diagnostics.map(\.short) == ["k8s/staged.yaml:12: helm/unknown-value"])
    }
}
