import InfraGit
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// The states of a source branch, and the choice between several histories of the target branch.
@Suite struct FirstParentHistoryTests {
    private static let web = "apps-v1-Deployment-default-web.yaml"

    private func cluster() async throws -> Cluster {
        let cluster = try Cluster()
        for replicas in 2...3 {
            try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: replicas)])
            try await cluster.pass()
        }
        return cluster
    }

    private func verification(
        _ cluster: Cluster, _ selection: CommitSelection = .commit("HEAD"), allowsReset: Bool = false
    ) async throws -> Verification {
        // Another machine without a cache.
        cluster.configuration.storageDirectory = cluster.directory.path("verifying")
        defer { cluster.configuration.storageDirectory = cluster.directory.path("storage") }
        return try await cluster.synchronizer().verification(of: selection, allowingSourceReset: allowsReset)
    }

    /// Creates a merge with the files of a commit, and moves a branch to it.
    @discardableResult
    private func merge(
        _ cluster: Cluster, _ parents: [String], filesOf tree: String, to branch: String
    ) throws -> String {
        let parents = try parents.flatMap { ["-p", try cluster.remote.id(of: $0)] }
        let command =
            ["git", "--git-dir", cluster.remote.path, "commit-tree", "-m", "Merge", "\(tree)^{tree}"] + parents
        let id = try Command.check(command, environment: GitRepository.environment).text
        try cluster.remote.git("update-ref", "refs/heads/\(branch)", id)
        return id
    }

    /// Commits to the target branch the rendering of a commit as if it had been the last one.
    private func render(_ cluster: Cluster, _ source: String) async throws {
        let tip = try cluster.remote.id(of: "production")
        try cluster.remote.git("update-ref", "refs/heads/production", source)
        cluster.configuration.storageDirectory = cluster.directory.path("attacker")
        #expect(try await cluster.pass()[.production].commit != nil)
        cluster.configuration.storageDirectory = cluster.directory.path("storage")
        try cluster.remote.git("update-ref", "refs/heads/production", tip)
    }

    /// A feature branch with a faulty first commit that is fixed before the merge.
    private func feature(_ cluster: Cluster) throws -> (fault: String, fixed: String, merge: String) {
        try cluster.remote.git("branch", "feature", "production")
        let fault = try cluster.commit(
            ["k8s/web.yaml": Manifest.deployment("web", replicas: 66)], to: "feature", message: "Try\n")
        let fixed = try cluster.commit(
            ["k8s/web.yaml": Manifest.deployment("web", replicas: 6)], to: "feature", message: "Mend\n")
        let merge = try merge(cluster, ["production", "feature"], filesOf: "feature", to: "production")
        return (fault, fixed, merge)
    }

    // MARK: - Commits in the middle of a branch that was merged

    @Test func aCommitInTheMiddleOfAMergedBranchIsUnprovable() async throws {
        let cluster = try await cluster()
        let feature = try feature(cluster)
        try await render(cluster, feature.fault)
        let detail = """
            its source \(feature.fault.prefix(12)) was merged into production by \(feature.merge.prefix(12)) and is not on its \
            first-parent history: it may never have been the last commit of the branch
            """
        let found = try await verification(cluster)
        #expect(found.commits.map(\.verdict) == [.unprovable])
        #expect(found.commits.map(\.detail) == [detail])
        #expect(found.hasProblems)
        let accepted = try await verification(cluster, allowsReset: true)
        #expect(accepted.commits.map(\.verdict) == [.proven])
        #expect(accepted.commits.map(\.detail) == [detail])
        // The next pass writes the merged state.
        #expect(try await cluster.pass()[.production].changes?.changed == [Self.web])
        #expect(try await !verification(cluster).hasProblems)
        #expect(try await verification(cluster, .all).commits.map(\.isProblem) == [false, false, true, false])
    }

    /// After the merge it is also older than the merge.
    @Test func aCommitOfAMergedBranchIsOlderThanTheMerge() async throws {
        let cluster = try await cluster()
        let feature = try feature(cluster)
        try await cluster.pass()
        try await render(cluster, feature.fault)
        let found = try await verification(cluster)
        #expect(found.commits.map(\.verdict) == [.refuted])
        #expect(found.commits.first?.detail?.contains("does not descend from \(feature.merge.prefix(12))") == true)
    }

    @Test func aSourceEqualToTheMergeIsProven() async throws {
        let cluster = try await cluster()
        let feature = try feature(cluster)
        try await render(cluster, feature.fixed)
        let found = try await verification(cluster, .all)
        #expect(!found.hasProblems)
        #expect(found.commits.last?.source?.hex == feature.fixed)
        #expect(found.commits.last?.detail == nil)
    }

    /// `git pull` in a clone with a commit of its own makes the former last commit a second parent.
    @Test(arguments: [true, false])
    func aPullIntoALocalCommitLeavesTheLastCommitProven(isOutside: Bool) async throws {
        let cluster = try await cluster()
        let former = try cluster.remote.id(of: "production")
        try cluster.remote.git("branch", "local", "production~1")
        let files: [String: String?] =
            isOutside ? ["README.md": "x"] : ["k8s/a.yaml": Manifest.configMap("a")]
        try cluster.commit(files, to: "local")
        try cluster.remote.git("branch", "merged", "production")
        try cluster.commit(files, to: "merged")
        try merge(cluster, ["local", "production"], filesOf: "merged", to: "production")
        #expect(try await cluster.pass()[.production].isUnchanged == isOutside)
        #expect(try await !verification(cluster).hasProblems)
        let all = try await verification(cluster, .all)
        #expect(all.commits.filter(\.isProblem).compactMap(\.source?.hex) == (isOutside ? [] : [former]))
        #expect(try await !verification(cluster, .all, allowsReset: true).hasProblems)
    }

    // MARK: - Several histories of the target branch

    /// Creates copies of a commit of infra-sync without parents.
    private func orphans(_ cluster: Cluster, of commit: String, count: Int = 1) throws -> [String] {
        let content = String(decoding: try cluster.remote.git("cat-file", "commit", commit).output, as: UTF8.self)
        let lines = content.split(separator: "\n", omittingEmptySubsequences: false).filter {
            !$0.hasPrefix("parent ")
        }.joined(separator: "\n")
        let files = try (0..<count).map { number in
            try cluster.directory.write("copy\(number)", lines.replacing("In Fra <", with: "In Fra \(number) <"))
        }
        return try cluster.remote.git(
            "hash-object", "-t", "commit", "-w", "--stdin-paths",
            input: Array((files.joined(separator: "\n") + "\n").utf8)
        ).text.split(separator: "\n").map(String.init)
    }

    private let selections: [CommitSelection] = [.commit("HEAD"), .all, .range(from: "HEAD~1", to: "HEAD")]

    @Test(arguments: [true, false])
    func aMergeWithACopyOfAnOldCommitProvesNoRollback(isFirst: Bool) async throws {
        let cluster = try await cluster()
        let last = try cluster.remote.id(of: "flux").prefix(12)
        let orphan = try orphans(cluster, of: "flux~1")[0]
        let parents = isFirst ? [orphan, "flux"] : ["flux", orphan]
        try merge(cluster, parents, filesOf: orphan, to: "flux")
        for selection in selections {
            let found = try await verification(cluster, selection)
            #expect(found.hasProblems)
            #expect(
                found.folders.map(\.detail) == [
                    "it differs from its last commit, \(last): flux/production/\(Self.web) has different content"
                ])
        }
        // With the newest state in the folder the copy is ignored.
        try merge(cluster, ["flux^\(isFirst ? 2 : 1)", orphan], filesOf: "flux^\(isFirst ? 2 : 1)", to: "flux")
        #expect(try await !verification(cluster).hasProblems)
    }

    @Test func manyCopiesBehindAMergeHaveALinearCost() async throws {
        let cluster = try await cluster()
        let copies = try orphans(cluster, of: "flux~1", count: 500)
        try merge(cluster, ["flux"] + copies, filesOf: "flux", to: "flux")
        #expect(try await !verification(cluster).hasProblems)
        try merge(cluster, ["flux"] + copies, filesOf: copies[0], to: "flux")
        #expect(try await verification(cluster).hasProblems)
    }

    @Test func manyForeignChangesAreReportedAndReverted() async throws {
        let cluster = try await cluster()
        try cluster.remote.commit((0..<300).map { ["flux/production/f.yaml": "k: \($0)\n"] }, to: "flux")
        let before = try await verification(cluster, .all)
        #expect(before.commits.count(where: \.isProblem) == 300)
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 9)])
        try await cluster.pass()
        let after = try await verification(cluster, .all)
        let end = ", undone by \(try cluster.remote.id(of: "flux").prefix(12))"
        #expect(!after.hasProblems)
        #expect(after.commits.count { $0.detail?.hasSuffix(end) == true } == 300)
    }

    @Test(arguments: ["other", "", "flux/production"])
    func verifyingNothingIsAProblem(directory: String) async throws {
        let cluster = try await cluster()
        let former = cluster.configuration
        cluster.configuration = try SyncConfiguration(
            repository: former.repository, productionBranch: "production", stagingBranch: "staging",
            targetBranch: "flux", sourceDirectory: "k8s", targetDirectory: directory, userName: "N",
            userEmail: "n@example.com", storageDirectory: former.storageDirectory)
        for selection in selections {
            let found = try await verification(cluster, selection)
            #expect(found.hasProblems)
            #expect(found.folders.map(\.environment) == [.production, .staging])
            let name = directory.isEmpty ? "." : directory
            #expect(found.folders.allSatisfy { $0.detail.contains("the target directory \"\(name)\"") })
        }
    }
}
