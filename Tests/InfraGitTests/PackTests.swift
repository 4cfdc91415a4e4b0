import InfraTestSupport
import Testing

@testable import InfraGit

@Suite struct PackTests {
    private func entry(_ name: String, _ id: ObjectID, _ mode: FileMode = .file) -> TreeEntry {
        TreeEntry(name: name, mode: mode, id: id)
    }

    @Test func gitAcceptsAPackOfAllKindsOfObjects() throws {
        let writer = PackWriter(repository: try Cache().repository)
        let blobs = [
            [], [0], [UInt8](repeating: 7, count: 3_000_000), (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) },
        ]
        var entries: [TreeEntry] = []
        for (index, blob) in blobs.enumerated() { entries.append(entry("f\(index)", try writer.write(blob: blob))) }
        let inner = try writer.write(tree: entries)
        let root = try writer.write(tree: [entry("d", inner, .directory), entry("x", entries[0].id, .executable)])
        let commit = try writer.write(commit: root, parents: [], author: someone, committer: someone, message: "M\n")
        // Objects that are written again are not stored again.
        _ = try writer.write(blob: blobs[1])
        _ = try writer.write(tree: entries)
        #expect(writer.count == 7)
        let pack = writer.finish()
        #expect(pack.count == 7)
        #expect(pack.bytes.count == pack.byteCount)

        let remote = try GitRepository()
        try remote.git("index-pack", "--stdin", "--strict", input: pack.bytes)
        try remote.git("update-ref", "refs/heads/main", commit.hex)
        try remote.verify()
        #expect(try remote.git("cat-file", "blob", "main:d/f2").output == blobs[2])
        #expect(try remote.git("ls-tree", "main", "x").text == "100755 blob \(entries[0].id)\tx")
    }

    @Test func theSameObjectsGiveTheSamePack() throws {
        let packs = try (0..<2).map { _ in
            let writer = PackWriter(repository: try Cache().repository)
            for number in 0..<50 { _ = try writer.write(blob: Array("blob \(number)".utf8)) }
            return writer.finish().bytes
        }
        #expect(packs[0] == packs[1])
    }

    @Test func writesAndInstallsAnEmptyPack() throws {
        let cache = try Cache()
        let pack = PackWriter(repository: cache.repository).finish()
        try GitRepository().git("unpack-objects", input: pack.bytes)
        try cache.repository.install(pack)
        #expect(cache.repository.packNames.count == 0)
    }

    @Test func anInstalledPackIsReadable() throws {
        let cache = try Cache()
        let writer = PackWriter(repository: cache.repository)
        let blob = try writer.write(blob: Array("hello".utf8))
        let tree = try writer.write(tree: [entry("f", blob)])
        #expect(!cache.repository.contains(blob))
        try cache.repository.install(writer.finish())
        #expect(cache.repository.contains(blob))
        #expect(try cache.repository.blob(blob) == Array("hello".utf8))
        #expect(try cache.repository.blobSize(blob) == 5)
        #expect(try cache.repository.tree(tree) == [entry("f", blob)])
        #expect(cache.repository.packNames.count == 1)
        #expect(try cache.git("cat-file", "-t", tree.hex).text == "tree")
    }

    @Test func aThinPackIsCompletedFromTheCache() throws {
        let cache = try Cache()
        let ids = (0..<1000).map { ObjectKind.blob.id(of: Array("\($0)".utf8)) }
        var entries = ids.enumerated().map { entry("default-name-\(10_000 + $0).yaml", $1) }
        let first = PackWriter(repository: cache.repository)
        let base = try first.write(tree: entries)
        try cache.repository.install(first.finish())

        entries[500].id = ids[0]
        let second = PackWriter(repository: cache.repository)
        let tree = try second.write(tree: entries, base: base)
        let pack = second.finish()
        #expect(pack.byteCount < 150)
        try cache.repository.install(pack)
        #expect(try cache.repository.tree(tree) == entries)
        // Git can read the tree that libgit2 completed.
        #expect(try cache.git("cat-file", "-t", tree.hex).text == "tree")
        // A tree that the remote has is not sent.
        let third = PackWriter(repository: cache.repository)
        #expect(try third.write(tree: entries, base: tree) == tree)
        #expect(third.count == 0)
    }

    /// Several deltas have one base, and the pack of a copy has those of the original.
    @Test func aPackWithBasesNeedsNoOtherObject() throws {
        let cache = try Cache()
        let ids = (0..<100).map { ObjectKind.blob.id(of: Array("\($0)".utf8)) }
        var entries = ids.map { entry("\($0)", $0) }
        let first = PackWriter(repository: cache.repository)
        let base = try first.write(tree: entries)
        try cache.repository.install(first.finish())
        let original = PackWriter(repository: cache.repository)
        let trees = try (0..<2).map { _ in
            entries.removeLast()
            return try original.write(tree: entries, base: base)
        }
        let second = original.copy()
        let pack = try second.finishWithBases()
        #expect(pack.count == 3)
        let other = try GitRepository()
        #expect(
            try Command.run(["git", "--git-dir", other.path, "index-pack", "--stdin"], input: second.finish().bytes)
                .status != 0)
        try other.git("index-pack", "--stdin", input: pack.bytes)
        for tree in trees { #expect(try other.git("cat-file", "-t", tree.hex).text == "tree") }
        // A pack without deltas has no bases.
        #expect(try first.finishWithBases().bytes == first.finish().bytes)
    }

    @Test func aThinPackWithoutItsBaseIsReportedAsCorrupt() throws {
        let full = try Cache()
        let ids = (0..<100).map { ObjectKind.blob.id(of: Array("\($0)".utf8)) }
        var entries = ids.map { entry("\($0)", $0) }
        let first = PackWriter(repository: full.repository)
        let base = try first.write(tree: entries)
        try full.repository.install(first.finish())
        entries.removeLast()
        let second = PackWriter(repository: full.repository)
        _ = try second.write(tree: entries, base: base)

        let empty = try Cache()
        let error = try #require(throws: GitError.self) { try empty.repository.install(second.finish()) }
        #expect(error.code == .corrupt)
        // A base that the cache lacks is not used.
        let other = PackWriter(repository: empty.repository)
        _ = try other.write(tree: entries, base: base)
        try empty.repository.install(other.finish())
    }

    @Test func aTruncatedPackIsReportedAsCorruptAndLeavesNoFiles() throws {
        let cache = try Cache()
        let writer = PackWriter(repository: cache.repository)
        _ = try writer.write(blob: Array("hello".utf8))
        let bytes = writer.finish().bytes
        for broken in [Array(bytes.dropLast(25)), bytes.map { $0 ^ 1 }, Array(bytes.dropLast()) + [bytes[0]]] {
            let error = try #require(throws: GitError.self) {
                try cache.repository.install(Pack(chunks: [broken], count: 1))
            }
            #expect(error.code == .corrupt)
        }
        #expect(cache.repository.packNames.count == 0)
        #expect(try Command.check(["ls", cache.repository.path + "/objects/pack"]).text == "")
    }

    @Test func rejectsAMessageWithNUL() throws {
        let writer = PackWriter(repository: try Cache().repository)
        let error = try #require(throws: GitError.self) {
            try writer.write(
                commit: Repository.emptyTree, parents: [], author: someone, committer: someone, message: "a\0b")
        }
        #expect(error.code == .invalidObject)
    }
}
