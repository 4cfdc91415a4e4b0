import Crypto
internal import InfraSystem

/// A new file that ends in the SHA-1 of its content, as packs and their indexes do.
final class HashedFile {
    private let file: OpenFile
    private var hash = Insecure.SHA1()
    private var buffer: [UInt8] = []
    /// The number of bytes so far.
    private(set) var byteCount = 0

    private static let bufferSize = 1 << 18

    /// Creates the file.
    ///
    /// - Parameter path: The path; no file may exist there.
    /// - Throws: The reason why the file cannot be created.
    init(_ path: String) throws(Errno) {
        file = try OpenFile(creating: path)
        buffer.reserveCapacity(Self.bufferSize)
    }

    /// Appends bytes.
    func append(_ bytes: ArraySlice<UInt8>) throws(Errno) {
        if buffer.count + bytes.count > Self.bufferSize { try flush() }
        buffer.append(contentsOf: bytes)
        byteCount += bytes.count
    }

    /// Appends an integer, most significant byte first.
    func append(bigEndian value: some FixedWidthInteger) throws(Errno) {
        if buffer.count + value.bitWidth / 8 > Self.bufferSize { try flush() }
        buffer.append(bigEndian: value)
        byteCount += value.bitWidth / 8
    }

    /// Appends the SHA-1 of all bytes, and waits until the file is on the disk.
    ///
    /// - Returns: The SHA-1.
    func finish() throws(Errno) -> ObjectID {
        try flush()
        let checksum = ObjectID(first: hash.finalize())
        try file.write(checksum.bytes)
        try file.synchronize()
        return checksum
    }

    private func flush() throws(Errno) {
        hash.update(buffer)
        try file.write(buffer)
        buffer.removeAll(keepingCapacity: true)
    }
}
