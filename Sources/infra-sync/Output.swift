import Glibc
import InfraModel

/// Where data, diagnostics and messages go.
///
/// Nothing is kept back: what has been written without an error is out when the program ends.
enum Output {
    /// Keeps the numbers of streams that are closed from the files and connections to come, which would get what is
    /// written.
    static func reserve() {
        var descriptor: Int32
        repeat {
            // SAFETY: the path is a constant. What is open for reading only still tells that it cannot be written.
            descriptor = unsafe open("/dev/null", O_RDONLY)
        } while (STDIN_FILENO...STDERR_FILENO).contains(descriptor)
        close(descriptor)
    }

    /// Writes data to standard output.
    ///
    /// - Throws: ``Failure`` with the status `output` when it does not arrive.
    static func write(_ bytes: [UInt8]) throws(Failure) {
        let number = send(bytes, to: STDOUT_FILENO)
        guard number != 0 else { return }
        if number == EPIPE {
            // Who has read enough of a pipe closes it. That ends a program silently, unless it was started with the
            // signal ignored.
            signal(SIGPIPE, SIG_DFL)
            raise(SIGPIPE)
        }
        throw Failure(.output, "standard output", errno: number)
    }

    /// Writes lines for people to standard output.
    ///
    /// - Throws: ``Failure`` with the status `output` when they do not arrive.
    static func line(_ text: String) throws(Failure) { try write(Array("\(text.printableLines)\n".utf8)) }

    /// Writes lines for people to standard error.
    static func message(_ text: String) { _ = send(Array("\(text.printableLines)\n".utf8), to: STDERR_FILENO) }

    /// Draws on the terminal behind standard error.
    static func terminal(_ text: String) { _ = send(Array(text.utf8), to: STDERR_FILENO) }

    /// Writes all of it and returns 0, or the number of the error.
    private static func send(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var rest = bytes[...]
        while !rest.isEmpty {
            // SAFETY: write reads no more than it is told of a buffer that lives as long as the call.
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

    /// Waits where the other side has set a pipe or terminal up not to.
    private static func awaitRoom(in descriptor: Int32) {
        var request = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        // SAFETY: one structure is announced.
        _ = unsafe poll(&request, 1, -1)
    }
}
