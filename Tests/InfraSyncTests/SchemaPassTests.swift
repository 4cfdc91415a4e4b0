import InfraCheck
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

@Suite("Passes and the schemas of resources")
struct SchemaPassTests {
    private static let newKind = """
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: {kind: Deployment, name: web}
          maxReplicas: 3

        """
    private static let oldKind = newKind.replacing("autoscaling/v2", with: "autoscaling/v2beta2")

    private func rules(_ version: String) throws -> ManifestRules {
        ManifestRules(kubernetesVersion: try #require(KubernetesVersion(version)))
    }

    @Test func aResourceThatTheAPIServerRejectsHoldsItsEnvironment() async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        let tip = try cluster.remote.id(of: "flux")
        let text = Manifest.deployment("web").replacing("replicas: 1", with: "replica: 1")
        try cluster.commit(["k8s/web.yaml": text])
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.heldReason == "its source has an error")
        #expect(outcome.diagnostics.map(\.code) == [.apiUnknownField])
        #expect(try cluster.remote.id(of: "flux") == tip)
    }

    @Test func aCommitNamesTheVersionOfKubernetesAndIsProvenWithIt() async throws {
        let cluster = try Cluster(["k8s/a.yaml": Self.newKind])
        cluster.configuration.rules = try rules("1.20")
        #expect(try await cluster.pass()[.production].diagnostics.map(\.code) == [.apiUnknownKind])
        cluster.configuration.rules = try rules("1.24")
        #expect(try await cluster.pass()[.production].diagnostics == [])
        let message = try cluster.remote.git("log", "-1", "--format=%B", "flux").text
        #expect(message.contains("\nRendering-Options: kube-version=1.24\n"))
        cluster.configuration.storageDirectory = cluster.directory.path("verifying")
        // The option of the commit takes precedence over that of the verification.
        cluster.configuration.rules = try rules("1.20")
        let reports = try await cluster.synchronizer().verification(of: .commit("HEAD")).commits
        #expect(reports.map(\.verdict) == [.proven])
    }

    @Test func aRemovedVersionIsAWarning() async throws {
        let cluster = try Cluster(["k8s/a.yaml": Self.oldKind])
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.diagnostics.map(\.code) == [.apiRemovedVersion])
        #expect(outcome.changes?.added.count == 1)
        let message = try cluster.remote.git("log", "-1", "--format=%B", "flux").text
        #expect(!message.contains("Rendering-Options"))
    }
}
