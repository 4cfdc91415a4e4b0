/// The bytes of a pack entry before the compressed data.
///
/// Source: gitformat-pack, "(deltified) representation".
struct PackEntryHeader: Equatable {
    /// The object that a delta applies to.
    enum Base: Equatable {
        /// The object whose entry starts the given number of bytes before the entry of the delta.
        case distance(Int)
        /// The object with the given id, in the same pack.
        case id(ObjectID)
    }

    /// The type number.
    var type: UInt8
    /// The size of the uncompressed data.
    var size: Int
    /// The base of a delta; `nil` for an object that is stored whole.
    var base: Base?
    /// The size of the header in bytes.
    var byteCount: Int

    /// The maximum size of a header: ten bytes for the size, and the base.
    static let maximumByteCount = 10 + ObjectID.byteCount

    /// Reads the header of an entry; `nil` if it is malformed.
    init?(_ entry: ArraySlice<UInt8>) {
        var rest = entry
        guard let first = rest.popFirst() else { return nil }
        type = first >> 4 & 7
        size = Int(first & 15)
        var shift = 4
        var byte = first
        while byte & 0x80 != 0 {
            guard let next = rest.popFirst(), shift < 60 else { return nil }
            byte = next
            size |= Int(byte & 0x7f) << shift
            shift += 7
        }
        switch type {
        case PackFormat.offsetDelta:
            guard let distance = Self.distance(&rest) else { return nil }
            base = .distance(distance)
        case PackFormat.referenceDelta:
            guard rest.count >= ObjectID.byteCount else { return nil }
            base = .id(ObjectID(first: rest))
            rest = rest.dropFirst(ObjectID.byteCount)
        case 1...4: base = nil
        default: return nil
        }
        byteCount = entry.count - rest.count
    }

    /// Reads a distance in groups of seven bits, most significant first; each continued group counts one more.
    private static func distance(_ rest: inout ArraySlice<UInt8>) -> Int? {
        guard var byte = rest.popFirst() else { return nil }
        var distance = Int(byte & 0x7f)
        while byte & 0x80 != 0 {
            guard let next = rest.popFirst(), distance < 1 << 55 else { return nil }
            byte = next
            distance = (distance + 1) << 7 | Int(byte & 0x7f)
        }
        return distance
    }

    /// Returns the header of a delta that names its base by its distance.
    static func delta(size: Int, distance: Int) -> [UInt8] {
        var groups = [UInt8(distance & 0x7f)]
        var rest = distance >> 7
        while rest > 0 {
            rest -= 1
            groups.append(0x80 | UInt8(rest & 0x7f))
            rest >>= 7
        }
        return PackFormat.entryHeader(type: PackFormat.offsetDelta, size: size) + groups.reversed()
    }
}
