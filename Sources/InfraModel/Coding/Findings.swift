/// Everything in a value that is not as its types have it.
public struct Findings: Sendable, Hashable {
    /// Values of the wrong type, in the order in which they stand.
    public var mistyped: [ModelError]
    /// Keys that no field declares, in the order in which they stand.
    public var unknownKeys: [UnknownKey]
    /// The paths of mappings with defaults that are set to null, in document order.
    public var removedTables: [[String]]
    /// The ways to texts that hold YAML, which somebody who reads YAML may look into.
    public var yamlTexts: [[String]]

    /// Nothing found.
    public init() {
        mistyped = []
        unknownKeys = []
        removedTables = []
        yamlTexts = []
    }

    /// Reports a value of the wrong type.
    ///
    /// - Parameters:
    ///   - value: What was found.
    ///   - path: The way to the value.
    ///   - expected: What was expected, with its article.
    public mutating func report(_ value: Value, at path: [String], insteadOf expected: String) {
        mistyped.append(ModelError(.wrongType, at: path, "expected \(expected), found \(value.typeName)"))
    }

    /// Reports a string that is not one of those that may stand there.
    ///
    /// - Parameters:
    ///   - text: What was found.
    ///   - path: The way to the value.
    ///   - expected: What was expected.
    public mutating func report(_ text: String, at path: [String], insteadOf expected: String) {
        mistyped.append(ModelError(.invalid, at: path, "expected \(expected), found \(text.quotedForMessage)"))
    }
}

/// A key that no field declares.
public struct UnknownKey: Sendable, Hashable {
    /// The way to the member, its key last.
    public var path: [String]
    /// The keys that are declared in its place, for a "did you mean".
    public var knownKeys: [String]

    /// An unknown key.
    ///
    /// - Parameters:
    ///   - path: The way to the member, its key last.
    ///   - knownKeys: The keys that are declared in its place.
    public init(path: [String], knownKeys: [String]) {
        self.path = path
        self.knownKeys = knownKeys
    }
}
