/// A place in a text.
public struct Position: Sendable, Hashable {
    /// The line, counted from 1.
    public var line: Int
    /// The column in Unicode scalars, counted from 1.
    public var column: Int

    /// Creates a position.
    ///
    /// - Parameters:
    ///   - line: The line, counted from 1.
    ///   - column: The column in Unicode scalars, counted from 1.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

extension Position: CustomStringConvertible {
    /// The position in the form `line:column`.
    public var description: String { "\(line):\(column)" }
}
