import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraTestSupport
import Testing

/// Hostile trees in a folder of the target branch, and the limits of a pass.
@Suite struct ForeignTreeTests {
    private static let folder = "flux/production"
    private static let web = "apps-v1-Deployment-default-web.yaml"

    /// Commits a tree or a file to the target branch, by its id.
    private func insert(_ id: String, mode: String, at path: String, in cluster: Cluster) throws {
        let stream = """
            reset refs/heads/flux

            commit refs/heads/flux
            author A U Thor <author@example.com> 1600000000 +0000
            committer A U Thor <author@example.com> 1600000000 +0000
            data 5
            Graft
            from \(try cluster.remote.id(of: "flux"))
            M \(mode) \(id) \(path)

            done

            """
        try cluster.remote.git("fast-import", "--quiet", "--force", input: Array(stream.utf8))
    }

    /// Creates trees with a hundred entries for the next tree: six levels have more paths than can be listed.
    private func treeOfTrees(_ remote: GitRepository, leaf: String) throws -> String {
        var id = leaf
        for _ in 0..<6 {
            let lines = (100..<200).map { "040000 tree \(id)\td\($0)\n" }.joined()
            id = try remote.git("mktree", input: Array(lines.utf8)).text
        }
        return id
    }

    @Test(arguments: [true, false])
    func nestedTreesDoNotStopAPass(hasFile: Bool) async throws {
        let cluster = try Cluster(["k8s/web.yaml": Manifest.deployment("web"), "k8s/a.yaml": Manifest.configMap("a")])
        try await cluster.pass()
        let blob = try cluster.remote.id(of: "production:k8s/web.yaml")
        let leaf = try cluster.remote.git("mktree", input: Array((hasFile ? "100644 blob \(blob)\ta.yaml\n" : "").utf8))
        try cluster.commit(["\(Self.folder)/\(Self.web)": nil], to: "flux")
        try insert(treeOfTrees(cluster.remote, leaf: leaf.text), mode: "040000", at: "\(Self.folder)/x", in: cluster)
        let plan = try await cluster.synchronizer().plan().environments[0]
        let outcome = try await cluster.pass()[.production]
        #expect(plan.heldReason == outcome.heldReason)
        if hasFile {
            #expect(
                outcome.heldReason?.hasPrefix("it would remove 1000000 files from a folder of 1 resource, the limit")
                    == true)
        } else {
            #expect(outcome.changes?.lists == [[Self.web], [], ["x"]])
        }
    }

    /// infra-sync does not own the folder yet, so its files are counted for the message.
    @Test func nestedTreesInAForeignFolderDoNotStopAPass() async throws {
        let cluster = try Cluster()
        try cluster.commit(["README.md": "Theirs.\n"], to: "flux")
        let leaf = try cluster.remote.git("mktree").text
        try insert(treeOfTrees(cluster.remote, leaf: leaf), mode: "040000", at: "\(Self.folder)/x", in: cluster)
        #expect(try await cluster.pass()[.production].commit != nil)
    }

    /// Foreign files do not change the number of files that may be removed.
    @Test(arguments: ["a directory instead of a file", "additional files", "an additional directory"])
    func foreignFilesDoNotRaiseTheDeletionLimit(content: String) async throws {
        func many(_ numbers: Range<Int>) -> String {
            numbers.map { Manifest.configMap("n\($0)") }.joined(separator: "---\n")
        }
        let cluster = try Cluster(["k8s/n.yaml": many(0..<20)])
        try await cluster.pass()
        let first = "\(Self.folder)/builtin-v1-ConfigMap-default-n0.yaml"
        let place =
            switch content {
            case "additional files": "\(Self.folder)/z"
            case "an additional directory": "\(Self.folder)/z/"
            default: "\(first)/"
            }
        var theirs: [String: String?] = Dictionary((0..<400).map { ("\(place)\($0).yaml", "kind: X\n") }) { $1 }
        if place == "\(first)/" { theirs[first] = .some(nil) }
        try cluster.commit(theirs, to: "flux")
        try cluster.commit(["k8s/n.yaml": many(0..<5)])
        let reason = try await cluster.pass()[.production].heldReason
        #expect(reason?.hasPrefix("it would remove 415 files from a folder of 20 resources, the limit is 25%") == true)
        // The trailer allows the deletion.
        try cluster.commit(["README.md": "x"], message: "Mean it\n\nAllow-Deletions: true\n")
        #expect(try await cluster.pass()[.production].commit != nil)
        #expect(try cluster.files(.production).count == 5)
    }

    @Test func aFolderWithTooManyEntriesIsHeld() async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        let blob = try cluster.remote.id(of: "production:k8s/web.yaml")
        let lines = (0...250_000).map { "100644 blob \(blob)\tz\($0)\n" }.joined()
        let tree = try cluster.remote.git("mktree", "--missing", input: Array(lines.utf8)).text
        try insert(tree, mode: "040000", at: Self.folder, in: cluster)
        let reason = """
            the folder "flux/production" on flux has more than 250000 entries: remove the foreign files with a commit of \
            your own
            """
        #expect(try await cluster.pass()[.production].heldReason == reason)
        #expect(try await cluster.synchronizer().plan().environments[0].heldReason == reason)
        #expect(try await cluster.synchronizer().verification(of: .commit("HEAD")).hasProblems)
    }

    @Test func fiftyForeignFilesAreReported() async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        let theirs: [String: String?] = Dictionary((0..<150).map { ("\(Self.folder)/z\($0).yaml", "kind: X\n") }) { $1 }
        let commit = try cluster.commit(theirs, to: "flux")
        let diagnostics = try await cluster.pass()[.production].diagnostics
        #expect(diagnostics.count == 51)
        #expect(
            diagnostics.dropLast().allSatisfy {
                $0.code.name == "target/foreign-file" && $0.message.contains("added by commit \(commit.prefix(12))")
            })
        #expect(
            diagnostics.last?.description
                == "flux/production: warning: foreign commits changed 100 more files of the folder [target/more-files]")
    }

    /// A pack of a few kilobytes can contain gigabytes of zeros.
    @Test func aForeignFileAboveTheSizeLimitIsNotRead() async throws {
        let cluster = try Cluster()
        try await cluster.pass()
        let zeros = [UInt8](repeating: 0, count: 17 << 20)
        let blob = try cluster.remote.git("hash-object", "-w", "--stdin", input: zeros).text
        try insert(blob, mode: "100644", at: "\(Self.folder)/\(Self.web)", in: cluster)
        let changes = try await cluster.synchronizer().plan().environments[0].changes
        #expect(changes.map(\.file) == [Self.web])
        #expect(changes.first?.identity != nil)
        #expect(try await cluster.pass()[.production].changes?.changed == [Self.web])
    }
}
