/// A string out of a few: an enumeration whose raw values are what the document says.
public protocol Choice: TypedValue, RawRepresentable, CaseIterable where RawValue == String {}

extension Choice {
    /// Reads one of the strings.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        guard let text = untyped.string else { return nil }
        self.init(rawValue: text)
    }

    /// The string.
    public var untyped: Value? { .string(rawValue) }

    /// All the strings: `one of "Fail", "Ignore"`.
    public static var typeName: String { "one of \(allCases.map { "\"\($0.rawValue)\"" }.joined(separator: ", "))" }

    /// Reports a string that is none of them, or no string.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The way to the value.
    ///   - findings: Where to report.
    public static func inspect(_ value: Value, at path: [String], into findings: inout Findings) {
        guard let text = value.string else {
            findings.report(value, at: path, insteadOf: typeName)
            return
        }
        guard Self(rawValue: text) == nil else { return }
        findings.report(text, at: path, insteadOf: typeName)
    }
}
