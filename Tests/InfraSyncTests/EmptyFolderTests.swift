import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// A folder that has held a resource never disappears.
@Suite struct EmptyFolderTests {
    private static let staged = Manifest.staged("s", for: "web", ["- {op: replace, path: /spec/replicas, value: 3}"])
    private static let web = "apps-v1-Deployment-default-web.yaml"

    /// Staging had a resource and has none now.
    private func cluster() async throws -> Cluster {
        let cluster = try Cluster(["k8s/web.yaml": Manifest.deployment("web"), "k8s/s.yaml": Self.staged])
        try await cluster.pass()
        try cluster.commit(["k8s/s.yaml": nil], to: "staging")
        return cluster
    }

    @Test(arguments: [true, false])
    func anEmptyFolderKeepsAnEmptyFile(isCacheLost: Bool) async throws {
        let cluster = try await cluster()
        func pass() async throws -> SyncOutcome.EnvironmentOutcome {
            if isCacheLost {
                cluster.configuration.storageDirectory = cluster.directory.path("\(Int.random(in: 1..<1_000_000))")
            }
            return try await cluster.pass()[.staging]
        }
        #expect(try await pass().changes?.lists == [[], [], [Self.web]])
        #expect(try cluster.files(.staging) == [".gitkeep": ""])
        #expect(try await pass().isUnchanged)
        try cluster.remote.verify()
        // The file is removed with the next resource.
        try cluster.commit(["k8s/s.yaml": Self.staged], to: "staging")
        #expect(try await pass().changes?.lists == [[Self.web], [], []])
        #expect(try cluster.files(.staging).keys.sorted() == [Self.web])
        cluster.configuration.storageDirectory = cluster.directory.path("verifying")
        #expect(try await !cluster.synchronizer().verification(of: .all).hasProblems)
    }

    @Test func anEnvironmentWithoutResourcesHasNoFolder() async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        #expect(try cluster.folder(.staging) == "")
        #expect(try await cluster.pass()[.staging].isUnchanged)
    }

    @Test func aDeletedEmptyFolderIsRestored() async throws {
        let cluster = try await cluster()
        try await cluster.pass()
        try cluster.commit(["flux/staging/.gitkeep": nil], to: "flux")
        #expect(try cluster.folder(.staging) == "")
        let outcome = try await cluster.pass()[.staging]
        #expect(outcome.changes?.isEmpty == true)
        #expect(outcome.diagnostics.map(\.code.name) == ["target/deleted-folder"])
        #expect(try cluster.files(.staging) == [".gitkeep": ""])
        cluster.configuration.storageDirectory = cluster.directory.path("verifying")
        #expect(try await cluster.synchronizer().verification(of: .commit("HEAD")).commits.map(\.verdict) == [.proven])
    }

    /// Administrators create the folder before Flux is set up.
    @Test func aPreparedFolderIsTakenOver() async throws {
        let cluster = try Cluster()
        try cluster.commit(["flux/production/.gitkeep": "", "flux/staging/.gitkeep": ""], to: "flux")
        let outcome = try await cluster.pass()
        #expect(try outcome[.production].changes?.added == [Self.web])
        #expect(try outcome[.staging].isUnchanged)
        #expect(try cluster.files(.production).keys.sorted() == [Self.web])
    }

    /// A source that loses its last resource holds its environment, also if the folder has no resources.
    @Test func aSourceWithoutResourcesHoldsAnEmptyFolder() async throws {
        let cluster = try await cluster()
        try await cluster.pass()
        try cluster.commit(["k8s/web.yaml": "# Nothing.\n"], to: "staging")
        #expect(try await cluster.pass()[.staging].heldReason == "the source directory \"k8s\" has no resources")
    }
}
