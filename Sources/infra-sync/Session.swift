import InfraGit
import InfraSync
import Logging
import Synchronization

/// A synchronizer with what a person at a terminal expects: a progress line, and an end on Ctrl-C.
struct Session {
    let synchronizer: Synchronizer
    private let progressLine = ProgressLine()

    init(_ options: SyncOptions) throws {
        let progressLine = progressLine
        let configuration = try options.configuration()
        if let key = configuration.signingKey, !key.isReproducible {
            Logger(options).warning(
                """
                signatures of the key \(key.file) differ each time, so commits have other ids on every machine: use an \
                ed25519 key if they are to be reproducible
                """)
        }
        let notices = Notices()
        do throws(SyncError) {
            synchronizer = try Synchronizer(configuration) { progress in
                guard case .notice(let text) = progress else { return progressLine.show(progress) }
                progressLine.clear()
                notices.tell(text)
            }
        } catch {
            throw Failure(error)
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
