/// A string that contains YAML, for keys that do not accept a list or mapping.
///
/// Some charts pass such a string through the template engine before they insert it into a manifest. A literal block
/// scalar is the recommended notation:
///
/// ```yaml
/// extraVolumes: |
///   - name: scratch
///     emptyDir: {}
/// ```
public struct YAMLText: TypedValue, ExpressibleByStringLiteral {
    /// The YAML text.
    public var text: String

    /// Creates a value from YAML text.
    ///
    /// - Parameter text: The YAML text.
    public init(_ text: String) { self.text = text }

    /// Creates a value from a literal.
    ///
    /// - Parameter value: The YAML text.
    public init(stringLiteral value: String) { text = value }

    /// Reads a string.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        guard let text = untyped.string else { return nil }
        self.text = text
    }

    /// The text as a string.
    public var untyped: Value? { .string(text) }

    /// `a string that contains YAML`.
    public static var typeName: String { "a string that contains YAML" }

    /// Reports a value that is not a string, and records the path of one that is.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The path of the value.
    ///   - findings: The findings to add to.
    public static func inspect(_ value: Value, at path: [String], into findings: inout Findings) {
        if value.string == nil {
            findings.report(value, at: path, insteadOf: typeName)
        } else {
            findings.yamlTexts.append(path)
        }
    }
}
