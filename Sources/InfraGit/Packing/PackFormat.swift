import Crypto

/// The parts of a pack around its objects.
///
/// Source: gitformat-pack.
enum PackFormat {
    /// The type number of a delta that names its base by its distance in the pack.
    static let offsetDelta: UInt8 = 6
    /// The type number of a delta that names its base by id.
    static let referenceDelta: UInt8 = 7
    /// The number of bytes before the first entry.
    static let headerSize = 12

    /// Returns the bytes before the first entry.
    static func header(count: Int) -> [UInt8] {
        var header = Array("PACK".utf8)
        header.append(bigEndian: UInt32(2))
        header.append(bigEndian: UInt32(clamping: count))
        return header
    }

    /// Returns the header of an entry: three bits of type, and the uncompressed size in groups of 4, 7, 7 bits and so
    /// on.
    static func entryHeader(type: UInt8, size: Int) -> ArraySlice<UInt8> {
        var header: [UInt8] = []
        var byte = type << 4 | UInt8(size & 15)
        var rest = size >> 4
        while rest > 0 {
            header.append(byte | 0x80)
            byte = UInt8(rest & 0x7f)
            rest >>= 7
        }
        header.append(byte)
        return header[...]
    }

    /// Creates a pack from entries, with a header before and a checksum after them.
    static func pack(of entries: [[UInt8]], count: Int) -> Pack {
        var chunks = [header(count: count)] + entries
        var checksum = Insecure.SHA1()
        for chunk in chunks { checksum.update(chunk) }
        chunks.append(ObjectID(first: checksum.finalize()).bytes)
        return Pack(chunks: chunks, count: count)
    }
}

extension [UInt8] {
    /// Appends an integer, most significant byte first.
    mutating func append(bigEndian value: some FixedWidthInteger) {
        for shift in stride(from: value.bitWidth - 8, through: 0, by: -8) {
            append(UInt8(truncatingIfNeeded: value >> shift))
        }
    }

    /// Reads an integer, most significant byte first.
    func bigEndian<Value: FixedWidthInteger>(at offset: Int) -> Value {
        precondition(offset >= 0 && offset <= count - MemoryLayout<Value>.size)
        // SAFETY: the bytes of the integer are in the array.
        return unsafe withUnsafeBytes { bytes in
            unsafe Value(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Value.self))
        }
    }
}
