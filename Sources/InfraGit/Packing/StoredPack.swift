internal import InfraSystem

/// A pack of the cache with its index, whose entries are read without unpacking them.
///
/// The entries are numbered in the order of their offsets.
final class StoredPack {
    /// The number of entries.
    var count: Int { index.count }

    private let index: PackIndex
    private let file: OpenFile
    private let path: String
    private let attempted: String
    /// The position of each entry in the index.
    private let positions: [UInt32]
    /// The offset after the last entry.
    private let end: Int

    /// Opens a pack and reads its index.
    ///
    /// - Parameters:
    ///   - path: The path of the pack.
    ///   - attempted: The operation, for errors.
    /// - Throws: ``GitError`` with `corrupt` if the index is damaged, `storage` if a file cannot be read.
    init(_ path: String, attempted: String) throws(GitError) {
        self.path = path
        self.attempted = attempted
        var content: [UInt8]
        do throws(Errno) {
            file = try OpenFile(reading: path)
            end = try FileStatus(path, followsLink: true).size - ObjectID.byteCount
            let indexPath = "\(path.dropLast(".pack".count)).idx"
            content = [UInt8](repeating: 0, count: try FileStatus(indexPath, followsLink: true).size)
            _ = try OpenFile(reading: indexPath).read(into: &content, count: content.count, at: 0)
        } catch {
            throw GitError(code: .storage, attempted: attempted, reason: "cannot read \(path): \(error.reason)")
        }
        guard let index = PackIndex(content) else {
            throw GitError(code: .corrupt, attempted: attempted, reason: "the index of \(path) is damaged")
        }
        self.index = index
        let offsets = (0..<index.count).map(index.offset)
        positions = (0..<UInt32(index.count)).sorted { offsets[Int($0)] < offsets[Int($1)] }
        guard count == 0 || offset(of: 0) >= PackFormat.headerSize && offset(of: count - 1) < end else {
            throw corrupt("its index has wrong offsets")
        }
    }

    /// Returns the id of the object of an entry.
    func id(of entry: Int) -> ObjectID { index.id(at: Int(positions[entry])) }

    /// Returns the CRC-32 of an entry.
    func checksum(of entry: Int) -> UInt32 { index.checksum(at: Int(positions[entry])) }

    /// Returns the offset of an entry.
    func offset(of entry: Int) -> Int { index.offset(at: Int(positions[entry])) }

    /// Returns the size of an entry in bytes, with its header.
    func byteCount(of entry: Int) -> Int {
        (entry + 1 < count ? offset(of: entry + 1) : end) - offset(of: entry)
    }

    /// Returns the entry at an offset; `nil` if none starts there.
    func entry(atOffset offset: Int) -> Int? {
        var range = 0..<count
        while !range.isEmpty {
            let middle = (range.lowerBound + range.upperBound) / 2
            let found = self.offset(of: middle)
            if found == offset { return middle }
            range = found < offset ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }

    /// Reads a part of an entry.
    ///
    /// - Parameters:
    ///   - entry: The entry.
    ///   - start: The number of bytes to skip.
    ///   - buffer: The buffer, which is written from its start.
    /// - Returns: The number of bytes; less than the size of the buffer only at the end of the entry.
    /// - Throws: ``GitError`` with `storage` if the file cannot be read, `corrupt` if it is too short.
    func read(_ entry: Int, from start: Int, into buffer: inout [UInt8]) throws(GitError) -> Int {
        let count = min(buffer.count, byteCount(of: entry) - start)
        let read: Int
        do throws(Errno) {
            read = try file.read(into: &buffer, count: count, at: offset(of: entry) + start)
        } catch {
            throw GitError(code: .storage, attempted: attempted, reason: "cannot read \(path): \(error.reason)")
        }
        guard read == count else { throw corrupt("it is too short") }
        return count
    }

    /// Returns the error for a damaged pack.
    func corrupt(_ reason: String) -> GitError {
        GitError(code: .corrupt, attempted: attempted, reason: "\(path) is damaged: \(reason)")
    }
}
