internal import InfraModel

extension Scalar {
    /// The scalar on one line: plain if every parser reads it unchanged, else double-quoted.
    var singleLine: String {
        switch style {
        // A plain scalar stays plain, so that parsers read the same text as in the source. If a parser could read it
        // differently, it is a string and may be quoted.
        case .plain: text.isReadAsPlain ? text : text.doubleQuoted
        case .quoted: text.isPlainString ? text : text.doubleQuoted
        }
    }

    /// Whether the scalar is multi-line text that every parser reads unchanged from a literal block scalar.
    var canBeLiteral: Bool { style == .quoted && text.isLiteralBlock }
}

extension UInt8 {
    /// Whether the byte is a printable ASCII character.
    fileprivate var isPlainSafe: Bool { self >= 0x20 && self < 0x7F }

    /// Whether the character, with the next one, starts a node other than a plain scalar.
    fileprivate func isIndicator(before next: @autoclosure () -> UInt8) -> Bool {
        switch self {
        case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
            UInt8(ascii: "}"), UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
            UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "%"),
            UInt8(ascii: "@"), UInt8(ascii: "`"):
            true
        case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): next() == UInt8(ascii: " ")
        default: false
        }
    }

    fileprivate var isWordStart: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            UInt8(ascii: "/"):
            true
        default: false
        }
    }

    /// Whether the character may occur inside a word, regardless of its neighbours.
    fileprivate var isWordPart: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "+"),
            UInt8(ascii: "-"):
            true
        default: isWordStart
        }
    }
}

extension String {
    /// Whether every parser reads the plain text as this string.
    ///
    /// Such a text is a word that starts with a letter, `_` or `/`, followed by more words after single spaces; all
    /// words except the first may contain parentheses. Words that some parser reads as a boolean or null are excluded.
    var isPlainString: Bool {
        guard let first = utf8.first, first.isWordStart else { return false }
        var isAtWordStart = false
        var isInFirstWord = true
        for byte in utf8.dropFirst() {
            switch byte {
            case UInt8(ascii: " "):
                guard !isAtWordStart else { return false }
                isAtWordStart = true
                isInFirstWord = false
            case UInt8(ascii: "("), UInt8(ascii: ")"):
                guard !isInFirstWord, !(isAtWordStart && byte == UInt8(ascii: ")")) else { return false }
                isAtWordStart = false
            default:
                guard byte.isWordPart, !(isAtWordStart && byte == UInt8(ascii: "-")) else { return false }
                isAtWordStart = false
            }
        }
        return !isAtWordStart && !(utf8.count <= 5 && Self.typedWords.contains(lowercased()))
    }

    private static let typedWords: Set<String> = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"]

    /// Whether a literal block scalar can represent the text.
    ///
    /// The text must have several lines and no character that needs an escape, and its first character other than a
    /// space or line feed must not be a tab.
    fileprivate var isLiteralBlock: Bool {
        guard utf8.contains(UInt8(ascii: "\n")), utf8.count > 1 else { return false }
        guard let visible = utf8.first(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }),
            visible != UInt8(ascii: "\t")
        else { return false }
        if utf8.allSatisfy({ $0.isPlainSafe || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") }) { return true }
        return unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || !$0.needsEscape }
    }

    /// Whether every parser reads the text as a plain scalar, anywhere in a document in block style.
    ///
    /// The condition is stricter than the grammar of plain scalars (YAML 1.2.2, section 7.3.3): `kubectl`, the API
    /// machinery and kustomize split a stream at each line that begins with `---` before they parse YAML, and PyYAML
    /// rejects tabs.
    var isReadAsPlain: Bool {
        var bytes = utf8.makeIterator()
        guard let first = bytes.next() else { return true }
        guard !first.isIndicator(before: utf8.dropFirst().first ?? UInt8(ascii: " ")) else { return false }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: ".") {
            guard !utf8.starts(with: "---".utf8), !utf8.starts(with: "...".utf8) else { return false }
        }
        var isASCII = first < 0x80
        guard !isASCII || first.isPlainSafe else { return false }
        var previous = first
        while let byte = bytes.next() {
            if byte >= 0x80 { isASCII = false } else if !byte.isPlainSafe { return false }
            // The start of a comment and the end of a key.
            if byte == UInt8(ascii: "#"), previous == UInt8(ascii: " ") { return false }
            if byte == UInt8(ascii: " "), previous == UInt8(ascii: ":") { return false }
            previous = byte
        }
        guard previous != UInt8(ascii: " "), previous != UInt8(ascii: ":") else { return false }
        return isASCII || unicodeScalars.allSatisfy { !$0.needsEscape }
    }

    /// The text as a double-quoted scalar (YAML 1.2.2, section 7.3.1).
    var doubleQuoted: String {
        var quoted = "\""
        for scalar in unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\r": quoted += "\\r"
            case "\t": quoted += "\\t"
            default:
                if scalar.needsEscape {
                    quoted += scalar.value < 0x100 ? "\\x" : "\\u"
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    quoted += String(repeating: "0", count: (scalar.value < 0x100 ? 2 : 4) - digits.count) + digits
                } else {
                    quoted.unicodeScalars.append(scalar)
                }
            }
        }
        return quoted + "\""
    }
}

extension Unicode.Scalar {
    /// Whether the character is a control character, a line break of YAML 1.1, a byte order mark or a noncharacter.
    var needsEscape: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
