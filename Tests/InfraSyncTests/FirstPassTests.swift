import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// A first pass has nothing to restore, and reports no deletions.
@Suite struct FirstPassTests {
    private static let web = "apps-v1-Deployment-default-web.yaml"

    enum Start: String, CaseIterable {
        case missingBranch, orphanWithOtherFiles, ordinaryWithOtherFiles, folderThatOthersRemoved, emptyFolder
        case secondTargetDirectory, heldAtFirst, otherSourceDirectory, merges, mergeThatBringsNothing, recreated
        case emptiedByUs
    }

    /// Creates a target branch, and returns the environment that gets its first files.
    private func prepare(_ start: Start, _ cluster: Cluster) async throws {
        let remote = cluster.remote
        switch start {
        case .missingBranch: break
        case .orphanWithOtherFiles: try remote.commit(["README.md": "x"], to: "flux", parent: "")
        case .ordinaryWithOtherFiles:
            try cluster.commit(["README.md": "x", "flux/notes": "y"], to: "flux")
            try cluster.commit(["README.md": "z"], to: "flux")
        case .folderThatOthersRemoved:
            // The file was a foreign one.
            try cluster.commit(["flux/production/a.yaml": "kind: A\n"], to: "flux")
            try cluster.commit(["flux/production/a.yaml": nil, "README.md": "x"], to: "flux")
        case .emptyFolder:
            let empty = try remote.git("mktree").text
            let flux = try remote.git("mktree", input: Array("040000 tree \(empty)\tproduction\n".utf8)).text
            let root = try remote.git("mktree", input: Array("040000 tree \(flux)\tflux\n".utf8)).text
            let commit = try remote.git("commit-tree", root, "-m", "Begin").text
            try remote.git("update-ref", "refs/heads/flux", commit)
        case .secondTargetDirectory:
            cluster.configuration.targetDirectory = "other"
            try await cluster.pass()
            cluster.configuration.targetDirectory = "flux"
        case .heldAtFirst:
            try cluster.commit(["k8s/broken.yaml": "a: ["])
            #expect(try await cluster.pass()[.production].heldReason != nil)
            try cluster.commit(["k8s/broken.yaml": nil])
        case .otherSourceDirectory:
            try cluster.commit(["apps/web.yaml": Manifest.deployment("web"), "apps/b.yaml": Manifest.configMap("b")])
            cluster.configuration.sourceDirectory = "apps"
            try await cluster.pass()
            cluster.configuration.sourceDirectory = "k8s"
            cluster.configuration.adoptsFolders = true
            try cluster.commit(["k8s/c.yaml": Manifest.configMap("c")])
        case .merges, .mergeThatBringsNothing:
            let one = try remote.commit(["README.md": "x"], to: "flux", parent: "")
            let other = try remote.commit(["flux/production/a.yaml": "kind: A\n"], to: "side", parent: "")
            // The tree of one side, without the folder of the other.
            let parents = start == .merges ? ["-p", one, "-p", other] : ["-p", other, "-p", one]
            let merge = try Command.check(
                ["git", "--git-dir", remote.path, "commit-tree", "\(one)^{tree}", "-m", "Merge"] + parents,
                environment: GitRepository.environment
            ).text
            try remote.git("update-ref", "refs/heads/flux", merge)
        case .recreated:
            try await cluster.pass()
            try remote.git("update-ref", "-d", "refs/heads/flux")
            try remote.commit(["README.md": "y"], to: "flux", parent: "")
        case .emptiedByUs: break
        }
    }

    @Test(arguments: Start.allCases, [true, false])
    func aFirstPassReportsNoDeletions(start: Start, isCacheLost: Bool) async throws {
        let staged = Manifest.staged("s", for: "web", ["metadata: {name: 'web-{ENV}'}"])
        let cluster = try Cluster(["k8s/web.yaml": Manifest.deployment("web"), "k8s/s.yaml": staged])
        try await prepare(start, cluster)
        if start == .emptiedByUs {
            try await cluster.pass()
            try cluster.commit(["k8s/s.yaml": nil], to: "staging")
            try await cluster.pass()
            try cluster.commit(["k8s/s.yaml": staged], to: "staging")
        }
        if isCacheLost { cluster.configuration.storageDirectory = cluster.directory.path("another") }
        let status = try await cluster.synchronizer().status()
        let plan = try await cluster.synchronizer().plan()
        let outcome = try await cluster.pass()
        for index in Environment.standard.indices {
            #expect(outcome.environments[index].heldReason == nil)
            #expect(outcome.environments[index].diagnostics.isEmpty)
            #expect(status.environments[index].diagnostics.isEmpty)
            #expect(plan.environments[index].diagnostics.isEmpty)
        }
        #expect(try cluster.files(.production)[Self.web] != nil)
        #expect(try cluster.files(.staging).count == 1)
        try cluster.remote.verify()
    }

    /// Later deletions are reported with their commits.
    @Test(arguments: [Start.orphanWithOtherFiles, .secondTargetDirectory, .heldAtFirst, .merges], [true, false])
    func aDeletionAfterTheFirstPassIsReported(start: Start, isWholeFolder: Bool) async throws {
        let cluster = try Cluster(["k8s/web.yaml": Manifest.deployment("web"), "k8s/a.yaml": Manifest.configMap("a")])
        try await prepare(start, cluster)
        try await cluster.pass()
        var gone: [String: String?] = ["flux/production/\(Self.web)": nil]
        if isWholeFolder { gone["flux/production/builtin-v1-ConfigMap-default-a.yaml"] = .some(nil) }
        let commit = try cluster.commit(gone, to: "flux")
        try cluster.commit(["README.md": "later"], to: "flux")
        let outcome = try await cluster.pass()[.production]
        let path = isWholeFolder ? "flux/production" : "flux/production/\(Self.web)"
        let code = isWholeFolder ? "target/deleted-folder" : "target/deleted-file"
        #expect(
            outcome.diagnostics.map(\.description) == [
                """
                \(path): warning: deleted by commit \(commit.prefix(12)) of A U Thor; \
                infra-sync restores it [\(code)]
                """
            ])
    }
}
