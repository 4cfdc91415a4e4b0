import Glibc

/// A pipe for the messages that a program writes to a file, separate from other output on its standard error.
package final class MessagePipe {
    /// The reading end, which is non-blocking.
    package let descriptor: Int32
    private let writer: Int32
    /// The first bytes of the messages.
    private var bytes: [UInt8] = []

    private static let limit = 16 << 10

    /// Creates a pipe that is not inherited: programs open it by its path.
    package init() throws(Errno) {
        var ends: [Int32] = [-1, -1]
        // SAFETY: the array has room for both ends, which are written during the call.
        guard unsafe pipe(&ends) == 0 else { throw .current }
        descriptor = ends[0]
        writer = ends[1]
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    }

    deinit {
        close(descriptor)
        close(writer)
    }

    /// The path by which child processes can write to the pipe.
    package var path: String { "/proc/\(getpid())/fd/\(writer)" }

    /// The messages so far.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Reads the available bytes, so that no writer blocks for long, and keeps the first 16 KiB of the messages.
    package func read() {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        // SAFETY: read writes no more than the buffer holds, and only during the call.
        let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
        if count > 0 { bytes += buffer[..<count].prefix(max(0, MessagePipe.limit - bytes.count)) }
    }
}
