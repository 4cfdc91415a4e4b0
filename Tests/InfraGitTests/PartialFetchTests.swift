import Foundation
import InfraTestSupport
import Testing

@testable import InfraGit

private let main = "refs/heads/main"

/// A server, as far as it matters for fetching only a part of a repository.
private struct Server: CustomTestStringConvertible, Sendable {
    var version: Int
    var allowsFilters: Bool
    var sendsObjectsByID = true

    static let all = [
        Server(version: 2, allowsFilters: true), Server(version: 2, allowsFilters: false),
        Server(version: 0, allowsFilters: true, sendsObjectsByID: false),
        Server(version: 0, allowsFilters: false, sendsObjectsByID: false),
        Server(version: 0, allowsFilters: true),
    ]

    var testDescription: String {
        "version \(version)\(allowsFilters ? ", filters" : "")\(sendsObjectsByID ? ", objects by id" : "")"
    }

    func remote(_ repository: GitRepository) throws -> Remote {
        try repository.git("config", "uploadpack.allowFilter", "\(allowsFilters)")
        if version == 0 {
            try repository.git("config", "uploadpack.allowReachableSHA1InWant", "\(sendsObjectsByID)")
        }
        var options = RemoteOptions()
        options.programs.protocolVersion = version
        options.maximumFileSize = 1000
        options.historyTreeDepth = 1
        return try InfraGitTests.remote(repository, options: options)
    }
}

@Suite struct PartialFetchTests {
    /// A cache after a first fetch.
    private func fetched(_ repository: GitRepository, _ server: Server) throws -> (Cache, tip: ObjectID) {
        let cache = try Cache()
        let tip = try #require(try server.remote(repository).fetch([main], into: cache.repository)[main])
        try cache.repository.setReference(main, to: tip)
        return (cache, tip)
    }

    private func blob(_ path: String, _ tip: ObjectID, _ cache: Cache) throws -> ObjectID {
        let tree = try cache.repository.commit(tip).tree
        return try #require(try cache.repository.entry(at: path, inTree: tree)).id
    }

    @Test(arguments: Server.all)
    private func aFirstFetchHasNoHistoryAndOnlyFilesThatCannotBeFetchedLater(server: Server) throws {
        let repository = try GitRepository()
        try repository.commit(
            (0..<5).map { ["d/f": "content \($0)\n", "large": String(repeating: "\($0)", count: 2000)] })
        let (cache, tip) = try fetched(repository, server)
        #expect(!cache.repository.contains(try #require(try cache.repository.commit(tip).parents.first)))
        let isLater = server.allowsFilters && server.sendsObjectsByID
        #expect(try cache.repository.contains(blob("d/f", tip, cache)) == !isLater)
        #expect(try cache.repository.contains(blob("large", tip, cache)) == !server.allowsFilters)
    }

    @Test(arguments: Server.all)
    private func missingObjectsAreFetchedWhenTheyAreRead(server: Server) throws {
        let repository = try GitRepository()
        try repository.commit((0..<200).map { ["d/e/f": "content \($0)\n"] })
        let (cache, tip) = try fetched(repository, server)
        #expect(try cache.repository.blob(blob("d/e/f", tip, cache)) == Array("content 199\n".utf8))
        var commit = try cache.repository.commit(tip)
        for _ in 0..<100 { commit = try cache.repository.commit(try #require(commit.parents.first)) }
        #expect(try cache.repository.blob(blob("d/e/f", commit.id, cache)) == Array("content 99\n".utf8))
    }

    @Test func filesAreFetchedTogether() throws {
        let repository = try GitRepository()
        let files = Dictionary(uniqueKeysWithValues: (0..<50).map { ("d/f\($0)", "content \($0)\n") })
        try repository.commit(files)
        let (cache, tip) = try fetched(repository, Server.all[0])
        let blobs = try (0..<50).map { try blob("d/f\($0)", tip, cache) }
        let packs = cache.repository.packNames.count
        try cache.repository.prefetch(blobs: blobs)
        #expect(blobs.allSatisfy(cache.repository.contains))
        #expect(cache.repository.packNames.count == packs + 1)
        // Nothing is missing any more.
        try cache.repository.prefetch(blobs: blobs)
        #expect(cache.repository.packNames.count == packs + 1)
    }

    @Test func filesOfNewCommitsAreFetchedOverTheSameConnection() throws {
        let server = try HTTPServer()
        let repository = try GitRepository()
        try repository.git("config", "uploadpack.allowFilter", "true")
        try repository.commit(["d/f": "content\n", "e/f": "other\n"])
        let remote = Remote(
            location: try RemoteLocation(server.url(of: repository)), options: RemoteOptions(caFile: server.caFile))
        let cache = try Cache()
        let tip = try #require(
            try remote.fetch(
                [main], into: { () throws(GitError) in cache.repository },
                including: { (repository, tips) throws(GitError) in
                    let tree = try repository.commit(tips[main] ?? .zero).tree
                    return try repository.entry(at: "d/f", inTree: tree).map { [$0.id] } ?? []
                })[main])
        #expect(try cache.repository.contains(blob("d/f", tip, cache)))
        #expect(try !cache.repository.contains(blob("e/f", tip, cache)))
        #expect(Set(server.requests().map { $0.split(separator: " ", omittingEmptySubsequences: false)[1] }).count == 1)
    }

    @Test(arguments: Server.all)
    private func aLaterFetchHasOnlyTheNewObjects(server: Server) throws {
        let repository = try GitRepository()
        try repository.commit([["other": "x"], ["other": "y", "d/f": "one\n"]])
        let (cache, _) = try fetched(repository, server)
        try repository.commit([["d/f": "two\n"], ["d/f": "three\n"]], time: 1_500_000_100)
        let remote = try server.remote(repository)
        var objects = 0
        let tip = try #require(
            try remote.fetch([main], into: cache.repository) { objects = $0.totalObjects }[main])
        // Two commits with two directories and, from some servers, a file each.
        #expect(objects == (server.allowsFilters && server.sendsObjectsByID ? 6 : 8))
        #expect(try cache.repository.blob(blob("d/f", tip, cache)) == Array("three\n".utf8))
    }

    /// The new branch has no commit in common with the cache, so only its last commit is fetched.
    @Test(arguments: Server.all)
    private func aNewHistoryIsFetchedWithoutItsPast(server: Server) throws {
        let repository = try GitRepository()
        try repository.commit([["f": "x"], ["f": "y"]])
        let (cache, _) = try fetched(repository, server)
        try repository.git("update-ref", "-d", main)
        try repository.commit((0..<20).map { ["g": "\($0)"] })
        let tip = try #require(try server.remote(repository).fetch([main], into: cache.repository)[main])
        #expect(!cache.repository.contains(try #require(try cache.repository.commit(tip).parents.first)))
        #expect(try cache.repository.blob(blob("g", tip, cache)) == Array("19".utf8))
    }

    @Test(arguments: Server.all)
    private func ancestorsAreFoundWithoutTheWholeHistory(server: Server) throws {
        let repository = try GitRepository()
        try repository.commit((0..<40).map { ["f": "\($0)"] })
        let ancestor = try #require(ObjectID(hex: repository.id(of: "main~10")))
        let old = try #require(ObjectID(hex: repository.id(of: "main~30")))
        let side = try #require(
            ObjectID(hex: repository.commit(["g": "side"], to: "side", parent: repository.id(of: "main~5"))))
        let (cache, tip) = try fetched(repository, server)
        #expect(try cache.repository.isCommit(tip, descendedFrom: ancestor))
        #expect(!cache.repository.contains(old))
        #expect(try !cache.repository.isCommit(tip, descendedFrom: side))
        #expect(try cache.repository.isCommit(tip, descendedFrom: old))
        let unknown = try #require(ObjectID(hex: String(repeating: "1", count: 40)))
        #expect(
            try #require(throws: GitError.self) { try cache.repository.isCommit(tip, descendedFrom: unknown) }.code
                == .objectUnavailable)
    }

    /// A difference to a file that the cache does not have.
    @Test func aPackWithDifferencesToMissingFilesIsRequestedAgain() throws {
        let repository = try GitRepository()
        let lines = (0..<200).map { "line \($0) of a file without much repetition \($0 * 7919)\n" }
        try repository.commit(["f": lines.joined()])
        let (cache, _) = try fetched(repository, Server.all[0])
        try repository.commit(["f": lines.joined() + "another line\n"])
        // The server no longer filters, so it sends the file as a difference.
        let remote = try Server(version: 2, allowsFilters: false).remote(repository)
        let tip = try #require(try remote.fetch([main], into: cache.repository)[main])
        #expect(try cache.repository.blob(blob("f", tip, cache)).count == lines.joined().utf8.count + 13)
    }

    @Test func theServerLacksAFile() throws {
        let repository = try GitRepository()
        try repository.commit(["f": "one\n", "g": "two\n"])
        let (cache, tip) = try fetched(repository, Server.all[0])
        let file = try blob("f", tip, cache)
        #expect(try cache.repository.blob(blob("g", tip, cache)) == Array("two\n".utf8))
        try FileManager.default.removeItem(
            atPath: "\(repository.path)/objects/\(file.hex.prefix(2))/\(file.hex.dropFirst(2))")
        #expect(try #require(throws: GitError.self) { try cache.repository.blob(file) }.code == .objectUnavailable)
    }
}
