extension Diagnostic.Code {
    /// Values of a chart are in a place where nothing reads them.
    public static let helmMisplacedValues = Diagnostic.Code("helm/misplaced-values")
    /// A key that the chart does not read.
    public static let helmUnknownValue = Diagnostic.Code("helm/unknown-value")
    /// A value of another type than the chart expects.
    public static let helmWrongType = Diagnostic.Code("helm/wrong-type")
    /// A value that is not one of those that the chart accepts.
    public static let helmInvalidValue = Diagnostic.Code("helm/invalid-value")
    /// A value without which the chart installs nothing of use.
    public static let helmMissingValue = Diagnostic.Code("helm/missing-value")
    /// A key that has been replaced by another one.
    public static let helmDeprecatedValue = Diagnostic.Code("helm/deprecated-value")
    /// Null in place of a mapping, which removes the chart's defaults.
    public static let helmRemovedDefaults = Diagnostic.Code("helm/removed-defaults")
    /// A template expression in a string that the chart does not expand.
    public static let helmUnexpandedTemplate = Diagnostic.Code("helm/unexpanded-template")
    /// A string that the chart reads as YAML is not valid YAML, or not of the expected type.
    public static let helmInvalidYaml = Diagnostic.Code("helm/invalid-yaml")
    /// A string that the chart reads as TOML is not valid TOML.
    public static let helmInvalidToml = Diagnostic.Code("helm/invalid-toml")
    /// The values of this chart in this version are not typed, hence not checked.
    public static let helmUntypedChart = Diagnostic.Code("helm/untyped-chart")
}
