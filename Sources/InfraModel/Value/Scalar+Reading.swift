/// The value of a scalar, as Kubernetes reads it.
///
/// Plain scalars are resolved as `sigs.k8s.io/yaml` does, which the API machinery and `kubectl apply` use: YAML 1.1
/// booleans, octal numbers with a leading zero, digits with underscores; dates and sexagesimal numbers are strings.
public enum ScalarReading: Sendable, Hashable {
    /// `null`, `~` or an empty plain scalar.
    case null
    /// A boolean.
    case bool(Bool)
    /// An integer that fits into 64 signed bits.
    case integer(Int64)
    /// An integer from 2^63 up to 2^64 - 1. The API machinery rounds it to a double.
    case unsigned(UInt64)
    /// A number with a fraction or exponent, an infinity or not-a-number (which JSON cannot represent).
    case float(Double)
    /// A string.
    case string(String)

    /// The name of the type in error messages.
    public var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .integer, .unsigned: "an integer"
        case .float: "a number"
        case .string: "a string"
        }
    }
}

extension Scalar {
    /// The value of the scalar, as Kubernetes reads it.
    public var reading: ScalarReading {
        switch style {
        case .quoted: .string(text)
        case .plain: Self.reading(ofPlain: text)
        }
    }

    /// The maximum length of a number; longer text is a string, since no 64-bit integer or double needs as many
    /// characters.
    private static let longestNumber = 4096

    private static func reading(ofPlain text: String) -> ScalarReading {
        guard let first = text.utf8.first else { return .null }
        switch first {
        case UInt8(ascii: "~"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            return text.utf8.count <= 5 ? words[text] ?? .string(text) : .string(text)
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return number(text) ?? .string(text)
        default:
            return .string(text)
        }
    }

    private static let words: [String: ScalarReading] = {
        var words: [String: ScalarReading] = ["~": .null]
        func add(_ word: String, _ reading: ScalarReading) {
            words[word] = reading
            words[word.uppercased()] = reading
            words[word.prefix(1).uppercased() + word.dropFirst()] = reading
        }
        add("null", .null)
        for word in ["y", "yes", "on", "true"] { add(word, .bool(true)) }
        for word in ["n", "no", "off", "false"] { add(word, .bool(false)) }
        return words
    }()

    private static func number(_ text: String) -> ScalarReading? {
        guard text.utf8.count <= longestNumber else { return nil }
        if let special = specialNumber(text) { return special }
        // In a number that starts with a dot, underscores are allowed only between digits; in other numbers,
        // everywhere.
        if text.utf8.first == UInt8(ascii: "."), text.hasMisplacedUnderscore { return nil }
        let underscore = UInt8(ascii: "_")
        guard text.utf8.contains(underscore) else { return integer(text) ?? float(text) ?? signedBinary(text) }
        let digits = String(decoding: text.utf8.filter { $0 != underscore }, as: UTF8.self)
        return integer(digits) ?? float(digits) ?? signedBinary(digits)
    }

    /// Parses `0b+1` and `0b-1`: go-yaml accepts a sign after the prefix of a binary number, and of no other number.
    private static func signedBinary(_ text: String) -> ScalarReading? {
        guard text.hasPrefix("0b+") || text.hasPrefix("0b-") else { return nil }
        return Int64(text.dropFirst(2), radix: 2).map { .integer($0) }
    }

    private static func specialNumber(_ text: String) -> ScalarReading? {
        switch text {
        case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": .float(.infinity)
        case "-.inf", "-.Inf", "-.INF": .float(-.infinity)
        case ".nan", ".NaN", ".NAN": .float(.nan)
        default: nil
        }
    }

    /// Parses an integer like `strconv.ParseInt(text, 0, 64)` of Go, then like `ParseUint`.
    private static func integer(_ text: String) -> ScalarReading? {
        var rest = Substring(text)
        let isNegative = rest.first == "-"
        let hasSign = isNegative || rest.first == "+"
        if hasSign { rest.removeFirst() }
        let radix = radix(ofPrefixOf: &rest)
        guard let first = rest.utf8.first, first != UInt8(ascii: "+"), first != UInt8(ascii: "-"),
            let magnitude = UInt64(rest, radix: radix)
        else { return nil }
        if isNegative {
            return magnitude <= UInt64(Int64.max) + 1 ? .integer(Int64(truncatingIfNeeded: 0 &- magnitude)) : nil
        }
        if magnitude <= UInt64(Int64.max) { return .integer(Int64(magnitude)) }
        return hasSign ? nil : .unsigned(magnitude)
    }

    /// Removes the prefix `0x`, `0b`, `0o` or the leading zero of an octal number, and returns the radix.
    private static func radix(ofPrefixOf digits: inout Substring) -> Int {
        guard digits.utf8.count > 1, digits.first == "0" else { return 10 }
        let radixes: [Character: Int] = ["x": 16, "X": 16, "b": 2, "B": 2, "o": 8, "O": 8]
        digits.removeFirst()
        guard let letter = digits.first, let radix = radixes[letter] else { return 8 }
        digits.removeFirst()
        return radix
    }

    /// Parses a float by go-yaml's `[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?`; `nil` if a double cannot
    /// represent it.
    private static func float(_ text: String) -> ScalarReading? {
        var scanner = NumberScanner(text)
        scanner.skip { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
        let whole = scanner.skipDigits()
        var fraction = 0
        if scanner.skip({ $0 == UInt8(ascii: ".") }) { fraction = scanner.skipDigits() }
        guard whole > 0 || fraction > 0 else { return nil }
        if scanner.skip({ $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") }) {
            scanner.skip { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
            guard scanner.skipDigits() > 0 else { return nil }
        }
        guard scanner.isAtEnd, let value = Double(text), value.isFinite else { return nil }
        return .float(value)
    }
}

/// Scans the bytes of a number.
private struct NumberScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) { rest = Substring(text).utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    @discardableResult
    mutating func skip(_ condition: (UInt8) -> Bool) -> Bool {
        guard let first = rest.first, condition(first) else { return false }
        rest.removeFirst()
        return true
    }

    mutating func skipDigits() -> Int {
        var count = 0
        while skip({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) { count += 1 }
        return count
    }
}

extension String {
    /// Whether an underscore in the text is not between two digits.
    fileprivate var hasMisplacedUnderscore: Bool {
        let bytes = Array(utf8)
        func isDigit(_ index: Int) -> Bool {
            bytes.indices.contains(index) && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index])
        }
        return bytes.indices.contains { bytes[$0] == UInt8(ascii: "_") && !(isDigit($0 - 1) && isDigit($0 + 1)) }
    }
}
