import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// Attacks on provenance by users who may push to the target branch, or to other branches of the source repository.
@Suite struct ProvenanceTests {
    private static let web = "apps-v1-Deployment-default-web.yaml"
    private static let folder = "flux/production"

    /// A cluster with three commits of infra-sync for production.
    private func cluster() async throws -> Cluster {
        let cluster = try Cluster()
        for replicas in 2...4 {
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

    /// Replaces the last commit of a branch.
    private func amend(_ repository: GitRepository, _ branch: String = "flux", _ edit: (String) -> String) throws {
        let content = String(decoding: try repository.git("cat-file", "commit", branch).output, as: UTF8.self)
        let id = try repository.git("hash-object", "-t", "commit", "-w", "--stdin", input: Array(edit(content).utf8))
            .text
        try repository.git("update-ref", "refs/heads/\(branch)", id)
    }

    /// Creates a merge with the tree of its first parent.
    private func merge(_ repository: GitRepository, _ first: String, _ second: String) throws -> String {
        try Command.check(
            [
                "git", "--git-dir", repository.path, "commit-tree", "-m", "Merge", "-p", first, "-p", second,
                "\(first)^{tree}",
            ], environment: GitRepository.environment
        ).text
    }

    /// Moves the last commit of the target branch to another parent.
    private func replant(_ repository: GitRepository, onto parent: String) throws {
        let before = try repository.id(of: "flux~1")
        try amend(repository) { $0.replacing("parent \(before)", with: "parent \(parent)") }
    }

    /// Commits the exact rendering of a branch without review to the target branch.
    private func renderUnreviewed(_ cluster: Cluster) async throws -> String {
        try cluster.remote.git("branch", "evil", "production")
        let evil = try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 66)], to: "evil")
        let configuration = cluster.configuration
        cluster.configuration.sources[0].branch = "evil"
        cluster.configuration.adoptsFolders = true
        cluster.configuration.storageDirectory = cluster.directory.path("evil")
        _ = try await cluster.pass()
        cluster.configuration = configuration
        try amend(cluster.remote) { $0.replacing("Source-Branch: evil", with: "Source-Branch: production") }
        return evil
    }

    // MARK: - Sources that their branch does not have

    @Test(arguments: ["on another branch", "without a branch", "behind a merge on the target branch"])
    func aSourceThatIsNotInTheHistoryOfItsBranchIsRefuted(place: String) async throws {
        let cluster = try await cluster()
        let evil = try await renderUnreviewed(cluster)
        if place != "on another branch" { try cluster.remote.git("update-ref", "-d", "refs/heads/evil") }
        if place == "behind a merge on the target branch" {
            try replant(cluster.remote, onto: merge(cluster.remote, "flux~1", evil))
        }
        let found = try await verification(cluster)
        #expect(found.hasProblems)
        #expect(found.commits.map(\.verdict) == [.refuted])
        #expect(
            found.commits.first?.detail
                == "its source \(evil.prefix(12)) is not in the history of production")
        // The option accepts an intended forced push.
        let accepted = try await verification(cluster, allowsReset: true)
        #expect(accepted.commits.map(\.verdict) == [.proven])
        #expect(accepted.commits.first?.detail?.hasSuffix("is not in the history of production") == true)
        // The next pass writes the reviewed state.
        #expect(try await cluster.pass()[.production].changes?.changed == [Self.web])
        #expect(try cluster.files(.production)[Self.web]?.contains("replicas: 4") == true)
    }

    /// A commit of the target repository never counts as a source.
    @Test func aMergeOnASeparateTargetAddsNoSource() async throws {
        let cluster = try await cluster()
        let target = try GitRepository()
        cluster.configuration.targetRepository = try RemoteLocation(target.path)
        try await cluster.pass()
        // The attacker has no access to the source repository.
        try target.git("fetch", "--quiet", cluster.remote.path, "production:refs/heads/production")
        let evil = try target.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 66)], to: "production")
        let attacker = try Cluster([:])
        attacker.configuration.repository = try RemoteLocation(target.path)
        _ = try await attacker.pass()
        try amend(target) { $0.replacing(target.path, with: cluster.remote.path) }
        try replant(target, onto: merge(target, "flux~1", evil))
        for _ in 1...2 {
            let found = try await cluster.synchronizer().verification(of: .commit("HEAD"))
            #expect(found.commits.map(\.verdict) == [.unprovable])
            #expect(found.hasProblems)
        }
        // A pass ignores the commit too.
        #expect(try await cluster.pass()[.production].changes?.changed == [Self.web])
        #expect(try target.texts(of: "flux:\(Self.folder)")[Self.web]?.contains("replicas: 4") == true)
        try target.verify()
    }

    @Test func aSourceOfADeletedBranchIsUnprovable() async throws {
        let cluster = try await cluster()
        try cluster.remote.git("update-ref", "-d", "refs/heads/production")
        let report = try #require(try await verification(cluster).commits.first)
        #expect(report.verdict == .unprovable)
        #expect(report.detail?.contains("there is no branch \"production\" in \(cluster.remote.path)") == true)
        #expect(try await verification(cluster, allowsReset: true).commits.map(\.verdict) == [.proven])
    }

    // MARK: - Sources that come back

    /// Renders an old source again.
    private func rollBack(_ cluster: Cluster, to source: String) async throws {
        let tip = try cluster.remote.id(of: "production")
        try cluster.remote.git("update-ref", "refs/heads/production", source)
        let storage = cluster.configuration.storageDirectory
        cluster.configuration.storageDirectory = cluster.directory.path("attacker")
        #expect(try await cluster.pass()[.production].commit != nil)
        cluster.configuration.storageDirectory = storage
        try cluster.remote.git("update-ref", "refs/heads/production", tip)
    }

    @Test func aRepeatedOldSourceIsRefuted() async throws {
        let cluster = try await cluster()
        let (new, old) = try (cluster.remote.id(of: "production"), cluster.remote.id(of: "production~2"))
        let last = try cluster.remote.id(of: "flux")
        try await rollBack(cluster, to: old)
        let detail = """
            its source \(old.prefix(12)) does not descend from \(new.prefix(12)), which the earlier commit \
            \(last.prefix(12)) names
            """
        #expect(try await verification(cluster).commits.map(\.detail) == [detail])
        let all = try await verification(cluster, .all)
        #expect(all.commits.map(\.verdict) == [.proven, .proven, .proven, .refuted])
        #expect(all.hasProblems)
        let accepted = try await verification(cluster, .all, allowsReset: true)
        #expect(!accepted.hasProblems)
        #expect(accepted.commits.last?.detail == detail)
        // The next pass renders the branch.
        #expect(try await cluster.pass()[.production].changes?.changed == [Self.web])
        #expect(try await !verification(cluster).hasProblems)
    }

    /// Compared only with the previous commit, the second step would look like progress.
    @Test func twoOlderSourcesInARowAreRefuted() async throws {
        let cluster = try await cluster()
        try await rollBack(cluster, to: cluster.remote.id(of: "production~2"))
        try await rollBack(cluster, to: cluster.remote.id(of: "production~1"))
        #expect(try await verification(cluster).commits.map(\.verdict) == [.refuted])
        // Hiding the latest one behind a merge makes no difference.
        try replant(cluster.remote, onto: merge(cluster.remote, "flux~4", "flux~2"))
        #expect(try await verification(cluster).commits.map(\.verdict) == [.refuted])
    }

    @Test(arguments: ["moved back", "rewritten"])
    func aSourceBranchThatIsResetIsRenderedWithAWarning(kind: String) async throws {
        let cluster = try await cluster()
        let lost = try cluster.remote.id(of: "production")
        if kind == "moved back" {
            try cluster.remote.git("update-ref", "refs/heads/production", "production~1")
        } else {
            try cluster.remote.commit(
                ["k8s/web.yaml": Manifest.deployment("web", replicas: 7)], to: "production",
                parent: try cluster.remote.id(of: "production~1"))
        }
        let warning = """
            k8s: warning: the history of "production" does not contain the commit \(lost.prefix(12)) that production was last \
            rendered from: the branch was moved back or replaced by a forced push, and its present state is rendered \
            [source/reset]
            """
        #expect(try await cluster.synchronizer().plan().environments[0].diagnostics.map(\.description) == [warning])
        let synchronizer = try cluster.synchronizer()
        let outcome = try await synchronizer.pass()[.production]
        #expect(outcome.commit != nil)
        #expect(outcome.diagnostics.map(\.description) == [warning])
        #expect(try await synchronizer.pass()[.production].diagnostics.isEmpty)
        #expect(try await cluster.pass()[.production].diagnostics.isEmpty)
        #expect(try await verification(cluster).commits.map(\.verdict) == [.refuted])
        #expect(try await !verification(cluster, .all, allowsReset: true).hasProblems)
        // From the next change on the sources descend from each other again.
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 9)])
        #expect(try await cluster.pass()[.production].diagnostics.isEmpty)
        #expect(try await !verification(cluster).hasProblems)
    }

    // MARK: - Imitated commits

    /// A foreign commit with the message of infra-sync, in a repository without commits of infra-sync.
    private func cluster(
        withCopy files: [String: String?], _ edit: (String) -> String = { $0 }
    ) async throws -> Cluster {
        let (cluster, model) = (try Cluster(), try Cluster())
        try await model.pass()
        let message = try model.remote.git("log", "-1", "--format=%B", "flux").text + "\n"
        try cluster.commit(["README.md": "Theirs.\n"], to: "flux")
        try cluster.commit(files, to: "flux", message: message)
        try amend(cluster.remote) { content in
            // Author and committer are the same, as in a commit of infra-sync.
            let author = content.split(separator: "\n").first { $0.hasPrefix("author ") } ?? ""
            let committer = content.split(separator: "\n").first { $0.hasPrefix("committer ") } ?? ""
            return edit(content.replacing(committer, with: "committer \(author.dropFirst("author ".count))"))
        }
        return cluster
    }

    private static let theirs: [String: String?] = ["\(folder)/a.yaml": "kind: A\n"]

    @Test(
        arguments: [
            ("changes more than the folder", ["\(folder)/a.yaml": "kind: A\n", "README.md": "Ours.\n"], "", ""),
            (
                "changes the other folder", ["\(folder)/a.yaml": "kind: A\n", "flux/staging/a.yaml": "kind: A\n"], "",
                ""
            ),
            ("has another committer", theirs, "committer A U Thor", "committer Some Body"),
            ("has another date", theirs, "> 1600000000 +0200\n\nupdate", "> 1600000001 +0200\n\nupdate"),
            ("has another subject", theirs, "\n\nupdate from", "\n\nUpdate from"),
            ("names another environment", theirs, "Environment: production", "Environment: staging"),
            ("lacks a trailer", theirs, "Rendered-By:", "Reviewed-By:"),
            ("has a trailer twice", theirs, "Source-Directory:", "Source-Commit: {source}\nSource-Directory:"),
            ("has a trailer twice in other letters", theirs, "Environment:", "ENVIRONMENT: production\nEnvironment:"),
        ] as [(String, [String: String?], String, String)])
    func anImitatedCommitDoesNotTransferAFolder(
        what: String, files: [String: String?], text: String, replacement: String
    ) async throws {
        let cluster = try await cluster(withCopy: files) { content in
            let words = content.split(separator: "\n").first { $0.hasPrefix("Source-Commit: ") } ?? ""
            return content.replacing(
                text, with: replacement.replacing("{source}", with: words.dropFirst("Source-Commit: ".count)))
        }
        let held = try await cluster.pass()[.production].heldReason
        #expect(
            held?.contains("has a file that infra-sync did not write, \"a.yaml\"") == true, "\(held ?? "")")
        #expect(try cluster.files(.production).keys.sorted() == ["a.yaml"])
        let verified = try await cluster.synchronizer().verification(of: .commit("HEAD"))
        #expect(verified.hasProblems)
        #expect(verified.commits.allSatisfy { $0.verdict == .foreign || $0.verdict == .refuted })
    }

    /// A commit with the form of infra-sync can only be recognised by rendering, which `verify` does.
    @Test func anImitatedCommitIsRefutedByItsContents() async throws {
        let cluster = try await cluster(withCopy: Self.theirs)
        let found = try await cluster.synchronizer().verification(of: .commit("HEAD"))
        #expect(found.commits.map(\.verdict) == [.refuted])
        // A pass replaces the files, within the limits of any pass.
        #expect(try await cluster.pass()[.production].changes?.lists == [[Self.web], [], ["a.yaml"]])
    }

    /// git compares keys without regard to case.
    @Test func trailerKeysIgnoreCase() async throws {
        let cluster = try await cluster()
        try amend(cluster.remote) { $0.replacing("Source-Commit:", with: "SOURCE-commit:") }
        let report = try #require(try await verification(cluster).commits.first)
        #expect(report.verdict == .refuted)
        #expect(report.detail == "its message or header has content that infra-sync does not write")
        #expect(try await cluster.synchronizer().status().environments[0].renderedSource != nil)
    }

    /// Merging the sources of another repository does not transfer its folder.
    @Test func aMergedSourceDoesNotTransferAFolder() async throws {
        let (cluster, other) = (try Cluster(), try Cluster(["k8s/b.yaml": Manifest.configMap("b")]))
        try await cluster.pass()
        try cluster.remote.git("update-ref", "refs/heads/flux", merge(cluster.remote, "flux", "production"))
        other.configuration.targetRepository = cluster.configuration.repository
        #expect(try await other.pass()[.production].heldReason?.contains("the rendering of another repository") == true)
        // Neither does another branch of the source repository.
        try other.remote.git("fetch", "--quiet", cluster.remote.path, "production:refs/heads/topic")
        try other.remote.git("update-ref", "refs/heads/staging", "topic")
        #expect(try await other.pass()[.production].heldReason?.contains("the rendering of another repository") == true)
    }

    /// A trailer may name an object that is not a commit.
    @Test(arguments: ["production^{tree}", "production:k8s/web.yaml", "0123456789012345678901234567890123456789"])
    func aTrailerThatDoesNotNameACommitDoesNotStopAPass(name: String) async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        let id = name.first == "0" ? name : try cluster.remote.id(of: name)
        let source = try cluster.remote.id(of: "production")
        try amend(cluster.remote) {
            $0.replacing(source, with: id).replacing(cluster.remote.path, with: "https://example.com/other.git")
        }
        try cluster.commit(["k8s/web.yaml": Manifest.deployment("web", replicas: 2)])
        #expect(try await cluster.pass()[.production].heldReason?.contains("https://example.com/other.git") == true)
        cluster.configuration.adoptsFolders = true
        #expect(try await cluster.pass()[.production].changes?.changed == [Self.web])
    }

    @Test(arguments: [["flux/production/\(web)": "forged: true\n"], ["flux/production/evil.yaml": "a: b\n"]])
    func warnsAboutAForgedCommit(files: [String: String]) async throws {
        let cluster = try await cluster()
        let folder = try cluster.folder(.production)
        let parent = try cluster.remote.id(of: "flux")
        let forged = try cluster.remote.commit(files, to: "forged", parent: parent)
        // The message and the header are those of the last commit of infra-sync, with another tree.
        let (old, new) = try (cluster.remote.id(of: "flux^{tree}"), cluster.remote.id(of: "\(forged)^{tree}"))
        try cluster.remote.git("update-ref", "-d", "refs/heads/forged")
        let before = try cluster.remote.id(of: "flux~1")
        try amend(cluster.remote) {
            $0.replacing(old, with: new).replacing("parent \(before)", with: "parent \(parent)")
        }
        let outcome = try await cluster.pass()[.production]
        #expect(outcome.diagnostics.map(\.code) == [.targetUnprovenCommit])
        #expect(try cluster.folder(.production) == folder)
        #expect(try await cluster.pass()[.production].isUnchanged)
    }
}
