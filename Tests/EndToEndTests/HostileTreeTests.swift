import Foundation
import InfraTestSupport
import Testing

/// Hostile source trees.
@Suite struct HostileTreeTests {
    private typealias Entry = GitRepository.RawEntry

    /// A cluster whose production branch has the entries in its source directory.
    private func cluster(_ entries: (GitRepository) throws -> [GitRepository.RawEntry]) throws -> Cluster {
        let cluster = try Cluster()
        let remote = cluster.remote
        let directory = try remote.tree(try entries(remote))
        try remote.point("production", at: try remote.tree([Entry("40000", "k8s", directory)]))
        return cluster
    }

    @Test func aDiagnosticIsOnePrintableLineForAnyFileName() throws {
        let names: [[UInt8]] =
            [
                "a\nb: error: c.yaml", "\u{1B}[31mred.yaml", "\u{9B}2J.yaml", "\u{202E}lmay.yaml", "..\\..\\a.yaml",
                "-rf.yaml",
                "x\r.yaml", " .yaml", "con.yaml", "%2e%2e.yaml",
            ].map { Array($0.utf8) } + [[0xFF, 0xFE] + Array(".yaml".utf8), [0x08, 0x7F] + Array(".json".utf8)]
        let cluster = try cluster { remote in
            let broken = try remote.blob("a: [\n")
            return names.map { Entry("100644", $0, broken) }
        }
        let result = try cluster.run("sync")
        #expect(result.status == 65)
        #expect(result.messages.allSatisfy { $0.hasPrefix("k8s/") })
        #expect(result.messages.count { $0.hasSuffix(" [yaml/syntax]") } == names.count)
        // Six of the names contain invisible characters.
        #expect(result.messages.count { $0.hasSuffix(" [source/invisible-character]") } == 6)
        #expect(result.messages.count == names.count + 6)
        #expect(result.isPrintable)
        #expect(result.errors.contains(#"k8s/a\nb: error: c.yaml:"#))
        #expect(result.text.contains("staging: committed "))
    }

    @Test(arguments: ["..", ".", ".git", ".GIT", "git~1", ".gi\u{200C}t", "a/b"])
    func aTreeEntryThatGitRejectsHoldsItsEnvironment(name: String) throws {
        var tree = ""
        let cluster = try cluster { remote in
            let file = try remote.blob(Manifest.configMap("a"))
            let directory = try remote.tree([Entry("100644", "a.yaml", file)])
            tree = try remote.tree([Entry("100644", "a.yaml", file), Entry("40000", name, directory)])
            return [Entry("40000", "below", tree)]
        }
        let result = try cluster.run("sync")
        #expect(result.status == 65)
        #expect(result.text.contains("production: held: commit "))
        #expect(result.text.contains("read tree \(tree): the entry \""))
        #expect(result.isPrintable)
        #expect(result.text.contains("staging: committed "))
    }

    @Test func namesSimilarToReservedOnesAreRendered() throws {
        let cluster = try cluster { remote in
            var directories: [Entry] = []
            for (number, name) in ["a.", "...", ".gitx", "git~2", "git"].enumerated() {
                let file = try remote.blob(Manifest.configMap("a\(number)"))
                directories.append(Entry("40000", name, try remote.tree([Entry("100644", ".git.yaml", file)])))
            }
            return directories
        }
        let result = try cluster.run("sync")
        #expect(result.status == 0)
        #expect(result.messages == [])
        let files = try cluster.remote.entries(of: "flux:flux/production").keys
        #expect(files.sorted() == (0..<5).map { "builtin-v1-ConfigMap-default-a\($0).yaml" })
    }

    @Test func symbolicLinksAndSubmodulesAreNotFollowed() throws {
        let cluster = try cluster { remote in
            [
                Entry("120000", "outside.yaml", try remote.blob("/etc/passwd")),
                Entry("120000", "directory", try remote.blob("..")),
                Entry("160000", "module", String(repeating: "1", count: 40)),
                Entry("100644", "good.yaml", try remote.blob(Manifest.configMap("good"))),
            ]
        }
        let result = try cluster.run("sync")
        #expect(result.status == 0)
        #expect(
            result.messages == [
                "k8s/directory: warning: a symbolic link is not followed [source/symbolic-link]",
                "k8s/module: warning: a submodule is not followed [source/submodule]",
                "k8s/outside.yaml: warning: a symbolic link is not followed [source/symbolic-link]",
            ])
        #expect(
            try cluster.remote.entries(of: "flux:flux/production").keys.sorted() == [
                "builtin-v1-ConfigMap-default-good.yaml"
            ])
    }

    @Test func aSourceDirectoryThatIsALinkHoldsTheEnvironment() throws {
        let cluster = try Cluster()
        let remote = cluster.remote
        let files = try remote.tree([Entry("100644", "a.yaml", try remote.blob(Manifest.configMap("a")))])
        try remote.point(
            "production",
            at: try remote.tree([Entry("40000", "real", files), Entry("120000", "k8s", try remote.blob("real"))]))
        let result = try cluster.run("sync")
        #expect(result.status == 65)
        #expect(
            result.text.hasPrefix(
                "production: held: the branch \"production\" has no directory \"k8s\": create it, or use another --source-dir\n"
            ))
    }

    @Test func exponentiallyNestedTreesAreRejected() throws {
        let cluster = try cluster { remote in
            var tree = try remote.tree([Entry("100644", "a.yaml", try remote.blob(Manifest.configMap("a")))])
            for _ in 0..<9 { tree = try remote.tree((0..<10).map { Entry("40000", "d\($0)", tree) }) }
            return [Entry("40000", "bomb", tree)]
        }
        let result = try cluster.boundedSync(megabytes: 1500)
        #expect(result.status == 65)
        #expect(
            result.errors.contains(
                """
                k8s/: error: the directory is not read: it has more than 1000000 files and directories \
                [source/limit]\n
                """
            ))
        #expect(result.text.contains("staging: committed "))
    }

    @Test func tenThousandNestedDirectoriesAreRejected() throws {
        let cluster = try cluster { remote in
            let file = "M 100644 inline \(String(repeating: "d/", count: 10_000))a.yaml\ndata 5\na: 1\n\n"
            let stream = "commit refs/heads/deep\ncommitter A <a@b> 1 +0000\ndata 0\n\(file)\ndone\n"
            try remote.git("fast-import", "--quiet", "--done", input: Array(stream.utf8))
            return [Entry("40000", "deep", try remote.id(of: "deep^{tree}"))]
        }
        let result = try cluster.boundedSync()
        #expect(result.status == 65)
        #expect(
            result.errors.hasSuffix(
                "/: error: the directory is not read: its path has more than 4096 bytes [source/limit]\n"))
        #expect(result.text.contains("staging: committed "))
    }

    @Test func aLargeFileIsRejectedWithoutReadingIt() throws {
        let cluster = try Cluster()
        let size = 100 << 20
        let header = "blob\nmark :1\ndata \(size)\n"
        let commit = """

            commit refs/heads/production
            committer A <a@b> 1 +0000
            data 0
            M 100644 :1 k8s/large.yaml
            done

            """
        let stream = Array(header.utf8) + [UInt8](repeating: UInt8(ascii: "#"), count: size) + Array(commit.utf8)
        try cluster.remote.git("fast-import", "--quiet", "--force", "--done", input: stream)
        // The server has the same limits, so it must not load the whole file either.
        try cluster.remote.git("config", "core.bigFileThreshold", "1m")
        // It is inflated once, in pieces, on its way to the cache.
        let result = try cluster.boundedSync(megabytes: 90)
        #expect(result.status == 65)
        #expect(
            result.errors
                == "k8s/large.yaml:1:1: error: the file has \(size) bytes, the limit is 16777216: split it [yaml/limit]\n"
        )
    }
}
