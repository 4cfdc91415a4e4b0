/// A scanner of the bytes of a short text.
struct TextScanner {
    private var rest: ArraySlice<UInt8>

    init(_ text: String) { rest = Array(text.utf8)[...] }

    var isAtEnd: Bool { rest.isEmpty }

    /// The next byte.
    var next: UInt8? { rest.first }

    /// Consumes the next byte if it is one of the given characters.
    ///
    /// - Returns: Whether a byte was consumed.
    @discardableResult
    mutating func take(_ characters: String) -> Bool {
        guard let first = rest.first, characters.utf8.contains(first) else { return false }
        rest.removeFirst()
        return true
    }

    /// Consumes bytes while a condition holds.
    ///
    /// - Returns: The consumed text.
    mutating func takeAll(atMost limit: Int = .max, while condition: (UInt8) -> Bool) -> String {
        let taken = rest.prefix(while: condition).prefix(limit)
        rest = rest.dropFirst(taken.count)
        return String(decoding: taken, as: UTF8.self)
    }

    /// Consumes a number whose count of digits is within bounds.
    mutating func takeNumber(digits: ClosedRange<Int>) -> Int? {
        let text = takeAll(atMost: digits.upperBound) { $0.isDigit }
        return digits.contains(text.utf8.count) ? Int(text) : nil
    }
}

extension UInt8 {
    /// Whether the byte is an ASCII digit.
    package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// Whether the byte is an ASCII hexadecimal digit.
    var isHexDigit: Bool {
        isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
    }
}
