import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// Attacks with objects of the target branch that `git fsck` rejects: they are replaced and reported, and do not stop a pass.
@Suite("Invalid objects on the target branch") struct InvalidTargetTests {
    private static let ident = "A <a@b.example> 1600000000 +0000"
    private static let web = "apps-v1-Deployment-default-web.yaml"

    private func cluster() async throws -> Cluster {
        let cluster = try Cluster()
        try await cluster.pass()
        return cluster
    }

    /// Commits a foreign root tree to the target branch.
    @discardableResult
    private func push(_ root: String, _ cluster: Cluster) throws -> String {
        let id = try cluster.remote.git("commit-tree", root, "-p", "flux", "-m", "Theirs").text
        try cluster.remote.forceBranch("flux", to: id)
        return id
    }

    private func verification(_ cluster: Cluster, _ selection: CommitSelection) async throws -> Verification {
        try await cluster.synchronizer().verification(of: selection)
    }

    @Test(
        arguments: [
            [("100644", web), ("100644", web)], [("100644", "x.yaml"), ("100644", web)], [("100600", web)],
            [("100644", ".git"), ("100644", web)], [("100644", "a/b.yaml")], [("0100644", web)],
        ] as [[(String, String)]])
    func anInvalidFolderIsReplaced(entries: [(String, String)]) async throws {
        let cluster = try await cluster()
        let remote = cluster.remote
        let written = try cluster.folder(.production)
        let blob = try remote.id(of: "flux:flux/production/\(Self.web)")
        let folder = try remote.rawTree(entries.map { ($0.0, $0.1, blob) })
        let theirs = try push(
            try remote.rawTree([("40000", "flux", try remote.rawTree([("40000", "production", folder)]))]), cluster)
        for _ in 0..<2 {
            let status = try await cluster.synchronizer().status()
            guard case .changed = status.environments[0].state else {
                Issue.record("the folder is said to be \(status.environments[0].state)")
                return
            }
            _ = try await cluster.synchronizer().plan()
        }
        let found = try await verification(cluster, .commit("HEAD"))
        #expect(found.commits.map(\.isProblem) == [true])
        #expect(found.commits[0].detail?.contains("tree \(folder) is invalid: ") == true)
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.commit != nil)
        let warning = outcome.diagnostics.first { $0.code.name == "target/invalid-object" }
        #expect(warning?.message.contains("tree \(folder) is invalid: ") == true)
        #expect(try cluster.folder(.production) == written)
        #expect(try await cluster.pass()[.production].isUnchanged)
        // The invalid object is in the history now.
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        #expect(try await cluster.pass()[.production].commit != nil)
        #expect(try await cluster.synchronizer().status().environments[0].state == .upToDate)
        let all = try await verification(cluster, .all)
        #expect(all.commits.filter(\.isProblem).map { $0.commit.hex } == [theirs])
    }

    /// Foreign directories are not read.
    @Test func anInvalidDirectoryNextToTheFoldersIsKept() async throws {
        let cluster = try await cluster()
        let remote = cluster.remote
        let blob = try remote.id(of: "flux:flux/production/\(Self.web)")
        let theirs = try remote.rawTree([("100644", ".git", blob), ("100644", ".git", blob)])
        let flux = try remote.id(of: "flux:flux")
        try push(try remote.rawTree([("40000", "flux", flux), ("40000", "theirs", theirs)]), cluster)
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        #expect(try await cluster.pass()[.production].commit != nil)
        #expect(try remote.id(of: "flux:theirs") == theirs)
    }

    @Test(arguments: [true, false])
    func anInvalidDirectoryAboveTheFoldersHolds(isRoot: Bool) async throws {
        let cluster = try await cluster()
        let remote = cluster.remote
        let blob = try remote.id(of: "flux:flux/production/\(Self.web)")
        let twins = [("100644", ".git", blob)]
        let production = try remote.id(of: "flux:flux/production")
        let flux = try remote.rawTree((isRoot ? [] : twins) + [("40000", "production", production)])
        let root = try remote.rawTree((isRoot ? twins : []) + [("40000", "flux", flux)])
        let theirs = try push(root, cluster)
        #expect(try await cluster.pass()[.production].isUnchanged)
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        let held = try await cluster.pass()[.production].heldReason
        #expect(
            held?.contains("tree \(isRoot ? root : flux) is invalid: the entry \".git\" has a name") == true,
            "\(held ?? "")")
        let found = try await verification(cluster, .commit("HEAD"))
        #expect(found.commits.filter(\.isProblem).map { $0.commit.hex } == [theirs])
        // A foreign commit fixes the directory.
        let right = try remote.git(
            "mktree",
            input: Array(
                "040000 tree \(try remote.git("mktree", input: Array("040000 tree \(production)\tproduction\n".utf8)).text)\tflux\n"
                    .utf8)
        ).text
        try push(right, cluster)
        #expect(try await cluster.pass()[.production].commit != nil)
    }

    /// Reviewers see the first tree, so its foreign files are preserved.
    @Test(arguments: ["tree EVIL\n", "parent 1111111111111111111111111111111111111111\n", "author IDENT\n"])
    func anInvalidLastCommitIsReadAsGitReadsIt(header: String) async throws {
        let cluster = try await cluster()
        let remote = cluster.remote
        let parent = try remote.id(of: "flux")
        try cluster.commit(["theirs/x": "evil\n"], to: "flux")
        let evil = try remote.id(of: "flux^{tree}")
        try remote.forceBranch("flux", to: parent)
        try cluster.commit(["theirs/x": "good\n"], to: "flux")
        let text = """
            tree \(try remote.id(of: "flux^{tree}"))
            parent \(parent)
            author \(Self.ident)
            committer \(Self.ident)
            \(header.replacing("EVIL", with: evil).replacing("IDENT", with: Self.ident))
            Theirs

            """
        let tip = try remote.rawObject("commit", Array(text.utf8))
        try remote.forceBranch("flux", to: tip)
        let found = try await verification(cluster, .commit("HEAD"))
        #expect(found.commits.map(\.isProblem) == [true])
        #expect(found.commits[0].detail?.contains("the commit is invalid: its header has a ") == true)
        for commit in [tip] {
            let outcome = try await cluster.pass()
            #expect(try outcome[.production].isUnchanged)
            let warning = try outcome[.production].diagnostics.first
            #expect(warning?.code.name == "target/invalid-object" && warning?.message.contains(commit) == true)
        }
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        #expect(try await cluster.pass()[.production].commit != nil)
        #expect(try remote.texts(of: "flux:theirs") == ["x": "good\n"])
        #expect(try remote.id(of: "flux~1") == tip)
        // From then on the invalid commit is in the history.
        let outcome = try await cluster.pass()
        #expect(try !outcome[.production].diagnostics.contains { $0.code.isAboutTarget })
        cluster.configuration.storageDirectory = cluster.directory.path("another")
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 3)])
        #expect(try await cluster.pass()[.production].commit != nil)
        let all = try await verification(cluster, .all)
        #expect(all.commits.filter(\.isProblem).map { $0.commit.hex } == [tip])
        #expect(all.commits.count == 4)
    }

    @Test func aTargetBranchThatNamesATagIsHeld() async throws {
        let cluster = try await cluster()
        let remote = cluster.remote
        let commit = try remote.id(of: "flux")
        let tag = try remote.rawObject(
            "tag", Array("object \(commit)\ntype commit\ntag x\ntagger \(Self.ident)\n\nx\n".utf8))
        try remote.forceBranch("flux", to: tag)
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        let outcome = try await cluster.pass()
        for environment in Environment.standard {
            let reason = try outcome[environment].heldReason
            #expect(reason?.contains("read commit \(tag): the object is not a commit") == true)
        }
        let error = try await #require(throws: SyncError.self) { try await verification(cluster, .commit("HEAD")) }
        #expect(error.code == .invalidObject)
    }

    /// A commit with a missing source does not affect the verdicts on other commits.
    @Test func aMissingSourceDoesNotStopVerify() async throws {
        let cluster = try await cluster()
        let remote = cluster.remote
        let broken = String(repeating: "1", count: 40)
        let source = try remote.id(of: "production")
        let message = String(decoding: try remote.git("cat-file", "commit", "flux").output, as: UTF8.self)
            .split(separator: "\n\n", maxSplits: 1)[1].replacing(source, with: broken)
        try cluster.remote.commit(
            ["flux/production/\(Self.web)": "kind: Evil\n"], to: "flux", message: String(message) + "\n")
        let found = try await verification(cluster, .all)
        #expect(found.commits.map(\.verdict) == [.proven, .unprovable])
    }
}
