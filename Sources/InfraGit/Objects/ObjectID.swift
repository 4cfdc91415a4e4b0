/// The id of a git object: the SHA-1 of its kind, length and content.
///
/// The twenty bytes are stored inline, in order, so that ids are cheap to copy, hash and compare. SHA-256 object ids
/// are not supported. Source: gitglossary, "object identifier".
public struct ObjectID: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The number of bytes of an id.
    static let byteCount = 20
    /// The id that the protocol uses for a reference that does not exist.
    static let zero = ObjectID(high: 0, middle: 0, low: 0)

    /// Bytes 0 to 7.
    package let high: UInt64
    /// Bytes 8 to 15.
    package let middle: UInt64
    /// Bytes 16 to 19.
    package let low: UInt32

    package init(high: UInt64, middle: UInt64, low: UInt32) {
        self.high = high
        self.middle = middle
        self.low = low
    }

    /// Parses an id of 40 hexadecimal digits.
    ///
    /// - Parameter hex: The digits, in lower or upper case; the result is `nil` for any other text.
    public init?(hex: some StringProtocol) {
        self.init(hexDigits: hex.utf8)
    }

    /// Computes the id of a blob.
    ///
    /// - Parameter content: The bytes of the file; the id is the output of `git hash-object`.
    public init(ofBlob content: [UInt8]) {
        self = ObjectKind.blob.id(of: content)
    }

    /// Computes the id of a tree.
    ///
    /// - Parameter entries: The entries, in any order; the id is the output of `git mktree`.
    /// - Throws: ``GitError`` with `invalidObject` for a name that a tree cannot have.
    public init(ofTree entries: [TreeEntry]) throws(GitError) {
        self = ObjectKind.tree.id(of: try RawTree(writing: entries).bytes)
    }

    /// Parses an id of 40 hexadecimal digits in ASCII.
    init?(hexDigits digits: some Collection<UInt8>) {
        guard digits.count == 2 * ObjectID.byteCount else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(ObjectID.byteCount)
        var pending: UInt8?
        for digit in digits {
            guard let value = hexValue(digit) else { return nil }
            if let upper = pending {
                bytes.append(upper << 4 | value)
                pending = nil
            } else {
                pending = value
            }
        }
        self.init(first: bytes)
    }

    /// Creates an id from the first twenty bytes of a sequence, which must have as many.
    ///
    /// The most significant byte comes first, so that comparing the integers compares the bytes.
    init(first bytes: some Sequence<UInt8>) {
        var iterator = bytes.makeIterator()
        var high: UInt64 = 0
        var middle: UInt64 = 0
        var low: UInt32 = 0
        for _ in 0..<8 { high = high << 8 | UInt64(iterator.next() ?? 0) }
        for _ in 0..<8 { middle = middle << 8 | UInt64(iterator.next() ?? 0) }
        for _ in 0..<4 { low = low << 8 | UInt32(iterator.next() ?? 0) }
        self.init(high: high, middle: middle, low: low)
    }

    /// The twenty bytes, as stored in a tree.
    public var bytes: [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(ObjectID.byteCount)
        append(to: &result)
        return result
    }

    /// The 40 lower-case hexadecimal digits, as git prints them.
    public var hex: String {
        var digits: [UInt8] = []
        digits.reserveCapacity(2 * ObjectID.byteCount)
        for byte in bytes {
            digits.append(hexDigit(byte >> 4))
            digits.append(hexDigit(byte & 15))
        }
        return String(decoding: digits, as: UTF8.self)
    }

    /// The same as ``hex``.
    public var description: String { hex }

    /// Orders ids by their bytes, as git does.
    ///
    /// - Parameters:
    ///   - lhs: The left id.
    ///   - rhs: The right id.
    /// - Returns: Whether the left id comes first.
    public static func < (lhs: ObjectID, rhs: ObjectID) -> Bool {
        (lhs.high, lhs.middle, lhs.low) < (rhs.high, rhs.middle, rhs.low)
    }

    /// Hashes eight of the bytes, which are as random as all twenty.
    ///
    /// - Parameter hasher: The hasher.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(high)
    }

    /// Appends the twenty bytes.
    func append(to buffer: inout [UInt8]) {
        for shift in stride(from: 56, through: 0, by: -8) { buffer.append(UInt8(truncatingIfNeeded: high >> shift)) }
        for shift in stride(from: 56, through: 0, by: -8) { buffer.append(UInt8(truncatingIfNeeded: middle >> shift)) }
        for shift in stride(from: 24, through: 0, by: -8) { buffer.append(UInt8(truncatingIfNeeded: low >> shift)) }
    }
}

/// Returns the value of a hexadecimal digit; `nil` for any other byte.
func hexValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
}

/// Returns the lower-case hexadecimal digit of a value below sixteen.
func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}
