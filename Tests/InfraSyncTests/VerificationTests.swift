import InfraRender
import InfraSync
import InfraTestSupport
import Testing

@testable import InfraGit

/// Verdicts on commits of the target branch.
@Suite struct VerificationTests {
    private static let web = "apps-v1-Deployment-default-web.yaml"
    private static let folder = "flux/production"

    /// A cluster with four commits of infra-sync: three of production, and the second one of staging.
    private func cluster() async throws -> Cluster {
        let cluster = try Cluster(["k8s/web.yaml": Manifest.deployment("web"), "k8s/a.yaml": Manifest.configMap("a")])
        try cluster.commit(
            ["k8s/s.yaml": Manifest.staged("s", for: "web", ["spec:", "  replicas: 5"])], to: "staging")
        for replicas in 1...3 {
            try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: replicas)])
            try await cluster.pass()
        }
        return cluster
    }

    private func reports(
        _ cluster: Cluster, _ selection: CommitSelection = .commit("HEAD"), allowsReset: Bool = false
    ) async throws -> [Verification.CommitReport] {
        // Another machine without a cache.
        cluster.configuration.storageDirectory = cluster.directory.path("verifying")
        return try await cluster.synchronizer().verification(of: selection, allowingSourceReset: allowsReset).commits
    }

    private func report(_ cluster: Cluster) async throws -> Verification.CommitReport {
        try #require(try await reports(cluster).first)
    }

    /// Replaces the last commit by one with other files or another message.
    private func forge(
        _ cluster: Cluster, _ files: [String: String?] = [:], _ edit: (String) -> String = { $0 }
    ) throws {
        let remote = cluster.remote
        var content = String(decoding: try remote.git("cat-file", "commit", "flux").output, as: UTF8.self)
        if !files.isEmpty {
            let changed = try remote.commit(files, to: "forged", parent: try remote.id(of: "flux"))
            content.replace(try remote.id(of: "flux^{tree}"), with: try remote.id(of: "\(changed)^{tree}"))
        }
        let id = try remote.git("hash-object", "-t", "commit", "-w", "--stdin", input: Array(edit(content).utf8)).text
        try remote.git("update-ref", "refs/heads/flux", id)
    }

    // MARK: - Valid commits

    @Test func everyCommitIsProven() async throws {
        let cluster = try await cluster()
        let all = try await reports(cluster, .all)
        #expect(all.map(\.verdict) == [.proven, .proven, .proven, .proven])
        #expect(all.map(\.environment) == [.production, .staging, .production, .production])
        #expect(all.allSatisfy { $0.detail == nil && !$0.isProblem })
        #expect(all.last?.source?.hex == (try cluster.remote.id(of: "production")))
        let ids = try cluster.remote.git("rev-list", "--reverse", "flux").text.split(separator: "\n").map(String.init)
        #expect(all.map(\.commit.hex) == ids)
    }

    @Test(arguments: [
        ("HEAD", [3]), ("flux~1", [2]), ("HEAD~3", [0]), ("{2}", [2]), ("{1:8}", [1]), ("HEAD~2..flux", [2, 3]),
        ("{0}..{2}", [1, 2]), ("HEAD~1..", [3]),
    ])
    func commitsAreSelectedAsInGit(text: String, expected: [Int]) async throws {
        let cluster = try await cluster()
        let ids = try cluster.remote.git("rev-list", "--reverse", "flux").text.split(separator: "\n").map(String.init)
        var name = text.replacing("{1:8}", with: ids[1].prefix(8))
        for (index, id) in ids.enumerated() { name = name.replacing("{\(index)}", with: id) }
        let found = try await reports(cluster, CommitSelection(name)).map(\.commit.hex)
        #expect(found == expected.map { ids[$0] })
    }

    @Test(arguments: [
        ("production", "\"production\" is neither a commit id nor the branch flux"),
        ("abc", "\"abc\" is neither a commit id nor the branch flux"),
        ("HEAD~4", "\"HEAD~4\" is before the first commit of flux"),
        ("HEAD~x", "\"HEAD~x\" is not a commit: use an id or flux, with or without a suffix ~N"),
        ("{source}", "{source} is not in the history of flux"), ("0000", "0000 is not in the history of flux"),
        (
            "HEAD..HEAD~1",
            "\"HEAD..HEAD~1\" contains no commits: HEAD~1 is an ancestor of HEAD: use \"HEAD~1..HEAD\""
        ),
        ("..flux", "\"HEAD..flux\" contains no commits: both ends are the commit {tip}"),
        ("HEAD..nothing", "\"nothing\" is neither a commit id nor the branch flux"),
    ])
    func aCommitThatIsNotOnTheBranchIsUnknown(text: String, reason: String) async throws {
        let cluster = try await cluster()
        let source = try cluster.remote.id(of: "production")
        let error = try await #require(throws: SyncError.self) {
            _ = try await reports(cluster, CommitSelection(text.replacing("{source}", with: source)))
        }
        #expect(error.code == .unknownCommit)
        let tip = try cluster.remote.id(of: "flux").prefix(12)
        #expect(error.reason == reason.replacing("{source}", with: source).replacing("{tip}", with: tip))
    }

    @Test func verifyingAMissingBranchFails() async throws {
        let cluster = try Cluster()
        let error = try await #require(throws: SyncError.self) { _ = try await reports(cluster) }
        #expect(error.code == .configuration)
        #expect(error.reason == "there is no branch \"flux\" in \(cluster.remote.path) to verify")
    }

    // MARK: - Invalid commits

    @Test(
        arguments: [
            (["\(folder)/\(web)": "x: 1\n"], "\(folder)/\(web) has different content"),
            (["\(folder)/\(web)": nil], "\(folder)/\(web) is missing"),
            (["\(folder)/b.yaml": ""], "\(folder)/b.yaml must not exist"),
            (["\(folder)/a": "", "\(folder)/z": ""], "\(folder)/a must not exist"),
            (["\(folder)/hydrator.metadata": "{}"], "\(folder)/hydrator.metadata has different content"),
            (["README.md": "x"], "it also changes README.md, which is not in \(folder)"),
            (["flux/x": "x"], "it also changes flux/x, which is not in \(folder)"),
            (["flux/staging/\(web)": "x"], "it also changes flux/staging, which is not in \(folder)"),
        ] as [([String: String?], String)])
    func theFirstFileThatDiffersIsNamed(files: [String: String?], reason: String) async throws {
        let cluster = try await cluster()
        try forge(cluster, files)
        let report = try await report(cluster)
        #expect(report.verdict == .refuted && report.isProblem)
        #expect(report.detail == reason)
    }

    @Test(arguments: [
        ("In Fra <in@example.com> 1600000000", "In Fra <in@example.com> 1600000001", "the dates of author and"),
        ("author In Fra", "author Some Body", "author and committer differ"),
        ("Rendered-By:", "Reviewed-By: Some Body\nRendered-By:", "its message or header has content that infra-sync"),
        ("\n\nupdate", "\nencoding UTF-8\n\nupdate", "its message or header has content that infra-sync"),
        // The signature header must have the form of a signature.
        ("\n\nupdate", "\ngpgsig a text\n more of it\n\nupdate", "its message or header has content that infra-sync"),
        (
            "\n\nupdate", "\ngpgsig -----BEGIN SSH SIGNATURE-----\n bm9uZQ==\n -----END SSH SIGNATURE-----\n\nupdate",
            "its message or header has content that infra-sync"
        ),
        ("\nauthor ", "\nparent {before}\nauthor ", "it is a merge commit, which infra-sync does not create"),
    ])
    func theMessageOfACommitIsCompared(text: String, replacement: String, reason: String) async throws {
        let cluster = try await cluster()
        let before = try cluster.remote.id(of: "flux~2")
        try forge(cluster) { $0.replacing(text, with: replacement.replacing("{before}", with: before)) }
        let report = try await report(cluster)
        #expect(report.verdict == .refuted)
        #expect(report.detail?.hasPrefix(reason) == true, "\(report.detail ?? "")")
    }

    /// A commit that names a different source than the rendered one.
    @Test func aSourceWithADifferentRenderingIsRefuted() async throws {
        let cluster = try await cluster()
        let (now, before) = try (cluster.remote.id(of: "production"), cluster.remote.id(of: "production~1"))
        try forge(cluster) { $0.replacing(now, with: before) }
        let report = try await report(cluster)
        #expect(report.verdict == .refuted)
        #expect(
            report.detail?.hasPrefix("the dates of author and") == true
                || report.detail?.contains(Self.web) == true)
    }

    @Test func aSourceWithErrorsRefutesUnlessTheCommitNamesThePolicy() async throws {
        let cluster = try await cluster()
        cluster.configuration.errorPolicy = .skip
        try cluster.commit(["k8s/x.yaml": "a: [", "k8s/web.yaml": Manifest.deployment("web", replicas: 7)])
        try await cluster.pass()
        cluster.configuration.errorPolicy = .hold
        let skipped = try await report(cluster)
        #expect(skipped.verdict == .proven && skipped.detail == "rendered with on-error=skip" && !skipped.isProblem)
        try cluster.amendTarget { $0.replacing("Rendering-Options: on-error=skip\n", with: "") }
        let report = try await report(cluster)
        #expect(report.verdict == .refuted)
        #expect(report.detail?.hasPrefix("its source cannot be rendered: k8s/x.yaml:") == true)
    }

    @Test func anUnsignedSourceIsRefutedWithAllowedSigners() async throws {
        let cluster = try await cluster()
        let key = try SSHKey(in: cluster.directory)
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 7)])
        try cluster.remote.sign("production", with: key.file)
        try await cluster.pass()
        cluster.configuration.allowedSigners = AllowedSigners(
            file: try cluster.directory.write("signers", try key.allowed()))
        let found = try await reports(cluster, CommitSelection("HEAD~2.."))
        #expect(found.map(\.verdict) == [.refuted, .proven])
        #expect(found[0].detail?.contains(" is not signed: ") == true)
    }

    @Test func aSignedCommitWithMetadataIsProven() async throws {
        let cluster = try await cluster()
        cluster.configuration.signingKey = try SigningKey(file: try SSHKey(in: cluster.directory).file)
        cluster.configuration.writesMetadata = true
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 7)])
        try await cluster.pass()
        cluster.configuration.signingKey = nil
        cluster.configuration.writesMetadata = false
        #expect(try await reports(cluster, .all).allSatisfy { $0.verdict == .proven })
    }

    // MARK: - Unprovable commits

    @Test func aReplacedSourceIsFetchedByItsId() async throws {
        let cluster = try await cluster()
        try cluster.commit(["README.md": "New.\n"], to: "production")
        try cluster.remote.commit(["k8s/web.yaml": Manifest.deployment("web")], to: "production", parent: "")
        #expect(try await reports(cluster, .all).map(\.verdict) == [.refuted, .proven, .refuted, .refuted])
        let found = try await reports(cluster, .all, allowsReset: true)
        #expect(found.map(\.verdict) == [.proven, .proven, .proven, .proven])
        #expect(
            found.map { $0.detail?.hasSuffix("is not in the history of production") } == [true, nil, true, true])
        #expect(found.allSatisfy { !$0.isProblem })

        try cluster.remote.git("reflog", "expire", "--expire=now", "--all")
        try cluster.remote.git("gc", "--quiet", "--prune=now")
        try Command.check(["rm", "-r", cluster.directory.path("verifying")])
        let gone = try await reports(cluster, .all)
        #expect(gone.map(\.verdict) == [.unprovable, .proven, .unprovable, .unprovable])
        #expect(gone[0].detail?.contains(" is not available: the remote does not have the commit") == true)
        #expect(gone[0].isProblem)
    }

    /// An error of the remote gives no verdict, since a wrong verdict would be worse.
    @Test func aFailingRemoteGivesNoVerdict() async throws {
        let cluster = try await cluster()
        try cluster.remote.commit(["k8s/web.yaml": Manifest.deployment("web")], to: "production", parent: "")
        let calls = cluster.directory.path("calls")
        // The first one fetches the branches; the others would fetch missing sources.
        cluster.configuration.remoteOptions.programs.git = try cluster.directory.write(
            script: "git",
            "echo x >> \(calls); [ $(wc -l < \(calls)) = 1 ] && exec git \"$@\"; echo 'fatal: on fire' >&2; exit 128")
        let error = try await #require(throws: SyncError.self) { _ = try await reports(cluster, .all) }
        #expect(error.code == .unreachable)
        #expect(error.reason.hasSuffix("fatal: on fire"))
        #expect(try Command.check(["wc", "-l", calls]).text.hasPrefix("2 "))
    }

    @Test func anotherRenderingVersionIsReportedIfFilesDiffer() async throws {
        let cluster = try await cluster()
        let older = { (text: String) in text.replacing(ProductVersion.renderer, with: "infra-sync 0.0.1") }
        try forge(cluster, [:], older)
        #expect(try await report(cluster).verdict == .proven)
        try forge(cluster, ["\(Self.folder)/\(Self.web)": "x: 1\n"])
        let report = try await report(cluster)
        #expect(report.verdict == .unprovable)
        #expect(
            report.detail == """
                rendered by infra-sync 0.0.1 (rendering 1), and not provable with \(ProductVersion.renderer), for which \(Self.folder)/\(Self.web) \
                has different content
                """)
    }

    @Test func aTrailerThatNamesNoCommitIsUnprovable() async throws {
        let cluster = try await cluster()
        let (source, tree) = try (cluster.remote.id(of: "production"), cluster.remote.id(of: "production^{tree}"))
        try forge(cluster) { $0.replacing(source, with: tree) }
        let report = try await report(cluster)
        #expect(report.verdict == .unprovable)
        #expect(report.detail == "its source \(tree.prefix(12)) is not a valid commit: the object is not a commit")
    }

    // MARK: - Others

    @Test func foreignChangesOutsideOfTheFoldersAreIgnored() async throws {
        let cluster = try await cluster()
        try cluster.commit(["README.md": "Theirs.\n", "flux/x": "x"], to: "flux", message: "Explain\n")
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 9)])
        try await cluster.pass()
        let found = try await reports(cluster, .all)
        #expect(found.map(\.verdict) == [.proven, .proven, .proven, .proven, .foreign, .proven])
        #expect(found[4].detail == "\"Explain\" by A U Thor")
        #expect(found.allSatisfy { !$0.isProblem })
    }

    @Test func aForeignChangeIsAProblemUntilItIsReverted() async throws {
        let cluster = try await cluster()
        try cluster.commit(["\(Self.folder)/\(Self.web)": "x: 1\n"], to: "flux", message: "Meddle\n")
        let detail = "\"Meddle\" by A U Thor, changes \(Self.folder)/\(Self.web)"
        let before = try await report(cluster)
        #expect(before.verdict == .foreign && before.isProblem)
        #expect(before.detail == detail)
        // A commit for the other environment reverts nothing.
        try cluster.commit(["k8s/s.yaml": Manifest.staged("s", for: "web", ["spec:", "  replicas: 6"])], to: "staging")
        cluster.configuration.storageDirectory = cluster.directory.path("storage")
        try await cluster.pass()
        let found = try await reports(cluster, .all)
        #expect(found.map(\.verdict) == [.proven, .proven, .proven, .proven, .foreign, .proven, .proven])
        #expect(found[4].detail == "\(detail), undone by \(found[5].commit.hex.prefix(12))")
        #expect(found.map(\.environment)[5...] == [.production, .staging])
        #expect(found.allSatisfy { !$0.isProblem })
        // By itself the commit is proven.
        #expect(try await reports(cluster, .commit("HEAD~2")).map(\.isProblem) == [true])
        #expect(try await reports(cluster, CommitSelection("HEAD~3..HEAD~1")).map(\.isProblem) == [false, false])
    }

    @Test func commitsOfTheControllerOf2021AreForeign() async throws {
        let cluster = try Cluster()
        try cluster.remote.commit(
            ["\(Self.folder)/\(Self.web)": "x: 1\n"], to: "flux", message: "update from production: 0123456\n")
        let before = try await report(cluster)
        #expect(before.verdict == .foreign && before.isProblem)
        #expect(
            before.detail?.hasPrefix("\"update from production: 0123456\" by A U Thor, changes \(Self.folder)/") == true
        )
        cluster.configuration.storageDirectory = cluster.directory.path("storage")
        cluster.configuration.adoptsFolders = true
        try await cluster.pass()
        #expect(try await reports(cluster, .all).map(\.isProblem) == [false, false])
    }

    /// Two syncs write to separate folders on one branch.
    @Test func theCommitsOfAnotherSyncAreForeign() async throws {
        let cluster = try await cluster()
        let other = try Cluster(["k8s/web.yaml": Manifest.deployment("web", replicas: 8)])
        other.configuration.targetRepository = cluster.configuration.repository
        other.configuration.targetDirectory = "other"
        try await other.pass()
        #expect(try await reports(cluster, .all).map(\.verdict) == [.proven, .proven, .proven, .proven, .foreign])
        #expect(
            try await other.synchronizer().verification(of: .all).commits.map(\.verdict)
                == [.foreign, .foreign, .foreign, .foreign, .proven])
    }
}
