import InfraModel
import InfraTestSupport

extension SeededGenerator {
    /// Texts that some parser reads as another type, or that need care in some context.
    private static let nastyTexts = [
        "", " ", "~", "null", "Null", "true", "TRUE", "yes", "No", "y", "N", "on", "Off", "0", "-1", "+1", "0644", "08",
        "0o17", "0x1F", "0b1", "1_000", "22:22", "1:30:00", "1.5", "1e3", "1e+16", ".5", "5.", ".inf", "-.INF", ".nan",
        "2001-01-01", "2001-12-14T21:59:43Z", "=", "<<", "*a", "&a", "!a", "!!str", "%YAML", "@a", "`a", "-", "- a",
        "--",
        "---", "...", "?", "? a", ":", ": a", "a: b", "a:", "a #b", "#a", "[a", "{a}", "a, b", "'", "\"", "'a'",
        "\"a\"",
        "|", ">", "|-", "\\", "\\n", "a\\b", "/a/b", "a b", "a  b", " a", "a ", "a (b)", "(a)", "a-b", "a -b", "\t",
        "a\tb",
        "\ta", "a\t", "\r", "a\rb", "a\r\nb", "\0", "\u{1}", "\u{7}", "\u{1B}[0m", "\u{7F}", "\u{80}", "\u{85}",
        "a\u{85}b", "\u{A0}", "\u{2028}", "a\u{2029}b", "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{FFFD}", "é", "e\u{301}",
        "日本", "😀", "👩‍👩‍👧", "\u{202E}a", "\n", "\n\n", "a\n", "a\n\n", "a\nb", "a\nb\n", "\na", "\n a", " a\nb", "  \n a\n",
        "a\n  b\n\n\n", "a\n ", "a\n  \n", "a \nb", "a\n\tb\n", "\ta\nb", "\n\ta", "# a\nb", "- a\n- b\n", "---\na\n",
        "...\n", "a\n---\nb", "é\n😀\n", "a\u{2028}\nb", "a\u{FEFF}\nb", "a\0\nb", "a\r\nb\r\n", "%a\nb",
    ]

    private static let pieces = [
        "a", "B", "z", "0", "9", ".", "-", "_", "/", "@", "+", " ", " ", "(", ")", ":", "#", ",", "[", "]", "{", "}",
        "\"",
        "'", "\\", "\n", "\n", "\t", "|", ">", "&", "*", "!", "%", "?", "=", "~", "é", "日", "😀", "\u{85}", "\u{2028}",
        "\r",
    ]

    /// A random text, often a problematic one.
    mutating func text() -> String {
        switch number(below: 10) {
        case 0..<5: one(of: Self.nastyTexts)
        case 5..<6: one(of: Self.nastyTexts) + one(of: Self.nastyTexts)
        case 6: String(repeating: one(of: Self.pieces), count: number(below: 1100))
        default: (0..<number(below: 12)).map { _ in one(of: Self.pieces) }.joined()
        }
    }

    /// A random scalar; plain scalars are unambiguous.
    private mutating func scalar() -> Value {
        switch number(below: 8) {
        case 0: .null
        case 1: Value(isOnce(in: 2))
        case 2: Value(Int64(bitPattern: next() >> UInt64(number(below: 64))))
        case 3: Value(Double(sign: .plus, exponent: number(below: 200) - 100, significand: Double(next()) / 0x1p64 + 1))
        default: .string(text())
        }
    }

    /// A random value with collections up to a depth.
    mutating func value(depth: Int) -> Value {
        switch depth == 0 ? 9 : number(below: 5) {
        case 0, 1:
            var mapping = Mapping()
            for _ in 0..<number(below: 6) { mapping[text()] = value(depth: depth - 1) }
            return .mapping(mapping)
        case 2:
            return .sequence((0..<number(below: 5)).map { _ in value(depth: depth - 1) })
        default:
            return scalar()
        }
    }
}
