import InfraGit
import InfraRender
import InfraSync
import InfraSystem
import Synchronization

/// A progress line on a terminal, shown when an operation takes longer than a second.
final class ProgressLine: Sendable {
    private let state = Mutex(State())
    private let isTerminal = StandardStream.error.isTerminal

    /// Starts the clock of an operation.
    func begin() { state.withLock { $0.begin(at: .now) } }

    /// Shows the progress.
    func show(_ progress: SyncProgress) {
        guard isTerminal else { return }
        state.withLock { state in
            if state.show(progress, at: .now) { Output.terminal("\r\u{1B}[K\(state.shown)") }
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

extension ProgressLine {
    /// The line that is shown, and the start of the operation.
    struct State {
        private var start = ContinuousClock.now
        /// The line that is shown; empty for none.
        var shown = ""

        /// Starts the clock of an operation.
        mutating func begin(at time: ContinuousClock.Instant) { start = time }

        /// Changes the line, and returns whether the terminal has to be updated.
        mutating func show(_ progress: SyncProgress, at time: ContinuousClock.Instant) -> Bool {
            guard time - start > .seconds(1), shown != progress.line else { return false }
            shown = progress.line
            return true
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
