import Testing

@testable import InfraFuzz

/// Random commits and trees, which must be read as git reads them, or rejected.
@Suite struct GitOracleTests {
    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func readsObjectsLikeGitOrRejectsThem(seed: UInt64) throws {
        var oracle = GitOracle()
        oracle.addCommitsAndTrees(600, seed: seed)
        let count = oracle.count
        let accepted = try oracle.check()
        // A part of the objects is rejected, and a part is accepted.
        #expect(accepted > count / 10 && accepted < count * 9 / 10)
    }
}
