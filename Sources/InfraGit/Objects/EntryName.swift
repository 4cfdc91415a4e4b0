/// The lossless way from a name's bytes to a string and back.
///
/// Bytes that are not UTF-8 become scalars of a private range; so do the bytes of a name that really has such scalars,
/// which keeps the way back unique.
enum EntryName {
    /// The scalar that stands for the byte 0; only those of the bytes 0x80...0xff are used.
    private static let base: UInt32 = 0x10ff00
    private static let range: ClosedRange<UInt32> = 0x10ff80...0x10ffff
    /// The byte that every UTF-8 sequence of the escaping scalars begins with.
    private static let lead: UInt8 = 0xf4

    /// The string for the bytes of a name.
    static func string(of bytes: ArraySlice<UInt8>) -> String {
        // Nearly all names are ASCII, and this is where reading a large tree spends its time.
        if bytes.reduce(0, |) < 0x80 { return String(decoding: bytes, as: UTF8.self) }
        if !bytes.contains(lead), let text = String(validating: bytes, as: UTF8.self) { return text }
        return escaped(bytes)
    }

    /// The bytes for a string.
    static func bytes(of name: String) -> [UInt8] {
        let text = Array(name.utf8)
        guard text.contains(lead) else { return text }
        var bytes: [UInt8] = []
        for scalar in name.unicodeScalars {
            if range.contains(scalar.value) {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                bytes.append(contentsOf: String(scalar).utf8)
            }
        }
        return bytes
    }

    /// Decodes scalar by scalar; what is not UTF-8, and what would look like an escape, is escaped byte by byte.
    private static func escaped(_ bytes: ArraySlice<UInt8>) -> String {
        var name = String.UnicodeScalarView()
        var rest = bytes
        while let first = rest.first {
            let length = sequenceLength(first)
            let sequence = rest.prefix(length)
            if let text = String(validating: sequence, as: UTF8.self), let scalar = text.unicodeScalars.first,
                !range.contains(scalar.value)
            {
                name.append(scalar)
                rest = rest.dropFirst(length)
            } else {
                if let scalar = Unicode.Scalar(base + UInt32(first)) { name.append(scalar) }
                rest = rest.dropFirst()
            }
        }
        return String(name)
    }

    private static func sequenceLength(_ lead: UInt8) -> Int {
        switch lead {
        case 0xc2...0xdf: 2
        case 0xe0...0xef: 3
        case 0xf0...0xf4: 4
        default: 1
        }
    }
}
