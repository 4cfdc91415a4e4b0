import Foundation
import InfraGit
import InfraTestSupport
import Testing

@Suite struct RepositoryTests {
    @Test func createsACacheWithItsParentDirectories() throws {
        let directory = try TemporaryDirectory()
        let path = directory.path("a/b/cache.git")
        _ = try Repository(cacheAt: path)
        #expect(try Command.check(["git", "--git-dir", path, "rev-parse", "--is-bare-repository"]).text == "true")
        // It can be opened again.
        #expect(try Repository(cacheAt: path).references(under: "refs/").isEmpty)
    }

    @Test(arguments: ["HEAD", "config", "objects", "refs"])
    func completesAnIncompleteCache(missing: String) throws {
        let cache = try Cache()
        let path = cache.repository.path
        try FileManager.default.removeItem(atPath: "\(path)/\(missing)")
        let again = try Repository(cacheAt: path)
        let writer = PackWriter(repository: again)
        let blob = try writer.write(blob: [1])
        try again.install(writer.finish())
        try again.setReference("refs/test/a", to: blob)
        #expect(try again.references(under: "refs/test/") == ["refs/test/a": blob])
    }

    /// As after a power failure.
    @Test(arguments: ["", "\0\0\0\0"])
    func opensACacheWithADamagedConfigurationAndHead(content: String) throws {
        let cache = try Cache()
        for file in ["config", "HEAD"] {
            try Data(content.utf8).write(to: URL(fileURLWithPath: "\(cache.repository.path)/\(file)"))
        }
        let again = try Repository(cacheAt: cache.repository.path)
        let writer = PackWriter(repository: again)
        let blob = try writer.write(blob: [1])
        try again.install(writer.finish())
        try again.setReference("refs/x", to: blob)
        #expect(try again.blob(try #require(try again.reference("refs/x"))) == [1])
    }

    @Test func reportsAnEmptyReferenceAsCorrupt() throws {
        let cache = try Cache()
        let writer = PackWriter(repository: cache.repository)
        let id = try writer.write(blob: [1])
        try cache.repository.install(writer.finish())
        try Data().write(to: URL(fileURLWithPath: "\(cache.repository.path)/refs/heads/x"))
        let error = try #require(throws: GitError.self) { try cache.repository.setReference("refs/heads/x", to: id) }
        #expect(error.code == .corrupt)
    }

    @Test func reportsAnUnwritableDirectoryAsAStorageError() throws {
        let directory = try TemporaryDirectory()
        let file = try directory.write("file", "x")
        let error = try #require(throws: GitError.self) { try Repository(cacheAt: "\(file)/cache") }
        #expect(error.code == .storage)
        #expect(error.description.hasPrefix("open the cache \(file)/cache: "))
    }

    @Test func writesListsAndDeletesReferences() throws {
        let cache = try Cache()
        let writer = PackWriter(repository: cache.repository)
        let ids = try (0..<3).map { try writer.write(blob: [UInt8($0)]) }
        try cache.repository.install(writer.finish())
        #expect(try cache.repository.reference("refs/a/x") == nil)
        try cache.repository.setReference("refs/a/x", to: ids[0])
        try cache.repository.setReference("refs/a/y", to: ids[1])
        try cache.repository.setReference("refs/b/x", to: ids[2])
        try cache.repository.setReference("refs/a/x", to: ids[2])
        #expect(try cache.repository.reference("refs/a/x") == ids[2])
        #expect(try cache.repository.references(under: "refs/a/") == ["refs/a/x": ids[2], "refs/a/y": ids[1]])
        #expect(try cache.git("rev-parse", "refs/b/x").text == ids[2].hex)
        try cache.repository.setReference("refs/a/x", to: nil)
        try cache.repository.setReference("refs/a/x", to: nil)
        #expect(try cache.repository.references(under: "refs/").count == 2)
    }

    @Test func rejectsAReferenceToAMissingObject() throws {
        let cache = try Cache()
        let id = try #require(ObjectID(hex: String(repeating: "1", count: 40)))
        #expect(throws: GitError.self) { try cache.repository.setReference("refs/a/x", to: id) }
        #expect(throws: GitError.self) { try cache.repository.setReference("no name", to: id) }
    }

    /// A lock belongs to a running process, unless it is old or its time is in the future.
    @Test(arguments: [(nil, true), (1, false), (4_000_000_000, false)] as [(TimeInterval?, Bool)])
    func respectsTheLockOfAReferenceUnlessItIsStale(time: TimeInterval?, isLeft: Bool) throws {
        let cache = try Cache()
        let writer = PackWriter(repository: cache.repository)
        let ids = try (0..<2).map { try writer.write(blob: [UInt8($0)]) }
        try cache.repository.install(writer.finish())
        try cache.repository.setReference("refs/a/x", to: ids[0])
        let lock = "\(cache.repository.path)/refs/a/x.lock"
        try Data().write(to: URL(fileURLWithPath: lock))
        if let time {
            let date = Date(timeIntervalSince1970: time)
            try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: lock)
        }
        try cache.repository.setReference("refs/a/x", to: ids[1])
        #expect(try cache.repository.reference("refs/a/x") == (isLeft ? ids[0] : ids[1]))
    }

    /// Files that libgit2 and this module leave behind when a process is killed.
    private static let leftovers = [
        "temporary-Ab12Cd",
        "objects/pack/pack_git2_a1b2c3", "objects/pack/pack_git2_.idx.lock", "objects/pack/pack-1.idx.lock",
        "HEAD.lock",
        "config.lock", "packed-refs.lock", "refs/heads/x.lock", "refs/a/b/c.lock",
    ]

    @Test func removesLeftoversIfNoOtherProcessUsesTheCache() throws {
        let directory = try TemporaryDirectory()
        let path = directory.path("cache.git")
        var first: Repository? = try Repository(cacheAt: path)
        #expect(first?.wasUnused == true)
        for name in Self.leftovers { try directory.write("cache.git/\(name)", "PACK") }
        // The files might belong to the first process.
        #expect(try !Repository(cacheAt: path).wasUnused)
        #expect(Self.leftovers.allSatisfy { FileManager.default.fileExists(atPath: "\(path)/\($0)") })
        _ = first?.path
        first = nil
        #expect(try Repository(cacheAt: path).wasUnused)
        #expect(Self.leftovers.allSatisfy { !FileManager.default.fileExists(atPath: "\(path)/\($0)") })
    }

    @Test func findsTheAncestorsOfACommit() throws {
        let remote = try GitRepository()
        let first = try remote.commit(["f": "1"])
        let second = try remote.commit(["f": "2"])
        let other = try remote.commit(["f": "3"], to: "other", parent: first)
        let cache = try Cache()
        try InfraGitTests.remote(remote).fetch(["refs/heads/main", "refs/heads/other"], into: cache.repository)
        func isDescended(_ commit: String, _ ancestor: String) throws -> Bool {
            try cache.repository.isCommit(
                try #require(ObjectID(hex: commit)), descendedFrom: try #require(ObjectID(hex: ancestor)))
        }
        #expect(try isDescended(second, first) && isDescended(first, first))
        #expect(try !isDescended(first, second))
        #expect(try !isDescended(other, second))
        // The cache has the whole history by now.
        #expect(try !isDescended(second, String(repeating: "1", count: 40)))
    }

    @Test func reportsMissingObjects() throws {
        let cache = try Cache()
        let repository = cache.repository
        let id = try #require(ObjectID(hex: String(repeating: "1", count: 40)))
        #expect(!repository.contains(id))
        let commit = try #require(throws: GitError.self) { try repository.commit(id) }
        #expect(commit.code == .corrupt)
        let blob = try #require(throws: GitError.self) { try repository.blob(id) }
        #expect(blob.code == .corrupt)
        #expect(blob.description == "read blob \(id): the cache does not have it")
        let tree = try #require(throws: GitError.self) { try repository.tree(id) }
        #expect(tree.code == .corrupt)
        #expect(throws: GitError.self) { try repository.blobSize(id) }
        #expect(throws: GitError.self) { try repository.entry(at: "a", inTree: id) }
    }

    @Test func rejectsAnObjectOfAnotherKind() throws {
        let remote = try GitRepository()
        try remote.commit(["f": "x"])
        let cache = try Cache()
        let repository = cache.repository
        let tips = try InfraGitTests.remote(remote).fetch(["refs/heads/main"], into: repository)
        let id = try #require(tips["refs/heads/main"])
        #expect(throws: GitError.self) { try repository.blob(id) }
        #expect(throws: GitError.self) { try repository.tree(id) }
        #expect(throws: GitError.self) { try repository.commit(try repository.commit(id).tree) }
    }
}
