/// Operations on the bytes of a text.
///
/// Swift's own compare and convert by Unicode's rules, under which U+212A (the Kelvin sign) equals `K`. To git, Kubernetes and the readers
/// of YAML and JSON the two are different, so names that come from outside are compared with these.
extension StringProtocol {
    /// The text with its ASCII letters in lower case, and nothing else changed.
    package var asciiLowercased: String {
        String(
            decoding: utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// Whether both texts have the same bytes.
    package func hasSameBytes(as other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }

    /// Whether the text comes before another one in the order of their bytes.
    package func precedesByBytes(_ other: some StringProtocol) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }

    /// Whether the text begins with a prefix, byte for byte.
    package func hasBytePrefix(_ prefix: some StringProtocol) -> Bool { utf8.starts(with: prefix.utf8) }

    /// Whether the text ends with a suffix, byte for byte.
    package func hasByteSuffix(_ suffix: some StringProtocol) -> Bool {
        var bytes = utf8.reversed().makeIterator()
        for byte in suffix.utf8.reversed() {
            guard bytes.next() == byte else { return false }
        }
        return true
    }

    /// The parts of the text between the occurrences of an ASCII character, without empty ones.
    package func split(atByte separator: Unicode.Scalar) -> [String] {
        utf8.split(separator: UInt8(ascii: separator)).map { String(decoding: $0, as: UTF8.self) }
    }
}

/// A text that is a key of a set or a dictionary, compared by its bytes.
package struct ByteKey: Hashable, Comparable, Sendable {
    /// The text.
    package let text: String

    /// A key of a text.
    package init(_ text: String) { self.text = text }

    package static func == (one: ByteKey, other: ByteKey) -> Bool { one.text.hasSameBytes(as: other.text) }
    package static func < (one: ByteKey, other: ByteKey) -> Bool { one.text.precedesByBytes(other.text) }

    /// Feeds the text into a hasher: texts with the same bytes have the same hash.
    package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Sequence<String> {
    /// The texts as a set that compares bytes.
    package var byteKeys: Set<ByteKey> { Set(map(ByteKey.init)) }
}
