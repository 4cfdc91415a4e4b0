import InfraModel
import InfraTestSupport
import InfraYAML
import Testing

@Suite struct EmitterTests {
    private static func plain(_ text: String) -> Value { .scalar(.plain(text)) }

    @Test(arguments: [
        // Strings that every parser reads correctly in plain style.
        ("word", "word"), ("two words", "two words"), ("a (b)", "a (b)"), ("a (b c)", "a (b c)"),
        ("/usr/bin", "/usr/bin"),
        ("_x", "_x"), ("a.b-c_d/e@f+g", "a.b-c_d/e@f+g"), ("v1.20", "v1.20"), ("a 1 2", "a 1 2"), ("yess", "yess"),
        ("nullable", "nullable"), ("a/b:", #""a/b:""#), ("trueish", "trueish"),

        // Words that some parser reads as a boolean or null, in any case.
        ("y", #""y""#), ("N", #""N""#), ("yes", #""yes""#), ("No", #""No""#), ("on", #""on""#), ("oFF", #""oFF""#),
        ("true", #""true""#), ("fAlSe", #""fAlSe""#), ("null", #""null""#), ("NULL", #""NULL""#), ("~", #""~""#),
        ("", #""""#),

        // Text that starts like a number.
        ("1", #""1""#), ("0644", #""0644""#), ("1.20", #""1.20""#), ("-1", #""-1""#), ("+1", #""+1""#),
        (".5", #"".5""#),
        ("1e3", #""1e3""#), ("22:22", #""22:22""#), ("2001-01-01", #""2001-01-01""#), (".inf", #"".inf""#),
        ("1a", #""1a""#),
        ("=", #""=""#), ("<<", #""<<""#), ("...", #""...""#), ("---", #""---""#),

        // Leading, trailing and repeated spaces, and text similar to comments, keys and items.
        (" a", #"" a""#), ("a ", #""a ""#), ("a  b", #""a  b""#), ("a: b", #""a: b""#), ("a #b", #""a #b""#),
        ("a -b", #""a -b""#),
        ("(a)", #""(a)""#), ("a(b)", #""a(b)""#), ("a )", #""a )""#), ("a, b", #""a, b""#), ("a=b", #""a=b""#),
        ("a:b", #""a:b""#),
        ("a#b", #""a#b""#), ("*a", #""*a""#), ("&a", #""&a""#), ("!a", #""!a""#), ("|", #""|""#), (">", #"">""#),
        ("%a", #""%a""#),
        ("@a", #""@a""#), ("`a", #""`a""#), ("[a]", #""[a]""#), ("{a}", #""{a}""#), ("? a", #""? a""#),
        ("'a'", #""'a'""#),
        ("é", #""é""#), ("aé", #""aé""#),

        // As few escapes as possible, no escaped slash, no surrogate pairs.
        (#"a"b\c"#, #""a\"b\\c""#), ("a\tb", #""a\tb""#), ("a\rb", #""a\rb""#), ("\n", #""\n""#), ("a/b c", "a/b c"),
        ("\0\u{7}\u{1B}", #""\x00\x07\x1B""#), ("\u{7F}\u{80}\u{9F}", #""\x7F\x80\x9F""#), ("\u{85}", #""\x85""#),
        ("\u{2028}\u{2029}\u{FEFF}\u{FFFE}\u{FFFF}", #""\u2028\u2029\uFEFF\uFFFE\uFFFF""#),
        ("\u{A0}\u{AD}\u{200B}", "\"\u{A0}\u{AD}\u{200B}\""), ("日本 😀", #""日本 😀""#), ("\u{E000}", "\"\u{E000}\""),
    ])
    func writesAStringPlainOrDoubleQuoted(text: String, expected: String) {
        #expect(YAML.string(of: ["k": .string(text)]) == "---\nk: \(expected)\n")
        #expect(YAML.string(of: [.string(text)]) == "---\n- \(expected)\n")
        #expect(YAML.string(of: .mapping([text: "v"])) == "---\n\(expected): v\n")
        #expect(YAML.string(of: .string(text)) == "---\n\(expected)\n")
    }

    @Test(arguments: [
        "0644", "1.20", "yes", "~", "1e3", "2001-01-01", "22:22", "null", "one two",
        "é", "a:b", "a#b", "a -b", "-a", "?a", ":a", "-1", ".5", "--", "..", "a ---", "a {b}", "a\u{202E}b",
    ])
    func aPlainScalarKeepsItsSpelling(text: String) {
        #expect(YAML.string(of: ["k": Self.plain(text)]) == "---\nk: \(text)\n")
    }

    @Test(arguments: [
        // Characters that some parser reads as a line break or rejects; they occur only in strings.
        ("a\u{85}b", #""a\x85b""#), ("a\u{2028}b", #""a\u2028b""#), ("a\u{FEFF}b", #""a\uFEFFb""#),
        ("a\u{80}b", #""a\x80b""#), ("a\tb", #""a\tb""#),
        // Document markers for kubectl and kustomize at the start of a line.
        ("---", #""---""#), ("---#", #""---#""#), ("---a", #""---a""#), ("--- a", #""--- a""#), ("----", #""----""#),
        ("-----BEGIN", #""-----BEGIN""#), ("...", #""...""#), ("...a", #""...a""#), ("... #", #""... #""#),
        // Text that is not a plain scalar.
        ("{a: b}", #""{a: b}""#), ("[a]", #""[a]""#), ("!x", #""!x""#), ("&a", #""&a""#), ("*a", #""*a""#),
        ("|", #""|""#), (">", #"">""#), ("%a", #""%a""#), ("@a", #""@a""#), ("`a", #""`a""#), ("'a'", #""'a'""#),
        ("\"a\"", #""\"a\"""#), ("#a", ##""#a""##), (",a", #"",a""#), ("]", #""]""#), ("}", #""}""#), ("-", #""-""#),
        ("?", #""?""#), (":", #"":""#), ("- a", #""- a""#), ("? a", #""? a""#), (": a", #"": a""#),
        ("a: b", #""a: b""#), ("a:", #""a:""#), ("a #b", #""a #b""#), (" a", #"" a""#), ("a ", #""a ""#),
        ("a\nb", #""a\nb""#),
    ])
    func quotesPlainScalarsThatSomeParserDamages(text: String, expected: String) {
        #expect(YAML.string(of: ["k": Self.plain(text)]) == "---\nk: \(expected)\n")
        #expect(YAML.string(of: [Self.plain(text)]) == "---\n- \(expected)\n")
        #expect(YAML.string(of: Self.plain(text)) == "---\n\(expected)\n")
        let member = Mapping.Member(key: .plain(text), value: "v")
        #expect(YAML.string(of: .mapping(Mapping(uniqueMembers: [member]))) == "---\n\(expected): v\n")
    }

    @Test(arguments: [
        // Line breaks at the end: one, none, several.
        ("a\nb\n", "|\n  a\n  b\n"), ("a\nb", "|-\n  a\n  b\n"), ("a\n\n", "|+\n  a\n\n"),
        ("a\nb\n\n\n", "|+\n  a\n  b\n\n\n"),
        ("a\n", "|\n  a\n"),

        // Empty lines have no spaces; other spaces are kept.
        ("a\n\nb\n", "|\n  a\n\n  b\n"), ("a\n  b\n", "|\n  a\n    b\n"), ("a \nb\n", "|\n  a \n  b\n"),
        ("a\n \n", "|\n  a\n   \n"),
        ("a\tb\n\tc\n", "|\n  a\tb\n  \tc\n"),

        // An indentation indicator if the indentation is ambiguous.
        (" a\nb\n", "|2\n   a\n  b\n"), ("\na\n", "|2\n\n  a\n"), ("\n a\n", "|2\n\n   a\n"),
        ("  \na", "|2-\n    \n  a\n"),

        // Syntax characters have no meaning in a literal block.
        ("- a\n---\n...\n# b: c\n%d\n", "|\n  - a\n  ---\n  ...\n  # b: c\n  %d\n"), ("é\n😀\n", "|\n  é\n  😀\n"),
        ("# a\nb", "|-\n  # a\n  b\n"),

        // Text that a literal block cannot represent.
        ("\n", "\"\\n\"\n"), ("\n\n", "\"\\n\\n\"\n"), (" \n ", "\" \\n \"\n"), ("\ta\nb\n", "\"\\ta\\nb\\n\"\n"),
        ("a\r\nb\n", "\"a\\r\\nb\\n\"\n"), ("a\0\nb", "\"a\\x00\\nb\"\n"), ("a\u{85}\nb", "\"a\\x85\\nb\"\n"),
        ("a\nb\u{2028}", "\"a\\nb\\u2028\"\n"), ("a\n\u{FEFF}b", "\"a\\n\\uFEFFb\"\n"), ("\n\ta\n", "\"\\n\\ta\\n\"\n"),
    ])
    func writesMultiLineTextAsALiteralBlock(text: String, expected: String) {
        #expect(YAML.string(of: ["k": .string(text)]) == "---\nk: \(expected)")
        #expect(YAML.string(of: ["k": .string(text), "l": "m"]) == "---\nk: \(expected)l: m\n")
    }

    @Test func writesAMultiLineKeyInDoubleQuotes() {
        #expect(YAML.string(of: ["a\nb": 1]) == "---\n\"a\\nb\": 1\n")
    }

    @Test(
        arguments: [
            // Two spaces of indentation; items are at the column of their key, as in the output of kubectl.
            (["a": ["b": ["c": 1]]], "a:\n  b:\n    c: 1\n"), (["a": [1, 2], "b": 3], "a:\n- 1\n- 2\nb: 3\n"),
            (["a": ["b": [["c": 1, "d": ["e"]]]]], "a:\n  b:\n  - c: 1\n    d:\n    - e\n"),
            ([["a": 1, "b": 2], ["c": 3]], "- a: 1\n  b: 2\n- c: 3\n"), ([["a": ["b": 1]]], "- a:\n    b: 1\n"),
            ([[1, [2, 3]], [4]], "- - 1\n  - - 2\n    - 3\n- - 4\n"),

            // Literal blocks below items and keys.
            (["a": ["x\ny\n"]], "a:\n- |\n  x\n  y\n"), ([["a": "x\ny"]], "- a: |-\n    x\n    y\n"),
            ([["x\ny\n"]], "- - |\n    x\n    y\n"),
            (["a": ["b": " x\ny\n"]], "a:\n  b: |2\n     x\n    y\n"),

            // Empty values on one line.
            (["a": [:], "b": [], "c": .null, "d": ""], "a: {}\nb: []\nc: null\nd: \"\"\n"),
            ([[:], [], ["a": []]], "- {}\n- []\n- a: []\n"),

            // A missing value as in the source, without a space after the colon.
            (["a": plain(""), "b": [plain("")]], "a:\nb:\n-\n"), (["a": plain("~")], "a: ~\n"),

            // Keys with their spelling, in the order of the value.
            (
                .mapping(
                    Mapping(uniqueMembers: [.init(key: .plain("1"), value: 1), .init(key: .quoted("0"), value: 2)])),
                "1: 1\n\"0\": 2\n"
            ),

            // Whole documents.
            ([:], "{}\n"), ([], "[]\n"), (.null, "null\n"), (plain(""), "null\n"), (1.5, "1.5\n"),
            ("x\ny\n", "\"x\\ny\\n\"\n"),
            (1e16, "1.0e+16\n"), (true, "true\n"),
        ] as [(Value, String)])
    func writesDocumentsInCanonicalForm(value: Value, expected: String) {
        #expect(YAML.string(of: value) == "---\n" + expected)
    }

    @Test func writesALongKeyWithAnExplicitIndicator() {
        let short = String(repeating: "k", count: 1000)
        let long = String(repeating: "k", count: 1001)
        #expect(YAML.string(of: ["a": .mapping([short: 1])]) == "---\na:\n  \(short): 1\n")
        #expect(YAML.string(of: ["a": .mapping([long: ["b": 1]])]) == "---\na:\n  ? \(long)\n  :\n    b: 1\n")
    }

    @Test(arguments: [
        // Indented text that would be a marker at the start of a line.
        (" ...\n", "---\n\"...\"\n"), (" --- a\n", "---\n\"--- a\"\n"), (" --- a: 1\n", "---\n\"--- a\": 1\n"),
        ("a: ---\n", "---\na: \"---\"\n"),

        // A hyphen that is text inside brackets, but would start an item elsewhere.
        ("[-]\n", "---\n- \"-\"\n"), ("{a: -}\n", "---\na: \"-\"\n"), ("-: -a\n", "---\n\"-\": -a\n"),

        // Text in YAML that is the first line of a document for kubectl and kustomize, which split a file by lines.
        ("b:\n  - ---#: 1\n", "---\nb:\n- \"---#\": 1\n"),
        ("b: &b\n  ---#a: 1\n<<: *b\n", "---\nb:\n  \"---#a\": 1\n\"---#a\": 1\n"),
        ("...a: 1\n", "---\n\"...a\": 1\n"), ("----: 1\n", "---\n\"----\": 1\n"),
    ])
    func quotesPlainTextThatWouldBecomeAnIndicator(text: String, expected: String) throws {
        #expect(YAML.string(of: try document(text)) == expected)
    }

    @Test func quotesALongPlainKeyThatEndsInAColon() {
        let key = String(repeating: "k", count: 1001) + ":"
        let mapping = Mapping(uniqueMembers: [.init(key: .plain(key), value: 1)])
        #expect(YAML.string(of: .mapping(mapping)) == "---\n? \"\(key)\"\n: 1\n")
    }

    @Test func writesLongLinesWithoutFolding() {
        let words = Array(repeating: "word", count: 500).joined(separator: " ")
        #expect(YAML.string(of: ["a": .string(words)]) == "---\na: \(words)\n")
        #expect(YAML.string(of: ["a": .string(words + ":")]) == "---\na: \"\(words):\"\n")
        #expect(YAML.string(of: ["a": .string("\(words)\n\(words)\n")]) == "---\na: |\n  \(words)\n  \(words)\n")
    }

    @Test(arguments: [
        "# comment\na:   1   # more\n\n\nb: 'x'\n", "{a: [1, 'two', \"three\"], b: {}}", "a: >\n  folded\n  text\n",
        "a: &x {b: 1}\nc: *x\n", "k: |2\n   x\n  y\n", "a: 0644\nb: yes\nc: ~\nd:\n",
    ])
    func writingAParsedOutputReturnsTheSameText(text: String) throws {
        let first = try YAML.documents(in: Array(text.utf8)).map { YAML.bytes(of: $0.value) }
        let second = try YAML.documents(in: first.flatMap { $0 }).map { YAML.bytes(of: $0.value) }
        #expect(first == second)
    }
}
