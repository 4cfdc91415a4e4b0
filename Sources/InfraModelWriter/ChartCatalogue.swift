public import InfraModel

/// The values file of a chart, with documentation and a type for each key.
///
/// A catalogue is a YAML stream of up to three documents: the chart with the rules of its values, the values in the
/// order of the chart, and the shared mappings and choices.
///
/// ```yaml
/// # The values of the chart demo.
/// chart: demo
/// version: 1.0.0
/// repository: https://charts.example.org
/// swiftName: Demo
/// ---
/// # Tolerations of the pods.
/// tolerations: [] # [*Toleration]
/// # The image of the container.
/// image:
///   # The image tag.
///   tag: v1
/// # The liveness probe.
/// livenessProbe: {periodSeconds: 10} # *ProbeSettings
/// ---
/// # A container probe.
/// ProbeSettings:
///   # Seconds between two probes.
///   periodSeconds: # Int
/// ```
///
/// The comment above a key is its documentation. The trailing comment is its type, unless the default determines the
/// type. A key without a value has no default in the chart. A comment before a blank line does not belong to a key. A
/// stream of one document without `chart` declares only shared mappings and choices.
public struct ChartCatalogue: Sendable, Hashable {
    /// The chart; `nil` in a catalogue of shared mappings.
    public var chart: Chart?
    /// The values; a section without keys in a catalogue of shared mappings.
    public var values: CatalogueSection
    /// The shared mappings.
    public var sections: [CatalogueSection]
    /// The choices: enumerations of strings.
    public var choices: [CatalogueChoice]

    /// A chart with the rules of its values.
    public struct Chart: Sendable, Hashable {
        /// The name of the chart.
        public var name: String
        /// The version of the chart.
        public var version: String
        /// The version of the application that the chart installs.
        public var appVersion: String?
        /// The URL of the Helm repository.
        public var repository: String
        /// The Swift name, for example `IngressNginx`: the values are `IngressNginxValues`.
        public var swiftName: String
        /// The rules; null if there are none.
        public var rules: Value
    }
}

/// A mapping with declared keys.
public struct CatalogueSection: Sendable, Hashable {
    /// The Swift name.
    public var name: String
    /// The documentation.
    public var documentation: String
    /// Whether undeclared keys are allowed.
    public var isOpen: Bool
    /// The keys, in order.
    public var keys: [CatalogueKey]
}

/// A key of a mapping.
public struct CatalogueKey: Sendable, Hashable {
    /// The key.
    public var name: String
    /// The line in the catalogue, counted from 1.
    public var line: Int
    /// The documentation.
    public var documentation: String
    /// The type.
    public var type: CatalogueType
    /// The default; `nil` if the chart has none.
    public var defaultValue: Value?
}

/// An enumeration of strings.
public struct CatalogueChoice: Sendable, Hashable {
    /// One of the strings.
    public struct Case: Sendable, Hashable {
        /// The string.
        public var value: String
        /// The Swift name of the case.
        public var name: String
        /// The documentation.
        public var documentation: String
    }

    /// The Swift name.
    public var name: String
    /// The documentation.
    public var documentation: String
    /// The strings, in order.
    public var cases: [Case]
}
