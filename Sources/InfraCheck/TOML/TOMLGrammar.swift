internal import InfraModel
internal import InfraRender

/// A validator for TOML 1.0 syntax, which does not produce values.
///
/// The text comes from a source branch, so validation must terminate for every input: the recursion depth is limited by
/// ``maximumDepth``, and the time is linear.
struct TOMLGrammar {
    /// A violation of the grammar.
    struct Violation: Error {
        /// The line, counted from 1.
        var line: Int
        /// The message.
        ///
        /// It may contain keys but no values, which may be credentials.
        var reason: String
        /// Whether a key or table is defined twice.
        var isRedefinition = false
    }

    /// The maximum nesting depth of arrays and inline tables.
    private static let maximumDepth = 200

    /// The bytes of the text, with line feeds as the only line breaks.
    let text: [UInt8]
    var position = 0
    var tables = TOMLTables()
    private var depth = 0

    private init(_ text: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if byte == UInt8(ascii: "\n"), bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
            bytes.append(byte)
        }
        self.text = bytes
    }

    /// Validates a text.
    ///
    /// - Parameter text: The text.
    /// - Throws: The first violation.
    static func check(_ text: String) throws(Violation) {
        var grammar = TOMLGrammar(text)
        try grammar.readDocument()
    }

    // MARK: - Lines

    private mutating func readDocument() throws(Violation) {
        while true {
            skipBlanks()
            switch next {
            case nil: return
            case UInt8(ascii: "\n"), UInt8(ascii: "#"): break
            case UInt8(ascii: "["): try readHeader()
            default: try readPair(in: tables.current)
            }
            skipBlanks()
            try skipComment()
            guard next != nil else { return }
            guard skip("\n") else { throw violation("expected the end of the line") }
        }
    }

    private mutating func readHeader() throws(Violation) {
        let start = position
        position += 1
        let isItem = skip("[")
        let key = try readKey()
        guard skip(isItem ? "]]" : "]") else {
            throw violation("expected \(isItem ? "]]" : "]") after the name of the table")
        }
        guard tables.open(key, isItem: isItem) else { throw redefinition(of: key, at: start) }
    }

    private mutating func readPair(in table: Int) throws(Violation) {
        let start = position
        let key = try readKey()
        guard skip("=") else { throw violation("expected = after the key") }
        skipBlanks()
        try readValue()
        guard tables.define(key, in: table) else { throw redefinition(of: key, at: start) }
    }

    private func redefinition(of key: [[UInt8]], at start: Int) -> Violation {
        let name = key.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".")
        var violation = violation("\(name.quotedForMessage) is defined already", at: start)
        violation.isRedefinition = true
        return violation
    }

    // MARK: - Keys

    /// Parses a dotted key and the surrounding spaces.
    private mutating func readKey() throws(Violation) -> [[UInt8]] {
        var parts: [[UInt8]] = []
        repeat {
            skipBlanks()
            parts.append(try readKeyPart())
            skipBlanks()
        } while skip(".")
        return parts
    }

    private mutating func readKeyPart() throws(Violation) -> [UInt8] {
        switch next {
        case UInt8(ascii: "\""): return try readBasicString()
        case UInt8(ascii: "'"): return try readLiteralString()
        default:
            let part = text[position...].prefix(while: \.isBareKey)
            guard !part.isEmpty else {
                throw violation("expected a key: letters, digits, - and _, or a quoted string")
            }
            position = part.endIndex
            return Array(part)
        }
    }

    // MARK: - Values

    mutating func readValue() throws(Violation) {
        switch next {
        case UInt8(ascii: "\""):
            if skip("\"\"\"") { try readLongBasicString() } else { _ = try readBasicString() }
        case UInt8(ascii: "'"):
            if skip("'''") { try readLongLiteralString() } else { _ = try readLiteralString() }
        case UInt8(ascii: "["): try nested { grammar throws(Violation) in try grammar.readArray() }
        case UInt8(ascii: "{"): try nested { grammar throws(Violation) in try grammar.readInlineTable() }
        default: try readToken()
        }
    }

    private mutating func nested(
        _ read: (inout TOMLGrammar) throws(Violation) -> Void
    ) throws(Violation) {
        guard depth < Self.maximumDepth else {
            throw violation("values are nested more than \(Self.maximumDepth) deep")
        }
        depth += 1
        try read(&self)
        depth -= 1
    }

    private mutating func readArray() throws(Violation) {
        position += 1
        try skipBlankLines()
        while !skip("]") {
            try readValue()
            try skipBlankLines()
            if skip("]") { return }
            guard skip(",") else { throw violation("expected , or ] in the array") }
            try skipBlankLines()
        }
    }

    private mutating func readInlineTable() throws(Violation) {
        position += 1
        skipBlanks()
        if skip("}") { return }
        let table = tables.addTable(.header)
        while true {
            try readPair(in: table)
            skipBlanks()
            if skip("}") { return }
            guard skip(",") else { throw violation("expected , or } in the inline table") }
        }
    }

    /// Parses a number, boolean, date or time.
    private mutating func readToken() throws(Violation) {
        let start = position
        skipToken()
        // A space may separate date and time.
        if TOMLToken.isDate(text[start..<position]), next == UInt8(ascii: " "), position + 1 < text.count,
            text[position + 1].isDigit
        {
            position += 1
            skipToken()
        }
        let token = text[start..<position]
        guard TOMLToken.isValue(token) else {
            let reason =
                token.isEmpty
                ? "expected a value" : "expected a number, true, false, a date or a time: a string needs quotes"
            throw violation(reason, at: start)
        }
    }

    private mutating func skipToken() { position = text[position...].prefix(while: \.isToken).endIndex }

    // MARK: - Between values

    /// The byte at the current position; `nil` at the end of the text.
    var next: UInt8? { position < text.count ? text[position] : nil }

    /// Skips a text at the current position; returns `false` if the text at the position is another one.
    mutating func skip(_ expected: String) -> Bool {
        guard text[position...].starts(with: expected.utf8) else { return false }
        position += expected.utf8.count
        return true
    }

    private mutating func skipBlanks() {
        position = text[position...].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.endIndex
    }

    private mutating func skipComment() throws(Violation) {
        guard skip("#") else { return }
        position = text[position...].prefix { !$0.isControl }.endIndex
        guard next == nil || next == UInt8(ascii: "\n") else {
            throw violation("a comment contains a control character")
        }
    }

    private mutating func skipBlankLines() throws(Violation) {
        repeat {
            skipBlanks()
            try skipComment()
        } while skip("\n")
    }

    func violation(_ reason: String, at start: Int? = nil) -> Violation {
        let line = text.prefix(start ?? position).count { $0 == UInt8(ascii: "\n") } + 1
        return Violation(line: line, reason: reason)
    }
}

extension UInt8 {
    fileprivate var isBareKey: Bool {
        isDigit || isLetter || self == UInt8(ascii: "-") || self == UInt8(ascii: "_")
    }

    fileprivate var isToken: Bool {
        isBareKey || self == UInt8(ascii: "+") || self == UInt8(ascii: ".") || self == UInt8(ascii: ":")
    }

    private var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }

    /// Whether the byte is a control character other than a tab.
    var isControl: Bool { self < 0x20 && self != UInt8(ascii: "\t") || self == 0x7F }
}
