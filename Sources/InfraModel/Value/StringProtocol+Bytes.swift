/// Operations on the bytes of a string.
///
/// Swift compares and converts strings by Unicode rules, under which U+212A (the Kelvin sign) equals `K`. For git,
/// Kubernetes and YAML and JSON parsers they are different, so external names are compared with these operations.
extension StringProtocol {
    /// The text with its ASCII letters in lower case; all other characters are unchanged.
    package var asciiLowercased: String {
        String(
            decoding: utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }

    /// Returns whether both strings have the same bytes.
    package func hasSameBytes(as other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }

    /// Returns whether the text precedes another one in byte order.
    package func precedesByBytes(_ other: some StringProtocol) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }

    /// Returns whether the text starts with the bytes of a prefix.
    package func hasBytePrefix(_ prefix: some StringProtocol) -> Bool { utf8.starts(with: prefix.utf8) }

    /// Splits the text at an ASCII character, and omits empty parts.
    package func split(atByte separator: Unicode.Scalar) -> [String] {
        utf8.split(separator: UInt8(ascii: separator)).map { String(decoding: $0, as: UTF8.self) }
    }
}

extension String {
    /// Returns whether both strings have the same bytes.
    ///
    /// Other modules call this overload, since the generic one is not specialized for them.
    package func hasSameBytes(as other: String) -> Bool {
        let (bytes, others) = (utf8.span, other.utf8.span)
        guard bytes.count == others.count else { return false }
        for index in bytes.indices where bytes[index] != others[index] { return false }
        return true
    }

    /// Returns whether the text ends with the bytes of a suffix.
    ///
    /// The method is not generic, since it is called for each file of a source, and generic code is not specialized for
    /// other modules.
    package func hasByteSuffix(_ suffix: String) -> Bool {
        utf8.suffix(suffix.utf8.count).elementsEqual(suffix.utf8)
    }

    /// Hashes the bytes.
    ///
    /// `hash(into:)` would normalize the text first, which is slow for long runs of combining marks, and equivalent
    /// texts would have the same hash.
    package func hashBytes(into hasher: inout Hasher) {
        var copy = self
        // SAFETY: the bytes are only read, and during the call.
        copy.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}

/// A string as a key of a set or dictionary, compared by its bytes.
package struct ByteKey: Hashable, Comparable, Sendable {
    /// The text.
    package let text: String

    /// Creates a key.
    package init(_ text: String) { self.text = text }

    package static func == (one: ByteKey, other: ByteKey) -> Bool { one.text.hasSameBytes(as: other.text) }
    package static func < (one: ByteKey, other: ByteKey) -> Bool { one.text.precedesByBytes(other.text) }

    /// Hashes the bytes.
    ///
    /// The hash of a `String` is that of its normalized form: an attacker could choose any number of names with the
    /// same hash.
    package func hash(into hasher: inout Hasher) { text.hashBytes(into: &hasher) }
}

extension Sequence<String> {
    /// The strings as a set that compares bytes.
    package var byteKeys: Set<ByteKey> { Set(map(ByteKey.init)) }
}
