import Glibc

/// A pair of connected sockets, which child processes do not inherit.
package struct SocketPair {
    /// The end that this process uses.
    package let ours: Int32
    /// The end for a child process, or for notifications.
    package let theirs: Int32

    /// Creates a pair, whose ends the caller closes.
    ///
    /// - Throws: The reason for the failure, usually that too many descriptors are open.
    package init() throws(Errno) {
        var ends: [Int32] = [-1, -1]
        // SAFETY: two descriptors are written, and the array has room for two.
        let status = unsafe socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends)
        guard status == 0 else { throw .current }
        ours = ends[0]
        theirs = ends[1]
    }

    /// Makes the `ours` end readable.
    package func notify() {
        var byte: UInt8 = 0
        // SAFETY: one byte is read from a variable of one byte.
        _ = unsafe write(theirs, &byte, 1)
    }

    /// Closes both ends.
    package func closeBoth() {
        close(ours)
        close(theirs)
    }
}
