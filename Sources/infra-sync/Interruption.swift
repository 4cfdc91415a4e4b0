import Dispatch
import Glibc
import Synchronization

/// Turns SIGTERM and SIGINT into a call.
///
/// A signal may come at any moment, also before whoever waits for it is ready. The handler therefore writes into a
/// pipe, which keeps it; Dispatch's own sources for signals lose one that comes while they are set up.
enum Interruption {
    /// Does something during which the first signal is turned into a call.
    ///
    /// The second one ends the process at once, and so does one that comes when it is done.
    ///
    /// - Parameters:
    ///   - interrupt: Is called when a signal has come.
    ///   - body: What is done.
    /// - Returns: What the body returns.
    /// - Throws: What the body throws.
    static func calling<Result, Reason>(
        _ interrupt: @escaping @Sendable () -> Void, during body: () async throws(Reason) -> Result
    ) async throws(Reason) -> Result {
        let source = source(calling: interrupt)
        defer {
            source.cancel()
            letSignalsEndTheProcess()
        }
        for number in [SIGTERM, SIGINT] { _ = signal(number) { _ in tellOfSignal() } }
        return try await body()
    }

    /// The pipe is made once for a process, and never closed: a handler may be about to write to it.
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

/// The end of the pipe that the signal handler writes to.
private let signalPipe = Atomic<Int32>(-1)

/// Does nothing but what a signal handler may do.
private func tellOfSignal() {
    let error = errno
    letSignalsEndTheProcess()
    var byte: UInt8 = 1
    // SAFETY: one byte is read during the call.
    _ = unsafe write(signalPipe.load(ordering: .sequentiallyConsistent), &byte, 1)
    errno = error
}

/// What signals do when nobody says otherwise.
private func letSignalsEndTheProcess() {
    _ = signal(SIGTERM, SIG_DFL)
    _ = signal(SIGINT, SIG_DFL)
}
