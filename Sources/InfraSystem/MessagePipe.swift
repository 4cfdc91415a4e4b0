import Glibc

/// A pipe for the messages of a program that can write them to a file, apart from what others write to its standard error.
package final class MessagePipe {
    /// The reading end, which never blocks.
    package let descriptor: Int32
    private let writer: Int32
    /// The beginning of the messages.
    private var bytes: [UInt8] = []

    private static let limit = 16 << 10

    /// Makes a pipe that is not inherited: programs open it by its path.
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

    /// The path by which programs that this process has started can write to the pipe.
    package var path: String { "/proc/\(getpid())/fd/\(writer)" }

    /// The messages so far.
    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Reads what is in the pipe, so that no writer blocks for long, and keeps the beginning.
    package func read() {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        // SAFETY: read writes no more than the buffer holds, and only during the call.
        let count = unsafe Glibc.read(descriptor, &buffer, buffer.count)
        if count > 0 { bytes += buffer[..<count].prefix(max(0, MessagePipe.limit - bytes.count)) }
    }
}
