internal import InfraModel

/// The rules for the characters of a source file, whichever format it has.
///
/// What is rendered must be what reviewers saw. They look at UTF-8 text on lines that end in line feeds, as git and hosting
/// services show it, and a reader of YAML may see more lines than that.
enum SourceText {
    /// Rejects a text of which readers and reviewers see different lines or characters.
    ///
    /// - Parameter text: The bytes of the text; what is not UTF-8 in them is left to the reader of the format.
    /// - Returns: The bidirectional controls and the invisible characters, which are not rejected.
    /// - Throws: ``YAMLError`` at an encoding other than UTF-8, a control character, or a line break other than a line feed.
    static func hiddenCharacters(in text: [UInt8]) throws(YAMLError) -> [HiddenCharacter] {
        guard !text.isPlainASCII else { return [] }
        if let encoding = encoding(of: text) {
            throw YAMLError(
                .encoding, at: YAML.Position(line: 1, column: 1), "the text is \(encoding): save it as UTF-8")
        }
        var found: [HiddenCharacter] = []
        let bytes = text.starts(with: byteOrderMark) ? text[byteOrderMark.count...] : text[...]
        try HiddenCharacter.visitAll(in: String(decoding: bytes, as: UTF8.self)) { character throws(YAMLError) in
            switch character.kind {
            case .lineBreak:
                throw YAMLError(
                    .lineBreak, at: character.position,
                    """
                    \(character) is a line break for some readers only: end lines with a line feed, or write \
                    \(character.scalar.escapeInYAML) in double quotes
                    """)
            case .control:
                throw YAMLError(
                    .encoding, at: character.position,
                    """
                    the control character \(character) is not allowed: take it away, or write \
                    \(character.scalar.escapeInYAML) in double quotes
                    """)
            case .direction, .invisible: found.append(character)
            }
        }
        return found
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The encoding of a text that is no UTF-8, by its first bytes (YAML 1.2.2, section 5.2).
    private static func encoding(of text: [UInt8]) -> String? {
        if text.starts(with: [0, 0, 0xFE, 0xFF]) || text.starts(with: [0xFF, 0xFE, 0, 0]) { return "UTF-32" }
        if text.starts(with: [0xFE, 0xFF]) || text.starts(with: [0xFF, 0xFE]) { return "UTF-16" }
        // The first character of a text is ASCII, of which these encodings have zero bytes.
        let zeros = text.prefix(4).map { $0 == 0 }
        switch zeros {
        case [true, true, true, false], [false, true, true, true]: return "UTF-32"
        case _ where zeros.starts(with: [true, false]) || zeros.starts(with: [false, true]): return "UTF-16"
        default: return nil
        }
    }
}

extension [UInt8] {
    /// Whether all bytes are printable ASCII, tabs or line feeds.
    ///
    /// Nearly all files are; the loop has no exit, so that it is done many bytes at a time.
    fileprivate var isPlainASCII: Bool {
        var others: UInt8 = 0
        for byte in self {
            others |= byte &- 0x20 < 0x5F || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") ? 0 : 1
        }
        return others == 0
    }
}

extension Unicode.Scalar {
    /// The escape of the character inside of double quotes, which JSON has, too, for most.
    fileprivate var escapeInYAML: String {
        if self == "\r" { return "\\r" }
        let digits = String(value, radix: 16, uppercase: true)
        let width = value < 0x10000 ? 4 : 8
        return (width == 4 ? "\\u" : "\\U") + String(repeating: "0", count: width - digits.utf8.count) + digits
    }
}

extension [HiddenCharacter] {
    /// How many of one file are reported.
    private static var most: Int { 100 }

    /// Warnings about bidirectional controls and invisible characters: one for each character on each line.
    ///
    /// - Parameter file: The name of the file.
    func warnings(in file: String) -> [Diagnostic] {
        var seen: Set<HiddenCharacter> = []
        let places = filter { seen.insert($0.atStartOfLine).inserted }
        var warnings = places.prefix(Self.most).map { $0.warning(in: file) }
        if places.count > Self.most {
            warnings.append(
                Diagnostic(
                    .warning, HiddenCharacter.code, file: file, at: nil,
                    "\(places.count - Self.most) more characters that are not shown are not listed"))
        }
        return warnings
    }
}

extension HiddenCharacter {
    fileprivate static let code = "yaml/invisible-character"

    fileprivate var atStartOfLine: HiddenCharacter {
        HiddenCharacter(scalar: scalar, kind: kind, position: YAML.Position(line: position.line, column: 1))
    }

    fileprivate func warning(in file: String) -> Diagnostic {
        var warning = Diagnostic(
            .warning, Self.code, file: file, at: position,
            kind == .direction
                ? "the bidirectional control \(self) changes the order in which text is shown"
                : "the character \(self) is invisible")
        warning.hint = "take it away, or write \(scalar.escapeInYAML) in double quotes"
        return warning
    }
}
