import InfraGit
import InfraRender
import InfraSync
import InfraSystem
import Synchronization

/// A progress line on a terminal, shown when an operation takes longer than a second.
final class ProgressLine: Sendable {
    private struct State {
        var start = ContinuousClock.now
        var shown = ""
    }

    private let state = Mutex(State())
    private let isTerminal = StandardStream.error.isTerminal

    /// Starts the clock of an operation.
    func begin() { state.withLock { $0.start = .now } }

    /// Shows the progress.
    func show(_ progress: SyncProgress) {
        guard isTerminal else { return }
        state.withLock { state in
            guard ContinuousClock.now - state.start > .seconds(1), state.shown != progress.line else { return }
            state.shown = progress.line
            Output.terminal("\r\u{1B}[K\(progress.line)")
        }
    }

    /// Erases the line.
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
