import InfraGit
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// Foreign merges that change or revert the folders.
@Suite struct MergeVerificationTests {
    private static let web = "apps-v1-Deployment-default-web.yaml"

    /// A cluster with three commits of infra-sync for production.
    private func cluster() async throws -> Cluster {
        let cluster = try Cluster()
        for replicas in 2...4 {
            try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: replicas)])
            try await cluster.pass()
        }
        return cluster
    }

    private func verification(_ cluster: Cluster, _ selection: CommitSelection) async throws -> Verification {
        try await cluster.synchronizer().verification(of: selection)
    }

    /// Commits a merge to the target branch.
    ///
    /// - Parameters:
    ///   - cluster: The cluster.
    ///   - parents: The merge's parents.
    ///   - tree: The commit with the files of the merge, as for `git merge --strategy ours`.
    /// - Throws: An error of git.
    private func merge(_ cluster: Cluster, _ parents: [String], filesOf tree: String) throws {
        let parents = try parents.flatMap { ["-p", try cluster.remote.id(of: $0)] }
        let command =
            ["git", "--git-dir", cluster.remote.path, "commit-tree", "-m", "Merge", "\(tree)^{tree}"] + parents
        let id = try Command.check(command, environment: GitRepository.environment).text
        try cluster.remote.git("update-ref", "refs/heads/flux", id)
    }

    private let selections: [CommitSelection] = [.commit("HEAD"), .all, .range(from: "HEAD~1", to: "HEAD")]

    @Test func aForeignFileThatAMergeBringsInIsAProblem() async throws {
        let cluster = try await cluster()
        try cluster.remote.git("branch", "evil", "flux~1")
        try cluster.commit(["flux/production/evil.yaml": "x: 1\n"], to: "evil", message: "Meddle\n")
        try merge(cluster, ["evil", "flux"], filesOf: "evil")
        let all = try await verification(cluster, .all)
        #expect(
            all.commits.filter(\.isProblem).map(\.detail) == [
                "\"Meddle\" by A U Thor, changes flux/production/evil.yaml"
            ])
        // A verification of the merge alone does not include the commit with the change.
        let alone = try await verification(cluster, .commit("HEAD"))
        #expect(alone.commits.map(\.verdict) == [.foreign])
        let last = try cluster.remote.id(of: "flux^2").prefix(12)
        #expect(
            alone.folders.map(\.detail) == [
                "it differs from its last commit, \(last): flux/production/\(Self.web) has different content"
            ]
                || alone.folders.map(\.detail) == [
                    "it differs from its last commit, \(last): flux/production/evil.yaml must not exist"
                ])
        #expect(try await verification(cluster, .range(from: "HEAD~2", to: "HEAD")).hasProblems)

        // The next pass restores the folders.
        try await cluster.pass()
        for selection in selections {
            #expect(try await verification(cluster, selection).hasProblems == false)
        }
    }

    /// Each folder was proven once, but the last one is a different one.
    @Test func aMergeThatRevertsAProvenFolderIsAProblem() async throws {
        let cluster = try await cluster()
        try merge(cluster, ["flux~1", "flux"], filesOf: "flux~1")
        let last = try cluster.remote.id(of: "flux^2").prefix(12)
        for selection in selections {
            let found = try await verification(cluster, selection)
            #expect(found.hasProblems && !found.commits.contains(where: \.isProblem))
            #expect(found.folders.map(\.environment) == [.production])
            #expect(
                found.folders.map(\.detail) == [
                    "it differs from its last commit, \(last): flux/production/\(Self.web) has different content"
                ])
        }
    }

    @Test func aMergeThatDoesNotChangeTheFoldersIsIgnored() async throws {
        let cluster = try await cluster()
        try cluster.remote.git("branch", "side", "flux~1")
        try cluster.commit(["README.md": "Theirs.\n"], to: "side")
        try cluster.commit(["flux/production/evil.yaml": "x: 1\n"], to: "side", message: "Meddle\n")
        // The first parent is the old branch, so its changes of the folder are reverted.
        try merge(cluster, ["side", "flux"], filesOf: "flux")
        for selection in selections {
            let found = try await verification(cluster, selection)
            #expect(!found.hasProblems, "\(found)")
        }
        let merge = try cluster.remote.id(of: "flux").prefix(12)
        let details = try await verification(cluster, .all).commits.compactMap(\.detail)
        #expect(details.contains("\"Meddle\" by A U Thor, changes flux/production/evil.yaml, undone by \(merge)"))
    }

    @Test func aProvenCommitOnAnotherLineRevertsNoForeignChange() async throws {
        let cluster = try await cluster()
        let first = try cluster.remote.id(of: "flux")
        try cluster.commit(["flux/production/evil.yaml": "x: 1\n"], to: "flux", message: "Meddle\n")
        let evil = try cluster.remote.id(of: "flux")
        try cluster.remote.git("update-ref", "refs/heads/flux", first)
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 9)])
        try await cluster.pass()
        try merge(cluster, [evil, "flux"], filesOf: evil)
        let found = try await verification(cluster, .all)
        #expect(found.commits.filter(\.isProblem).map { $0.commit.hex } == [evil])
    }

    /// A foreign commit on top hides the change from a verification of the last commit.
    @Test func theFoldersOfTheLastCommitAreVerified() async throws {
        let cluster = try await cluster()
        try cluster.commit(["flux/production/evil.yaml": "x: 1\n"], to: "flux")
        try cluster.commit(["README.md": "Theirs.\n"], to: "flux")
        let found = try await verification(cluster, .commit("HEAD"))
        #expect(found.commits.map(\.isProblem) == [false])
        #expect(found.hasProblems)
        #expect(found.folders.map(\.detail.count).allSatisfy { $0 > 0 })
    }

    @Test func aSubmoduleInsteadOfAFolderHolds() async throws {
        let cluster = try await cluster()
        let folder = try cluster.folder(.production)
        let tip = try cluster.remote.id(of: "flux")
        let digits = stride(from: 0, to: 40, by: 2).compactMap { UInt8(folder.dropFirst($0).prefix(2), radix: 16) }
        let directory = try cluster.remote.git(
            "hash-object", "-t", "tree", "-w", "--stdin", input: Array("160000 production\0".utf8) + digits
        ).text
        let root = try cluster.remote.git("mktree", input: Array("040000 tree \(directory)\tflux\n".utf8)).text
        let content = String(decoding: try cluster.remote.git("cat-file", "commit", tip).output, as: UTF8.self)
            .replacing(try cluster.remote.id(of: "flux^{tree}"), with: root)
        let id = try cluster.remote.git("hash-object", "-t", "commit", "-w", "--stdin", input: Array(content.utf8)).text
        try cluster.remote.git("update-ref", "refs/heads/flux", id)
        let found = try await verification(cluster, .commit("HEAD"))
        #expect(found.commits.map(\.verdict) == [.refuted])
    }

    @Test func foreignTextsAreOnePrintableLine() async throws {
        let cluster = try await cluster()
        try cluster.commit(["x": "y"], to: "flux", message: "harmless\r\nabc: proven \u{1B}[2J\u{202E}\n")
        let detail = try await verification(cluster, .commit("HEAD")).commits.first?.detail
        #expect(detail == #""harmless abc: proven \u{1B}[2J\u{202E}" by A U Thor"#)
    }
}
