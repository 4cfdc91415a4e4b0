/// An error in YAML or JSON text.
public struct YAMLError: Error, Sendable, Hashable {
    /// An error code.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The name of the code, which is stable across versions.
        public let description: String

        /// Creates a code.
        ///
        /// - Parameter name: The name of the code.
        public init(_ name: String) { description = name }

        /// A syntax error.
        public static let syntax = Code("yaml/syntax")
        /// Invalid UTF-8, or a control character.
        public static let encoding = Code("yaml/encoding")
        /// A line break that only some parsers recognize.
        public static let lineBreak = Code("yaml/line-break")
        /// A duplicate key in a mapping.
        public static let duplicateKey = Code("yaml/duplicate-key")
        /// A key that is null or a collection, which JSON cannot represent.
        public static let invalidKey = Code("yaml/invalid-key")
        /// An alias without an anchor, or inside the value of its own anchor.
        public static let alias = Code("yaml/alias")
        /// A merge key `<<` with a value other than a mapping or a sequence of mappings.
        public static let mergeKey = Code("yaml/merge-key")
        /// A tag that is unknown or does not match its value.
        public static let tag = Code("yaml/tag")
        /// A text beyond the limits of size, nesting depth or expansion.
        public static let limit = Code("yaml/limit")
        /// A number that JSON cannot represent.
        public static let number = Code("yaml/number")
    }

    /// The error code.
    public var code: Code
    /// The position of the error.
    public var position: YAML.Position
    /// A one-line message with the found and expected text.
    public var reason: String

    /// Creates an error.
    ///
    /// - Parameters:
    ///   - code: The error code.
    ///   - position: The position of the error.
    ///   - reason: A one-line message with the found and expected text.
    public init(_ code: Code, at position: YAML.Position, _ reason: String) {
        self.code = code
        self.position = position
        self.reason = reason
    }
}

extension YAMLError: CustomStringConvertible {
    /// The position and the reason: `3:5: the key "name" stands twice`.
    public var description: String { "\(position): \(reason)" }
}
