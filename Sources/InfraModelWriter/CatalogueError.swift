/// An error in a catalogue, with its line.
public struct CatalogueError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line, counted from 1.
    public var line: Int
    /// A one-line message with the expected and found content.
    public var reason: String

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - line: The line, counted from 1.
    ///   - reason: A one-line message with the expected and found content.
    public init(line: Int, _ reason: String) {
        self.line = line
        self.reason = reason
    }

    /// The line and the reason: `12: the key "image" has no documentation`.
    public var description: String { "\(line): \(reason)" }
}
