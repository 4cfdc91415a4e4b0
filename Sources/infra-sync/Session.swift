import InfraGit
import InfraSync
import InfraSystem
import Logging
import Synchronization

/// A synchronizer with a progress line, which ends on SIGINT and SIGTERM.
struct Session {
    let synchronizer: Synchronizer
    /// The line that shows the progress of a pass.
    let progressLine = ProgressLine()

    /// Creates a synchronizer.
    ///
    /// - Parameters:
    ///   - options: The options.
    ///   - logger: The logger.
    ///   - adoptsFolders: See `SyncConfiguration.adoptsFolders`.
    /// - Throws: ``Failure`` when an option is wrong, or the system cannot create another thread.
    init(_ options: SyncOptions, _ logger: Logger, adoptsFolders: Bool = false) throws {
        let progressLine = progressLine
        var configuration = try options.configuration()
        configuration.adoptsFolders = adoptsFolders
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

    /// Runs the operation of a command with the synchronizer; a signal cancels it.
    func perform<Result>(
        _ operation: (Synchronizer) async throws(SyncError) -> Result
    ) async throws(Failure) -> Result {
        progressLine.begin()
        defer { progressLine.clear() }
        do {
            return try await Interruption.calling { [synchronizer] in
                synchronizer.cancel()
            } during: { () async throws(SyncError) in
                try await operation(synchronizer)
            }
        } catch {
            throw Failure(error)
        }
    }
}

/// The notices that were logged, so that each one is logged once.
private final class Notices: Sendable {
    private let logged = Mutex<Set<String>>([])

    func isNew(_ text: String) -> Bool { logged.withLock { $0.insert(text).inserted } }
}
