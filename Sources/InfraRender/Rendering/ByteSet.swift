/// A set of bytes.
struct ByteSet {
    private var bits = SIMD4<UInt64>()

    /// All bytes except the slash: the bytes of a file name in a path.
    static let name = ByteSet { $0 != UInt8(ascii: "/") }

    /// A set of one byte.
    init(_ byte: UInt8) { insert(byte) }

    private init(_ isMember: (UInt8) -> Bool) {
        for byte in UInt8.min...UInt8.max where isMember(byte) { insert(byte) }
    }

    /// Parses a bracket expression after its opening bracket; `nil` if the closing bracket is missing.
    init?(brackets rest: inout ArraySlice<UInt8>) {
        let isNegated = rest.first == UInt8(ascii: "!") || rest.first == UInt8(ascii: "^")
        if isNegated { rest.removeFirst() }
        var set = ByteSet { _ in false }
        var low: UInt8?
        var isFirst = true
        while let byte = rest.popFirst() {
            // A closing bracket in the first position is a member of the set.
            if byte == UInt8(ascii: "]"), !isFirst {
                self = isNegated ? ByteSet { !set.contains($0) } : set
                return
            }
            isFirst = false
            if byte == UInt8(ascii: "-"), let first = low, let next = rest.first, next != UInt8(ascii: "]") {
                guard let last = Self.member(&rest) else { return nil }
                if first <= last { for byte in first...last { set.insert(byte) } }
                low = nil
            } else if byte == UInt8(ascii: "["), rest.first == UInt8(ascii: ":"), let name = Self.className(&rest) {
                guard let isMember = Self.classes[name] else { return nil }
                for byte in UInt8.min...0x7F where isMember(byte) { set.insert(byte) }
                low = nil
            } else {
                guard let member = byte == UInt8(ascii: "\\") ? rest.popFirst() : byte else { return nil }
                set.insert(member)
                low = member
            }
        }
        return nil
    }

    private static func member(_ rest: inout ArraySlice<UInt8>) -> UInt8? {
        let byte = rest.popFirst()
        return byte == UInt8(ascii: "\\") ? rest.popFirst() : byte
    }

    /// Consumes a character class such as `:alpha:]` and returns its name; otherwise leaves the input unchanged.
    private static func className(_ rest: inout ArraySlice<UInt8>) -> String? {
        let inner = rest.dropFirst()
        guard let end = inner.firstIndex(of: UInt8(ascii: "]")), end > inner.startIndex,
            inner[end - 1] == UInt8(ascii: ":")
        else { return nil }
        rest = rest[(end + 1)...]
        return String(decoding: inner[..<(end - 1)], as: UTF8.self)
    }

    private static let classes: [String: @Sendable (UInt8) -> Bool] = [
        "alnum": { $0.isLetter || $0.isDigit }, "alpha": { $0.isLetter }, "digit": { $0.isDigit },
        "upper": { $0.isUpper }, "lower": { $0.isLetter && !$0.isUpper },
        "xdigit": { UnicodeScalar($0).properties.isASCIIHexDigit },
        "blank": { $0 == 0x20 || $0 == 0x09 }, "space": { $0 == 0x20 || (0x09...0x0D).contains($0) },
        "cntrl": { $0 < 0x20 || $0 == 0x7F }, "print": { $0 >= 0x20 && $0 < 0x7F },
        "graph": { $0.isGraphic }, "punct": { $0.isGraphic && !$0.isLetter && !$0.isDigit },
    ]

    func contains(_ byte: UInt8) -> Bool { bits[Int(byte >> 6)] & 1 << UInt64(byte & 63) != 0 }

    func intersection(_ other: ByteSet) -> ByteSet { ByteSet { contains($0) && other.contains($0) } }

    private mutating func insert(_ byte: UInt8) { bits[Int(byte >> 6)] |= 1 << UInt64(byte & 63) }
}

extension UInt8 {
    fileprivate var isUpper: Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
    fileprivate var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
    fileprivate var isGraphic: Bool { self > 0x20 && self < 0x7F }
}
