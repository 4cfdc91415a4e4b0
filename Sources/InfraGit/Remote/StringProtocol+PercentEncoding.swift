extension StringProtocol {
    /// The text with `%41` and the like decoded; what is no such sequence stays.
    var percentDecoded: String {
        guard contains("%") else { return String(self) }
        var bytes: [UInt8] = []
        var rest = Array(utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2).compactMap(hexValue)
            guard byte == UInt8(ascii: "%"), digits.count == 2 else {
                bytes.append(byte)
                continue
            }
            bytes.append(digits[0] << 4 | digits[1])
            rest = rest.dropFirst(2)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text with all encoded that a URL gives a meaning to (RFC 3986 section 2.3).
    var percentEncoded: String {
        var result = ""
        for byte in utf8 {
            let character = Character(Unicode.Scalar(byte))
            if character.isASCII, character.isLetter || character.isNumber || "-._~".contains(character) {
                result.append(character)
            } else {
                result +=
                    "%" + String(decoding: [hexDigit(byte >> 4), hexDigit(byte & 15)], as: UTF8.self).uppercased()
            }
        }
        return result
    }
}
