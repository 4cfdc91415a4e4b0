import InfraGit
import InfraTestSupport
import Testing

@Suite struct BranchNameTests {
    /// The expected results are those of `git check-ref-format`.
    @Test(arguments: [
        "main", "a/b", "a..b", "a.b", ".a", "a/.b", "a.", "a.lock", "a.lock/b", "a/", "/a", "a//b", "a b", "a~b", "a^b",
        "a:b", "a?b",
        "a*b", "a[b", "a\\b", "a@b", "a@{b", "@", "HEAD", "-a", "a-", "é", "a\u{7F}b", "a\tb", "a]b", "{}", "x.locks",
    ])
    func validatesBranchNamesLikeGit(name: String) throws {
        let isValid = try Command.run(["git", "check-ref-format", "--branch", name]).status == 0
        #expect(BranchName.isValid(name) == isValid)
    }
}
