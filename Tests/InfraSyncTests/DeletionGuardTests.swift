import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// Deletions that an operator has to approve.
@Suite struct DeletionGuardTests {
    private static func resource(_ kind: String, _ name: String, apiVersion: String = "v1") -> String {
        "apiVersion: \(apiVersion)\nkind: \(kind)\nmetadata:\n  name: \(name)\n"
    }

    private static func many(_ numbers: Range<Int>) -> String {
        numbers.map { Manifest.configMap("n\($0)") }.joined(separator: "---\n")
    }

    // MARK: - Protected kinds

    @Test(arguments: [
        resource("Namespace", "shop"), resource("PersistentVolumeClaim", "shop"), resource("PersistentVolume", "shop"),
        resource("CustomResourceDefinition", "shop.example.org", apiVersion: "apiextensions.k8s.io/v1"),
    ])
    func aProtectedResourceIsRemovedOnlyWithApproval(text: String) async throws {
        let cluster = try Cluster(["k8s/n.yaml": Self.many(0..<50), "k8s/p.yaml": text])
        try await cluster.pass()
        try cluster.commit(["k8s/p.yaml": nil])
        cluster.configuration.deletionLimit = .count(20)
        let held = try await cluster.pass()[.production]
        let kind = try #require(text.split(separator: "\n")[1].split(separator: " ").last)
        #expect(held.heldReason?.hasPrefix("it would remove ") == true)
        #expect(held.heldReason?.contains(" \(kind) default/shop") == true)
        #expect(held.heldReason?.contains(", which is protected: ") == true)
        #expect(
            held.heldReason?.hasSuffix(
                "if this is intended, commit to production with the trailer \"Allow-Deletions: true\"") == true)
        let plan = try await cluster.synchronizer().plan().environments[0]
        #expect(plan.changes.map(\.kind) == [.removed])
        cluster.configuration.deletionLimit = .percent(100)
        #expect(try await cluster.pass()[.production].changes?.removed.count == 1)
    }

    @Test(arguments: ["ns.yaml", "the-namespace-of-the-shop.yaml"])
    func aForeignFileMayHaveAProtectedResource(name: String) async throws {
        let cluster = try Cluster(["k8s/a.yaml": Manifest.configMap("a")])
        try cluster.commit(["flux/production/\(name)": Self.resource("Namespace", "shop")], to: "flux")
        cluster.configuration.adoptsFolders = true
        let reason = try await cluster.pass()[.production].heldReason
        #expect(reason?.hasPrefix("it would remove v1 Namespace default/shop, which is protected: ") == true)
    }

    @Test func protectedResourcesAreCounted() async throws {
        let namespaces = ["a", "b", "c"].map { Self.resource("Namespace", $0) }.joined(separator: "---\n")
        let cluster = try Cluster(["k8s/n.yaml": Self.many(0..<50), "k8s/p.yaml": namespaces])
        try await cluster.pass()
        try cluster.commit(["k8s/p.yaml": Self.resource("Namespace", "b")])
        let message = "it would remove 2 protected resources, such as v1 Namespace default/a: if this is intended, "
        #expect(try await cluster.pass()[.production].heldReason?.hasPrefix(message) == true)
    }

    /// A resource that only gets another file is not removed.
    @Test func anotherVersionOfAResourceIsNoDeletion() async throws {
        func definition(_ version: String) -> String {
            Self.resource("CustomResourceDefinition", "a.example.org", apiVersion: "apiextensions.k8s.io/\(version)")
        }
        let autoscalers = { (version: String) in
            (0..<5).map { Self.resource("HorizontalPodAutoscaler", "h\($0)", apiVersion: "autoscaling/\(version)") }
                .joined(separator: "---\n")
        }
        let cluster = try Cluster([
            "k8s/a.yaml": definition("v1beta1"), "k8s/h.yaml": autoscalers("v2beta2"),
            "k8s/n.yaml": Self.resource("Namespace", "shop"),
        ])
        try await cluster.pass()
        try cluster.commit([
            "k8s/a.yaml": definition("v1"), "k8s/h.yaml": autoscalers("v2"),
            // The namespace of a cluster-scoped resource is ignored.
            "k8s/n.yaml": Self.resource("Namespace", "shop\n  namespace: shop"),
        ])
        #expect(try await cluster.pass()[.production].changes?.removed.count == 7)
    }

    // MARK: - Approval

    @Test func anyCommitSinceTheLastRenderedOneApproves() async throws {
        let cluster = try Cluster(["k8s/n.yaml": Self.many(0..<12)])
        try await cluster.pass()
        try cluster.commit(["k8s/n.yaml": Self.many(8..<12)])
        #expect(try await cluster.pass()[.production].heldReason != nil)
        try cluster.commit(["README.md": "1"], message: "Mean it\n\nAllow-Deletions: true\n")
        try cluster.commit(["README.md": "2"])
        #expect(try await cluster.pass()[.production].changes?.removed.count == 8)
        // An approval ends with the commit that is rendered.
        try cluster.commit(["k8s/n.yaml": Self.many(11..<12) + "---\n" + Self.many(20..<21)])
        cluster.configuration.deletionLimit = .count(1)
        #expect(try await cluster.pass()[.production].heldReason?.hasPrefix("it would remove 3 of 4") == true)
    }

    @Test func onlyTheLastCommitApprovesAfterAForcedPush() async throws {
        let cluster = try Cluster(["k8s/n.yaml": Self.many(0..<12)])
        try await cluster.pass()
        try cluster.remote.commit(
            ["k8s/n.yaml": Self.many(8..<12)], to: "production", parent: "",
            message: "Replace\n\nAllow-Deletions: true\n")
        try cluster.commit(["README.md": "1"])
        #expect(try await cluster.pass()[.production].heldReason?.hasPrefix("it would remove 8 of 12") == true)
        try cluster.commit(["README.md": "2"], message: "Mean it\n\nAllow-Deletions: true\n")
        #expect(try await cluster.pass()[.production].changes?.removed.count == 8)
    }

    /// The plan of a held pass lists deletions before other changes.
    @Test func theHeldPlanListsDeletionsFirst() async throws {
        let cluster = try Cluster(["k8s/a.yaml": Manifest.configMap("a"), "k8s/n.yaml": Self.many(0..<200)])
        try await cluster.pass()
        try cluster.commit([
            "k8s/a.yaml": Manifest.configMap("a", "changed"), "k8s/n.yaml": Self.many(199..<200),
            "k8s/b.yaml": Manifest.configMap("b"),
        ])
        let plan = try await cluster.synchronizer().plan()
        let changes = plan.environments[0].changes
        #expect(plan.isHeld && changes.count == 201)
        #expect(changes.prefix(199).allSatisfy { $0.kind == .removed })
        #expect(changes.suffix(2).map(\.identity?.name) == ["a", "b"])
    }
}
