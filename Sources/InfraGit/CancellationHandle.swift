import Glibc
import Synchronization

/// A stream socket that child processes do not inherit.
let streamSocket = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)

/// Ends an operation that blocks on a remote, from any thread.
///
/// The blocked operation throws a ``GitError`` with `cancelled` within a fraction of a second, after its child process has
/// been stopped. A handle stays cancelled: use a new one for the next operation.
public final class CancellationHandle: Sendable {
    private let flag = Atomic(false)
    private let readEnd: Int32
    private let writeEnd: Int32

    /// Makes a handle that is not cancelled.
    public init() {
        var ends: [Int32] = [-1, -1]
        // Without descriptors (the table is full) both stay -1, which poll ignores: the flag alone is then seen at the
        // remote's next byte.
        // SAFETY: two descriptors are written, and the array has room for two.
        _ = unsafe socketpair(AF_UNIX, streamSocket, 0, &ends)
        readEnd = ends[0]
        writeEnd = ends[1]
    }

    deinit {
        guard readEnd >= 0 else { return }
        close(readEnd)
        close(writeEnd)
    }

    /// Ends whatever operation uses this handle now or later.
    ///
    /// Calling it again does nothing.
    public func cancel() {
        guard !flag.exchange(true, ordering: .sequentiallyConsistent) else { return }
        // The byte is never read: the socket stays readable, and every later poll returns at once.
        var byte: UInt8 = 0
        // SAFETY: one byte is read from a variable of one byte.
        _ = unsafe write(writeEnd, &byte, 1)
    }

    /// Whether ``cancel()`` was called.
    public var isCancelled: Bool { flag.load(ordering: .sequentiallyConsistent) }

    /// Readable as soon as the handle is cancelled; waited for together with the remote's descriptors.
    var descriptor: Int32 { readEnd }
}
