import InfraTestSupport
import Testing

@testable import InfraGit

/// Commits that no branch has any more.
@Suite struct FetchCommitTests {
    @Test func aCommitWithoutReferenceIsFetchedByItsID() throws {
        let origin = try GitRepository()
        let lost = try origin.commit([["a": "1"], ["a": "2"]])
        try origin.commit(["b": "1"], parent: "")
        let cache = try Cache()
        let id = try #require(ObjectID(hex: lost))
        try remote(origin).fetch(commits: [id, id], into: cache.repository)
        #expect(try cache.repository.commit(id).parents.count == 1)
        let entry = try cache.repository.entry(at: "a", inTree: try cache.repository.commit(id).tree)
        #expect(try entry.map { try cache.repository.blob($0.id) } == Array("2".utf8))
        // What is there already is not asked for: nobody would answer.
        let nobody = Remote(location: try RemoteLocation("/nothing"))
        try nobody.fetch(commits: [id], into: cache.repository)
    }

    /// With version 0 of the protocol a server gives what its references name and nothing else, unless it is told to.
    @Test(arguments: [0, 2])
    func aCommitThatIsGoneIsNotFound(version: Int) throws {
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
