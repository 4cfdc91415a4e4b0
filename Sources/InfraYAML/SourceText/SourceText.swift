internal import InfraModel

/// The rules for characters in source files of any format.
///
/// Reviewers have to see the content that is rendered. Git and hosting services show them UTF-8 text with lines that
/// end in line feeds, but YAML parsers accept other line breaks as well.
package enum SourceText {
    /// Rejects a text if parsers and reviewers would see different lines or characters.
    ///
    /// - Parameter text: The bytes of the text; invalid UTF-8 is left to the parser of the format.
    /// - Returns: The bidirectional controls and the invisible characters, which are not rejected.
    /// - Throws: ``YAMLError`` for an encoding other than UTF-8, a control character, or a line break other than a line
    ///   feed.
    package static func hiddenCharacters(in text: [UInt8]) throws(YAMLError) -> HiddenCharacterList {
        var found = HiddenCharacterList()
        guard !text.isPlainASCII else { return found }
        if let encoding = encoding(of: text) {
            throw YAMLError(
                .yamlEncoding, at: Position(line: 1, column: 1), "the text is \(encoding): save it as UTF-8")
        }
        let bytes = withoutInnerByteOrderMarks(text)[(text.starts(with: byteOrderMark) ? byteOrderMark.count : 0)...]
        try HiddenCharacter.visitAll(in: String(decoding: bytes, as: UTF8.self)) { character throws(YAMLError) in
            switch character.kind {
            case .lineBreak:
                throw YAMLError(
                    .yamlLineBreak, at: character.position,
                    """
                    \(character) is a line break for some parsers only: end lines with a line feed, or write \
                    \(character.scalar.escapeInYAML) in double quotes
                    """)
            case .control:
                throw YAMLError(
                    .yamlEncoding, at: character.position,
                    """
                    the control character \(character) is not allowed: remove it, or write \
                    \(character.scalar.escapeInYAML) in double quotes
                    """)
            case .direction, .invisible: found.add(character)
            }
        }
        return found
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Returns a text without the byte order marks before later documents, which remain when files are concatenated.
    ///
    /// A byte order mark may precede each document (YAML 1.2.2, section 5.2), but libyaml expects one at the start of the
    /// text only. A mark is removed at the start of a line, before `---` or after a line that begins with `---` or `...`.
    ///
    /// - Parameter text: The bytes of the text.
    /// - Returns: The text; columns on the line of a removed mark are one less than in the text.
    static func withoutInnerByteOrderMarks(_ text: [UInt8]) -> [UInt8] {
        guard text.dropFirst().contains(0xEF) else { return text }
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var isAfterMarker = false
        for line in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if line.startIndex > 0 { result.append(UInt8(ascii: "\n")) }
            let rest = line.starts(with: byteOrderMark) ? line.dropFirst(byteOrderMark.count) : line
            let isBeforeMarker = rest.starts(with: "---".utf8)
            result += line.startIndex > 0 && (isBeforeMarker || isAfterMarker) ? rest : line
            isAfterMarker = isBeforeMarker || rest.starts(with: "...".utf8)
        }
        return result
    }

    /// Detects UTF-16 and UTF-32 by the first bytes (YAML 1.2.2, section 5.2).
    private static func encoding(of text: [UInt8]) -> String? {
        if text.starts(with: [0, 0, 0xFE, 0xFF]) || text.starts(with: [0xFF, 0xFE, 0, 0]) { return "UTF-32" }
        if text.starts(with: [0xFE, 0xFF]) || text.starts(with: [0xFF, 0xFE]) { return "UTF-16" }
        // The first character of a YAML text is ASCII, so these encodings have zero bytes.
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
    /// This is true for nearly all files. The loop has no branches, so that the compiler can vectorize it.
    fileprivate var isPlainASCII: Bool {
        var bits: UInt8 = 0
        for byte in self {
            // The high bit marks all other bytes: those from 0x7F on, and control characters.
            let nonASCII = byte | (byte &+ 1)
            let control: UInt8 = byte < 0x20 ? 0x80 : 0
            let allowed: UInt8 = (byte == UInt8(ascii: "\n") ? 0x80 : 0) | (byte == UInt8(ascii: "\t") ? 0x80 : 0)
            bits |= nonASCII | (control & ~allowed)
        }
        return bits < 0x80
    }
}
