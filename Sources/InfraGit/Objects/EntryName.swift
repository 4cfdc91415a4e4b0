/// A lossless conversion between the bytes of a name and a string.
///
/// Bytes that are not valid UTF-8 become scalars of a private range. The bytes of a name that contains such scalars are
/// escaped too, so that the conversion is reversible.
enum EntryName {
    /// The scalar for the byte 0; only the scalars for the bytes 0x80...0xff are used.
    private static let base: UInt32 = 0x10ff00
    private static let range: ClosedRange<UInt32> = 0x10ff80...0x10ffff
    /// The first byte of each UTF-8 sequence of the escaping scalars.
    private static let lead: UInt8 = 0xf4

    /// Returns the string for the bytes of a name.
    static func string(of bytes: ArraySlice<UInt8>) -> String {
        // A fast path: nearly all names are ASCII, and reading a large tree spends its time here.
        if bytes.reduce(0, |) < 0x80 { return String(decoding: bytes, as: UTF8.self) }
        if !bytes.contains(lead), let text = String(validating: bytes, as: UTF8.self) { return text }
        return escaped(bytes)
    }

    /// Returns the bytes for a string.
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

    /// Decodes scalar by scalar; invalid UTF-8, and scalars that look like an escape, are escaped byte by byte.
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
