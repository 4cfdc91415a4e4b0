import InfraModel
import InfraRenderTestSupport
import InfraTestSupport
import Testing

@testable import InfraRender

/// Lines of `.gitattributes` files that hide changes from reviewers.
@Suite struct ReviewTests {
    private static let manifest = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n"

    private func rendering(_ files: [String: String]) throws -> Rendering {
        let store = MemoryStore()
        return try Renderer().rendering(of: SourceTree(files, in: store), as: .production, store: store)
    }

    private func hidden(_ files: [String: String]) throws -> [String] {
        try rendering(files).diagnostics.filter { $0.code.name == "source/hidden-diff" }.map { "\($0)" }
    }

    @Test(arguments: [
        "*.yaml -diff", "* binary", "k8s/a.yaml linguist-generated", "/k8s/* gitlab-generated=true",
        "**/a.* -text -diff",
        "\"k8s/a.yaml\" -diff", "\"*.\\171aml\" -diff", "a.yaml\tlinguist-generated=true\r",
        "[attr]quiet -diff\n*.yaml quiet",
        "[attr]b binary\n[attr]a b\n* a", "* diff\n* -diff", "* -diff linguist-generated=false", "\u{FEFF}* -diff",
        "*.yaml linguist-generated=1", "*.yaml gitlab-generated=yes", #""\052.yaml" -diff"#,
    ])
    func reportsALineThatHidesChanges(text: String) throws {
        let line = text.split(separator: "\n").count
        #expect(
            try hidden(["k8s/a.yaml": Self.manifest, ".gitattributes": text]) == [
                """
                .gitattributes:\(line):1: warning: this line hides the changes of k8s/a.yaml from reviewers (remove the \
                attribute) [source/hidden-diff]
                """
            ])
    }

    @Test(arguments: [
        "", "# * -diff", "*.png binary", "*.yaml diff", "*.yaml diff=yaml text eol=lf", "*.yaml -diff\n*.yaml diff",
        "* -diff !diff", "* linguist-generated=false", "* -linguist-generated", "!*.yaml -diff", "k8s/ -diff",
        "a.yaml/ -diff", "other/* -diff", "* -text", "* -binary", "[attr]a a\n* a", "*.yaml binary diff",
        "* linguist-vendored",
    ])
    func acceptsOtherLines(text: String) throws {
        #expect(try hidden(["k8s/a.yaml": Self.manifest, ".gitattributes": text]) == [])
    }

    @Test(arguments: [".sourceignore", ".gitattributes"])
    func reportsALineThatHidesIgnoreOrAttributesFiles(name: String) throws {
        let text = "\(name) -diff\n"
        let found = try hidden(["k8s/a.yaml": Self.manifest, ".gitattributes": text, ".sourceignore": "b.yaml\n"])
        #expect(found.count == 1)
        #expect(found.first?.contains("this line hides the changes of \(name) from reviewers") == true)
    }

    /// Splitting each path at each directory would take too long.
    @Test func manyDeepPathsAreFast() throws {
        let directory = Array(repeating: "d", count: 1_000).joined(separator: "/")
        let entries = (0..<5_000).map {
            SourceTree.Entry(path: "\(directory)/\($0).yaml", kind: .symbolicLink)
        }
        var rules = ReviewRules()
        rules.add(Array("*.json -diff\n".utf8), of: ".gitattributes")
        let tree = SourceTree(entries: entries, ignoreFiles: [], attributesFiles: [])
        #expect(tree.hiddenDiffs(by: rules, in: entries).isEmpty)
    }

    @Test func theInnermostFileTakesPrecedence() throws {
        let files = ["k8s/a.yaml": Self.manifest, ".gitattributes": "*.yaml -diff\n", "k8s/.gitattributes": "* diff\n"]
        #expect(try hidden(files) == [])
        let other = ["k8s/a.yaml": Self.manifest, ".gitattributes": "* diff\n", "k8s/.gitattributes": "\n* -diff\n"]
        #expect(try hidden(other).map { $0.prefix(22) } == ["k8s/.gitattributes:2:1"])
    }

    @Test func checksOnlyRenderedManifests() throws {
        #expect(try hidden(["k8s/a.yaml": Self.manifest, ".gitattributes": "README.md -diff"]) == [])
        let ignored = [
            "k8s/a.yaml": Self.manifest, "b.yaml": "", ".sourceignore": "b.yaml", ".gitattributes": "b.yaml -diff",
        ]
        #expect(try hidden(ignored) == [])
    }

    @Test func reportsAnAttributesFileThatIsTooLarge() throws {
        let text = String(repeating: "#", count: 1 << 20) + "\n* -diff\n"
        #expect(try hidden(["k8s/a.yaml": Self.manifest, ".gitattributes": text]).count == 1)
    }

    /// Neither chains of macros nor macros that double at each step are expensive.
    @Test func nestedMacrosTerminate() throws {
        let chain = (0..<40_000).map { "[attr]m\($0) m\($0 + 1)\n" }.joined() + "[attr]m40000 -diff\n* m0\n"
        #expect(try hidden(["a.yaml": Self.manifest, ".gitattributes": chain]).count == 1)
        let doubling = (0..<60).map { "[attr]m\($0) m\($0 + 1) m\($0 + 1)\n" }.joined() + "* m0\n"
        #expect(try hidden(["a.yaml": Self.manifest, ".gitattributes": doubling]) == [])
    }

    /// Later files could be hidden, so such a tree is rendered as a whole.
    @Test(arguments: [
        ("*.png binary\n*.yaml diff=yaml text\n", true), ("* text=auto\n", true), ("", true),
        ("later.yaml -diff\n", false), ("[attr]quiet -diff\n*.json quiet\n", false),
    ])
    func onlyRulesThatHideManifestsPreventIncrementalRendering(text: String, isIncremental: Bool) throws {
        let rendering = try rendering(["a.yaml": Self.manifest, ".gitattributes": text])
        #expect((rendering.reservedNames != nil) == isIncremental)
    }

    private static let patterns = [
        "*", "*.yaml", "a.yaml", "/a.yaml", "a/*", "a/", "**/a.yaml", "a/**", "[ab]*", "?.json", "!a.yaml", "\\!a.yaml",
        "\"a b.yaml\"", "a\\ b.yaml", "#a.yaml", "b", "*/b.json", "a**/b.yaml", "[", "\\",
    ]
    private static let states = [
        "diff", "-diff", "!diff", "diff=x", "binary", "-binary", "!binary", "linguist-generated", "-linguist-generated",
        "linguist-generated=true", "linguist-generated=false", "linguist-generated=", "gitlab-generated",
        "!gitlab-generated", "text", "quiet", "-quiet", "loud", "eol=lf",
    ]

    @Test(arguments: 0..<4 as Range<UInt64>)
    func gitReadsTheSameAttributes(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let directory = try TemporaryDirectory()
        try Command.check(["git", "init", "--quiet", directory.path], environment: GitRepository.environment)
        var rules = ReviewRules()
        func add(_ path: String, _ text: String) throws {
            rules.add(Array(text.utf8), of: path)
            try directory.write(path, text)
        }
        try add(
            ".gitattributes",
            "[attr]quiet binary linguist-generated=false\n[attr]loud diff -linguist-generated quiet\n")
        var paths: [String] = []
        for number in 0..<300 {
            for below in ["", "a/"] where below.isEmpty || random.isOnce(in: 2) {
                let text = (0..<(1 + random.number(below: 4))).map { _ in
                    let states = (0..<(1 + random.number(below: 3))).map { _ in random.one(of: Self.states) }
                    return "\(random.one(of: Self.patterns)) \(states.joined(separator: " "))\n"
                }.joined()
                try add("d\(number)/\(below).gitattributes", text)
            }
            let names = [
                "a.yaml", "b.json", "a b.yaml", "!a.yaml", "#a.yaml", "a/a.yaml", "a/b.json", "a/b/b.yaml", "ab.yaml",
            ]
            paths += names.map { "d\(number)/\($0)" }
        }
        let result = try Command.check(
            [
                "git", "-C", directory.path, "check-attr", "-z", "--stdin", "diff", "linguist-generated",
                "gitlab-generated",
            ],
            input: Array(paths.joined(separator: "\0").utf8), environment: GitRepository.environment)
        let words = result.text.split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
        var hidden: Set<String> = []
        for start in stride(from: 0, to: words.count - 2, by: 3) {
            let (isDiff, value) = (words[start + 1] == "diff", words[start + 2])
            let isHidden = isDiff ? value == "unset" : !["unspecified", "unset", "false"].contains(value)
            if isHidden { hidden.insert(words[start]) }
        }
        #expect(!hidden.isEmpty)
        for path in paths {
            let line = try rules.line(hiding: path)
            #expect((line != nil) == hidden.contains(path), "\(path) \(line.map { "\($0)" } ?? "")")
        }
    }
}
