/// Something about a resource that a person should know: it is well-formed, and perhaps not meant so.
public struct Remark: Sendable, Hashable {
    /// The kind of remark.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        /// The code's name, stable across versions.
        public let description: String

        /// A code of a name.
        ///
        /// - Parameter name: The name.
        public init(_ name: String) { description = name }
    }

    /// The kind of remark.
    public var code: Code
    /// The way to the value: member keys and item indices from the document's root.
    public var path: [String]
    /// Whether the key at the end of the way is meant rather than its value.
    public var isAboutKey: Bool
    /// What was expected and what was found, in one line.
    public var message: String
    /// What to do about it.
    public var hint: String?

    /// A remark on a value.
    ///
    /// - Parameters:
    ///   - code: The kind of remark.
    ///   - path: The way to the value from the document's root.
    ///   - isAboutKey: Whether the key at the end of the way is meant.
    ///   - message: What was expected and what was found.
    ///   - hint: What to do about it.
    public init(_ code: Code, at path: [String], isAboutKey: Bool = false, _ message: String, hint: String? = nil) {
        self.code = code
        self.path = path
        self.isAboutKey = isAboutKey
        self.message = message
        self.hint = hint
    }
}

extension Remark.Code {
    /// A field that a Flux resource does not have.
    public static let unknownField = Remark.Code("flux/unknown-field")
    /// A field of a Flux resource has a value of another type.
    public static let wrongFieldType = Remark.Code("flux/wrong-type")
    /// A field of a Flux resource has a value that is not one of those it can have.
    public static let invalidField = Remark.Code("flux/invalid-value")
    /// A field without which Flux can do nothing is not there.
    public static let missingField = Remark.Code("flux/missing-field")
    /// A field of Flux v2 in a resource of Flux v1, or the reverse.
    public static let otherGeneration = Remark.Code("flux/generation")
    /// Values of a chart stand where nothing reads them.
    public static let misplacedValues = Remark.Code("helm/misplaced-values")
    /// A key that the chart does not read.
    public static let unknownValue = Remark.Code("helm/unknown-value")
    /// A value of another type than the chart takes.
    public static let wrongValueType = Remark.Code("helm/wrong-type")
    /// A value that is not one of those that the chart takes.
    public static let invalidValue = Remark.Code("helm/invalid-value")
    /// Without this value, the chart installs nothing of use.
    public static let missingValue = Remark.Code("helm/missing-value")
    /// A key that has been replaced by another one.
    public static let deprecatedValue = Remark.Code("helm/deprecated-value")
    /// Null in place of a mapping, which removes the chart's defaults.
    public static let removedDefaults = Remark.Code("helm/removed-defaults")
    /// A template expression where the chart takes the text as it is.
    public static let unexpandedTemplate = Remark.Code("helm/unexpanded-template")
    /// The values of this chart in this version are not typed.
    public static let untypedChart = Remark.Code("helm/untyped-chart")
}
