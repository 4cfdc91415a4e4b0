import InfraGit
import InfraSync
import Logging
import Synchronization

/// A synchronizer with a progress line on the terminal and cancellation by signals.
struct Session {
    let synchronizer: Synchronizer
    private let progressLine = ProgressLine()

    init(_ options: SyncOptions, _ logger: Logger) throws {
        let progressLine = progressLine
        let configuration = try options.configuration()
        for warning in options.warnings(of: configuration) { logger.warning("\(warning)") }
        if let key = configuration.signingKey, !key.isReproducible {
            logger.warning(
                """
                the key \(key.file) makes a different signature each time, so the same commit has different ids on \
                different machines: use an ed25519 key for reproducible commits
                """)
        }
        let notices = Notices()
        do throws(SyncError) {
            synchronizer = try Synchronizer(configuration) { progress in
                guard case .notice(let text) = progress else { return progressLine.show(progress) }
                guard notices.isNew(text) else { return }
                progressLine.clear()
                logger.warning("\(text)")
            }
        } catch {
            throw Failure(error)
        }
    }

    /// Runs an operation of the synchronizer and shows its progress.
    func perform<Result>(
        _ body: (Synchronizer) async throws(SyncError) -> Result
    ) async throws(SyncError) -> Result {
        progressLine.begin()
        defer { progressLine.clear() }
        return try await body(synchronizer)
    }

    /// Runs the only operation of a command; a signal cancels it.
    func performOnce<Result>(
        _ body: (Synchronizer) async throws(SyncError) -> Result
    ) async throws(Failure) -> Result {
        do {
            return try await Interruption.calling { [synchronizer] in
                synchronizer.cancel()
            } during: { () async throws(SyncError) in
                try await perform(body)
            }
        } catch {
            throw Failure(error)
        }
    }
}

/// Notices that were already logged.
private final class Notices: Sendable {
    private let logged = Mutex<Set<String>>([])

    func isNew(_ text: String) -> Bool { logged.withLock { $0.insert(text).inserted } }
}
