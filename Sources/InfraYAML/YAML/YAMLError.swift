/// A text that cannot be read as YAML or JSON.
public struct YAMLError: Error, Sendable, Hashable {
    /// What is wrong.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The code's name, stable across versions.
        public let description: String

        /// A code of a name.
        ///
        /// - Parameter name: The name.
        public init(_ name: String) { description = name }

        /// The text does not follow the grammar.
        public static let syntax = Code("yaml/syntax")
        /// The bytes are no text in UTF-8, or hold control characters.
        public static let encoding = Code("yaml/encoding")
        /// A line break that only some readers take for one.
        public static let lineBreak = Code("yaml/line-break")
        /// A key stands twice in one mapping.
        public static let duplicateKey = Code("yaml/duplicate-key")
        /// A key is null or a collection, which JSON cannot say.
        public static let invalidKey = Code("yaml/invalid-key")
        /// An alias without an anchor, or one inside of what it stands for.
        public static let alias = Code("yaml/alias")
        /// A `<<` whose value is no mapping.
        public static let mergeKey = Code("yaml/merge-key")
        /// A tag that is not of YAML's core schema, or that does not fit its value.
        public static let tag = Code("yaml/tag")
        /// The text is larger, deeper or expands to more than it may.
        public static let limit = Code("yaml/limit")
        /// A number that JSON cannot carry.
        public static let number = Code("yaml/number")
    }

    /// What is wrong.
    public var code: Code
    /// Where.
    public var position: YAML.Position
    /// What was found and expected, in one line.
    public var reason: String

    /// An error in a text.
    ///
    /// - Parameters:
    ///   - code: What is wrong.
    ///   - position: Where.
    ///   - reason: What was found and expected.
    public init(_ code: Code, at position: YAML.Position, _ reason: String) {
        self.code = code
        self.position = position
        self.reason = reason
    }
}

extension YAMLError: CustomStringConvertible {
    /// The place and the reason: `3:5: the key "name" stands twice`.
    public var description: String { "\(position): \(reason)" }
}
