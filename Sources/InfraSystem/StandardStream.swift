import Glibc

/// The streams that every process is started with.
package enum StandardStream: Int32 {
    case input = 0, output, error

    /// Whether the stream is a terminal.
    package var isTerminal: Bool { isatty(rawValue) == 1 }

    /// Opens `/dev/null` for each standard stream that is closed.
    ///
    /// Otherwise a file or connection would get the stream's descriptor, and output would be written to it.
    package static func reserve() {
        var descriptor: Int32
        repeat {
            // SAFETY: the path is a constant. With O_RDONLY, writing to a closed stream still fails.
            descriptor = unsafe open("/dev/null", O_RDONLY)
        } while StandardStream(rawValue: descriptor) != nil
        close(descriptor)
    }

    /// Writes all bytes, without a buffer.
    ///
    /// - Parameter bytes: The bytes.
    /// - Throws: The reason why they cannot be written, such as ``Errno/brokenPipe``.
    package func write(_ bytes: [UInt8]) throws(Errno) {
        var rest = bytes[...]
        while !rest.isEmpty {
            // SAFETY: write reads no more than `count` bytes of a buffer that is valid during the call.
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(rawValue, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if Errno.current == .wouldBlock {
                // The other side has made the descriptor nonblocking.
                var descriptors = [PollDescriptor(rawValue, reading: false, writing: true)]
                _ = PollDescriptor.wait(for: &descriptors, milliseconds: -1)
            } else if Errno.current != .interrupted {
                throw .current
            }
        }
    }

    /// Reads all bytes up to the end.
    ///
    /// - Returns: The bytes.
    /// - Throws: The reason why they cannot be read.
    package func readToEnd() throws(Errno) -> [UInt8] {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            // SAFETY: read writes no more than the buffer holds, and only during the call.
            let count = unsafe read(rawValue, &buffer, buffer.count)
            if count > 0 { bytes += buffer[..<count] }
            if count == 0 { return bytes }
            if count < 0, Errno.current != .interrupted { throw .current }
        }
    }
}
