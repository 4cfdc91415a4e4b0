internal import InfraModel

/// A strict JSON parser (RFC 8259), which preserves the digits of numbers and rejects duplicate member names.
struct JSONReader {
    private let bytes: [UInt8]
    private let limits: YAML.Limits
    private let locator: YAML.Locator?
    private var index: Int
    private var path: [String] = []
    private var documents = 0

    init(_ text: [UInt8], limits: YAML.Limits, locator: YAML.Locator? = nil) {
        bytes = text
        self.limits = limits
        self.locator = locator
        index = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Parses the sequence of values in the text.
    mutating func values() throws(YAMLError) -> [YAML.Document] {
        guard bytes.count <= limits.size else {
            throw YAMLError(
                .yamlLimit, at: Position(line: 1, column: 1),
                "the file has \(bytes.count) bytes, the limit is \(limits.size): split it")
        }
        var values: [YAML.Document] = []
        skipBlanks()
        while index < bytes.count {
            let start = position(of: index)
            documents = values.count
            let value = try value(key: nil)
            let end = index
            values.append(YAML.Document(value: value, position: start, nonFiniteNumber: nil))
            skipBlanks()
            // `truefalse` is not two values; brackets need no separator.
            if value.reading != nil, index == end, index < bytes.count {
                throw error("expected a space after the value")
            }
        }
        return values
    }

    private mutating func value(key: Int?) throws(YAMLError) -> Value {
        guard index < bytes.count else { throw error("expected a value, found the end of the file") }
        note(key: key)
        switch bytes[index] {
        case UInt8(ascii: "{"): return .mapping(try mapping())
        case UInt8(ascii: "["): return .sequence(try sequence())
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", true)
        case UInt8(ascii: "f"): return try word("false", false)
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return .scalar(.plain(try number()))
        }
    }

    private mutating func mapping() throws(YAMLError) -> Mapping {
        var members: [Mapping.Member] = []
        var keys: Set<Scalar> = []
        try open()
        while try !isClosed(by: UInt8(ascii: "}"), isFirst: members.isEmpty) {
            let keyIndex = index
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                throw error("expected a member name in double quotes")
            }
            let key = Scalar.quoted(try string())
            guard keys.insert(key).inserted else {
                throw YAMLError(
                    .yamlDuplicateKey, at: position(of: keyIndex), "the key \(key.text.quotedForMessage) is duplicated")
            }
            skipBlanks()
            guard skip(UInt8(ascii: ":")) else { throw error("expected a colon after the member name") }
            skipBlanks()
            path.append(key.text)
            members.append(Mapping.Member(key: key, value: try value(key: keyIndex)))
            path.removeLast()
        }
        return Mapping(uniqueMembers: members)
    }

    private mutating func sequence() throws(YAMLError) -> [Value] {
        var items: [Value] = []
        try open()
        while try !isClosed(by: UInt8(ascii: "]"), isFirst: items.isEmpty) {
            path.append(String(items.count))
            items.append(try value(key: nil))
            path.removeLast()
        }
        return items
    }

    private mutating func open() throws(YAMLError) {
        guard path.count < limits.depth else {
            throw YAMLError(
                .yamlLimit, at: position(of: index), "collections are nested more than \(limits.depth) deep")
        }
        index += 1
        skipBlanks()
    }

    /// Moves to the next item of a collection, or past its end.
    private mutating func isClosed(by end: UInt8, isFirst: Bool) throws(YAMLError) -> Bool {
        skipBlanks()
        if skip(end) { return true }
        if !isFirst {
            guard skip(UInt8(ascii: ",")) else {
                throw error("expected a comma or \(String(UnicodeScalar(end)).quotedForMessage)")
            }
            skipBlanks()
        }
        return false
    }

    private mutating func word(_ word: String, _ value: Value) throws(YAMLError) -> Value {
        guard bytes[index...].starts(with: word.utf8) else { throw error("expected a JSON value") }
        index += word.utf8.count
        return value
    }

    private mutating func number() throws(YAMLError) -> String {
        let text = bytes[index...].prefix { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."),
                UInt8(ascii: "e"), UInt8(ascii: "E"):
                true
            default: false
            }
        }
        guard JSONGrammar.isNumber(text) else { throw error("expected a JSON value") }
        let spelling = String(decoding: text, as: UTF8.self)
        guard spelling.utf8.count <= 4096, Double(spelling)?.isFinite == true else {
            throw YAMLError(
                .yamlNumber, at: position(of: index),
                "the number exceeds the range of a double")
        }
        index = text.endIndex
        return Scalar.spelling(ofJSONNumber: spelling)
    }

    private mutating func string() throws(YAMLError) -> String {
        let start = index
        index += 1
        var text: [UInt8] = []
        while true {
            let run = bytes[index...].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 >= 0x20 }
            text += run
            index = run.endIndex
            guard index < bytes.count else {
                throw YAMLError(.yamlSyntax, at: position(of: start), "the string that starts here is not terminated")
            }
            switch bytes[index] {
            case UInt8(ascii: "\""):
                index += 1
                guard let valid = String(validating: text, as: UTF8.self) else {
                    throw YAMLError(.yamlEncoding, at: position(of: start), "the string that starts here is not UTF-8")
                }
                return valid
            case UInt8(ascii: "\\"): try appendEscape(to: &text)
            default: throw error("a string contains a control character: write it as an escape")
            }
        }
    }

    private mutating func appendEscape(to text: inout [UInt8]) throws(YAMLError) {
        if index + 1 < bytes.count, let byte = Self.escaped(by: bytes[index + 1]) {
            text.append(byte)
            index += 2
            return
        }
        guard let first = codeUnit(at: index) else { throw error("expected a valid JSON escape") }
        index += 6
        var units = [first]
        if UTF16.isLeadSurrogate(first), let second = codeUnit(at: index), UTF16.isTrailSurrogate(second) {
            units.append(second)
            index += 6
        }
        guard let character = String(validating: units, as: UTF16.self) else {
            throw error("the escape before this position is an unpaired surrogate")
        }
        text += character.utf8
    }

    /// The character of a one-letter escape.
    private static func escaped(by letter: UInt8) -> UInt8? {
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: nil
        }
    }

    /// Parses a UTF-16 code unit: `\uXXXX`.
    private func codeUnit(at index: Int) -> UInt16? {
        guard bytes[index...].starts(with: "\\u".utf8), index + 6 <= bytes.count else { return nil }
        let digits = bytes[(index + 2)..<(index + 6)]
        guard digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }) else { return nil }
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    private mutating func skipBlanks() {
        while index < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[index]) { index += 1 }
    }

    private mutating func skip(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func note(key: Int?) {
        let isCollection = bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "[")
        locator?.visit(path, inDocument: documents, at: position(of: isCollection ? key ?? index : index))
    }

    private mutating func error(_ reason: String) -> YAMLError {
        YAMLError(.yamlSyntax, at: position(of: index), reason)
    }

    /// Returns the position of a byte.
    ///
    /// Counting continues at the previous position, so that a text is counted once.
    private mutating func position(of index: Int) -> Position {
        if index < counted.index { counted = (0, 1, 1) }
        for byte in bytes[counted.index..<index] {
            if byte == UInt8(ascii: "\n") {
                counted.line += 1
                counted.column = 1
            } else if byte & 0xC0 != 0x80 {
                counted.column += 1
            }
        }
        counted.index = index
        return Position(line: counted.line, column: counted.column)
    }

    private var counted = (index: 0, line: 1, column: 1)
}
