import InfraGit
import InfraSync
import Logging
import Synchronization

/// A synchronizer with what a person at a terminal expects: a progress line, and an end on Ctrl-C.
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
                signatures of the key \(key.file) differ each time, so commits have other ids on every machine: use an \
                ed25519 key if they are to be reproducible
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

    /// Does one thing with the synchronizer, and shows how far it is.
    func perform<Result>(
        _ body: (Synchronizer) async throws(SyncError) -> Result
    ) async throws(SyncError) -> Result {
        progressLine.begin()
        defer { progressLine.clear() }
        return try await body(synchronizer)
    }

    /// Does the one thing that a command is there for; a signal cancels it.
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

/// What is told once, however often it is met.
private final class Notices: Sendable {
    private let told = Mutex<Set<String>>([])

    func isNew(_ text: String) -> Bool { told.withLock { $0.insert(text).inserted } }
}
