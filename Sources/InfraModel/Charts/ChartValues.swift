/// The schema of a chart's values, with the chart and rules beyond types.
public protocol ChartValues: ChartTable {
    /// The chart.
    static var chart: HelmChart<Self> { get }

    /// Rules about the values that types cannot express.
    static var rules: ChartRules { get }
}

/// Rules about a chart's values that types cannot express.
///
/// Paths have the form of ``TypedKey/name``.
public struct ChartRules: Sendable {
    /// A set of values of which at least one is needed for a working installation.
    public struct Requirement: Sendable {
        /// The paths of the values.
        public var anyOf: [String]
        /// The consequence if all values are missing.
        public var reason: String

        /// Creates a requirement.
        ///
        /// - Parameters:
        ///   - paths: The paths of the values.
        ///   - reason: The consequence if all values are missing.
        public init(anyOf paths: [String], _ reason: String) {
            anyOf = paths
            self.reason = reason
        }
    }

    /// Values in which the chart expands template expressions, including all nested values.
    public var templates: [String] = []
    /// Subcharts, whose values are not checked for template expressions.
    public var subcharts: [String] = []
    /// Values that contain TOML text.
    public var tomlTexts: [String] = []
    /// Values that contain a YAML mapping as text; other YAML texts contain a sequence.
    public var yamlMappings: [String] = []
    /// Keys that no template reads, each with the value that has the same effect as the key's absence.
    public var ignoredKeys: [String: Value] = [:]
    /// Sets of values of which at least one is needed.
    public var requirements: [Requirement] = []
    /// Replaced keys, with the replacement.
    public var replacements: [String: String] = [:]
    /// The correct path of a program's settings, by the path at which unknown keys with hyphens are taken for them.
    public var settings: [String: String] = [:]

    /// Creates an empty set of rules.
    public init() {}
}

/// The charts with typed values; the list is in a generated file.
public enum TypedCharts {}

extension ChartValues {
    static var chartName: String { chart.name }
    static var chartVersion: String { chart.version }
}
