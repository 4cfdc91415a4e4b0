import InfraGit
import InfraSync
import Logging

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
        synchronizer = Synchronizer(configuration) { progressLine.show($0) }
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
