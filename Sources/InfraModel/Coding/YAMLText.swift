/// A text that holds YAML, where a list or a mapping would be a mistake.
///
/// Some charts run such a text through the template engine before they paste it into a manifest. It is best written as a
/// literal block scalar:
///
/// ```yaml
/// extraVolumes: |
///   - name: scratch
///     emptyDir: {}
/// ```
public struct YAMLText: TypedValue, ExpressibleByStringLiteral {
    /// The YAML.
    public var text: String

    /// A text that holds YAML.
    ///
    /// - Parameter text: The YAML.
    public init(_ text: String) { self.text = text }

    /// The text that the literal is.
    ///
    /// - Parameter value: The literal.
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

    /// `a string that holds YAML`.
    public static var typeName: String { "a string that holds YAML" }

    /// Reports a value that is no string, and takes down where one is.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The way to the value.
    ///   - findings: Where to report.
    public static func inspect(_ value: Value, at path: [String], into findings: inout Findings) {
        if value.string == nil {
            findings.report(value, at: path, insteadOf: typeName)
        } else {
            findings.yamlTexts.append(path)
        }
    }
}
