/// Operations on the bytes of a text.
///
/// Swift's own compare and convert by Unicode's rules, under which U+212A (the Kelvin sign) equals `K`. To git and to servers the two are
/// different.
extension StringProtocol {
    /// The text with its ASCII letters in lower case, and nothing else changed.
    var asciiLowercased: String {
        String(decoding: utf8.map(\.asciiLowercased), as: UTF8.self)
    }

    /// Whether the text begins with a prefix, byte for byte.
    func hasBytePrefix(_ prefix: some StringProtocol) -> Bool { utf8.starts(with: prefix.utf8) }

    /// Whether both texts have the same bytes.
    func hasSameBytes(as other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension UInt8 {
    /// The byte of the small letter for that of an ASCII capital, and any other byte itself.
    var asciiLowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
