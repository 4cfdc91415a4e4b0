import Glibc
import InfraModel

/// Standard output and standard error, without buffers.
enum Output {
    /// Opens `/dev/null` for each standard stream that is closed.
    ///
    /// Otherwise a file or connection would get the stream's descriptor, and output would be written to it.
    static func reserve() {
        var descriptor: Int32
        repeat {
            // SAFETY: the path is a constant. With O_RDONLY, writing to a closed stream still fails.
            descriptor = unsafe open("/dev/null", O_RDONLY)
        } while (STDIN_FILENO...STDERR_FILENO).contains(descriptor)
        close(descriptor)
    }

    /// Writes data to standard output.
    ///
    /// - Throws: ``Failure`` with the status `output` if writing fails.
    static func write(_ bytes: [UInt8]) throws(Failure) {
        let number = send(bytes, to: STDOUT_FILENO)
        guard number != 0 else { return }
        if number == EPIPE {
            // The reader has closed the pipe. The program ends silently, unless it was started with the signal ignored.
            signal(SIGPIPE, SIG_DFL)
            raise(SIGPIPE)
        }
        throw Failure(.output, "standard output", errno: number)
    }

    /// Writes printable text and a line feed to standard output.
    ///
    /// - Throws: ``Failure`` with the status `output` if writing fails.
    static func line(_ text: String) throws(Failure) { try write(Array("\(text.printableLines)\n".utf8)) }

    /// Writes printable text and a line feed to standard error.
    static func message(_ text: String) { _ = send(Array("\(text.printableLines)\n".utf8), to: STDERR_FILENO) }

    /// Writes text with control sequences to the terminal of standard error.
    static func terminal(_ text: String) { _ = send(Array(text.utf8), to: STDERR_FILENO) }

    /// Writes all bytes; returns 0 or an `errno`.
    private static func send(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var rest = bytes[...]
        while !rest.isEmpty {
            // SAFETY: write reads no more than `count` bytes of a buffer that is valid during the call.
            let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                awaitRoom(in: descriptor)
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }

    /// Waits until a nonblocking descriptor can be written.
    private static func awaitRoom(in descriptor: Int32) {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        // SAFETY: the count is 1, and one structure is passed.
        _ = unsafe poll(&request, 1, -1)
    }
}
