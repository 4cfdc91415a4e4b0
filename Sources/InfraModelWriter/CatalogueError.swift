/// An error in a catalogue, with the line at which it was found.
public struct CatalogueError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The line, counted from 1.
    public var line: Int
    /// The expected and the found content, in one line.
    public var reason: String

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - line: The line, counted from 1.
    ///   - reason: The expected and the found content.
    public init(line: Int, _ reason: String) {
        self.line = line
        self.reason = reason
    }

    /// The line and the reason: `12: the key "image" has no documentation`.
    public var description: String { "\(line): \(reason)" }
}
