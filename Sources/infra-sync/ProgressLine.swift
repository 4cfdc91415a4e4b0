import Glibc
import InfraGit
import InfraRender
import InfraSync
import Synchronization

/// One line on a terminal that tells what a pass is busy with, once it takes longer than a second.
final class ProgressLine: Sendable {
    private struct State {
        var start = ContinuousClock.now
        var shown = ""
    }

    private let state = Mutex(State())
    private let isTerminal = isatty(STDERR_FILENO) == 1

    /// A pass begins.
    func begin() { state.withLock { $0.start = .now } }

    /// Tells what the pass is busy with.
    func show(_ progress: SyncProgress) {
        guard isTerminal else { return }
        state.withLock { state in
            guard ContinuousClock.now - state.start > .seconds(1), state.shown != progress.line else { return }
            state.shown = progress.line
            Output.terminal("\r\u{1B}[K\(progress.line)")
        }
    }

    /// Takes the line away, to make room for another.
    func clear() {
        state.withLock { state in
            if !state.shown.isEmpty { Output.terminal("\r\u{1B}[K") }
            state.shown = ""
        }
    }
}

extension SyncProgress {
    fileprivate var line: String {
        switch self {
        case .fetching(let progress) where progress.totalObjects > 0:
            "fetching: \(progress.receivedObjects) of \(progress.totalObjects) objects"
        case .fetching: "fetching"
        case .notice(let text): text
        case .rendering(let environment): "rendering \(environment.name)"
        case .verifying(let done, let count): "verified \(done) of \(count) commits"
        case .pushing(let bytes): "pushing \(bytes / 1024) KiB"
        }
    }
}
