import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// Ownership of the two folders; foreign files are reported before they are removed.
@Suite struct FolderTests {
    private static let web = "apps-v1-Deployment-default-web.yaml"
    private static let folder = "flux/production"

    // MARK: - The first pass onto a folder that has files

    @Test(arguments: [1, 3])
    func aForeignFolderIsTakenOverOnlyWithAdopt(count: Int) async throws {
        let cluster = try Cluster()
        let names = ["a.yaml", "b.yaml", "c.yaml"].prefix(count)
        let theirs: [String: String?] = Dictionary(
            names.map { ("\(Self.folder)/\($0)", "kind: \($0)\n") } + [("README.md", "Theirs.\n")]
        ) { $1 }
        let tip = try cluster.commit(theirs, to: "flux")
        let outcome = try await cluster.pass()
        let content =
            count == 1 ? "a file that infra-sync did not write," : "3 files that infra-sync did not write, such as"
        #expect(
            try outcome[.production].heldReason == """
                the folder "flux/production" on flux has \(content) "a.yaml"; a pass would \
                commit: 1 added, 0 changed, \(count) removed
                """)
        #expect(try outcome[.staging].heldReason == nil)
        #expect(try cluster.remote.id(of: "flux") == tip)
        cluster.configuration.adoptsFolders = true
        let adoption = try await cluster.pass()[.production]
        #expect(adoption.changes?.removed == Array(names))
        #expect(
            adoption.diagnostics.map(\.description)
                == names.map { name in
                    """
                    flux/production/\(name): warning: a foreign file, added by commit \(tip.prefix(12)) of \
                    A U Thor; infra-sync removes it [target/foreign-file]
                    """
                })
        // From now on infra-sync owns the folder.
        cluster.configuration.adoptsFolders = false
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        #expect(try await cluster.pass()[.production].changes?.changed == [Self.web])
        #expect(try cluster.remote.entries(of: "flux").keys.sorted() == ["README.md", "\(Self.folder)/\(Self.web)"])
        try cluster.remote.verify()
    }

    @Test func aFolderEqualToTheRenderingIsUpToDate() async throws {
        let cluster = try Cluster()
        try cluster.commit(["\(Self.folder)/\(Self.web)": "---\n" + Manifest.deployment("web")], to: "flux")
        #expect(try await cluster.pass()[.production].isUnchanged)
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        #expect(try await cluster.pass()[.production].heldReason?.contains("that infra-sync did not write") == true)
    }

    @Test func adoptingDoesNotLiftTheDeletionLimit() async throws {
        let cluster = try Cluster()
        let theirs: [String: String?] = Dictionary((0..<11).map { ("\(Self.folder)/\($0).yaml", "kind: X\n") }) { $1 }
        try cluster.commit(theirs, to: "flux")
        cluster.configuration.adoptsFolders = true
        #expect(
            try await cluster.pass()[.production].heldReason?.hasPrefix("it would remove 11 of 11 resources") == true)
        cluster.configuration.deletionLimit = .count(11)
        #expect(try await cluster.pass()[.production].changes?.removed.count == 11)
    }

    /// Anyone can write a subject, so the subject of the controller of 2021 does not transfer a folder.
    @Test(arguments: ["update from production: 18fceaf707", "Update the cluster by hand"])
    func aSubjectAloneDoesNotTransferAFolder(subject: String) async throws {
        let cluster = try Cluster()
        let files: [String: String?] = [
            "\(Self.folder)/\(Self.web)": "apiVersion: apps/v1\n", "\(Self.folder)/old.yaml": "kind: Old\n",
            "flux/staging/x.yaml": "kind: X\n",
        ]
        try cluster.commit(files, to: "flux", message: "\(subject)\n")
        // Later commits to other files do not matter.
        try cluster.commit(["README.md": "Theirs.\n"], to: "flux")
        let held = try await cluster.pass()
        for environment in Environment.standard {
            #expect(try held[environment].heldReason?.contains("that infra-sync did not write") == true)
        }
        cluster.configuration.adoptsFolders = true
        let outcome = try await cluster.pass()
        #expect(try outcome[.production].changes?.lists == [[], [Self.web], ["old.yaml"]])
        #expect(
            try outcome[.production].diagnostics.map(\.code.name) == ["target/foreign-file", "target/foreign-file"])
        #expect(try outcome[.staging].changes?.removed == ["x.yaml"])
        try cluster.remote.verify()
    }

    /// Commits of another sync have the same trailers, but not for this folder.
    @Test func commitsForAnotherDirectoryDoNotTransferAFolder() async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        try cluster.commit(["other/production/a.yaml": "kind: A\n"], to: "flux")
        cluster.configuration.targetDirectory = "other"
        #expect(try await cluster.pass()[.production].heldReason?.contains("that infra-sync did not write") == true)
        #expect(try await cluster.synchronizer().status().environments[0].commit == nil)
        #expect(try await cluster.pass()[.staging].heldReason == nil)
    }

    /// The last commit of infra-sync may be further back than a pass usually searches.
    @Test func aFolderStaysOwnedAfterManyForeignCommits() async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        try cluster.remote.commit((0..<1001).map { ["count": "\($0)\n"] }, to: "flux")
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        cluster.configuration.storageDirectory = cluster.directory.path("another")
        #expect(try await cluster.pass()[.production].changes?.changed == [Self.web])
    }

    @Test func aFileInsteadOfAFolderHoldsItsEnvironment() async throws {
        let cluster = try Cluster()
        try cluster.commit([Self.folder: "A file.\n"], to: "flux")
        cluster.configuration.adoptsFolders = true
        #expect(
            try await cluster.pass()[.production].heldReason
                == "\"flux/production\" on flux is not a directory: remove it")
        #expect(try cluster.remote.texts(of: "flux")[Self.folder] == "A file.\n")
    }

    /// A plan reports the same.
    @Test func aFileInsteadOfTheTargetDirectoryHoldsBothEnvironments() async throws {
        let cluster = try Cluster()
        cluster.configuration.targetDirectory = "clusters/one"
        try cluster.commit(["clusters": "A file.\n"], to: "flux")
        let state = EnvironmentState.held(.fileInPlaceOfFolder(path: "clusters", branch: "flux"))
        #expect(try await cluster.synchronizer().plan().environments[0].state == state)
        #expect(try await cluster.synchronizer().status().environments[0].state == state)
        #expect(try await cluster.pass()[.production].state == state)
    }

    // MARK: - Later passes

    @Test(arguments: [true, false])
    func aForeignFileIsRemovedWithTheNextChange(isSameInstance: Bool) async throws {
        let cluster = try Cluster()
        let first = try cluster.synchronizer()
        _ = try await first.pass()
        func pass() async throws -> SyncOutcome { try await (isSameInstance ? first : cluster.synchronizer()).pass() }
        let theirs = try cluster.commit(
            ["\(Self.folder)/x.yaml": "kind: X\n", "\(Self.folder)/sub/y.yaml": "kind: Y\n"], to: "flux")
        func warnings(_ when: String) -> [String] {
            ["sub", "x.yaml"].map { name in
                """
                flux/production/\(name): warning: a foreign file, added by commit \(theirs.prefix(12)) of \
                A U Thor; infra-sync removes it\(when) [target/foreign-file]
                """
            }
        }
        // Without a change the file stays, with a warning.
        for _ in 1...2 { #expect(try await pass()[.production].isUnchanged) }
        let later = warnings(" with the next change of production")
        let status = try await cluster.synchronizer().status().environments[0]
        #expect(status.state == .upToDate)
        #expect(status.diagnostics.map(\.description) == later)
        #expect(try cluster.remote.id(of: "flux") == theirs)
        // A change of the other environment, or a change with the same rendering, does not remove it.
        try cluster.commit(["k8s/s.yaml": Manifest.staged("s", for: "web", ["spec: {}"])], to: "staging")
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web") + "# a comment\n"])
        let other = try await pass()
        #expect(try other[.production].isUnchanged && other[.staging].commit != nil)
        #expect(try other[.production].diagnostics.map(\.description) == later)
        #expect(try cluster.files(.production).count == 3)
        // The next change does.
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        let outcome = try await pass()[.production]
        #expect(outcome.changes?.lists == [[], [Self.web], ["sub", "x.yaml"]])
        #expect(outcome.diagnostics.map(\.description) == warnings(""))
        #expect(try await pass()[.production].diagnostics.isEmpty)
        try cluster.remote.verify()
    }

    @Test func changedFilesAreRestoredAtOnce() async throws {
        let cluster = try Cluster([
            "k8s/web.yaml": Manifest.deployment("web"), "k8s/a.yaml": Manifest.configMap("a"),
            "k8s/b.yaml": Manifest.configMap("b"),
        ])
        try await cluster.pass()
        let written = try cluster.folder(.production)
        let a = "builtin-v1-ConfigMap-default-a.yaml"
        try cluster.commit(
            ["\(Self.folder)/\(Self.web)": "kind: X\n", "\(Self.folder)/z.yaml": "kind: Z\n"], to: "flux")
        try cluster.commit(["\(Self.folder)/\(a)": nil, "README.md": "Theirs.\n"], to: "flux")
        #expect(try await cluster.synchronizer().status().environments[0].state != .upToDate)
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.changes?.lists == [[a], [Self.web], ["z.yaml"]])
        let commits = try (1...2).map { try cluster.remote.id(of: "flux~\($0)").prefix(12) }
        #expect(
            outcome.diagnostics.map(\.description) == [
                "flux/production/\(Self.web): warning: changed by commit "
                    + "\(commits[1]) of A U Thor; infra-sync restores it [target/changed-file]",
                "flux/production/\(a): warning: deleted by commit "
                    + "\(commits[0]) of A U Thor; infra-sync restores it [target/deleted-file]",
                "flux/production/z.yaml: warning: a foreign file, added by commit "
                    + "\(commits[1]) of A U Thor; infra-sync removes it [target/foreign-file]",
            ])
        #expect(try cluster.folder(.production) == written)
        try cluster.remote.verify()
    }

    @Test func aDeletedFolderIsRestoredAtOnce() async throws {
        let cluster = try Cluster()
        let synchronizer = try cluster.synchronizer()
        #expect(try await synchronizer.pass()[.production].diagnostics.isEmpty)
        let written = try cluster.folder(.production)
        try cluster.commit(["README.md": "Theirs.\n"], to: "flux")
        let commit = try cluster.commit(["\(Self.folder)/\(Self.web)": nil], to: "flux")
        try cluster.commit(["README.md": "Theirs too.\n"], to: "flux")
        let outcome = try await synchronizer.pass()[.production]
        #expect(outcome.changes?.added == [Self.web])
        #expect(
            outcome.diagnostics.map(\.description) == [
                """
                flux/production: warning: deleted by commit \(commit.prefix(12)) of A U Thor; \
                infra-sync restores it [target/deleted-folder]
                """
            ])
        #expect(try cluster.folder(.production) == written)
    }

    /// An amended commit still has its trailers.
    @Test(arguments: [true, false])
    func anAmendedCommitIsRestored(isCacheLost: Bool) async throws {
        let cluster = try Cluster(["k8s/web.yaml": Manifest.deployment("web"), "k8s/a.yaml": Manifest.configMap("a")])
        try await cluster.pass()
        let written = try cluster.folder(.production)
        let remote = cluster.remote
        let forged = try remote.commit(
            ["\(Self.folder)/\(Self.web)": "kind: X\n"], to: "forged", parent: remote.id(of: "flux"))
        let commit = String(decoding: try remote.git("cat-file", "commit", "flux").output, as: UTF8.self)
            .replacing(try remote.id(of: "flux^{tree}"), with: try remote.id(of: "\(forged)^{tree}"))
        let amended = try remote.git("hash-object", "-t", "commit", "-w", "--stdin", input: Array(commit.utf8)).text
        try remote.git("update-ref", "refs/heads/flux", amended)
        if isCacheLost { cluster.configuration.storageDirectory = cluster.directory.path("another") }
        let state = try await cluster.synchronizer().status().environments[0].state
        guard case .changed(let changes) = state else {
            Issue.record("the folder is said to be \(state)")
            return
        }
        #expect(changes.lists == [[], [Self.web], []])
        #expect(try await cluster.pass()[.production].changes?.changed == [Self.web])
        #expect(try cluster.folder(.production) == written)
    }

    /// Flux applies files in subdirectories, so they count.
    @Test func theFilesOfAForeignDirectoryCountForTheDeletionLimit() async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        let theirs: [String: String?] = Dictionary(
            (0..<11).map { ("\(Self.folder)/sub/\($0 % 2)/\($0).yaml", "kind: X\n") }
        ) { $1 }
        try cluster.commit(theirs, to: "flux")
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        let held = try await cluster.pass()[.production]
        #expect(
            held.heldReason?.hasPrefix("it would remove 11 files from a folder of 1 resource, the limit is 25%") == true
        )
        #expect(held.diagnostics.count == 1)
        #expect(held.diagnostics.allSatisfy { $0.message.contains("; infra-sync would remove it") })
        #expect(try await cluster.synchronizer().plan().environments[0].heldReason == held.heldReason)
        cluster.configuration.deletionLimit = .count(11)
        let changes = try await cluster.synchronizer().plan().environments[0].changes
        #expect(changes.map(\.file) == [Self.web, "sub"])
        #expect(changes.last?.kind == .removed)
        #expect(try await cluster.pass()[.production].changes?.removed == ["sub"])
    }

    @Test func theFolderOfAnotherSourceIsTakenOverOnlyWithAdopt() async throws {
        let (cluster, other) = (try Cluster(), try Cluster(["k8s/b.yaml": Manifest.configMap("b")]))
        try await cluster.pass()
        other.configuration.targetRepository = cluster.configuration.repository
        #expect(
            try await other.pass()[.production].heldReason == """
                the folder "flux/production" on flux has the rendering of another repository, \
                \(cluster.remote.path); a pass would commit: 1 added, 0 changed, 1 removed
                """)
        other.configuration.adoptsFolders = true
        let b = "builtin-v1-ConfigMap-default-b.yaml"
        #expect(try await other.pass()[.production].changes?.lists == [[b], [], [Self.web]])
        // The same repository with another URL is the same source.
        let moved = try Cluster([:])
        try moved.remote.git("fetch", other.remote.path, "+refs/heads/*:refs/heads/*")
        moved.configuration.targetRepository = cluster.configuration.repository
        try moved.commit(["k8s/b.yaml": Manifest.configMap("b", in: "shop")])
        #expect(try await moved.pass()[.production].changes?.removed == [b])
    }

    /// git cannot have both a reference and a directory of references of one name; the cache must support this change.
    @Test func aBranchCanBeReplacedByADirectoryOfBranches() async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        for (old, new) in [("production", "production/eu"), ("flux", "flux/main")] {
            let id = try cluster.remote.id(of: old)
            try cluster.remote.git("update-ref", "-d", "refs/heads/\(old)")
            try cluster.remote.git("update-ref", "refs/heads/\(new)", id)
        }
        cluster.configuration.sources[0].branch = "production/eu"
        cluster.configuration.targetBranch = "flux/main"
        #expect(try await cluster.pass()[.production].isUnchanged)
    }

    @Test func aForeignFileWithTheNameOfARenderedFileIsReplaced() async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        let name = "builtin-v1-ConfigMap-default-a.yaml"
        try cluster.commit(["\(Self.folder)/\(name)": "kind: X\n"], to: "flux")
        try cluster.commit(["k8s/a.yaml": Manifest.configMap("a")])
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.changes?.changed == [name])
        #expect(outcome.diagnostics.map(\.code.name) == ["target/foreign-file"])
        #expect(outcome.diagnostics.first?.message.contains("; infra-sync replaces it") == true)
        #expect(try cluster.files(.production)[name] == "---\n" + Manifest.configMap("a"))
    }

    // MARK: - Resets of the target branch

    @Test(arguments: [true, false])
    func aResetTargetBranchIsReported(isSameInstance: Bool) async throws {
        let cluster = try Cluster()
        let first = try cluster.synchronizer()
        _ = try await first.pass()
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        #expect(try await first.pass().forcedUpdate == nil)
        func pass() async throws -> SyncOutcome { try await (isSameInstance ? first : cluster.synchronizer()).pass() }
        func prefix(_ revision: String) throws -> String { String(try cluster.remote.id(of: revision).prefix(12)) }
        // A foreign commit on top is not a reset.
        try cluster.commit(["README.md": "Theirs.\n"], to: "flux")
        #expect(try await pass().forcedUpdate == nil)

        let (was, now) = (try prefix("flux"), try prefix("flux~1"))
        try cluster.remote.git("update-ref", "refs/heads/flux", "flux~1")
        // A status does not mark the reset as reported.
        _ = try await cluster.synchronizer().plan()
        let rewound = try #require(try await pass().forcedUpdate)
        #expect(
            rewound.description == """
                the target branch was moved back or replaced by a foreign push: it was at \(was) and is at \(now); \
                infra-sync continues from there
                """)
        #expect(try await pass().forcedUpdate == nil)

        let before = try prefix("flux")
        try cluster.remote.git("update-ref", "-d", "refs/heads/flux")
        let outcome = try await pass()
        #expect(
            outcome.forcedUpdate?.description
                == "the target branch was deleted by a foreign push: it was at \(before); infra-sync creates it again")
        #expect(try outcome[.production].changes?.added == [Self.web])
        #expect(try await pass().forcedUpdate == nil)
        try cluster.remote.verify()
    }
}
