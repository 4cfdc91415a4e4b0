import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// Attacks by users who may push to the target branch without force.
@Suite struct TargetAttackTests {
    private static let folder = "flux/production"
    private static let web = "apps-v1-Deployment-default-web.yaml"
    private static let evil = "kind: Evil\n"

    private func cluster() async throws -> Cluster {
        let cluster = try Cluster()
        try await cluster.pass()
        return cluster
    }

    private func commit(_ cluster: Cluster, _ tree: String, parents: [String]) throws {
        let id = try cluster.remote.git(
            "-c", "user.name=A U Thor", "-c", "user.email=author@example.com", "commit-tree", tree, "-m", "Merge",
            "-p", parents[0], "-p", parents[1]
        ).text
        try cluster.remote.git("update-ref", "refs/heads/flux", id)
    }

    /// The merge has the folder of an unrelated history without commits of infra-sync.
    @Test(arguments: [true, false])
    func aMergeOfAnotherHistoryKeepsTheFolderOwned(isFirst: Bool) async throws {
        let cluster = try await cluster()
        let (ours, written) = (try cluster.remote.id(of: "flux"), try cluster.folder(.production))
        let theirs = try cluster.remote.commit(["\(Self.folder)/\(Self.web)": Self.evil], to: "orphan")
        let parents = isFirst ? [theirs, ours] : [ours, theirs]
        try commit(cluster, try cluster.remote.id(of: "orphan^{tree}"), parents: parents)
        #expect(try await cluster.pass()[.production].changes?.changed == [Self.web])
        #expect(try cluster.folder(.production) == written)
    }

    @Test func aFolderThatIsRemovedAndCreatedAgainStaysOwned() async throws {
        let cluster = try await cluster()
        let written = try cluster.folder(.production)
        try cluster.commit(["\(Self.folder)/\(Self.web)": nil], to: "flux")
        try cluster.commit(["\(Self.folder)/\(Self.web)": Self.evil], to: "flux")
        #expect(try await cluster.pass()[.production].changes?.changed == [Self.web])
        #expect(try cluster.folder(.production) == written)
    }

    /// A commit on top adds no invalid object.
    @Test(arguments: [true, false])
    func anOldInvalidDirectoryIsReported(isRoot: Bool) async throws {
        let cluster = try await cluster()
        let remote = cluster.remote
        let blob = try remote.id(of: "flux:\(Self.folder)/\(Self.web)")
        let twin = [("100644", ".git", blob)]
        let production = try remote.id(of: "flux:\(Self.folder)")
        let flux = try remote.rawTree((isRoot ? [] : twin) + [("40000", "production", production)])
        let root = try remote.rawTree((isRoot ? twin : []) + [("40000", "flux", flux)])
        for _ in 1...2 {
            let id = try remote.git(
                "-c", "user.name=A U Thor", "-c", "user.email=author@example.com", "commit-tree", root, "-m",
                "Innocent",
                "-p", "flux"
            ).text
            try remote.forceBranch("flux", to: id)
        }
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.isUnchanged)
        #expect(outcome.diagnostics.map(\.code.name) == ["target/invalid-object"])
        let found = try await cluster.synchronizer().verification(of: .commit("HEAD"))
        #expect(found.folders.first?.detail.contains("is invalid") == true)
    }

    /// A commit in the form of infra-sync with files that never existed does not raise the deletion limit.
    @Test func aForgedCommitDoesNotRaiseTheDeletionLimit() async throws {
        let names = (0..<20).map { "a\($0)" }
        let sources = Dictionary(uniqueKeysWithValues: names.map { ("k8s/\($0).yaml", Manifest.configMap($0)) })
        let cluster = try Cluster(sources)
        try await cluster.pass()
        let extra = (0..<200).map { "\(Self.folder)/extra-\($0).yaml" }
        try cluster.amendTarget(Dictionary(uniqueKeysWithValues: extra.map { ($0, Self.evil) }))
        try cluster.commit(Dictionary(uniqueKeysWithValues: extra.map { ($0, String?.none) }), to: "flux")
        let gone = names.dropFirst(2).map { ("k8s/\($0).yaml", String?.none) }
        try cluster.commit(Dictionary(uniqueKeysWithValues: gone))
        #expect(
            try await cluster.pass()[.production].heldReason?.hasPrefix("it would remove 18 of 20 resources") == true)
    }

    @Test(arguments: ["kustomization.yaml", "kustomization.yml", "Kustomization", ".sourceignore"])
    func aForeignKustomizationIsRemovedAtOnce(name: String) async throws {
        let cluster = try await cluster()
        try cluster.commit(
            ["\(Self.folder)/\(name)": "resources: []\n", "\(Self.folder)/x.yaml": Self.evil], to: "flux")
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.changes?.removed.sorted() == [name, "x.yaml"].sorted())
    }

    @Test(arguments: [nil, "a: [\n"])
    func foreignChangesOfAHeldFolderAreReported(source: String?) async throws {
        let cluster = try await cluster()
        if let source {
            try cluster.commit(["k8s/web.yaml": source])
        } else {
            try cluster.remote.git("update-ref", "-d", "refs/heads/production")
        }
        try cluster.commit(["\(Self.folder)/\(Self.web)": Self.evil, "\(Self.folder)/x.yaml": Self.evil], to: "flux")
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.heldReason != nil)
        let codes = outcome.diagnostics.map(\.code).filter(\.isAboutTarget).map(\.name)
        #expect(codes.sorted() == ["target/changed-file", "target/foreign-file"])
    }
}
