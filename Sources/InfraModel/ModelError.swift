/// A value that is not what a model of it asks for.
public struct ModelError: Error, Sendable, Hashable {
    /// What is wrong.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The code's name, stable across versions.
        public let description: String

        /// A code of a name.
        ///
        /// - Parameter name: The name.
        public init(_ name: String) { description = name }

        /// A member that must be there is not.
        public static let missing = Code("missing")
        /// A value has another type than the model's.
        public static let wrongType = Code("wrong-type")
        /// A value has the right type and cannot be accepted all the same.
        public static let invalid = Code("invalid")
    }

    /// What is wrong.
    public var code: Code
    /// The way to the value: member keys and item indices from the document's root.
    public var path: [String]
    /// What was expected and what was found, in one line.
    public var reason: String

    /// An error at a value.
    ///
    /// - Parameters:
    ///   - code: What is wrong.
    ///   - path: The way to the value from the document's root.
    ///   - reason: What was expected and what was found.
    public init(_ code: Code, at path: [String], _ reason: String) {
        self.code = code
        self.path = path
        self.reason = reason
    }
}

extension ModelError: CustomStringConvertible {
    /// The path and the reason: `metadata.name: expected a string, found an integer`.
    public var description: String {
        path.isEmpty ? reason : "\(path.joined(separator: ".")): \(reason)"
    }
}
