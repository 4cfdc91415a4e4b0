internal import CZlib

/// Compresses objects one after the other with one zlib state, which is reset in between.
///
/// Level 1: manifests shrink to within a few percent of the default level's size, in a third of the time.
@safe
final class Deflater {
    private let stream: UnsafeMutablePointer<z_stream>
    private var scratch: [UInt8] = []
    private var isReady: Bool

    /// Creates the zlib state.
    ///
    /// If this fails, the first use throws.
    init() {
        // SAFETY: zlib keeps a pointer to the structure, which therefore never moves; it is freed in deinit.
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        isReady = unsafe deflateInit_(stream, 1, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    }

    deinit {
        // SAFETY: the last use of the structure.
        unsafe deflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// Compresses bytes; the result is valid until the next call.
    func deflate(_ bytes: [UInt8]) throws(GitError) -> ArraySlice<UInt8> {
        var count = 0
        if isReady { count = run(bytes) }
        guard count > 0 else {
            throw GitError(
                code: .storage, attempted: "compress an object", reason: "zlib failed: probably out of memory")
        }
        return scratch[..<count]
    }

    private func run(_ bytes: [UInt8]) -> Int {
        // SAFETY: the stream reads and writes the two buffers within their bounds and only during the closure.
        let bound = Int(unsafe deflateBound(stream, UInt(bytes.count)))
        guard bytes.count <= Int(UInt32.max), bound <= Int(UInt32.max) else { return 0 }
        if scratch.count < bound { scratch = [UInt8](repeating: 0, count: max(bound, 4096)) }
        return unsafe bytes.withUnsafeBufferPointer { input in
            unsafe scratch.withUnsafeMutableBufferPointer { output in
                unsafe deflateReset(stream)
                unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                unsafe stream.pointee.avail_in = UInt32(input.count)
                unsafe stream.pointee.next_out = output.baseAddress
                unsafe stream.pointee.avail_out = UInt32(output.count)
                guard unsafe CZlib.deflate(stream, Z_FINISH) == Z_STREAM_END else { return 0 }
                return unsafe output.count - Int(stream.pointee.avail_out)
            }
        }
    }
}
