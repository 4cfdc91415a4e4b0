/// Reads plain scalars as YAML 1.2 parsers do (YAML 1.2.2, section 10.3.2, the core schema).
enum CoreSchemaResolver {
    static func reading(of text: String) -> ScalarResolution.Reading {
        if let word = words[text] { return word }
        if specials.contains(text) { return .number(.unrepresentable) }
        if text.hasPrefix("0o") { return integer(text.dropFirst(2), radix: 8) { $0.isDigit && $0 < 0x38 } }
        if text.hasPrefix("0x") { return integer(text.dropFirst(2), radix: 16) { $0.isHexDigit } }
        var scanner = TextScanner(text)
        scanner.take("+-")
        let whole = scanner.takeAll { $0.isDigit }
        if scanner.isAtEnd, !whole.isEmpty {
            return .number(Int64(text).map { .integer($0) } ?? .unrepresentable)
        }
        var fraction = ""
        if scanner.take(".") { fraction = scanner.takeAll { $0.isDigit } }
        guard !whole.isEmpty || !fraction.isEmpty else { return .text }
        var exponent = ""
        if scanner.take("eE") {
            let isSmall = scanner.next == UInt8(ascii: "-")
            scanner.take("+-")
            let digits = scanner.takeAll { $0.isDigit }
            guard !digits.isEmpty else { return .text }
            exponent = "e\(isSmall ? "-" : "")\(digits)"
        }
        guard scanner.isAtEnd else { return .text }
        let sign = text.hasPrefix("-") ? "-" : ""
        return .number(ScalarResolution.Number(Double("\(sign)0\(whole).\(fraction)0\(exponent)") ?? .infinity))
    }

    static let words: [String: ScalarResolution.Reading] = {
        var words: [String: ScalarResolution.Reading] = [:]
        for word in ["", "~", "null", "Null", "NULL"] { words[word] = .null }
        for word in ["true", "True", "TRUE"] { words[word] = .bool(true) }
        for word in ["false", "False", "FALSE"] { words[word] = .bool(false) }
        return words
    }()

    /// Infinities and not-a-number, in the spelling that all parsers share.
    static let specials: Set<String> = [
        ".inf", ".Inf", ".INF", "-.inf", "-.Inf", "-.INF", "+.inf", "+.Inf", "+.INF", ".nan", ".NaN", ".NAN",
    ]

    private static func integer(_ digits: Substring, radix: Int, _ isDigit: (UInt8) -> Bool) -> ScalarResolution.Reading
    {
        guard !digits.isEmpty, digits.utf8.allSatisfy(isDigit) else { return .text }
        return .number(Int64(digits, radix: radix).map { .integer($0) } ?? .unrepresentable)
    }
}
