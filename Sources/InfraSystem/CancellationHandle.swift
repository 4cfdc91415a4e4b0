import Synchronization

/// Ends an operation that blocks on a server, from any thread.
///
/// The blocked operation throws an error with the code `cancelled` within a fraction of a second, after its child process has
/// been stopped. A handle stays cancelled: use a new one for the next operation.
public final class CancellationHandle: Sendable {
    private let flag = Atomic(false)
    /// Read from at our end, written to at the other; without one the flag alone is seen, at the remote's next byte.
    private let sockets = try? SocketPair()

    /// Makes a handle that is not cancelled.
    public init() {}

    deinit { sockets?.closeBoth() }

    /// Ends whatever operation uses this handle now or later.
    ///
    /// Calling it again does nothing.
    public func cancel() {
        guard !flag.exchange(true, ordering: .sequentiallyConsistent), let sockets else { return }
        // The byte is never read: the socket stays readable, and every later poll returns at once.
        sockets.notify()
    }

    /// Whether ``cancel()`` was called.
    public var isCancelled: Bool { flag.load(ordering: .sequentiallyConsistent) }

    /// Readable as soon as the handle is cancelled, and waited for together with the remote's descriptors; -1, which `poll`
    /// ignores, when there is none.
    package var descriptor: Int32 { sockets?.ours ?? -1 }
}
