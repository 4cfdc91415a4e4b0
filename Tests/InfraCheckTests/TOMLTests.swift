import Foundation
import InfraModel
import InfraRender
import InfraTestSupport
import Testing

@testable import InfraCheck

/// The TOML validator, compared with Python's parser if available.
@Suite struct TOMLTests {
    private static func problem(_ text: String) -> TOMLGrammar.Violation? {
        do throws(TOMLGrammar.Violation) {
            try TOMLGrammar.check(text)
            return nil
        } catch {
            return error
        }
    }

    /// Texts on which another parser crashed or read beyond its input.
    static let attacks = [
        "[#", "[[[", "[", "[[", "[[#]]", "[=]", "[ [a] ]", "\t[[.", "[\n.[0]]", "a = }", "a = [[],}]]", "a = [,]",
        "a = 1979-05-27x", "a = 1979-05-27 07", "a = 1979-05-27T", "a = {", "a = {b", "a = {b =", "a = \"\\",
        "a = \"\\u",
        "a = \"\\U0000", "a = '''", "a = \"\"\"\\", "a = +", "a = 0x", "a = 1_", "a = _1", "a = .", "a.", ".a = 1", "=",
        "\"", "\u{0}", "a = \"\u{0}\"", "# \u{1}", "a\r= 1", "\u{FEFF}a = 1", "\u{A0}a = 1", "a = 1\u{3000}b = 2",
        "\u{B}a = 1",
    ]

    @Test(arguments: attacks)
    func rejectsMaliciousTexts(text: String) throws {
        #expect(Self.problem(text) != nil)
        let config = try String(decoding: JSON.bytes(of: .string(text)), as: UTF8.self)
        let manifest = Check.values(of: "gitlab-runner", "0.37.2", "    runners:\n      config: \(config)")
        #expect(Check.codes(manifest).contains("12 helm/invalid-toml"))
    }

    @Test(arguments: [
        ("a = 1\nb = x", 2, "expected a number, true, false, a date or a time: a string needs quotes"),
        ("a = [\n1\n2]", 3, "expected , or ] in the array"),
        ("a.\"b c\" = 1\n[a]\n", 2, "\"a\" is defined already"),
        ("[a]\r\nb = 1\r\nb = 'hunter2'\r\n", 3, "\"b\" is defined already"),
        ("a = 'hunter2", 1, "a string is not terminated"),
        ("a = \"\"\"\nhunter2", 2, "a string is not terminated"),
    ])
    func reportsTheLineWithoutQuotingValues(text: String, line: Int, reason: String) throws {
        let problem = try #require(Self.problem(text))
        #expect(problem.line == line)
        #expect(problem.reason == reason)
    }

    /// These texts need neither a deep stack nor more than linear time.
    @Test func validatesLargeTextsInLinearTime() {
        func repeated(_ text: String, _ count: Int = 50_000) -> String { String(repeating: text, count: count) }
        for text in ["a = \(repeated("[", 1_000_000))", "a = \(repeated("{a=", 1_000_000))", repeated("[", 1_000_000)] {
            #expect(Self.problem(text) != nil)
        }
        func nested(_ depth: Int) -> String {
            "a = \(repeated("[", depth))\(repeated("]", depth))"
        }
        #expect(Self.problem(nested(200)) == nil)
        #expect(Self.problem(nested(201)) != nil)
        for text in ["\(repeated("a."))a = 1", "[\(repeated("a."))a]", "a = [\(repeated("1,"))]", "#\(repeated("#"))"] {
            #expect(Self.problem(text) == nil)
        }
        #expect(Self.problem((0..<20_000).map { "[a.b\($0).c]\n" }.joined()) == nil)
        #expect(Self.problem("[[a]]\n" + (0..<20_000).map { _ in "[[a.b]]\n" }.joined()) == nil)
    }

    @Test func rejectsATextThatIsTooLargeForAConfigMap() {
        let problem = TOMLProblem(in: "#" + String(repeating: "#", count: 1 << 20))
        #expect(problem?.reason == "the text has 1048577 bytes, the limit of a ConfigMap is 1048576")
    }

    /// A program that accepts and rejects texts with Python's parser; integers have 64 bits.
    private static let oracle = """
        import base64, sys, tomllib

        def fits(value):
            if isinstance(value, dict): return all(map(fits, value.values()))
            if isinstance(value, list): return all(map(fits, value))
            return type(value) is not int or -2**63 <= value < 2**63

        for line in sys.stdin:
            try:
                print(int(fits(tomllib.loads(base64.b64decode(line).decode()))))
            except ValueError:
                print(0)
        """

    /// The test is optional on a machine without such a Python, but required in CI.
    private static let hasOracle: Bool =
        ProcessInfo.processInfo.environment["CI"] != nil
        || (try? Command.run(["python3", "-c", "import tomllib"]).status) == 0

    private static let tokens = [
        "[", "]", "[[", "]]", "{", "}", "=", ",", ".", "\"", "'", "\"\"\"", "'''", "\\", "#", "\n", "\r\n", "\r", " ",
        "\t", "a", "b", "\"a\"", "1", "0", "00", "-", "+", "_", "e5", "E-1", "0x", "0o7", "0b1", "1979-05-27",
        "2023-02-29", "T", "t", "07:32:00", "24:00:00", ".5", "Z", "z", "+01:00", "-24:00", "true", "inf", "nan",
        "\\u00e9", "\\ud800", "\\n", "\\\n", "é", "\u{2028}", "\u{1}", "\u{7F}", "9223372036854775807",
        "9223372036854775808",
    ]

    private static let lines = [
        "a = 1", "a.b = 1", "a.b.c = 1", "b = {a = 1, b.c = 2}", "b = {a = 1, a.b = 2}", "[a]", "[a.b]", "[a.b.c]",
        "[[a]]", "[[a.b]]", "[b]", "[[b]]", "b = [1, {a = 1}]", "b = [\n 1, # one\n]",
        "c = 1979-05-27 07:32:00.5-08:00",
        "b.c = 07:32:00", "\"a\" = 'x'", "c = \"\"\"\na\\\n  b\"\"\"\"\"", "c = '''a''''", "a = {}", "a.c = []",
        "d = 0x_1", "d = 1_000.5e+1_0", "",
    ]

    private static func text(_ random: inout SeededGenerator) -> String {
        switch random.number(below: 3) {
        case 0:
            return (0..<(1 + random.number(below: 12))).map { _ in random.one(of: tokens) }.joined()
        case 1:
            return "a = " + (0..<(1 + random.number(below: 5))).map { _ in random.one(of: tokens) }.joined()
        default:
            var text = (0..<(1 + random.number(below: 6))).map { _ in random.one(of: lines) }.joined(separator: "\n")
            guard random.isOnce(in: 2) else { return text }
            let offset = random.number(below: text.unicodeScalars.count + 1)
            let place = text.unicodeScalars.index(text.startIndex, offsetBy: offset)
            text.unicodeScalars.insert(contentsOf: random.one(of: tokens).unicodeScalars, at: place)
            return text
        }
    }

    @Test(.enabled(if: hasOracle, "python3 with tomllib is not installed"), arguments: 0..<4 as Range<UInt64>)
    func pythonAcceptsTheSameTexts(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let texts = (0..<10_000).map { _ in Self.text(&random) }
        let input = texts.map { Data($0.utf8).base64EncodedString() + "\n" }.joined()
        let result = try Command.check(["python3", "-c", Self.oracle], input: Array(input.utf8))
        let verdicts = result.text.split(separator: "\n")
        #expect(verdicts.count == texts.count)
        #expect(verdicts.count { $0 == "1" } > 500)
        for (text, verdict) in zip(texts, verdicts) {
            #expect((Self.problem(text) == nil) == (verdict == "1"), "\(text.debugDescription)")
        }
    }
}
