internal import InfraModel

extension Scalar {
    /// The scalar on one line: plain where every reader takes it back as it is, else in double quotes.
    var singleLine: String {
        switch style {
        // What was plain stays plain, so that readers see what they saw in the source; but characters that some reader
        // takes for a line break are escaped, and only text has them.
        case .plain:
            (text.utf8.allSatisfy(\.isPlainSafe) || text.isSafeInPlainScalar) && !text.isLikeIndicator
                ? text : text.doubleQuoted
        case .quoted: text.isPlainString ? text : text.doubleQuoted
        }
    }

    /// Whether the scalar is text of several lines that a literal block scalar carries through every reader.
    var canBeLiteral: Bool { style == .quoted && text.isLiteralBlock }
}

extension UInt8 {
    /// A printable ASCII character.
    fileprivate var isPlainSafe: Bool { self >= 0x20 && self < 0x7F }

    fileprivate var isWordStart: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
            UInt8(ascii: "/"):
            true
        default: false
        }
    }

    /// A character that may follow in a word, whatever stands before and behind it.
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
    /// Whether no reader takes the plain text for anything but this string.
    ///
    /// That is a word that starts with a letter, `_` or `/`, and more words behind single blanks; parentheses may stand in
    /// all but the first one. Words that some reader takes for a boolean or null are none.
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

    /// Whether a literal block scalar can carry the text: several lines, nothing that needs an escape, and the first
    /// character that is not blank is no tab.
    fileprivate var isLiteralBlock: Bool {
        guard utf8.contains(UInt8(ascii: "\n")), utf8.count > 1 else { return false }
        guard let visible = utf8.first(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }),
            visible != UInt8(ascii: "\t")
        else { return false }
        if utf8.allSatisfy({ $0.isPlainSafe || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") }) { return true }
        return unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || !$0.needsEscape }
    }

    /// Whether the text, which was no indicator where it stood in the source, could be one elsewhere: `-` alone starts an
    /// item outside of brackets, `---` and `...` separate documents at the margin.
    fileprivate var isLikeIndicator: Bool {
        if utf8.count == 1 { return utf8.first.map("-?:".utf8.contains) ?? false }
        guard utf8.starts(with: "---".utf8) || utf8.starts(with: "...".utf8) else { return false }
        return utf8.count == 3 || utf8.dropFirst(3).first == UInt8(ascii: " ")
            || utf8.dropFirst(3).first == UInt8(ascii: "\t")
    }

    /// Whether the text holds nothing that a reader minds in a plain scalar; a tab is kept as the source had it.
    fileprivate var isSafeInPlainScalar: Bool { unicodeScalars.allSatisfy { $0 == "\t" || !$0.needsEscape } }

    /// The text in double quotes (YAML 1.2.2, section 7.3.1).
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
    /// Control characters, line breaks of YAML 1.1, byte order marks and what is no character.
    fileprivate var needsEscape: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
