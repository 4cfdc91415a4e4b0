/// A pack of objects for a remote or the cache: version 2, with its checksum.
///
/// Source: gitformat-pack.
public struct Pack: Sendable {
    /// The pack's bytes in pieces, so that a large pack is never copied into one array.
    let chunks: [[UInt8]]
    /// The number of objects.
    public let count: Int

    /// The size of the whole pack in bytes.
    public var byteCount: Int { chunks.reduce(0) { $0 + $1.count } }
}
