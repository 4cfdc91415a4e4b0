/// The chart of a release of Flux v2, from which the controller makes a HelmChart.
public struct HelmChartTemplate: Schema {
    /// Labels and annotations of the HelmChart.
    public let metadata = Field<Typed<CommonMetadata>>("metadata")
    /// The chart.
    public let spec = Field<Typed<HelmChartSpec>>("spec")

    /// The keys of this mapping.
    public init() {}
}

/// Which chart a release of Flux v2 installs.
public struct HelmChartSpec: Schema {
    /// The chart's name, or its path in a git repository or a bucket.
    public let chart = Field<String?>("chart")
    /// The chart's version or a range of them; without effect for charts from git.
    ///
    /// Default: `*`.
    public let version = Field<String?>("version")
    /// Where the chart comes from: a HelmRepository, a GitRepository or a Bucket.
    public let sourceRef = Field<Typed<SourceReference>>("sourceRef")
    /// How often the source is looked at for a new version.
    ///
    /// Default: the release's interval.
    public let interval = Field<GoDuration?>("interval")
    /// What counts as a new chart.
    ///
    /// Default: `ChartVersion`.
    public let reconcileStrategy = Field<ChartReconcileStrategy?>("reconcileStrategy")
    /// Files of the chart that are merged in this order, in place of its `values.yaml`, which has to be named if it is
    /// to count.
    public let valuesFiles = Field<TypedList<String>>("valuesFiles")
    /// One such file, in `v2beta1` only.
    public let valuesFile = Field<String?>("valuesFile")
    /// Whether such files may be missing.
    ///
    /// Default: false.
    public let ignoreMissingValuesFiles = Field<Bool?>("ignoreMissingValuesFiles")
    /// How the chart's signature is checked.
    public let verify = Field<Typed<ChartVerification>>("verify")

    /// The keys of this mapping.
    public init() {}
}

/// What counts as a new chart.
public enum ChartReconcileStrategy: String, Choice {
    /// Another version in its `Chart.yaml`.
    case chartVersion = "ChartVersion"
    /// Another revision of the source.
    case revision = "Revision"
}

/// Where Flux v2 takes something from.
public struct SourceReference: Schema {
    /// The kind of source, `HelmRepository` or `GitRepository`.
    public let kind = Field<String?>("kind")
    /// The source's name.
    public let name = Field<String?>("name")
    /// The source's namespace.
    ///
    /// Default: that of the resource it stands in.
    public let namespace = Field<String?>("namespace")
    /// The source's API version.
    public let apiVersion = Field<String?>("apiVersion")

    /// The keys of this mapping.
    public init() {}
}

/// How a chart's signature is checked.
public struct ChartVerification: Schema {
    /// By which tool.
    ///
    /// Default: `cosign`.
    public let provider = Field<ChartVerificationProvider?>("provider")
    /// The Secret with the public keys.
    public let secretRef = Field<Typed<LocalObjectReference>>("secretRef")

    /// The keys of this mapping.
    public init() {}
}

/// A tool that checks signatures.
public enum ChartVerificationProvider: String, Choice {
    /// Cosign.
    case cosign
    /// Notation.
    case notation
}

/// A source of values for Flux v2: a member of a ConfigMap or a Secret of the same namespace.
public struct HelmValuesSource: Schema {
    /// Which of the two.
    public let kind = Field<ValuesSourceKind?>("kind")
    /// The name of the ConfigMap or the Secret.
    public let name = Field<String?>("name")
    /// The member.
    ///
    /// Default: `values.yaml`.
    public let valuesKey = Field<String?>("valuesKey")
    /// The one value that the member's content becomes, in place of whole values.
    public let targetPath = Field<String?>("targetPath")
    /// Whether it may be missing.
    ///
    /// Default: false.
    public let optional = Field<Bool?>("optional")
    /// Whether the content is taken as it is, commas and braces included.
    ///
    /// Default: false.
    public let literal = Field<Bool?>("literal")

    /// The keys of this mapping.
    public init() {}
}

/// Where values of a release may come from.
public enum ValuesSourceKind: String, Choice {
    /// A ConfigMap.
    case configMap = "ConfigMap"
    /// A Secret.
    case secret = "Secret"
}

/// A release that has to be ready first.
public struct HelmDependency: Schema {
    /// The release's name.
    public let name = Field<String?>("name")
    /// The release's namespace.
    ///
    /// Default: the same.
    public let namespace = Field<String?>("namespace")
    /// When it counts as ready, in the Common Expression Language.
    public let readyExpr = Field<String?>("readyExpr")

    /// The keys of this mapping.
    public init() {}
}
