/// The chart of a Flux v2 release, a template for a HelmChart resource.
public struct HelmChartTemplate: Schema {
    /// Labels and annotations of the HelmChart.
    public let metadata = Field<Typed<CommonMetadata>>("metadata")
    /// The specification of the chart.
    public let spec = Field<Typed<HelmChartSpec>>("spec")

    /// Creates the schema.
    public init() {}
}

/// The chart that a Flux v2 release installs.
public struct HelmChartSpec: Schema {
    /// The name of the chart, or its path in a git repository or bucket.
    public let chart = Field<String?>("chart")
    /// The version of the chart or a version range; it has no effect on charts from git.
    ///
    /// Default: `*`.
    public let version = Field<String?>("version")
    /// The source of the chart: a HelmRepository, GitRepository or Bucket.
    public let sourceRef = Field<Typed<SourceReference>>("sourceRef")
    /// The interval between checks for a new version.
    ///
    /// Default: that of the release.
    public let interval = Field<GoDuration?>("interval")
    /// The criterion for a new chart.
    ///
    /// Default: `ChartVersion`.
    public let reconcileStrategy = Field<ChartReconcileStrategy?>("reconcileStrategy")
    /// Values files of the chart, merged in this order; they replace the default `values.yaml`.
    public let valuesFiles = Field<TypedList<String>>("valuesFiles")
    /// A values file of the chart, in `v2beta1` only.
    public let valuesFile = Field<String?>("valuesFile")
    /// Whether missing values files are ignored.
    ///
    /// Default: false.
    public let ignoreMissingValuesFiles = Field<Bool?>("ignoreMissingValuesFiles")
    /// The verification of the chart's signature.
    public let verify = Field<Typed<ChartVerification>>("verify")

    /// Creates the schema.
    public init() {}
}

/// A criterion for a new chart.
public enum ChartReconcileStrategy: String, Choice {
    /// A different version in `Chart.yaml`.
    case chartVersion = "ChartVersion"
    /// A different revision of the source.
    case revision = "Revision"
}

/// A reference to a source of Flux v2.
public struct SourceReference: Schema {
    /// The kind of the source, `HelmRepository` or `GitRepository`.
    public let kind = Field<String?>("kind")
    /// The name of the source.
    public let name = Field<String?>("name")
    /// The namespace of the source.
    ///
    /// Default: that of the referring resource.
    public let namespace = Field<String?>("namespace")
    /// The API version of the source.
    public let apiVersion = Field<String?>("apiVersion")

    /// Creates the schema.
    public init() {}
}

/// The verification of a chart's signature.
public struct ChartVerification: Schema {
    /// The tool that verifies signatures.
    ///
    /// Default: `cosign`.
    public let provider = Field<ChartVerificationProvider?>("provider")
    /// The Secret with the public keys.
    public let secretRef = Field<Typed<LocalObjectReference>>("secretRef")

    /// Creates the schema.
    public init() {}
}

/// A tool that verifies signatures.
public enum ChartVerificationProvider: String, Choice {
    /// Cosign.
    case cosign
    /// Notation.
    case notation
}

/// A source of values for Flux v2: a key of a ConfigMap or Secret in the same namespace.
public struct HelmValuesSource: Schema {
    /// The kind of the resource.
    public let kind = Field<ValuesSourceKind?>("kind")
    /// The name of the ConfigMap or Secret.
    public let name = Field<String?>("name")
    /// The key with the values.
    ///
    /// Default: `values.yaml`.
    public let valuesKey = Field<String?>("valuesKey")
    /// The path of the single value to set; by default, the content is merged as values.
    public let targetPath = Field<String?>("targetPath")
    /// Whether the resource may be missing.
    ///
    /// Default: false.
    public let optional = Field<Bool?>("optional")
    /// Whether the content is used literally, including commas and braces.
    ///
    /// Default: false.
    public let literal = Field<Bool?>("literal")

    /// Creates the schema.
    public init() {}
}

/// A kind of resource with values of a release.
public enum ValuesSourceKind: String, Choice {
    /// A ConfigMap.
    case configMap = "ConfigMap"
    /// A Secret.
    case secret = "Secret"
}

/// A release that has to be ready first.
public struct HelmDependency: Schema {
    /// The name of the release.
    public let name = Field<String?>("name")
    /// The namespace of the release.
    ///
    /// Default: that of the dependent resource.
    public let namespace = Field<String?>("namespace")
    /// The readiness condition in the Common Expression Language.
    public let readyExpr = Field<String?>("readyExpr")

    /// Creates the schema.
    public init() {}
}
