/// The deviations of a value from its types.
///
/// It is the result of reading a value with a ``Schema`` and nothing more: the codes of its diagnostics, and the hints in
/// them, depend on the resource in which the value stands.
public struct Findings: Sendable, Hashable {
    /// A key that no field declares.
    public struct UnknownKey: Sendable, Hashable {
        /// The path to the member, its key last.
        public var path: [String]
        /// The declared keys of the mapping, from which suggestions are made.
        public var knownKeys: [String]

        /// Creates an unknown key.
        ///
        /// - Parameters:
        ///   - path: The path to the member, its key last.
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
    /// The paths of strings that hold YAML, which a reader of YAML may check.
    public var yamlTexts: [[String]] = []

    /// Creates an empty result.
    public init() {}

    /// Reports a value of the wrong type.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The path to the value.
    ///   - expected: The expected type, with its article.
    public mutating func report(_ value: Value, at path: [String], insteadOf expected: String) {
        mistyped.append(ModelError(.wrongType, at: path, "expected \(expected), found \(value.typeName)"))
    }

    /// Reports a string that is not one of the allowed ones.
    ///
    /// - Parameters:
    ///   - text: The string.
    ///   - path: The path to the value.
    ///   - expected: The allowed strings.
    public mutating func report(_ text: String, at path: [String], insteadOf expected: String) {
        mistyped.append(ModelError(.invalid, at: path, "expected \(expected), found \(text.quotedForMessage)"))
    }
}
