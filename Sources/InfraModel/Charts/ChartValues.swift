/// The schema of a chart's values, which knows what chart it is and what its types cannot say.
public protocol ChartValues: ChartTable {
    /// The chart whose values these are.
    static var chart: HelmChart<Self> { get }

    /// What is known of the values beyond their types.
    static var rules: ChartRules { get }
}

/// What is known of a chart's values beyond their types.
///
/// Paths are those of ``TypedKey/name``.
public struct ChartRules: Sendable {
    /// One of several values, without which a chart installs nothing of use.
    public struct Requirement: Sendable {
        /// The paths of the values of which one must be there.
        public var anyOf: [String]
        /// What happens without them.
        public var reason: String

        /// A requirement.
        ///
        /// - Parameters:
        ///   - paths: The paths of the values of which one must be there.
        ///   - reason: What happens without them.
        public init(anyOf paths: [String], _ reason: String) {
            anyOf = paths
            self.reason = reason
        }
    }

    /// Values in which template expressions work, with all that is below them.
    public var templates: [String] = []
    /// Subcharts, whose values are not checked for template expressions.
    public var subcharts: [String] = []
    /// Values that are texts in TOML.
    public var tomlTexts: [String] = []
    /// Values that are texts of YAML with a mapping in them; in the others that hold YAML it is a sequence.
    public var yamlMappings: [String] = []
    /// Keys that no template reads, each with the value that has the same effect as the key's absence.
    public var ignoredKeys: [String: Value] = [:]
    /// Values of which one of several must be there.
    public var requirements: [Requirement] = []
    /// Keys that have been replaced, with what to use.
    public var replacements: [String: String] = [:]
    /// Where keys with hyphens belong that are unknown at a place: the settings of a program, whose own keys have none.
    public var settings: [String: String] = [:]

    /// Nothing known.
    public init() {}
}

/// The charts whose values are typed; a generated file adds the list.
public enum TypedCharts {}

extension ChartValues {
    static var chartName: String { chart.name }
    static var chartVersion: String { chart.version }
}
