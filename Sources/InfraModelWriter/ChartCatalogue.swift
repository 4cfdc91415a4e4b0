public import InfraModel

/// A chart's values file with a description and a type for each key.
///
/// A catalogue is a YAML stream of up to three documents: the chart with the rules of its values, the values in the
/// chart's own order, and the mappings and choices that are used at several places.
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
/// The comment above a key is its documentation, the comment behind it its type where the default does not tell it. A key
/// without a value has no default in the chart. A comment that a blank line follows belongs to no key. A stream of one
/// document without `chart` declares only shared mappings and choices.
public struct ChartCatalogue: Sendable, Hashable {
    /// The chart; `nil` in a catalogue of shared mappings.
    public var chart: Chart?
    /// The values; a section without keys in a catalogue of shared mappings.
    public var values: CatalogueSection
    /// The mappings that are used at several places.
    public var sections: [CatalogueSection]
    /// The choices: strings out of a few.
    public var choices: [CatalogueChoice]

    /// A chart and the rules of its values.
    public struct Chart: Sendable, Hashable {
        /// The name of the chart.
        public var name: String
        /// The version of the chart.
        public var version: String
        /// The version of the program that the chart installs.
        public var appVersion: String?
        /// The address of the Helm repository.
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
    /// Whether other keys than the declared ones are accepted.
    public var isOpen: Bool
    /// The keys in their order.
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

/// A string out of a few.
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
    /// The strings in their order.
    public var cases: [Case]
}
