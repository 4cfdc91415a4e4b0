import InfraTestSupport
import Testing

@testable import InfraGit

@Suite struct TreeTests {
    private static let blob = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"
    private static let emptyTree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904"

    private func entries(_ rows: [(String, FileMode)]) throws -> [TreeEntry] {
        try rows.map { name, mode in
            let hex = mode == .directory ? TreeTests.emptyTree : TreeTests.blob
            return TreeEntry(name: name, mode: mode, id: try #require(ObjectID(hex: hex)))
        }
    }

    @Test func sortsAndWritesATreeLikeGit() throws {
        // A directory sorts as if its name ended in a slash: "a.b" and "a-b" come before the directory "a".
        let rows: [(String, FileMode)] = [
            ("z", .file), ("a", .directory), ("a.b", .file), ("a-b", .executable), ("a0", .file), ("ab", .symbolicLink),
            ("é", .file), ("e\u{301}", .file), ("日本", .file), ("A", .submodule), ("a b\nc", .file),
        ]
        let remote = try GitRepository()
        let input = rows.map { name, mode in
            let kind = mode == .directory ? "tree" : mode == .submodule ? "commit" : "blob"
            let octal = String(mode.rawValue, radix: 8)
            return "\(octal) \(kind) \(mode == .directory ? TreeTests.emptyTree : TreeTests.blob)\t\(name)"
        }
        let expected = try remote.git("mktree", "--missing", "-z", input: Array(input.joined(separator: "\0").utf8))
            .text
        let writer = PackWriter(repository: try Cache().repository)
        #expect(try writer.write(tree: try entries(rows)).hex == expected)
        #expect(try writer.write(tree: try entries(rows.reversed())).hex == expected)
    }

    @Test(arguments: ["", "a/b", "a\0b"])
    func rejectsANameThatGitCannotStore(name: String) throws {
        let writer = PackWriter(repository: try Cache().repository)
        let error = try #require(throws: GitError.self) {
            try writer.write(tree: try entries([(name, .file)]))
        }
        #expect(error.code == .invalidObject)
    }

    @Test func rejectsADuplicateName() throws {
        let writer = PackWriter(repository: try Cache().repository)
        // The file and the directory are not neighbours in git's order.
        let error = try #require(throws: GitError.self) {
            try writer.write(tree: try entries([("a", .file), ("a.b", .file), ("a", .directory), ("b", .file)]))
        }
        #expect(error.description == #"write a tree: the name "a" occurs twice"#)
    }

    /// The expected changes are those of `git diff-tree`.
    @Test func comparesTreesLikeGit() throws {
        var random = SeededGenerator(seed: 11)
        let cache = try Cache()
        let remote = try GitRepository()
        let blobs = try ["", "1", "2"].map { text in
            try #require(ObjectID(hex: try remote.git("hash-object", "-w", "--stdin", input: Array(text.utf8)).text))
        }
        let directory = try #require(ObjectID(hex: try remote.git("mktree", input: []).text))
        func tree() throws -> ObjectID {
            let names = ["a", "a-b", "a.b", "a0", "b", "é", "e\u{301}", "z"].filter { _ in Bool.random(using: &random) }
            let entries = names.map { name in
                let blob = blobs[Int.random(in: 0..<3, using: &random)]
                return Bool.random(using: &random)
                    ? TreeEntry(name: name, mode: .directory, id: directory)
                    : TreeEntry(name: name, mode: Bool.random(using: &random) ? .file : .executable, id: blob)
            }
            let pack = PackWriter(repository: cache.repository)
            let id = try pack.write(tree: entries)
            try cache.repository.install(pack.finish())
            try remote.git("index-pack", "--stdin", input: pack.finish().bytes)
            return id
        }
        for _ in 0..<60 {
            let (old, new) = (try tree(), try tree())
            let comparison = try cache.repository.comparison(of: old, with: new)
            let words = try remote.git("diff-tree", "-z", "--no-renames", "--name-only", old.hex, new.hex).text
            let expected = Set(words.split(separator: "\0").map { Array($0.utf8) })
            #expect(Set(comparison.changes.map { Array($0.name.utf8) }) == expected)
            #expect(comparison.changes.count == expected.count)
            let entries = (try cache.repository.tree(old), try cache.repository.tree(new))
            for change in comparison.changes {
                #expect(change.before == entries.0.first { $0.name.utf8.elementsEqual(change.name.utf8) })
                #expect(change.after == entries.1.first { $0.name.utf8.elementsEqual(change.name.utf8) })
            }
            #expect(comparison.entryCount == entries.0.count + entries.1.count)
        }
    }

    @Test func comparesAnUnsortedTree() throws {
        let entries = try entries([("c", .file), ("a", .file), ("b", .file)])
        let sorted = try RawTree(writing: entries)
        let unsorted = RawTree(try entries.flatMap { try RawTree(writing: [$0]).bytes })
        #expect(sorted.comparison(with: unsorted)?.changes.isEmpty == true)
        #expect(RawTree([]).comparison(with: unsorted)?.changes.map(\.name) == ["a", "b", "c"])
        #expect(unsorted.comparison(with: RawTree(unsorted.bytes.dropLast())) == nil)
    }

    @Test func preservesForeignNamesAndModesByteForByte() throws {
        let remote = try GitRepository()
        let empty = try #require(ObjectID(hex: try remote.git("hash-object", "-w", "--stdin").text))
        // Invalid UTF-8: a byte, an incomplete and an overlong sequence, a surrogate; scalars of the escape range; an
        // old mode.
        let names: [[UInt8]] = [
            [0x66, 0xff], [0x66, 0xc3], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf4, 0x8f, 0xbf, 0x81],
            [0xf4, 0x8f, 0xbf, 0xbf, 0x20],
            Array("ä".utf8), Array("a\u{308}".utf8), [0xf4],
        ]
        var raw: [UInt8] = []
        for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            raw += Array("100664 ".utf8) + name + [0] + empty.bytes
        }
        let tree = try remote.git("hash-object", "-t", "tree", "-w", "--stdin", "--literally", input: raw).text
        let commit = try remote.git("commit-tree", tree, "-m", "x").text
        try remote.git("update-ref", "refs/heads/main", commit)

        let cache = try Cache()
        _ = try InfraGitTests.remote(remote).fetch(["refs/heads/main"], into: cache.repository)
        let id = try #require(ObjectID(hex: tree))
        let entries = try cache.repository.tree(id)
        #expect(entries.map { EntryName.bytes(of: $0.name) } == names.sorted { $0.lexicographicallyPrecedes($1) })
        #expect(entries.allSatisfy { $0.mode == .file })
        #expect(Set(entries).count == names.count)
        #expect(try PackWriter(repository: cache.repository).write(tree: entries).hex == tree)
        #expect(try PackWriter(repository: cache.repository).write(tree: entries.shuffled()).hex == tree)
    }

    @Test func findsAnEntryByItsPath() throws {
        let remote = try GitRepository()
        try remote.commit(["a/b/c.yaml": "x", "a/b.yaml": "y", "top": "z"])
        let cache = try Cache()
        let tips = try InfraGitTests.remote(remote).fetch(["refs/heads/main"], into: cache.repository)
        let root = try cache.repository.commit(try #require(tips["refs/heads/main"])).tree
        for path in ["a", "a/b", "a/b/c.yaml", "a/b.yaml", "top"] {
            let entry = try #require(try cache.repository.entry(at: path, inTree: root))
            #expect(entry.id.hex == (try remote.id(of: "main:\(path)")))
            #expect(entry.mode == (path.contains(".") || path == "top" ? .file : .directory))
        }
        for path in ["", ".", "/", "./"] {
            #expect(try cache.repository.entry(at: path, inTree: root)?.id == root)
        }
        #expect(try cache.repository.entry(at: "./a//b/", inTree: root)?.mode == .directory)
        for path in ["b", "a/c", "top/x", "a/b/c.yaml/d", "a/b/c"] {
            #expect(try cache.repository.entry(at: path, inTree: root) == nil)
        }
    }

    @Test(
        arguments: [
            [], [0x31], Array("100644 a\0short".utf8), Array("999 a\0".utf8) + [UInt8](repeating: 1, count: 20),
        ] as [[UInt8]])
    func rejectsAMalformedTree(bytes: [UInt8]) {
        #expect(bytes.isEmpty ? RawTree(bytes).entries() == [] : RawTree(bytes).entries() == nil)
    }
}
