/// Operations on the bytes of a text.
///
/// Swift compares and converts strings by the rules of Unicode, in which U+212A (the Kelvin sign) equals `K`. To git
/// and to servers, the two are different.
extension StringProtocol {
    /// The text with its ASCII letters in lower case; other characters are unchanged.
    var asciiLowercased: String {
        String(decoding: utf8.map(\.asciiLowercased), as: UTF8.self)
    }

    /// Returns whether the text begins with a prefix, byte for byte.
    func hasBytePrefix(_ prefix: some StringProtocol) -> Bool { utf8.starts(with: prefix.utf8) }

    /// Returns whether both texts have the same bytes.
    func hasSameBytes(as other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }
}

extension UInt8 {
    /// The lower-case form of an ASCII letter; other bytes are unchanged.
    var asciiLowercased: UInt8 { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self }
}
