/// An enumeration of strings; the raw values are the strings in the document.
public protocol Choice: TypedValue, RawRepresentable, CaseIterable where RawValue == String {}

extension Choice {
    /// Reads a string; `nil` if it is not one of the cases.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        guard let text = untyped.string else { return nil }
        self.init(rawValue: text)
    }

    /// The string.
    public var untyped: Value? { .string(rawValue) }

    /// The list of all strings: `one of "Fail", "Ignore"`.
    public static var typeName: String { "one of \(allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))" }

    /// Reports a value that is not a string, or not one of the cases.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The path of the value.
    ///   - findings: The findings to add to.
    public static func inspect(_ value: Value, at path: [String], into findings: inout Findings) {
        guard let text = value.string else {
            findings.report(value, at: path, insteadOf: typeName)
            return
        }
        guard Self(rawValue: text) == nil else { return }
        findings.report(text, at: path, insteadOf: typeName)
    }
}
