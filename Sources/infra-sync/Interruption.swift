import Dispatch
import Glibc
import Synchronization

/// Calls a closure on SIGTERM and SIGINT.
///
/// A signal can arrive before its receiver is ready. The handler therefore writes to a pipe, which keeps the byte; a
/// signal source of Dispatch loses a signal that arrives while the source is being set up.
enum Interruption {
    /// Runs an operation and calls a closure on the first signal.
    ///
    /// A second signal, or a signal after the operation, ends the process at once.
    ///
    /// - Parameters:
    ///   - interrupt: A closure that is called on the first signal.
    ///   - body: The operation.
    /// - Returns: The result of `body`.
    /// - Throws: The error of `body`.
    static func calling<Result, Reason>(
        _ interrupt: @escaping @Sendable () -> Void, during body: () async throws(Reason) -> Result
    ) async throws(Reason) -> Result {
        let source = source(calling: interrupt)
        defer {
            source.cancel()
            letSignalsEndTheProcess()
        }
        for number in [SIGTERM, SIGINT] { _ = signal(number) { _ in handleSignal() } }
        return try await body()
    }

    /// Returns the source that reads the pipe.
    ///
    /// The pipe is never closed, since a handler may be about to write to it.
    private static func source(calling interrupt: @escaping @Sendable () -> Void) -> any DispatchSourceRead {
        var ends: [Int32] = [-1, -1]
        // SAFETY: two descriptors are written during the call.
        _ = unsafe pipe(&ends)
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        let readEnd = ends[0]
        signalPipe.store(ends[1], ordering: .sequentiallyConsistent)
        let source = DispatchSource.makeReadSource(fileDescriptor: readEnd, queue: .global())
        source.setEventHandler {
            var byte: UInt8 = 0
            // SAFETY: one byte is written during the call.
            if unsafe read(readEnd, &byte, 1) == 1 { interrupt() }
        }
        source.resume()
        return source
    }
}

/// The write end of the pipe of the signal handler.
private let signalPipe = Atomic<Int32>(-1)

/// Writes a byte to the pipe, with async-signal-safe functions only.
private func handleSignal() {
    let error = errno
    letSignalsEndTheProcess()
    var byte: UInt8 = 1
    // SAFETY: one byte is read during the call.
    _ = unsafe write(signalPipe.load(ordering: .sequentiallyConsistent), &byte, 1)
    errno = error
}

/// Restores the default actions of the signals.
private func letSignalsEndTheProcess() {
    _ = signal(SIGTERM, SIG_DFL)
    _ = signal(SIGINT, SIG_DFL)
}
