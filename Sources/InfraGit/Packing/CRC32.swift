internal import CZlib

/// The CRC-32 of bytes, which the index of a pack has for each entry.
struct CRC32 {
    private(set) var value: UInt32 = 0

    /// Continues the checksum with further bytes, at most 4 GiB.
    mutating func update(_ bytes: ArraySlice<UInt8>) {
        // SAFETY: zlib reads the bytes during the call.
        value = unsafe bytes.withUnsafeBufferPointer { buffer in
            unsafe UInt32(truncatingIfNeeded: crc32(UInt(value), buffer.baseAddress, UInt32(buffer.count)))
        }
    }
}
