/// A value that does not match its model.
public struct ModelError: Error, Sendable, Hashable {
    /// An error code.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The name of the code, which is stable across versions.
        public let description: String

        /// Creates a code.
        ///
        /// - Parameter name: The name of the code.
        public init(_ name: String) { description = name }

        /// A required member is missing.
        public static let missing = Code("missing")
        /// A value has another type than in the model.
        public static let wrongType = Code("wrong-type")
        /// A value has the right type but is not valid.
        public static let invalid = Code("invalid")
    }

    /// The error code.
    public var code: Code
    /// The path of the value: member keys and item indices from the root of the document.
    public var path: [String]
    /// A one-line message with the expected and found value.
    public var reason: String

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - code: The error code.
    ///   - path: The path of the value from the root of the document.
    ///   - reason: A one-line message with the expected and found value.
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
