/// Waits for a condition that has no event, for at most 60 seconds, which exceeds every duration in the tests.
///
/// - Parameters:
///   - what: The description of the condition for the error message.
///   - isSo: The condition.
/// - Throws: ``Command/Failure`` if the condition does not become true, and the errors of the condition.
public func waitUntil(_ what: String, _ isSo: () throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try !isSo() {
        guard ContinuousClock.now < deadline else {
            throw Command.Failure(description: "timed out waiting until \(what)")
        }
        await Task.yield()
    }
}
