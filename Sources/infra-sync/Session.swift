import InfraSync

/// A synchronizer with what a person at a terminal expects: a progress line, and an end on Ctrl-C.
struct Session {
    let synchronizer: Synchronizer
    private let progressLine = ProgressLine()

    init(_ options: SyncOptions) throws {
        let progressLine = progressLine
        synchronizer = Synchronizer(try options.configuration()) { progressLine.show($0) }
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
