extension TOMLGrammar {
    /// Parses a basic string in double quotes on one line.
    mutating func readBasicString() throws(Violation) -> [UInt8] {
        position += 1
        var content: [UInt8] = []
        while !skip("\"") {
            if skip("\\") {
                content += try readEscape()
            } else {
                content.append(try readCharacter())
            }
        }
        return content
    }

    /// Parses a literal string in single quotes on one line, in which a backslash has no special meaning.
    mutating func readLiteralString() throws(Violation) -> [UInt8] {
        position += 1
        var content: [UInt8] = []
        while !skip("'") { content.append(try readCharacter()) }
        return content
    }

    /// Parses a multi-line basic string after its opening delimiter.
    mutating func readLongBasicString() throws(Violation) {
        while !skip("\"\"\"") {
            if skip("\\") {
                if try !skipEscapedLineBreak() { _ = try readEscape() }
            } else if !skip("\n") {
                _ = try readCharacter()
            }
        }
        // One or two quotes before the closing delimiter belong to the string.
        if skip("\"") { _ = skip("\"") }
    }

    /// Parses a multi-line literal string after its opening delimiter.
    mutating func readLongLiteralString() throws(Violation) {
        while !skip("'''") {
            if !skip("\n") { _ = try readCharacter() }
        }
        if skip("'") { _ = skip("'") }
    }

    private mutating func readCharacter() throws(Violation) -> UInt8 {
        guard let byte = next else { throw violation("a string is not terminated") }
        guard byte != UInt8(ascii: "\n") else { throw violation("a string is not terminated on its line") }
        guard !byte.isControl else { throw violation("a string contains a control character") }
        position += 1
        return byte
    }

    /// Skips the spaces and line breaks after a backslash at the end of a line.
    private mutating func skipEscapedLineBreak() throws(Violation) -> Bool {
        guard let byte = next, byte.isBlank || byte == UInt8(ascii: "\n") else { return false }
        position = text[position...].prefix(while: \.isBlank).endIndex
        guard next == nil || next == UInt8(ascii: "\n") else {
            throw violation("expected an escape or the end of the line after a backslash")
        }
        position = text[position...].prefix { $0.isBlank || $0 == UInt8(ascii: "\n") }.endIndex
        return true
    }

    /// Parses an escape after its backslash.
    private mutating func readEscape() throws(Violation) -> [UInt8] {
        let letter = next
        guard let letter, let escaped = Self.escapes[letter] else {
            guard let letter, let digits = [UInt8(ascii: "u"): 4, UInt8(ascii: "U"): 8][letter] else {
                throw violation("a string in double quotes contains an unknown escape: write \\\\ for a backslash")
            }
            position += 1
            return try readCodePoint(digits)
        }
        position += 1
        return [escaped]
    }

    private mutating func readCodePoint(_ count: Int) throws(Violation) -> [UInt8] {
        let digits = text[position...].prefix(count)
        let hex = digits.allSatisfy { UnicodeScalar($0).properties.isASCIIHexDigit }
        guard digits.count == count, hex, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
            let scalar = UnicodeScalar(value)
        else { throw violation("expected \(count) hexadecimal digits of a character") }
        position = digits.endIndex
        return Array(String(scalar).utf8)
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "b"): 0x08, UInt8(ascii: "t"): 0x09, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "f"): 0x0C,
        UInt8(ascii: "r"): 0x0D, UInt8(ascii: "\""): UInt8(ascii: "\""), UInt8(ascii: "\\"): UInt8(ascii: "\\"),
    ]
}

extension UInt8 {
    fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
