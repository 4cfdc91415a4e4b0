import Dispatch
import Glibc
import Synchronization

/// Turns SIGTERM and SIGINT into a call.
///
/// A signal may come at any moment, also before whoever waits for it is ready. The handler therefore writes into a pipe,
/// which keeps it; Dispatch's own sources for signals lose one that comes while they are set up.
struct Interruption {
    private let source: any DispatchSourceRead

    init(_ handler: @escaping @Sendable () -> Void) {
        var ends: [Int32] = [-1, -1]
        // SAFETY: two descriptors are written during the call.
        _ = unsafe pipe(&ends)
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        let readEnd = ends[0]
        signalPipe.store(ends[1], ordering: .sequentiallyConsistent)
        source = DispatchSource.makeReadSource(fileDescriptor: readEnd, queue: .global())
        source.setEventHandler {
            var byte: UInt8 = 0
            // SAFETY: one byte is written during the call.
            if unsafe read(readEnd, &byte, 1) == 1 { handler() }
        }
        source.resume()
        for number in [SIGTERM, SIGINT] { _ = signal(number) { _ in tellOfSignal() } }
    }
}

/// The end of the pipe that the signal handler writes to.
private let signalPipe = Atomic<Int32>(-1)

/// Does nothing but what a signal handler may do.
private func tellOfSignal() {
    let error = errno
    var byte: UInt8 = 1
    // SAFETY: one byte is read during the call.
    _ = unsafe write(signalPipe.load(ordering: .sequentiallyConsistent), &byte, 1)
    errno = error
}
