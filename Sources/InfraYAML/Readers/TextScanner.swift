/// Walks over the bytes of a short text, for grammars without lookahead.
struct TextScanner {
    private var rest: ArraySlice<UInt8>

    init(_ text: String) { rest = Array(text.utf8)[...] }

    var isAtEnd: Bool { rest.isEmpty }

    /// The byte that comes next.
    var next: UInt8? { rest.first }

    /// Takes one byte if it is one of those given.
    ///
    /// - Returns: Whether it was.
    @discardableResult
    mutating func take(_ characters: String) -> Bool {
        guard let first = rest.first, characters.utf8.contains(first) else { return false }
        rest.removeFirst()
        return true
    }

    /// Takes bytes as long as they are wanted.
    ///
    /// - Returns: What was taken.
    mutating func takeAll(atMost limit: Int = .max, while isWanted: (UInt8) -> Bool) -> String {
        let taken = rest.prefix(while: isWanted).prefix(limit)
        rest = rest.dropFirst(taken.count)
        return String(decoding: taken, as: UTF8.self)
    }

    /// Takes digits, of which there must be a certain number.
    mutating func takeNumber(digits: ClosedRange<Int>) -> Int? {
        let text = takeAll(atMost: digits.upperBound) { $0.isDigit }
        return digits.contains(text.utf8.count) ? Int(text) : nil
    }
}

extension UInt8 {
    package var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    var isHexDigit: Bool {
        isDigit || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(self | 0x20)
    }
}
