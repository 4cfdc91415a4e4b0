public import InfraModel

/// A text that cannot be read as YAML or JSON.
public struct YAMLError: Error, Sendable, Hashable {
    /// The kind of problem.
    public var code: Diagnostic.Code
    /// Where.
    public var position: Position
    /// What was found and expected, in one line.
    public var reason: String

    /// An error in a text.
    ///
    /// - Parameters:
    ///   - code: The kind of problem.
    ///   - position: Where.
    ///   - reason: What was found and expected.
    public init(_ code: Diagnostic.Code, at position: Position, _ reason: String) {
        self.code = code
        self.position = position
        self.reason = reason
    }
}

extension YAMLError: CustomStringConvertible {
    /// The place and the reason: `3:5: the key "name" stands twice`.
    public var description: String { "\(position): \(reason)" }
}
