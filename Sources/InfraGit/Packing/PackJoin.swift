internal import InfraSystem

/// Joins packs into one by copying their compressed entries.
///
/// Of an object that several packs have, the copy of the oldest pack is kept. A fetched or pushed tree is usually a
/// delta of the tree before it, which libgit2 added to the pack as a whole; in the older pack that tree is a delta too,
/// so this order removes the added trees.
///
/// A delta is written after its base. This is always possible, because the kept copies have no cycles: each pack
/// contains the bases of its deltas, so the base of a copy that is kept from a pack is kept from that pack or an older
/// one. In a cycle all copies would be from the same pack, which could not be unpacked then. A copy that replaces a
/// delta at the end of a long chain is stored whole, so it ends the chain.
struct PackJoin {
    /// A copy of an object.
    private struct Copy {
        var id: ObjectID
        var entry: UInt32
        var pack: UInt16
    }

    /// The place of an object in the new pack.
    private struct Place {
        /// The offset of the entry; 0 before it is written.
        var offset = 0
        /// The CRC-32 of the entry.
        var checksum: UInt32 = 0
        /// The number of deltas between the object and one that is stored whole.
        var depth: UInt16 = 0
        /// Whether the object is waiting for its base.
        var isPending = false
    }

    private let packs: [StoredPack]
    private let attempted: String
    private let cancellation: CancellationHandle
    /// All copies in the order of their ids; those of one object from the oldest pack to the newest.
    private var copies: [Copy] = []
    /// The places of the objects, each at the index of the first copy.
    private var places: [Place] = []
    /// The number of objects of the new pack.
    private(set) var count = 0
    /// The bytes of an entry.
    private var buffer = [UInt8](repeating: 0, count: 1 << 16)

    /// The length of a chain of deltas from which a copy that is stored whole is preferred: git's own limit.
    private static let maximumDepth = 50

    /// Finds the objects of packs.
    ///
    /// - Parameters:
    ///   - packs: The packs, from the oldest to the newest, at most 65,535.
    ///   - attempted: The operation, for errors.
    ///   - cancellation: A handle that cancels the operation.
    init(of packs: [StoredPack], attempted: String, cancellation: CancellationHandle) {
        self.packs = packs
        self.attempted = attempted
        self.cancellation = cancellation
        copies.reserveCapacity(packs.reduce(0) { $0 + $1.count })
        for (number, pack) in packs.enumerated() {
            for entry in 0..<pack.count {
                copies.append(Copy(id: pack.id(of: entry), entry: UInt32(entry), pack: UInt16(number)))
            }
        }
        copies.sort { $0.id == $1.id ? $0.pack < $1.pack : $0.id < $1.id }
        places = [Place](repeating: Place(), count: copies.count)
        count = copies.indices.count(where: isFirst)
    }

    private func isFirst(_ index: Int) -> Bool { index == 0 || copies[index].id != copies[index - 1].id }

    /// Writes the pack.
    ///
    /// - Parameter file: The new file.
    /// - Returns: The checksum of the pack.
    /// - Throws: ``GitError`` with `corrupt` if a pack is damaged, `storage` if the disk fails, `cancelled`.
    mutating func writePack(to file: HashedFile) throws(GitError) -> ObjectID {
        try storing { () throws(Errno) in try file.append(PackFormat.header(count: count)[...]) }
        for pack in packs {
            for entry in 0..<pack.count { try write(try object(pack.id(of: entry), of: pack), to: file) }
        }
        return try storing { () throws(Errno) in try file.finish() }
    }

    /// Writes the index, after the pack.
    ///
    /// - Parameters:
    ///   - file: The new file.
    ///   - packChecksum: The checksum of the pack.
    /// - Throws: ``GitError`` with `storage` if the disk fails.
    func writeIndex(to file: HashedFile, packChecksum: ObjectID) throws(GitError) {
        let objects = copies.indices.filter(isFirst)
        try storing { () throws(Errno) in
            try PackIndex.write(
                to: file, count: objects.count,
                object: { position in
                    let index = objects[position]
                    return PackIndex.Object(
                        id: copies[index].id, checksum: places[index].checksum, offset: places[index].offset)
                }, packChecksum: packChecksum)
            _ = try file.finish()
        }
    }

    /// Returns the index of the first copy of an object.
    private func object(_ id: ObjectID, of pack: StoredPack) throws(GitError) -> Int {
        var range = copies.startIndex..<copies.endIndex
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            range =
                copies[middle].id < id ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        guard range.lowerBound < copies.endIndex, copies[range.lowerBound].id == id else {
            throw pack.corrupt("it lacks the base \(id) of a delta")
        }
        return range.lowerBound
    }

    /// Writes an object, after the objects that its delta needs.
    private mutating func write(_ object: Int, to file: HashedFile) throws(GitError) {
        var pending = [object]
        while let next = pending.last {
            if places[next].offset == 0, let base = try write(next, orFindBaseIn: file) {
                guard !places[base].isPending else {
                    throw packs[Int(copies[base].pack)].corrupt("a delta is its own base")
                }
                places[next].isPending = true
                pending.append(base)
            } else {
                pending.removeLast()
            }
        }
    }

    /// Writes an object; if the base of its delta has to be written first, returns the base instead.
    private mutating func write(_ object: Int, orFindBaseIn file: HashedFile) throws(GitError) -> Int? {
        guard !cancellation.isCancelled else {
            throw GitError(code: .cancelled, attempted: attempted, reason: "cancelled")
        }
        var copy = copies[object]
        var (header, available) = try readHeader(of: copy)
        var base = try self.base(of: copy, header)
        if let found = base {
            guard places[found].offset != 0 else { return found }
            if places[found].depth >= Self.maximumDepth, let whole = try wholeCopy(of: object) {
                copy = whole
                (header, available) = try readHeader(of: copy)
                base = nil
            }
        }
        try append(copy, header, available: available, base: base, as: object, to: file)
        return nil
    }

    /// Reads the beginning of an entry into the buffer.
    private mutating func readHeader(of copy: Copy) throws(GitError) -> (PackEntryHeader, available: Int) {
        let pack = packs[Int(copy.pack)]
        let count = try pack.read(Int(copy.entry), from: 0, into: &buffer)
        guard let header = PackEntryHeader(buffer[..<count]) else {
            throw pack.corrupt("the entry of \(copy.id) is malformed")
        }
        return (header, count)
    }

    /// Returns the base of a copy; `nil` if the copy is stored whole.
    private func base(of copy: Copy, _ header: PackEntryHeader) throws(GitError) -> Int? {
        let pack = packs[Int(copy.pack)]
        switch header.base {
        case nil: return nil
        case .id(let id): return try object(id, of: pack)
        case .distance(let distance):
            guard let entry = pack.entry(atOffset: pack.offset(of: Int(copy.entry)) - distance) else {
                throw pack.corrupt("it lacks the base of the delta of \(copy.id)")
            }
            return try object(pack.id(of: entry), of: pack)
        }
    }

    /// Returns a copy of an object that is stored whole; `nil` if there is none.
    private mutating func wholeCopy(of object: Int) throws(GitError) -> Copy? {
        var index = object + 1
        while index < copies.endIndex, copies[index].id == copies[object].id {
            if try readHeader(of: copies[index]).0.base == nil { return copies[index] }
            index += 1
        }
        return nil
    }

    /// Appends an entry, whose beginning is in the buffer, with a new header if it is a delta.
    private mutating func append(
        _ copy: Copy, _ header: PackEntryHeader, available: Int, base: Int?, as object: Int, to file: HashedFile
    ) throws(GitError) {
        let pack = packs[Int(copy.pack)]
        let size = pack.byteCount(of: Int(copy.entry))
        let start = file.byteCount
        var (old, new) = (CRC32(), CRC32())
        old.update(buffer[..<header.byteCount])
        var newHeader = Array(buffer[..<header.byteCount])
        if let base { newHeader = PackEntryHeader.delta(size: header.size, distance: start - places[base].offset) }
        new.update(newHeader[...])
        try storing { () throws(Errno) in try file.append(newHeader[...]) }
        var data = header.byteCount..<available
        var done = available
        while true {
            old.update(buffer[data])
            new.update(buffer[data])
            try storing { () throws(Errno) in try file.append(buffer[data]) }
            guard done < size else { break }
            data = 0..<(try pack.read(Int(copy.entry), from: done, into: &buffer))
            done += data.count
        }
        guard old.value == pack.checksum(of: Int(copy.entry)) else {
            throw pack.corrupt("the entry of \(copy.id) does not have the checksum of the index")
        }
        places[object].offset = start
        places[object].checksum = new.value
        places[object].depth = base.map { places[$0].depth + 1 } ?? 0
    }

    /// Converts an error of a new file.
    private func storing<Result>(_ body: () throws(Errno) -> Result) throws(GitError) -> Result {
        do throws(Errno) {
            return try body()
        } catch {
            throw GitError(code: .storage, attempted: attempted, reason: error.reason)
        }
    }
}
