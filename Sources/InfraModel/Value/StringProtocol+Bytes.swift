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

    /// The parts of the text between the occurrences of an ASCII character, without empty ones.
    package func split(atByte separator: Unicode.Scalar) -> [String] {
        utf8.split(separator: UInt8(ascii: separator)).map { String(decoding: $0, as: UTF8.self) }
    }
}

extension String {
    /// Whether both texts have the same bytes.
    ///
    /// Other modules call this one instead of the generic one, which is not specialized for them.
    package func hasSameBytes(as other: String) -> Bool {
        utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
    }

    /// Feeds the bytes to a hasher.
    ///
    /// `hash(into:)` would normalize the text first, which is slow on long runs of marks, and gives equivalent texts one hash.
    package func hashBytes(into hasher: inout Hasher) {
        var copy = self
        // SAFETY: the bytes are only read, and during the call.
        copy.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
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

    /// Feeds the bytes into a hasher.
    ///
    /// The hash of a `String` is that of its normalized form: others could choose any number of names that have the same one.
    package func hash(into hasher: inout Hasher) { text.hashBytes(into: &hasher) }
}

extension Sequence<String> {
    /// The texts as a set that compares bytes.
    package var byteKeys: Set<ByteKey> { Set(map(ByteKey.init)) }
}

extension String {
    /// Whether the text ends with a suffix, byte for byte.
    ///
    /// It is not generic, since it is called for each file of a source, and generic code is not specialized in other modules.
    package func hasByteSuffix(_ suffix: String) -> Bool {
        utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }
}
