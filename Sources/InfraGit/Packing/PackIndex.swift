import Crypto
internal import InfraSystem

/// The index of a pack, version 2: the ids of its objects in ascending order, with their checksums and offsets.
///
/// Source: gitformat-pack, "Version 2 pack-*.idx files".
struct PackIndex {
    private let bytes: [UInt8]
    /// The number of objects.
    let count: Int

    private static let signature: [UInt8] = [0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]
    /// The size of the signature and of the table of 256 counts.
    private static let tableSize = 8 + 256 * 4
    /// The size of the checksums of the pack and of the index.
    private static let trailerSize = 2 * ObjectID.byteCount
    /// The flag of an offset that is in the table of 64-bit offsets.
    private static let largeOffsetFlag: UInt32 = 1 << 31

    /// Reads an index; `nil` if it is damaged, or has another version.
    init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.tableSize + Self.trailerSize, bytes.starts(with: Self.signature) else { return nil }
        let count: UInt32 = bytes.bigEndian(at: Self.tableSize - 4)
        self.bytes = bytes
        self.count = Int(count)
        guard bytes.count >= largeOffsets + Self.trailerSize else { return nil }
        var hash = Insecure.SHA1()
        let end = bytes.count - ObjectID.byteCount
        for start in stride(from: 0, to: end, by: 1 << 16) {
            hash.update(Array(bytes[start..<min(start + 1 << 16, end)]))
        }
        guard ObjectID(first: hash.finalize()) == id(atByte: end) else { return nil }
    }

    private var checksums: Int { Self.tableSize + count * ObjectID.byteCount }
    private var offsets: Int { checksums + count * 4 }
    private var largeOffsets: Int { offsets + count * 4 }

    /// Returns the id of the object at a position.
    func id(at position: Int) -> ObjectID { id(atByte: Self.tableSize + position * ObjectID.byteCount) }

    /// Returns the CRC-32 of the entry of an object.
    func checksum(at position: Int) -> UInt32 { bytes.bigEndian(at: checksums + position * 4) }

    /// Returns the offset of the entry of an object in the pack; -1 if the index does not have it.
    func offset(at position: Int) -> Int {
        let offset: UInt32 = bytes.bigEndian(at: offsets + position * 4)
        guard offset & Self.largeOffsetFlag != 0 else { return Int(offset) }
        let place = largeOffsets + Int(offset & ~Self.largeOffsetFlag) * 8
        guard place + 8 <= bytes.count - Self.trailerSize else { return -1 }
        return Int(clamping: bytes.bigEndian(at: place) as UInt64)
    }

    private func id(atByte start: Int) -> ObjectID {
        ObjectID(
            high: bytes.bigEndian(at: start), middle: bytes.bigEndian(at: start + 8),
            low: bytes.bigEndian(at: start + 16))
    }

    /// An object of a pack.
    struct Object {
        var id: ObjectID
        /// The CRC-32 of the entry.
        var checksum: UInt32
        /// The offset of the entry in the pack.
        var offset: Int
    }

    /// Writes an index.
    ///
    /// - Parameters:
    ///   - file: The new file.
    ///   - count: The number of objects.
    ///   - object: Returns an object by its position in the ascending order of the ids.
    ///   - packChecksum: The checksum of the pack.
    /// - Throws: The reason why the file cannot be written.
    static func write(
        to file: HashedFile, count: Int, object: (Int) -> Object, packChecksum: ObjectID
    ) throws(Errno) {
        try file.append(signature[...])
        var counts = [UInt32](repeating: 0, count: 256)
        for position in 0..<count { counts[Int(object(position).id.high >> 56)] += 1 }
        var sum: UInt32 = 0
        for count in counts {
            sum += count
            try file.append(bigEndian: sum)
        }
        for position in 0..<count { try file.append(object(position).id.bytes[...]) }
        for position in 0..<count { try file.append(bigEndian: object(position).checksum) }
        var largeOffsets: [UInt64] = []
        for position in 0..<count {
            let offset = object(position).offset
            if offset < Int(largeOffsetFlag) {
                try file.append(bigEndian: UInt32(offset))
            } else {
                try file.append(bigEndian: largeOffsetFlag | UInt32(largeOffsets.count))
                largeOffsets.append(UInt64(offset))
            }
        }
        for offset in largeOffsets { try file.append(bigEndian: offset) }
        try file.append(packChecksum.bytes[...])
    }
}
