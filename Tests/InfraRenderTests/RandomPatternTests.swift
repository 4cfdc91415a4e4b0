import InfraRender
import InfraTestSupport
import Testing

/// git matches random patterns of `.sourceignore` files in the same way.
@Suite struct RandomPatternTests {
    private static let tokens = [
        "a", "b", "A", "é", "*", "**", "***", "/", "/", "/**/", "?", "[ab]", "[!a]", "[^b]", "[a-b]", "[b-a]", "[/]",
        "[a/b]", "[]a]", "[]", "[", "]", "[[:alpha:]]", "[[:", "[\\]", "[\\]]", "[a-", "\\", "\\/", "\\a", "\\*", "!",
        "#",
        " ", "\\ ", "\t", "\r", ".", ".yaml", "a.b", "-", "^",
    ]

    private static let names = [
        "a", "b", "ab", "aa", "A", ".a", "-", "]", "#a", "!a", "a ", "*", "[a", "é", "a.b", "a b", "\\a", "a-b", "^",
        ".yaml",
        "b.yaml", "a*", "ba", "\r", "\\", "aab",
    ]

    /// Each directory has its own rules, so that a single call of git checks hundreds of rule files.
    @Test(arguments: 0..<6 as Range<UInt64>)
    func gitExcludesTheSameFiles(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let directory = try TemporaryDirectory()
        try Command.check(["git", "init", "--quiet", directory.path], environment: GitRepository.environment)
        var rules = IgnoreRules()
        var files: [(path: String, rules: String)] = []
        for number in 0..<600 {
            let text = (0..<(1 + random.number(below: 2))).map { _ in
                (0..<(1 + random.number(below: 6))).map { _ in random.one(of: Self.tokens) }.joined() + "\n"
            }.joined()
            rules.add(Array(text.utf8), in: "d\(number)")
            try directory.write("d\(number)/.gitignore", text)
            let paths = (0..<25).map { _ in
                (0...random.number(below: 4)).map { _ in random.one(of: Self.names) }.joined(separator: "/")
            }
            files += Set(paths).sorted().map { ("d\(number)/\($0)", text) }
        }
        let result = try Command.run(
            ["git", "-C", directory.path, "check-ignore", "--no-index", "-z", "--stdin"],
            input: Array(files.map(\.path).joined(separator: "\0").utf8), environment: GitRepository.environment)
        #expect(result.status == 0, "\(result.errors)")
        let expected = Set(result.text.split(separator: "\0").map { Array($0.utf8) })
        for (path, text) in files {
            let isLeftOut = try rules.excludes(path)
            let isExpected = expected.contains(Array(path.utf8))
            #expect(isLeftOut == isExpected, "\(text.debugDescription) \(path.debugDescription)")
        }
    }
}
