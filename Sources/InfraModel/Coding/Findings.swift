/// The mistyped values and unknown keys of a document, compared with a ``Schema``.
///
/// Findings have no codes and no hints, since these depend on the resource that contains the value.
public struct Findings: Sendable, Hashable {
    /// A key that no field declares.
    public struct UnknownKey: Sendable, Hashable {
        /// The path of the member, including its key.
        public var path: [String]
        /// The declared keys of the mapping, for suggestions.
        public var knownKeys: [String]

        /// Creates an unknown key.
        ///
        /// - Parameters:
        ///   - path: The path of the member, including its key.
        ///   - knownKeys: The declared keys of the mapping.
        public init(path: [String], knownKeys: [String]) {
            self.path = path
            self.knownKeys = knownKeys
        }
    }

    /// Values of the wrong type, in document order.
    public var mistyped: [ModelError] = []
    /// Keys that no field declares, in document order.
    public var unknownKeys: [UnknownKey] = []
    /// The paths of mappings with defaults that are set to null, in document order.
    public var removedTables: [[String]] = []
    /// The paths of strings that contain YAML, which are not parsed.
    public var yamlTexts: [[String]] = []

    /// Creates an empty result.
    public init() {}

    /// Reports a value of the wrong type.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The path of the value.
    ///   - expected: The expected type, with an article.
    public mutating func report(_ value: Value, at path: [String], insteadOf expected: String) {
        mistyped.append(ModelError(.wrongType, at: path, "expected \(expected), found \(value.typeName)"))
    }

    /// Reports a string that is not one of the allowed ones.
    ///
    /// - Parameters:
    ///   - text: The string.
    ///   - path: The path of the value.
    ///   - expected: The allowed strings.
    public mutating func report(_ text: String, at path: [String], insteadOf expected: String) {
        mistyped.append(ModelError(.invalid, at: path, "expected \(expected), found \(text.quotedForMessage)"))
    }
}
