/// A file and a position in it.
public struct Location: Sendable, Hashable {
    /// The path of the file.
    public var file: String
    /// The position in the file; `nil` for the whole file.
    public var position: Position?

    /// Creates a location.
    ///
    /// - Parameters:
    ///   - file: The path of the file.
    ///   - position: The position in the file; `nil` for the whole file.
    public init(file: String, position: Position?) {
        self.file = file
        self.position = position
    }
}

extension Location: CustomStringConvertible {
    /// The location in the form `file:line`, or the file alone.
    public var description: String { position.map { "\(file):\($0.line)" } ?? file }
}
