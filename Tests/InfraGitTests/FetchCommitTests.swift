import InfraTestSupport
import Testing

@testable import InfraGit

/// Commits that are no longer on any branch.
@Suite struct FetchCommitTests {
    @Test func fetchesACommitWithoutReference() throws {
        let origin = try GitRepository()
        let lost = try origin.commit([["a": "1"], ["a": "2"]])
        try origin.commit(["b": "1"], parent: "")
        let cache = try Cache()
        let id = try #require(ObjectID(hex: lost))
        try remote(origin).fetch(commits: [id, id], into: cache.repository)
        #expect(try cache.repository.commit(id).parents.count == 1)
        let entry = try cache.repository.entry(at: "a", inTree: try cache.repository.commit(id).tree)
        #expect(try entry.map { try cache.repository.blob($0.id) } == Array("2".utf8))
        // Commits in the cache are not requested: this remote does not exist.
        let missing = Remote(location: try RemoteLocation("/nothing"))
        try missing.fetch(commits: [id], into: cache.repository)
    }

    /// In version 0 of the protocol, a server by default serves only the commits of its references.
    @Test(arguments: [0, 2])
    func reportsAMissingCommit(version: Int) throws {
        let origin = try GitRepository()
        try origin.commit(["a": "1"])
        var options = RemoteOptions()
        options.programs.protocolVersion = version
        let id = try #require(ObjectID(hex: String(repeating: "12", count: 20)))
        let cache = try Cache()
        let error = try #require(throws: GitError.self) {
            try remote(origin, options: options).fetch(commits: [id], into: cache.repository)
        }
        #expect(error.code == .objectUnavailable)
        #expect(error.attempted == "fetch commit \(id) from \(origin.path)")
    }
}
