/// A position in a text.
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

extension Position: Comparable {
    /// Orders the positions of a text by line and column.
    ///
    /// - Parameters:
    ///   - left: A position.
    ///   - right: Another position of the same text.
    /// - Returns: Whether the first position comes first.
    public static func < (left: Position, right: Position) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
