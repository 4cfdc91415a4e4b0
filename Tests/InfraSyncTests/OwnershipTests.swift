import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// A folder belongs to the repository, directory and branch that it was rendered from.
@Suite struct OwnershipTests {
    private static let web = "apps-v1-Deployment-default-web.yaml"

    /// A second sync of the same repository with the same target folder.
    private func other(_ cluster: Cluster, directory: String = "k8s", branch: String = "production") throws -> Cluster {
        let other = try Cluster([:])
        let storage = other.configuration.storageDirectory
        other.configuration = cluster.configuration
        other.configuration.storageDirectory = storage
        other.configuration.sourceDirectory = directory
        other.configuration.sources[0].branch = branch
        return other
    }

    @Test func twoSyncsOfDifferentDirectoriesHoldEachOther() async throws {
        let cluster = try Cluster([
            "k8s/web.yaml": Manifest.deployment("web"), "apps/web.yaml": Manifest.deployment("web", replicas: 2),
        ])
        try await cluster.pass()
        let other = try other(cluster, directory: "apps")
        #expect(
            try await other.pass()[.production].heldReason == """
                the folder "flux/production" on flux has the rendering of another directory, "k8s"; a pass would commit: \
                0 added, 1 changed, 0 removed
                """)
        other.configuration.adoptsFolders = true
        #expect(try await other.pass()[.production].changes?.changed == [Self.web])
        #expect(
            try await cluster.pass()[.production].heldReason?.contains("the rendering of another directory, \"apps\"")
                == true)
        // From now on the folder belongs to the other directory.
        other.configuration.adoptsFolders = false
        try cluster.commit(["apps/web.yaml": Manifest.deployment("web", replicas: 3)])
        #expect(try await other.pass()[.production].changes?.changed == [Self.web])
    }

    @Test func theRootIsADirectoryToo() async throws {
        let cluster = try Cluster(["web.yaml": Manifest.deployment("web"), "k8s/a.yaml": Manifest.configMap("a")])
        cluster.configuration.sourceDirectory = ""
        try await cluster.pass()
        let other = try other(cluster)
        #expect(
            try await other.pass()[.production].heldReason?.contains("the rendering of another directory, \".\"")
                == true)
    }

    @Test func anotherBranchHoldsTheFolder() async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)], to: "release")
        let other = try other(cluster, branch: "release")
        #expect(
            try await other.pass()[.production].heldReason?.contains("the rendering of another branch, \"production\"")
                == true)
        other.configuration.adoptsFolders = true
        #expect(try await other.pass()[.production].changes?.changed == [Self.web])
    }

    /// A folder with the same content needs no adoption.
    @Test func anEqualRenderingIsUpToDate() async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        try cluster.remote.git("branch", "release", "production")
        let other = try other(cluster, branch: "release")
        #expect(try await other.pass()[.production].isUnchanged)
    }
}
