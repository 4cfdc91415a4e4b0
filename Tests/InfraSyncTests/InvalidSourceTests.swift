import InfraRender
import InfraSync
import InfraTestSupport
import Testing

@testable import InfraGit

/// Attacks with objects of a source branch that `git fsck` rejects, or that programs read differently.
@Suite("Invalid objects in a source") struct InvalidSourceTests {
    private static let ident = "A <a@b.example> 1600000000 +0000"
    private static let missing = String(repeating: "1", count: 40)

    /// A cluster after a pass, and then a new commit to production.
    private func cluster() async throws -> Cluster {
        let cluster = try Cluster()
        try await cluster.pass()
        try cluster.commit(["k8s/z.yaml": Manifest.configMap("z")])
        return cluster
    }

    /// Expects a pass that holds staging with a reason that names the object, and updates production.
    private func expectHeld(_ cluster: Cluster, naming id: String, _ reason: String) async throws {
        for _ in 0..<2 {
            let outcome = try await cluster.pass()
            let held = try #require(try outcome[.staging].heldReason)
            #expect(held.contains(id) && held.contains(reason), "\(held)")
        }
        #expect(try cluster.files(.production).keys.contains("builtin-v1-ConfigMap-default-z.yaml"))
    }

    /// `TREE` is the tree that reviewers see, `EVIL` is another one.
    @Test(arguments: [
        ("tree TREE\nauthor IDENT\ncommitter IDENT\ntree EVIL\n\nx\n", "second tree"),
        ("tree TREE\nauthor IDENT\ntree EVIL\ncommitter IDENT\n\nx\n", "no committer in the expected place"),
        ("tree TREE\ntree EVIL\nauthor IDENT\ncommitter IDENT\n\nx\n", "no author in the expected place"),
        ("tree TREE\nauthor IDENT\ncommitter IDENT\nencoding UTF-8\ntree EVIL\n\nx\n", "second tree"),
        ("tree TREE\nauthor IDENT\ncommitter IDENT\nparent MISSING\n\nx\n", "misplaced parent"),
        ("tree TREE\nauthor IDENT\nparent MISSING\ncommitter IDENT\n\nx\n", "no committer in the expected place"),
        ("tree TREE\nauthor IDENT\nauthor IDENT\ncommitter IDENT\n\nx\n", "no committer in the expected place"),
        ("tree TREE\nauthor IDENT\ncommitter IDENT\ncommitter IDENT\n\nx\n", "second or misplaced committer"),
        ("tree TREE\nauthor IDENT\ncommitter IDENT\n author IDENT\n\nx\n", "continues the committer"),
        ("tree TREE\nauthor IDENT\ncommitter IDENT\n\nx\n\nAllow-Deletions: false\0\n\nAllow-Deletions: true\n", "NUL"),
        ("tree TREE\nauthor IDENT\ncommitter IDENT\nx a\0b\n\nx\n", "NUL"),
        ("tree TREE\nauthor A <a@b> 1 +00\ncommitter IDENT\n\nx\n", "time zone"),
        ("tree TREE\nauthor A <a@b> 99999999999999999999 +0000\ncommitter IDENT\n\nx\n", "too large"),
        ("tree TREE\nauthor IDENT\ncommitter IDENT", "no committer in the expected place"),
    ])
    func anInvalidCommitHoldsItsEnvironmentOnly(content: String, reason: String) async throws {
        let cluster = try await cluster()
        let remote = cluster.remote
        let evil = try remote.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 9)], to: "evil", parent: "")
        let text = content.replacing("TREE", with: try remote.id(of: "staging^{tree}"))
            .replacing("EVIL", with: try remote.id(of: "\(evil)^{tree}")).replacing("IDENT", with: Self.ident)
            .replacing("MISSING", with: Self.missing)
        let id = try remote.rawObject("commit", Array(text.utf8))
        try remote.forceBranch("staging", to: id)
        try await expectHeld(cluster, naming: "read commit \(id)", reason)
    }

    @Test(
        arguments: [
            ([("100644", "web.yaml"), ("100644", "web.yaml")], "occurs twice"),
            ([("100644", "web"), ("100644", "web.a"), ("40000", "web")], "occurs twice"),
            ([("100644", "z.yaml"), ("100644", "a.yaml")], "not in git's order"),
            ([("100644", "a/b.yaml")], "a slash"), ([("40000", "..")], "has a reserved name"),
            ([("40000", ".")], "has a reserved name"), ([("40000", ".git")], "treat as .git"),
            ([("40000", ".GIT")], "treat as .git"), ([("40000", "git~1")], "treat as .git"),
            ([("40000", ".g\u{200C}it")], "treat as .git"), ([("100644", ".git::$INDEX_ALLOCATION")], "treat as .git"),
            ([("100644", "x\\.git")], "treat as .git"), ([("120000", ".gitmodules")], ".gitmodules"),
            ([("100600", "web.yaml")], "the mode 100600"),
            ([("0100644", "web.yaml")], "the mode 0100644"), ([("040000", "web")], "the mode 040000"),
            ([("20000", "web.yaml")], "the mode 20000"), ([("0", "web.yaml")], "the mode 0"),
        ] as [([(String, String)], String)])
    func anInvalidTreeHoldsItsEnvironmentOnly(entries: [(String, String)], reason: String) async throws {
        let cluster = try await cluster()
        let remote = cluster.remote
        let blob = try remote.id(of: "production:k8s/web.yaml")
        let empty = try remote.git("mktree").text
        let tree = try remote.rawTree(
            entries.map { ($0.0, $0.1, $0.0.hasPrefix("4") || $0.0.hasPrefix("04") ? empty : blob) })
        let root = try remote.rawTree([("40000", "k8s", tree)])
        try remote.forceBranch("staging", to: try remote.git("commit-tree", root, "-m", "x").text)
        try await expectHeld(cluster, naming: "read tree \(tree)", reason)
    }

    @Test func aSourceBranchThatNamesATagIsHeld() async throws {
        let cluster = try await cluster()
        let remote = cluster.remote
        let commit = try remote.id(of: "staging")
        let tag = try remote.rawObject(
            "tag", Array("object \(commit)\ntype commit\ntag x\ntagger \(Self.ident)\n\nx\n".utf8))
        try remote.forceBranch("staging", to: tag)
        try await expectHeld(cluster, naming: "read commit \(tag)", "the object is not a commit")
    }

    /// Only the commit itself is fetched.
    @Test(arguments: [0, 2])
    func aParentThatDoesNotExistIsNotNeeded(version: Int) async throws {
        let cluster = try await cluster()
        cluster.configuration.remoteOptions.programs.protocolVersion = version
        let remote = cluster.remote
        let tree = try remote.id(of: "staging^{tree}")
        let id = try remote.rawObject(
            "commit",
            Array("tree \(tree)\nparent \(Self.missing)\nauthor \(Self.ident)\ncommitter \(Self.ident)\n\nx\n".utf8))
        try remote.forceBranch("staging", to: id)
        #expect(try await cluster.pass()[.staging].heldReason == nil)
        cluster.configuration.storageDirectory = cluster.directory.path("another")
        #expect(try await cluster.pass()[.staging].heldReason == nil)
    }

    @Test func aMissingBlobHoldsOnlyItsEnvironment() async throws {
        let cluster = try await cluster()
        let remote = cluster.remote
        let tree = try remote.rawTree([("100644", "web.yaml", Self.missing)])
        let root = try remote.rawTree([("40000", "k8s", tree)])
        try remote.forceBranch("staging", to: try remote.git("commit-tree", root, "-m", "x").text)
        try await expectHeld(cluster, naming: "refs/heads/staging", "the remote reported a fatal error")
    }

    /// `git log` decodes the message by the header, so its text differs from the bytes.
    @Test(arguments: ["UTF-16BE", "UTF-7", "IBM037", "utf-16", "SHIFT_JIS", "nonsense"])
    func aTrailerInAnotherEncodingIsIgnored(encoding: String) async throws {
        let files = Dictionary((0..<20).map { ("k8s/\($0).yaml", Manifest.configMap("c\($0)")) }) { $1 }
        let cluster = try Cluster(files)
        try await cluster.pass()
        let parent = try cluster.remote.id(of: "production")
        let next = try cluster.commit(Dictionary((1..<20).map { ("k8s/\($0).yaml", nil as String?) }) { $1 })
        for (header, isHeld) in [("encoding \(encoding)\n", true), ("encoding UTF-8\n", false)] {
            let text = """
                tree \(try cluster.remote.id(of: "\(next)^{tree}"))
                parent \(parent)
                author \(Self.ident)
                committer \(Self.ident)
                \(header)
                Harmless

                Allow-Deletions: true

                """
            try cluster.remote.forceBranch("production", to: try cluster.remote.rawObject("commit", Array(text.utf8)))
            let outcome = try await cluster.pass()
            #expect(
                try (outcome[.production].heldReason?.contains("it would remove 19 of 20 resources") == true) == isHeld)
        }
    }

    /// Swift strings compare the two names as equal; version 0 of the protocol lists both branches.
    @Test(arguments: [0, 2])
    func branchNamesAreComparedByteByByte(version: Int) async throws {
        let cluster = try Cluster([:])
        let name = "K8S-prod"
        let twin = "\u{212A}8S-prod"
        try cluster.commit(["k8s/a.yaml": Manifest.configMap("evil")], to: twin)
        var configuration = try SyncConfiguration(
            repository: cluster.configuration.repository, productionBranch: name, stagingBranch: name,
            targetBranch: "flux", sourceDirectory: "k8s", targetDirectory: "flux", userName: "In Fra",
            userEmail: "in@example.com", storageDirectory: cluster.directory.path("storage"))
        configuration.remoteOptions.programs.protocolVersion = version
        cluster.configuration = configuration
        #expect(try await cluster.pass()[.production].heldReason?.hasPrefix("there is no branch \"K8S-prod\"") == true)
        try cluster.commit(["k8s/a.yaml": Manifest.configMap("good")], to: name)
        #expect(
            try await cluster.pass()[.production].changes?.added == ["builtin-v1-ConfigMap-default-good.yaml"])
        // Both branches at once.
        cluster.configuration = try SyncConfiguration(
            repository: configuration.repository, productionBranch: name, stagingBranch: twin, targetBranch: "flux",
            sourceDirectory: "k8s", targetDirectory: "flux", userName: "In Fra", userEmail: "in@example.com",
            storageDirectory: configuration.storageDirectory)
        cluster.configuration.remoteOptions.programs.protocolVersion = version
        let outcome = try await cluster.pass()
        #expect(try outcome[.production].source?.hex == (try cluster.remote.id(of: "refs/heads/\(name)")))
        #expect(try outcome[.staging].source?.hex == (try cluster.remote.id(of: "refs/heads/\(twin)")))
    }
}
