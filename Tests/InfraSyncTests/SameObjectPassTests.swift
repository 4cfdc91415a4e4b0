import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// An incremental pass compares identities with the rest of the environment.
@Suite struct SameObjectPassTests {
    private static func cronJob(_ apiVersion: String, _ name: String = "job") -> String {
        "apiVersion: \(apiVersion)\nkind: CronJob\nmetadata:\n  name: \(name)\n  namespace: shop\n"
    }

    private func codes(_ outcome: SyncOutcome) throws -> [String] {
        try outcome[.production].diagnostics.map(\.code.name)
    }

    @Test func aNewFileWithAnotherVersionOfAnObjectHoldsTheEnvironment() async throws {
        let cluster = try Cluster(["k8s/a.yaml": Self.cronJob("batch/v1beta1"), "k8s/z.yaml": Manifest.configMap("z")])
        #expect(try await cluster.pass().isHeld == false)
        let tip = try cluster.remote.id(of: "flux")
        try cluster.commit(["k8s/b.yaml": Self.cronJob("batch/v1")])
        let outcome = try await cluster.pass()
        #expect(outcome.isHeld)
        #expect(try codes(outcome) == ["resource/duplicate"])
        #expect(try cluster.remote.id(of: "flux") == tip)
        // The version is a whole component, and other objects may have similar names.
        try cluster.commit(["k8s/a.yaml": nil, "k8s/c.yaml": Self.cronJob("batch/v1", "x-job")])
        #expect(try await cluster.pass().isHeld == false)
        #expect(
            try cluster.files(.production).keys.sorted() == [
                "batch-v1-CronJob-shop-job.yaml", "batch-v1-CronJob-shop-x-job.yaml",
                "builtin-v1-ConfigMap-default-z.yaml",
            ])
    }

    @Test func aVersionThatChangesInPlaceIsRendered() async throws {
        let cluster = try Cluster(["k8s/a.yaml": Self.cronJob("batch/v1beta1"), "k8s/z.yaml": Manifest.configMap("z")])
        try await cluster.pass()
        try cluster.commit(["k8s/a.yaml": Self.cronJob("batch/v1")])
        let changes = try #require(try await cluster.pass()[.production].changes)
        #expect(changes.added == ["batch-v1-CronJob-shop-job.yaml"])
        #expect(changes.removed == ["batch-v1beta1-CronJob-shop-job.yaml"])
    }

    @Test func theExpansionOfAllFilesIsCountedTogether() async throws {
        let cluster = try Cluster()
        cluster.configuration.limits.expandedSize = 1 << 20
        try await cluster.pass()
        let text = { (name: String) in
            Manifest.configMap(name)
                + "  a: &a \(String(repeating: "x", count: 900))\n"
                + "  b: &b [\(Array(repeating: "*a", count: 40).joined(separator: ","))]\n"
                + "  c: [\(Array(repeating: "*b", count: 25).joined(separator: ","))]\n"
        }
        try cluster.commit(["k8s/a.yaml": text("a")])
        #expect(try await cluster.pass().isHeld == false)
        try cluster.commit(["k8s/b.yaml": text("b")])
        let outcome = try await cluster.pass()
        #expect(outcome.isHeld)
        #expect(try codes(outcome) == ["source/limit"])
    }
}
