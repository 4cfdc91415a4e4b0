import InfraRender
import InfraTestSupport
import Testing

@Suite struct IgnoreRulesTests {
    /// Creates the rules of several files, given with their directories.
    private static func rules(_ files: [(String, String)]) -> IgnoreRules {
        var rules = IgnoreRules()
        for (directory, text) in files { rules.add(Array(text.utf8), in: directory) }
        return rules
    }

    @Test(arguments: [
        // An empty file, comments and blank lines have no effect.
        ("", "a.yaml", false), ("# a.yaml\n\n  \n", "a.yaml", false), ("\\#a.yaml", "#a.yaml", true),

        // A pattern without a slash matches at any depth, one with a slash relative to its file.
        ("a.yaml", "a.yaml", true), ("a.yaml", "b/c/a.yaml", true), ("a.yaml", "a.yaml/b", true),
        ("a.yaml", "xa.yaml", false),
        ("/a.yaml", "a.yaml", true), ("/a.yaml", "b/a.yaml", false), ("b/a.yaml", "b/a.yaml", true),
        ("b/a.yaml", "c/b/a.yaml", false),

        // A trailing slash matches directories only.
        ("a/", "a", false), ("a/", "a/b", true), ("a/", "b/a/c", true), ("b/a/", "b/a/c", true),
        ("/a/", "b/a/c", false),

        // A file in an excluded directory cannot be included again.
        ("a/\n!a/b", "a/b", true), ("a/*\n!a/b", "a/b", false), ("a/*\n!a/b", "a/c", true),
        ("*\n!b/\n!*.yaml", "b/a.yaml", false),
        ("*.yaml\n!a.yaml", "a.yaml", false), ("!a.yaml\n*.yaml", "a.yaml", true), ("\\!a", "!a", true),
        ("!", "!", false),

        // A star does not match slashes, a double star does.
        ("*.yaml", "a.yaml", true), ("*.yaml", ".yaml", true), ("a/*.yaml", "a/b/c.yaml", false), ("a*c", "abbc", true),
        ("a*b*c", "aXbYbZc", true),
        ("a*b*c", "aXbYbZ", false), ("**/c", "c", true), ("**/c", "a/b/c", true), ("a/**/c", "a/c", true),
        ("a/**/c", "a/x/y/c", true), ("a/**/c", "b/a/c", false),
        ("a/**", "a", false), ("a/**", "a/b/c", true), ("a**c", "abc", true), ("/a**c", "ab/c", false),
        ("**", "a", true), ("**/", "a", false), ("**/", "a/b", true),

        // Other wildcards.
        ("a?c", "abc", true), ("a?c", "ac", false), ("/a?c", "a/c", false), ("a[bx]c", "abc", true),
        ("a[bx]c", "adc", false), ("a[b-d]c", "acc", true),
        ("a[!b-d]c", "acc", false), ("a[^b-d]c", "aec", true), ("a[]]c", "a]c", true), ("a[!]]c", "axc", true),
        ("a[!]]c", "a]c", false), ("a[b-]c", "a-c", true),
        ("a[\\]]c", "a]c", true), ("a[[:digit:]]c", "a1c", true), ("a[[:digit:]]c", "axc", false),
        ("a[![:alpha:]]c", "a1c", true),

        // Slashes inside brackets do not end them, and backslashes before slashes have no effect.
        ("[]a] \\/**", "] /b", true), ("[]a] \\/**", "] ", false), ("[/a]", "a", true), ("[/a]", "b/a", false),
        ("[\\]**/\r?[^b]", "*", true), ("a[/]b", "a/b", false), ("a\\/b", "a/b", true), ("**\\/a", "a", false),
        ("**\\/a", "b/a", true),

        // After a start without special characters, git treats a double star like one at the start.
        ("a**/b", "ab", true), ("a**/b", "ax/y/b", true), ("a?**/b", "ax/y/b", false),

        // An unclosed bracket matches nothing.
        ("a[b", "a[b", false), ("a[b", "ab", false),

        // A backslash escapes the next character.
        ("a\\*c", "a*c", true), ("a\\*c", "abc", false), ("a\\bc", "abc", true), ("a\\\\c", "a\\c", true),

        // Trailing spaces are ignored unless escaped by a backslash, and so are carriage returns.
        ("a.yaml   ", "a.yaml", true), ("a\\ ", "a ", true), ("a.yaml\r\n", "a.yaml", true),
        ("\u{FEFF}a.yaml", "a.yaml", true),

        // Bytes are compared, without canonical equivalence.
        ("\u{E9}", "\u{E9}", true), ("\u{E9}", "e\u{301}", false),
    ])
    func matchesPatternsLikeGit(text: String, path: String, isExcluded: Bool) throws {
        var rules = Self.rules([("", text)])
        #expect(try rules.excludes(path) == isExcluded)
    }

    @Test(arguments: [
        // The rules of a file apply to its directory only, and take precedence over those of parent directories.
        ("k8s/a.yaml", true), ("a.yaml", false), ("k8s/x/a.yaml", true), ("k8s/b.yaml", false), ("k8s/x/b.yaml", true),
        ("other/b.yaml", true), ("k8s/keep.yaml", false),
        ("k8s-old/a.yaml", false), ("k8s/x/top.yaml", false), ("k8s/top.yaml", true),
    ])
    func rulesApplyBelowTheirDirectory(path: String, isExcluded: Bool) throws {
        var rules = Self.rules([("", "b.yaml\n"), ("k8s", "a.yaml\n/top.yaml\n!/b.yaml\n"), ("k8s/x", "!none\n")])
        #expect(try rules.excludes(path) == isExcluded)
    }

    @Test func rulesWithoutPatternsAreEmpty() {
        #expect(Self.rules([("", "# nothing\n/\n")]).isEmpty)
        #expect(!Self.rules([("", "a\n")]).isEmpty)
    }

    private static let patterns = [
        "a", "/a", "a/", "b/a", "/b/a/", "*", "*/", "/*", "a*", "*a", "a/*", "*/a", "**/a", "a/**", "a/**/b", "**/a/**",
        "**/", "/**", "***", "a**", "?", "a?", "??/a", "[ab]", "[!a]",
        "[^a]b", "[a-c]", "[]a]", "[!]a]", "[a-]", "[\\]]", "[[:alpha:]]", "[[:digit:][:upper:]]", "[[:space:]]",
        "[[:nope:]]", "[a", "a[", "\\a", "\\*", "a\\", "\\", "!a", "!b/a", "!*/",
        "!a/", "a ", "a\\ ", " a", "#a", "\\#a", "\\!a", ".*", "*.*", "*.yaml", "!*.yaml", "a.yaml", "/a/b/a.yaml",
        "a/b", "a/b/", "A", "é", "a//b", "./a", "a/./b", "a/../b", "//a", "/", "//",
    ]

    private static let names = [
        "a", "b", "ab", "aa", "A", "a.yaml", ".a", "-", "]", "1", "#a", "!a", "a ", "*", "[a", "é",
    ]

    @Test(arguments: 0..<12 as Range<UInt64>)
    func gitExcludesTheSameFiles(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<5 {
            let directory = try TemporaryDirectory()
            try Command.check(["git", "init", "--quiet", directory.path], environment: GitRepository.environment)
            var files: [(String, String)] = []
            for place in ["", "a", "a/b"] where place.isEmpty || random.isOnce(in: 2) {
                let text = (0..<random.number(below: 6)).map { _ in random.one(of: Self.patterns) + "\n" }.joined()
                files.append((place, text))
                try directory.write(place.isEmpty ? ".gitignore" : "\(place)/.gitignore", text)
            }
            let paths = Set(
                (0..<60).map { _ in
                    (0...random.number(below: 4)).map { _ in random.one(of: Self.names) }.joined(separator: "/")
                }
            ).sorted()
            var rules = Self.rules(files)
            // The paths do not exist, except for directories with rules.
            let real = paths.filter { !["a", "a/b"].contains($0) }
            let result = try Command.run(
                ["git", "-C", directory.path, "check-ignore", "--no-index", "-z", "--stdin"],
                input: Array(real.joined(separator: "\0").utf8), environment: GitRepository.environment)
            #expect(result.status <= 1, "\(result.errors)")
            let expected = result.text.split(separator: "\0").map(String.init)
            #expect(try real.filter { try rules.excludes($0) } == expected, "\(files)")
        }
    }
}
