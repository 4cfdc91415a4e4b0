/// The specification of a HelmRelease of Flux v2 (`helm.toolkit.fluxcd.io/v2`).
///
/// It includes the keys of the versions v2beta1 and v2beta2.
public struct HelmControllerSpec<Values: Schema>: Schema {
    /// The interval of reconciliation.
    ///
    /// The field is required.
    public let interval = Field<GoDuration?>("interval")
    /// The chart.
    ///
    /// Either this field or `chartRef` is required.
    public let chart = Field<Typed<HelmChartTemplate>>("chart")
    /// A reference to an OCIRepository or HelmChart with the chart.
    public let chartRef = Field<Typed<SourceReference>>("chartRef")
    /// The name of the Helm release, at most 53 characters.
    ///
    /// Default: `NAME`, prefixed with the target namespace and a hyphen if one is set.
    public let releaseName = Field<String?>("releaseName")
    /// The namespace that the chart is installed in.
    ///
    /// Default: that of the HelmRelease.
    public let targetNamespace = Field<String?>("targetNamespace")
    /// The namespace of Helm's release records.
    ///
    /// It cannot be changed later.
    ///
    /// Default: that of the HelmRelease.
    public let storageNamespace = Field<String?>("storageNamespace")
    /// The chart's values.
    public let values = Field<Typed<Values>>("values")
    /// Sources of additional values, merged in this order; `values` takes precedence.
    public let valuesFrom = Field<TypedList<Typed<HelmValuesSource>>>("valuesFrom")
    /// Releases that have to be ready first.
    public let dependsOn = Field<TypedList<Typed<HelmDependency>>>("dependsOn")
    /// Whether reconciliation is suspended.
    ///
    /// Default: false.
    public let suspend = Field<Bool?>("suspend")
    /// The timeout of each Helm action.
    ///
    /// Default: `5m0s`.
    public let timeout = Field<GoDuration?>("timeout")
    /// The number of revisions that Helm keeps; 0 for no limit.
    ///
    /// Default: 5.
    public let maxHistory = Field<Int?>("maxHistory")
    /// The service account that the controller impersonates.
    ///
    /// Default: that of the controller.
    public let serviceAccountName = Field<String?>("serviceAccountName")
    /// Whether to use one Kubernetes client for a whole reconciliation.
    ///
    /// Default: true.
    public let persistentClient = Field<Bool?>("persistentClient")
    /// The access to a remote cluster that the chart is installed in.
    public let kubeConfig = Field<Typed<KubeConfigReference>>("kubeConfig")
    /// The install action.
    public let install = Field<Typed<HelmInstallAction>>("install")
    /// The upgrade action.
    public let upgrade = Field<Typed<HelmUpgradeAction>>("upgrade")
    /// The test action.
    public let test = Field<Typed<HelmTestAction>>("test")
    /// The rollback action.
    public let rollback = Field<Typed<HelmRollbackAction>>("rollback")
    /// The uninstall action.
    public let uninstall = Field<Typed<HelmUninstallAction>>("uninstall")
    /// The detection and correction of changes to the release's resources.
    public let driftDetection = Field<Typed<HelmDriftDetection>>("driftDetection")
    /// Labels and annotations for every resource.
    public let commonMetadata = Field<Typed<CommonMetadata>>("commonMetadata")
    /// Changes to the rendered manifests.
    public let postRenderers = Field<TypedList<Typed<HelmPostRenderer>>>("postRenderers")
    /// The handling of hooks in post-renderers.
    public let postRenderStrategy = Field<PostRenderStrategy?>("postRenderStrategy")
    /// Health checks of custom resources.
    public let healthCheckExprs = Field<TypedList<Typed<HealthCheckExpression>>>("healthCheckExprs")
    /// The strategy of waiting for readiness.
    public let waitStrategy = Field<Typed<HelmWaitStrategy>>("waitStrategy")

    /// Creates the schema.
    public init() {}
}

/// The handling of hooks in post-renderers.
public enum PostRenderStrategy: String, Choice {
    /// Hooks are not processed.
    case noHooks = "nohooks"
    /// Hooks are processed together with all other resources.
    case combined
    /// Hooks are processed separately.
    case separate
}

/// The strategy of waiting for readiness.
public struct HelmWaitStrategy: Schema {
    /// The name of the strategy.
    public let name = Field<HelmWaitStrategyName?>("name")

    /// Creates the schema.
    public init() {}
}

/// A strategy of waiting for readiness.
public enum HelmWaitStrategyName: String, Choice {
    /// Polling with Flux's own readiness rules.
    case poller
    /// Helm's own waiting.
    case legacy
}

/// The strategy after a failed action.
public struct HelmActionStrategy: Schema {
    /// The name of the strategy.
    public let name = Field<HelmActionStrategyName?>("name")
    /// The interval between retries, for `RetryOnFailure`.
    ///
    /// Default: `5m`.
    public let retryInterval = Field<GoDuration?>("retryInterval")

    /// Creates the schema.
    public init() {}
}

/// A strategy after a failed action.
public enum HelmActionStrategyName: String, Choice {
    /// The failure is remediated before a retry.
    case remediateOnFailure = "RemediateOnFailure"
    /// The action is retried.
    case retryOnFailure = "RetryOnFailure"
}
