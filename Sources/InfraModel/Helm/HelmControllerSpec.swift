/// What Flux v2's Helm controller is to install (`helm.toolkit.fluxcd.io/v2 HelmRelease`, `spec`).
///
/// The keys of the versions v2beta1 and v2beta2 are here too.
public struct HelmControllerSpec<Values: Schema>: Schema {
    /// How often the release is compared with what is wanted.
    ///
    /// The API requires it.
    public let interval = Field<GoDuration?>("interval")
    /// The chart.
    ///
    /// Either this or `chartRef` is required.
    public let chart = Field<Typed<HelmChartTemplate>>("chart")
    /// A chart that another resource has fetched: an OCIRepository or a HelmChart.
    public let chartRef = Field<Typed<SourceReference>>("chartRef")
    /// The release's name in Helm, at most 53 characters.
    ///
    /// Default: `NAME`, with the target namespace and a hyphen before it if there is one.
    public let releaseName = Field<String?>("releaseName")
    /// The namespace into which the chart is installed.
    ///
    /// Default: the release's own.
    public let targetNamespace = Field<String?>("targetNamespace")
    /// The namespace in which Helm keeps its records.
    ///
    /// It cannot be changed later.
    ///
    /// Default: the release's own.
    public let storageNamespace = Field<String?>("storageNamespace")
    /// The chart's values.
    public let values = Field<Typed<Values>>("values")
    /// Values from elsewhere, merged in this order; those above win over them.
    public let valuesFrom = Field<TypedList<Typed<HelmValuesSource>>>("valuesFrom")
    /// Releases that have to be ready first.
    public let dependsOn = Field<TypedList<Typed<HelmDependency>>>("dependsOn")
    /// Whether the controller leaves the release alone.
    ///
    /// Default: false.
    public let suspend = Field<Bool?>("suspend")
    /// How long one Helm action may take.
    ///
    /// Default: `5m0s`.
    public let timeout = Field<GoDuration?>("timeout")
    /// How many revisions Helm keeps, 0 for all.
    ///
    /// Default: 5.
    public let maxHistory = Field<Int?>("maxHistory")
    /// The service account under which everything is done.
    ///
    /// Default: the controller's own.
    public let serviceAccountName = Field<String?>("serviceAccountName")
    /// Whether one Kubernetes client serves a whole reconciliation.
    ///
    /// Default: true.
    public let persistentClient = Field<Bool?>("persistentClient")
    /// Another cluster, into which the chart is installed.
    public let kubeConfig = Field<Typed<KubeConfigReference>>("kubeConfig")
    /// How the chart is installed.
    public let install = Field<Typed<HelmInstallAction>>("install")
    /// How the release is upgraded.
    public let upgrade = Field<Typed<HelmUpgradeAction>>("upgrade")
    /// Whether the chart's tests run.
    public let test = Field<Typed<HelmTestAction>>("test")
    /// How the release is rolled back.
    public let rollback = Field<Typed<HelmRollbackAction>>("rollback")
    /// How the release is uninstalled.
    public let uninstall = Field<Typed<HelmUninstallAction>>("uninstall")
    /// Whether changes by others are noticed and undone.
    public let driftDetection = Field<Typed<HelmDriftDetection>>("driftDetection")
    /// Labels and annotations that every resource gets.
    public let commonMetadata = Field<Typed<CommonMetadata>>("commonMetadata")
    /// Changes to the manifests after the chart has rendered them.
    public let postRenderers = Field<TypedList<Typed<HelmPostRenderer>>>("postRenderers")
    /// Whether hooks go through the post-renderers.
    public let postRenderStrategy = Field<PostRenderStrategy?>("postRenderStrategy")
    /// How the health of custom resources is found out.
    public let healthCheckExprs = Field<TypedList<Typed<HealthCheckExpression>>>("healthCheckExprs")
    /// How the controller waits for readiness.
    public let waitStrategy = Field<Typed<HelmWaitStrategy>>("waitStrategy")

    /// The keys of this mapping.
    public init() {}
}

/// Whether a chart's hooks go through the post-renderers.
public enum PostRenderStrategy: String, Choice {
    /// They do not.
    case noHooks = "nohooks"
    /// They do, together with everything else.
    case combined
    /// They do, by themselves.
    case separate
}

/// How the controller waits for readiness.
public struct HelmWaitStrategy: Schema {
    /// Which way it takes.
    public let name = Field<HelmWaitStrategyName?>("name")

    /// The keys of this mapping.
    public init() {}
}

/// A way to wait for readiness.
public enum HelmWaitStrategyName: String, Choice {
    /// It looks again and again, by Flux's own rules.
    case poller
    /// As Helm itself does.
    case legacy
}

/// What is done about a failed action.
public struct HelmActionStrategy: Schema {
    /// Which way is taken.
    public let name = Field<HelmActionStrategyName?>("name")
    /// The time between two tries, for `RetryOnFailure`.
    ///
    /// Default: `5m`.
    public let retryInterval = Field<GoDuration?>("retryInterval")

    /// The keys of this mapping.
    public init() {}
}

/// A way to deal with a failed action.
public enum HelmActionStrategyName: String, Choice {
    /// It is put right, then tried again.
    case remediateOnFailure = "RemediateOnFailure"
    /// It is tried again.
    case retryOnFailure = "RetryOnFailure"
}
