public import InfraModel

/// An error in YAML or JSON text.
public struct YAMLError: Error, Sendable, Hashable {
    /// The kind of problem.
    public var code: Diagnostic.Code
    /// The position of the error.
    public var position: Position
    /// A one-line message with the found and expected text.
    public var reason: String

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - code: The kind of problem.
    ///   - position: The position of the error.
    ///   - reason: A one-line message with the found and expected text.
    public init(_ code: Diagnostic.Code, at position: Position, _ reason: String) {
        self.code = code
        self.position = position
        self.reason = reason
    }
}

extension YAMLError: CustomStringConvertible {
    /// The position and the reason: `3:5: the key "name" is duplicated`.
    public var description: String { "\(position): \(reason)" }
}
