import Crypto

/// The parts of a pack around its objects.
///
/// Source: gitformat-pack.
enum PackFormat {
    /// The type number of a delta that names its base by id.
    static let referenceDelta: UInt8 = 7

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
        var header = Array("PACK".utf8)
        for number in [2, UInt32(clamping: count)] {
            for shift in [24, 16, 8, 0] as [UInt32] { header.append(UInt8(truncatingIfNeeded: number >> shift)) }
        }
        var chunks = [header] + entries
        var checksum = Insecure.SHA1()
        for chunk in chunks { checksum.update(chunk) }
        chunks.append(ObjectID(first: checksum.finalize()).bytes)
        return Pack(chunks: chunks, count: count)
    }
}
