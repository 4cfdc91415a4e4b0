import Foundation
import InfraTestSupport
import Testing

@testable import InfraGit

/// Both versions of the protocol must behave identically: local programs use 2, a stock sshd 0.
private let versions = [2, 0]

@Suite struct FetchTests {
    private func options(_ version: Int) -> RemoteOptions {
        var options = RemoteOptions()
        options.programs.protocolVersion = version
        return options
    }

    @Test(arguments: versions)
    func listsOnlyTheRequestedReferences(version: Int) throws {
        let repository = try GitRepository()
        let main = try repository.commit(["f": "x"])
        try repository.commit(["f": "y"], to: "main2")
        let remote = try remote(repository, options: options(version))
        let listing = try remote.list(["refs/heads/main", "refs/heads/missing", "refs/heads/mai"])
        #expect(listing.map { [$0.name, $0.id.hex] } == [["refs/heads/main", main]])
    }

    @Test(arguments: versions)
    func anEmptyRepositoryHasNoReferences(version: Int) throws {
        let repository = try GitRepository()
        let cache = try Cache()
        let remote = try remote(repository, options: options(version))
        #expect(try remote.list(["refs/heads/main"]) == [:])
        #expect(try remote.fetch(["refs/heads/main"], into: cache.repository) == [:])
    }

    @Test(arguments: versions)
    func fetchesTheLastCommitsWithAllTheirFiles(version: Int) throws {
        let repository = try GitRepository()
        try repository.commit((0..<10).map { ["d/f\($0)": "content \($0)\n"] })
        let staging = try repository.commit(["s": "staging"], to: "staging")
        let cache = try Cache()
        var last = TransferProgress(receivedBytes: 0, receivedObjects: 0, totalObjects: 0)
        let names = ["refs/heads/main", "refs/heads/staging", "refs/heads/none"]
        let listing = try remote(repository, options: options(version)).fetch(names, into: cache.repository) {
            last = $0
        }
        #expect(listing["refs/heads/staging"]?.hex == staging)
        #expect(listing.count == 2)
        // Two commits, three directories and eleven files.
        #expect(last.totalObjects == last.receivedObjects && last.totalObjects == 16)
        // Fetching writes no references: that is left to the caller.
        #expect(try cache.repository.references(under: "refs/").isEmpty)
        for (name, id) in listing { try cache.repository.setReference(name, to: id) }
        #expect(try cache.git("fsck", "--strict").status == 0)
        #expect(try cache.git("rev-list", "--count", "--all").text == "2")
    }

    /// A shallow clone, as in a CI job.
    ///
    /// Its history ends at the clone's first commit.
    @Test(arguments: versions)
    func fetchesFromAShallowRepository(version: Int) throws {
        let whole = try GitRepository()
        try whole.commit([["f": "x"], ["f": "y"]])
        let shallow = try GitRepository()
        try shallow.git("fetch", "--quiet", "--depth=1", "file://\(whole.path)", "main:main")
        let cache = try Cache()
        let remote = try remote(shallow, options: options(version))
        let tip = try #require(try remote.fetch(["refs/heads/main"], into: cache.repository)["refs/heads/main"])
        try cache.repository.setReference("refs/heads/main", to: tip)
        let parent = try #require(try cache.repository.commit(tip).parents.first)
        #expect(try #require(throws: GitError.self) { try cache.repository.commit(parent) }.code == .objectUnavailable)
        #expect(
            try #require(throws: GitError.self) {
                try cache.repository.isCommit(
                    tip, descendedFrom: try #require(ObjectID(hex: String(repeating: "1", count: 40))))
            }.code == .objectUnavailable)
        try shallow.git("fetch", "--quiet", "--unshallow", "file://\(whole.path)", "main")
        #expect(try remote.fetch(["refs/heads/main"], into: cache.repository).count == 1)
        #expect(try cache.repository.commit(parent).parents.isEmpty)
    }

    /// The failure is not a missing permission.
    @Test(arguments: versions)
    func reportsADamagedRemote(version: Int) throws {
        let repository = try GitRepository()
        try repository.commit(["f": "x"])
        let blob = try repository.git("rev-parse", "main:f").text
        try FileManager.default.removeItem(
            atPath: "\(repository.path)/objects/\(blob.prefix(2))/\(blob.dropFirst(2))")
        let cache = try Cache()
        let error = try #require(throws: GitError.self) {
            try remote(repository, options: options(version)).fetch(["refs/heads/main"], into: cache.repository)
        }
        #expect(error.code == .remoteFailure)
        #expect(
            error.reason
                == "the remote reported a fatal error: aborting due to possible repository corruption on the remote side"
        )
    }

    @Test(arguments: versions)
    func aSecondFetchTransfersOnlyNewObjects(version: Int) throws {
        let repository = try GitRepository()
        var files: [String: String?] = [:]
        for number in 0..<2000 { files["d/f\(number)"] = "content \(number) \(number * 7919)\n" }
        try repository.commit(files)
        let cache = try Cache()
        let remote = try remote(repository, options: options(version))
        func fetch() throws -> TransferProgress? {
            var last: TransferProgress?
            for (name, id) in try remote.fetch(["refs/heads/main"], into: cache.repository, progress: { last = $0 }) {
                try cache.repository.setReference("refs/x/" + name, to: id)
            }
            return last
        }
        #expect(try fetch()?.totalObjects == 2003)
        #expect(try fetch() == nil)
        try repository.commit(["d/f7": "changed"])
        let second = try #require(try fetch())
        // A commit, two trees and a blob; the large tree is a delta, because thin packs are requested.
        #expect(second.totalObjects == 4)
        #expect(second.receivedBytes < 1500)
        #expect(cache.repository.packNames.count == 2)
        #expect(try cache.git("fsck", "--strict").status == 0)
    }

    /// The cache has more commits than one round of the negotiation announces.
    @Test(arguments: versions)
    func fetchesAfterAForcedPush(version: Int) throws {
        let repository = try GitRepository()
        let base = try repository.commit(["base": "x"], time: 1_500_000_000)
        try repository.commit((1...120).map { ["f": "\($0)"] }, time: 1_500_000_001)
        let cache = try Cache()
        let remote = try remote(repository, options: options(version))
        let first = try remote.fetch(["refs/heads/main"], into: cache.repository)
        try cache.repository.setReference("refs/heads/main", to: first["refs/heads/main"])
        let forced = try repository.commit(["f": "forced"], parent: base, time: 1_500_001_000)
        // The server removes unreachable commits, so it does not know most commits of the cache.
        try repository.git("-c", "gc.reflogExpire=now", "gc", "--quiet", "--prune=now")
        var objects = 0
        let second = try remote.fetch(["refs/heads/main"], into: cache.repository) { objects = $0.totalObjects }
        #expect(second["refs/heads/main"]?.hex == forced)
        // The server does not know the commit of the cache, so it sends all files.
        #expect(objects == 4)
        let tree = try cache.repository.commit(try #require(second["refs/heads/main"])).tree
        #expect(try cache.repository.entry(at: "base", inTree: tree) != nil)
    }

    @Test(arguments: versions)
    func fetchesAnUnrelatedHistory(version: Int) throws {
        let repository = try GitRepository()
        let cache = try Cache()
        let other = try GitRepository()
        try other.commit((1...300).map { ["f": "\($0)"] })
        let theirs = try remote(other).fetch(["refs/heads/main"], into: cache.repository)
        try cache.repository.setReference("refs/heads/other", to: theirs["refs/heads/main"])
        let tip = try repository.commit(["f": "unrelated"])
        let listing = try remote(repository, options: options(version)).fetch(
            ["refs/heads/main"], into: cache.repository)
        #expect(listing["refs/heads/main"]?.hex == tip)
        #expect(cache.repository.contains(try #require(ObjectID(hex: tip))))
    }

    @Test func anAnnotatedTagIsFetchedWithItsCommit() throws {
        let repository = try GitRepository()
        let commit = try repository.commit(["f": "x"])
        try repository.git("tag", "-a", "-m", "release", "v1", "main")
        let cache = try Cache()
        let listing = try remote(repository).fetch(["refs/tags/v1"], into: cache.repository)
        #expect(listing["refs/tags/v1"]?.hex == (try repository.id(of: "v1")))
        #expect(cache.repository.contains(try #require(ObjectID(hex: commit))))
    }

    @Test func fetchesAgainAfterTheCacheIsDeleted() throws {
        let repository = try GitRepository()
        try repository.commit(["f": "x"])
        let cache = try Cache()
        let first = try remote(repository).fetch(["refs/heads/main"], into: cache.repository)
        try FileManager.default.removeItem(atPath: cache.repository.path)
        let again = try Repository(cacheAt: cache.repository.path)
        #expect(try remote(repository).fetch(["refs/heads/main"], into: again) == first)
    }

    @Test func aDamagedCacheIsReportedAsCorrupt() throws {
        let repository = try GitRepository()
        try repository.commit(["f": "x"])
        let cache = try Cache()
        let listing = try remote(repository).fetch(["refs/heads/main"], into: cache.repository)
        let id = try #require(listing["refs/heads/main"])
        // The commit without its tree, as after a crash that lost a pack.
        let commit = try cache.git("cat-file", "commit", id.hex).output
        let damaged = try Cache()
        try Command.check(
            ["git", "--git-dir", damaged.repository.path, "hash-object", "-t", "commit", "-w", "--stdin"], input: commit
        )
        let error = try #require(throws: GitError.self) {
            try remote(repository).fetch(["refs/heads/main"], into: damaged.repository)
        }
        #expect(error.code == .corrupt)
        #expect(error.attempted == "fetch \"refs/heads/main\" from \(repository.path)")
    }

    @Test func aMissingRepositoryIsNotFound() throws {
        let directory = try TemporaryDirectory()
        for url in [directory.path("none.git"), "file://\(directory.path("none.git"))"] {
            let remote = Remote(location: try RemoteLocation(url))
            let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
            #expect(error.code == .notFound)
            #expect(error.description.hasPrefix("list \"refs/heads/main\" of \(url): "))
        }
    }

    @Test func listsTheReferencesOfAFileURL() throws {
        let repository = try GitRepository()
        let tip = try repository.commit(["f": "x"])
        let remote = Remote(location: try RemoteLocation("file://\(repository.path.replacing("-", with: "%2D"))"))
        #expect(try remote.list(["refs/heads/main"])["refs/heads/main"]?.hex == tip)
    }

    @Test func rejectsASHA256Repository() throws {
        let directory = try TemporaryDirectory()
        let path = directory.path("sha256.git")
        try Command.check(["git", "init", "--quiet", "--bare", "--object-format=sha256", path])
        let commit = "commit refs/heads/main\ncommitter C <c@example.com> 1 +0000\ndata 0\n\ndone\n"
        try Command.check(["git", "--git-dir", path, "fast-import", "--quiet"], input: Array(commit.utf8))
        for version in versions {
            let remote = Remote(location: try RemoteLocation(path), options: options(version))
            let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
            #expect(
                error.reason == """
                    the repository uses SHA-256 object ids, but only SHA-1 is supported; retrying does not help: use a \
                    repository with SHA-1 object ids
                    """)
        }
    }
}
