extension Diagnostic.Code {
    /// Values of a chart at a path where they have no effect.
    public static let helmMisplacedValues = Diagnostic.Code("helm/misplaced-values")
    /// A key that the chart does not read.
    public static let helmUnknownValue = Diagnostic.Code("helm/unknown-value")
    /// A value of another type than the chart expects.
    public static let helmWrongType = Diagnostic.Code("helm/wrong-type")
    /// A value that is not one of the allowed values.
    public static let helmInvalidValue = Diagnostic.Code("helm/invalid-value")
    /// A value that the chart needs for a working installation is missing.
    public static let helmMissingValue = Diagnostic.Code("helm/missing-value")
    /// A deprecated key with a replacement.
    public static let helmDeprecatedValue = Diagnostic.Code("helm/deprecated-value")
    /// Null instead of a mapping, which removes the chart's defaults.
    public static let helmRemovedDefaults = Diagnostic.Code("helm/removed-defaults")
    /// A template expression in a string that the chart does not expand.
    public static let helmUnexpandedTemplate = Diagnostic.Code("helm/unexpanded-template")
    /// A string that the chart reads as YAML is not valid YAML or has a wrong type.
    public static let helmInvalidYaml = Diagnostic.Code("helm/invalid-yaml")
    /// A string that the chart reads as TOML is not valid TOML.
    public static let helmInvalidToml = Diagnostic.Code("helm/invalid-toml")
    /// The values of this version of the chart are not typed and therefore not checked.
    public static let helmUntypedChart = Diagnostic.Code("helm/untyped-chart")
}
