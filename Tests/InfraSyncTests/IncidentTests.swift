import Foundation
import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// Incidents of a real cluster: a typo that removed resources, and a patch that stopped both environments.
@Suite struct IncidentTests {
    private static let patch = ["- {op: replace, path: /spec/replicas, value: 3}"]

    /// A file with a syntax error on both branches: nothing is removed.
    @Test func aTypoOnBothBranchesRemovesNothing() async throws {
        let provisioner = Manifest.configMap("runners")
        let cluster = try Cluster([
            "k8s/web.yaml": Manifest.deployment("web") + "---\n" + Manifest.staged("s", for: "web", Self.patch),
            "k8s/karpenter/provisioners.yaml": provisioner + "---\n" + Manifest.configMap("more"),
        ])
        try await cluster.pass()
        let before = try Environment.standard.map(cluster.folder)
        let tip = try cluster.remote.id(of: "flux")
        // An extra word before the colon: "metadata: name: runners".
        let typo = provisioner.replacingOccurrences(of: "metadata:\n  name:", with: "metadata: name:")
        for branch in ["production", "staging"] {
            try cluster.commit(
                [
                    "k8s/karpenter/provisioners.yaml": typo + "---\n" + Manifest.configMap("more"),
                    "k8s/web.yaml": Manifest.deployment("web", replicas: 2),
                ], to: branch)
        }
        let outcome = try await cluster.pass()
        for environment in Environment.standard {
            #expect(try outcome[environment].heldReason == "its source has an error")
            #expect(
                try outcome[environment].diagnostics.map(\.short) == ["k8s/karpenter/provisioners.yaml:3: yaml/syntax"])
        }
        #expect(try Environment.standard.map(cluster.folder) == before)
        #expect(try cluster.remote.id(of: "flux") == tip)
    }

    /// A patch that addresses a list item by name: production is updated.
    @Test func anInvalidPatchHoldsOnlyStaging() async throws {
        let release = Manifest.deployment("web") + "  valuesFrom:\n    - name: values\n"
        let cluster = try Cluster([
            "k8s/web.yaml": release, "k8s/staging/web.yaml": Manifest.staged("s", for: "web", Self.patch),
        ])
        try await cluster.pass()
        let before = try cluster.folder(.staging)
        let bad = Self.patch + ["- op: replace", "  path: /spec/valuesFrom/name", "  value: other"]
        for branch in ["production", "staging"] {
            try cluster.commit(
                [
                    "k8s/staging/web.yaml": Manifest.staged("s", for: "web", bad),
                    "k8s/web.yaml": release.replacingOccurrences(of: "replicas: 1", with: "replicas: 2"),
                ], to: branch)
        }
        let outcome = try await cluster.pass()
        #expect(try outcome[.production].changes?.changed.count == 2)
        #expect(try outcome[.staging].heldReason == "its source has an error")
        let diagnostic = try #require(try outcome[.staging].diagnostics.first)
        #expect(diagnostic.short == "k8s/staging/web.yaml:13: patch/missing")
        #expect(diagnostic.message.contains("operation 2, replace \"/spec/valuesFrom/name\""))
        #expect(try cluster.folder(.staging) == before)
        try cluster.remote.verify()
    }

    // MARK: - The real ones

    /// The recorded history of a real cluster, next to the checkout: in `../shared`, or where `INFRA_SYNC_SHARED` says.
    static let history: String = {
        let shared = ProcessInfo.processInfo.environment["INFRA_SYNC_SHARED"].map { URL(filePath: $0) }
        let checkout = URL(filePath: #filePath).appending(path: "../../..").standardized
        return (shared ?? checkout.appending(path: "../shared").standardized)
            .appending(path: "corpus/spack-history.bundle").path
    }()

    /// A cluster that is up to date with a commit's parent; then both source branches move to the commit.
    private func cluster(before commit: String) async throws -> Cluster {
        let cluster = try Cluster([:])
        try cluster.remote.git("fetch", "--quiet", Self.history, "refs/heads/*:refs/heads/*")
        // The parent may have the same fault; the target only needs files.
        let good = try cluster.remote.id(of: "52618ea1b0")
        for branch in ["production", "staging"] { try cluster.remote.git("update-ref", "refs/heads/\(branch)", good) }
        cluster.configuration.errorPolicy = .skip
        try await cluster.pass()
        cluster.configuration.errorPolicy = .hold
        cluster.configuration.deletionLimit = .percent(100)
        let id = try cluster.remote.id(of: commit)
        for branch in ["production", "staging"] { try cluster.remote.git("update-ref", "refs/heads/\(branch)", id) }
        return cluster
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: history)), arguments: ["18fceaf707", "1a1458c77a"])
    func theRecordedTypoRemovesNothing(commit: String) async throws {
        let cluster = try await cluster(before: commit)
        let tip = try cluster.remote.id(of: "flux")
        #expect(try cluster.files(.production).count > 100)
        let outcome = try await cluster.pass()
        for environment in Environment.standard {
            #expect(try outcome[environment].heldReason != nil)
            let diagnostics = try outcome[environment].diagnostics.filter { $0.severity == .error }
            #expect(
                diagnostics.map(\.short).contains(
                    "k8s/karpenter/provisioners/runners/x86_64/v3/provisioners.yaml:4: yaml/syntax"))
        }
        #expect(try cluster.remote.id(of: "flux") == tip)
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: history)))
    func theRecordedPatchHoldsOnlyStaging() async throws {
        let cluster = try await cluster(before: "6b2b633bac")
        let before = try cluster.folder(.staging)
        let outcome = try await cluster.pass()
        #expect(try outcome[.production].commit != nil)
        #expect(try outcome[.staging].heldReason == "its source has an error")
        let errors = try outcome[.staging].diagnostics.filter { $0.severity == .error }
        #expect(errors.map(\.short) == ["k8s/gitlab/staging/release.yaml:73: patch/missing"])
        #expect(try cluster.folder(.staging) == before)
        #expect(!before.isEmpty)
    }
}
