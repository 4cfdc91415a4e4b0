import Testing

@testable import InfraFuzz

/// Random commits and trees, which are read as git reads them or refused.
@Suite struct GitOracleTests {
    @Test(arguments: 1...4 as ClosedRange<UInt64>)
    func whatGitRefusesIsRefusedAndTheRestIsReadAlike(seed: UInt64) throws {
        var oracle = GitOracle()
        oracle.addCommitsAndTrees(600, seed: seed)
        let count = oracle.count
        let accepted = try oracle.check()
        // Neither all nor nothing is refused.
        #expect(accepted > count / 10 && accepted < count * 9 / 10)
    }
}
