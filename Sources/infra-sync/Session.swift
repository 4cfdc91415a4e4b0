import InfraSync
import Synchronization

/// A synchronizer with what a person at a terminal expects: a progress line, and an end on Ctrl-C.
struct Session {
    let synchronizer: Synchronizer
    private let progressLine = ProgressLine()

    init(_ options: SyncOptions) throws {
        let progressLine = progressLine
        let notices = Notices()
        synchronizer = Synchronizer(try options.configuration()) { progress in
            guard case .notice(let text) = progress else { return progressLine.show(progress) }
            progressLine.clear()
            notices.tell(text)
        }
    }

    /// Does one thing with the synchronizer; a signal cancels it.
    func perform<Result: Sendable>(
        _ body: (Synchronizer) async throws(SyncError) -> Result
    ) async throws -> Result {
        let synchronizer = synchronizer
        let interruption = Interruption { synchronizer.cancel() }
        defer {
            progressLine.clear()
            withExtendedLifetime(interruption) {}
        }
        do {
            return try await body(synchronizer)
        } catch {
            progressLine.clear()
            throw Failure(error)
        }
    }

    func clearProgress() { progressLine.clear() }
}

/// What is told once, however often it is met.
private final class Notices: Sendable {
    private let told = Mutex<Set<String>>([])

    func tell(_ text: String) {
        guard told.withLock({ $0.insert(text).inserted }) else { return }
        Output.message("infra-sync: warning: \(text)")
    }
}
