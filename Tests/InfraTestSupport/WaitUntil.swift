/// Waits for a condition that has no event.
///
/// The limit of five minutes only guards against a hang.
///
/// - Parameters:
///   - description: The description of the condition for the error message.
///   - condition: The condition.
/// - Throws: ``Command/Failure`` if the condition does not become true, and the errors of the condition.
public func waitUntil(_ description: String, _ condition: () throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(300)
    while try !condition() {
        guard ContinuousClock.now < deadline else {
            throw Command.Failure(description: "timed out waiting until \(description)")
        }
        await Task.yield()
    }
}
