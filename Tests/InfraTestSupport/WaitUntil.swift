/// Waits for something that no event tells of, but not longer than anything in these tests takes.
///
/// - Parameters:
///   - what: What is waited for, as a failure tells it.
///   - isSo: Whether it has happened.
/// - Throws: ``Command/Failure`` when it does not happen, and what the condition throws.
public func waitUntil(_ what: String, _ isSo: () throws -> Bool) async throws {
    let deadline = ContinuousClock.now + .seconds(60)
    while try !isSo() {
        guard ContinuousClock.now < deadline else { throw Command.Failure(description: "waited in vain until \(what)") }
        await Task.yield()
    }
}
