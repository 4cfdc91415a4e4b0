import Synchronization

/// Cancels a blocking operation on a server, from any thread.
///
/// The blocked operation throws an error with the code `cancelled` within a fraction of a second, after its child
/// process has been stopped. A handle stays cancelled: use a new one for the next operation.
public final class CancellationHandle: Sendable {
    private let flag = Atomic(false)
    /// Cancelling makes this end readable; without sockets, cancellation is noticed at the next byte from the remote.
    private let sockets = try? SocketPair()

    /// Creates a handle that is not cancelled.
    public init() {}

    deinit { sockets?.closeBoth() }

    /// Cancels the operations that use this handle, now and in the future.
    ///
    /// Calling this method again has no effect.
    public func cancel() {
        guard !flag.exchange(true, ordering: .sequentiallyConsistent), let sockets else { return }
        // The byte is never read, so the socket stays readable and every later poll returns at once.
        sockets.notify()
    }

    /// Whether ``cancel()`` has been called.
    public var isCancelled: Bool { flag.load(ordering: .sequentiallyConsistent) }

    /// A descriptor that becomes readable when the handle is cancelled, polled together with the descriptors of the
    /// remote; -1, which `poll` ignores, if there is none.
    package var descriptor: Int32 { sockets?.ours ?? -1 }
}
