import InfraGit
import InfraTestSupport
import Testing

@Suite struct BranchNameTests {
    /// Git itself is asked.
    @Test(arguments: [
        "main", "a/b", "a..b", "a.b", ".a", "a/.b", "a.", "a.lock", "a.lock/b", "a/", "/a", "a//b", "a b", "a~b", "a^b",
        "a:b", "a?b",
        "a*b", "a[b", "a\\b", "a@b", "a@{b", "@", "HEAD", "-a", "a-", "é", "a\u{7F}b", "a\tb", "a]b", "{}", "x.locks",
    ])
    func aNameIsValidWhenGitSaysSo(name: String) throws {
        let says = try Command.run(["git", "check-ref-format", "--branch", name]).status == 0
        #expect(BranchName.isValid(name) == says)
    }
}
