/// The specification of a HelmRelease of Flux v1 (`helm.fluxcd.io/v1`).
public struct HelmOperatorSpec<Values: Schema>: Schema {
    /// The chart, from a Helm repository or a directory in git.
    public let chart = Field<Typed<HelmOperatorChart>>("chart")
    /// The name of the Helm release.
    ///
    /// Default: `NAMESPACE-NAME`, with the target namespace between them if it is different.
    public let releaseName = Field<String?>("releaseName")
    /// The namespace that the chart is installed in.
    ///
    /// Default: that of the HelmRelease.
    public let targetNamespace = Field<String?>("targetNamespace")
    /// The major version of Helm.
    public let helmVersion = Field<HelmMajorVersion?>("helmVersion")
    /// The chart's values.
    public let values = Field<Typed<Values>>("values")
    /// Sources of additional values, merged in this order; `values` takes precedence.
    public let valuesFrom = Field<TypedList<Typed<HelmOperatorValuesSource>>>("valuesFrom")
    /// Secrets with a key `values.yaml`, merged before all other values.
    public let valueFileSecrets = Field<TypedList<Typed<LocalObjectReference>>>("valueFileSecrets")
    /// The timeout of installations and upgrades in seconds.
    ///
    /// Default: 300.
    public let timeout = Field<Int?>("timeout")
    /// The number of revisions that Helm keeps; 0 for no limit.
    ///
    /// Default: 10.
    public let maxHistory = Field<Int?>("maxHistory")
    /// Whether upgrades discard values of the previous release that are no longer set.
    ///
    /// Default: true.
    public let resetValues = Field<Bool?>("resetValues")
    /// Whether to skip the chart's custom resource definitions.
    ///
    /// Default: false.
    public let skipCRDs = Field<Bool?>("skipCRDs")
    /// Whether to replace resources that cannot be patched.
    ///
    /// Default: false.
    public let forceUpgrade = Field<Bool?>("forceUpgrade")
    /// Whether to disable validation against the Kubernetes OpenAPI schema.
    ///
    /// Default: false.
    public let disableOpenAPIValidation = Field<Bool?>("disableOpenAPIValidation")
    /// Whether to wait until all resources are ready.
    ///
    /// Default: false; true if rollback or test is enabled.
    public let wait = Field<Bool?>("wait")
    /// The rollback of failed upgrades.
    public let rollback = Field<Typed<HelmOperatorRollback>>("rollback")
    /// The tests after an upgrade.
    public let test = Field<Typed<HelmOperatorTest>>("test")

    /// Creates the schema.
    public init() {}
}

/// The chart of a Flux v1 release.
///
/// A chart from a Helm repository has `repository`, `name` and `version`; a directory in git has `git`, `ref` and
/// `path`.
public struct HelmOperatorChart: Schema {
    /// The URL of the Helm repository.
    public let repository = Field<String?>("repository")
    /// The name of the chart.
    public let name = Field<String?>("name")
    /// The exact version of the chart.
    public let version = Field<String?>("version")
    /// The Secret for the Helm repository.
    ///
    /// Flux v1 never implemented it.
    public let chartPullSecret = Field<Typed<LocalObjectReference>>("chartPullSecret")
    /// The URL of the git repository.
    public let git = Field<String?>("git")
    /// The branch, tag or commit.
    ///
    /// Default: `master`.
    public let ref = Field<String?>("ref")
    /// The directory of the chart in the git repository.
    public let path = Field<String?>("path")
    /// The Secret with the credentials of the git repository.
    public let secretRef = Field<Typed<NamespacedReference>>("secretRef")
    /// Whether to skip updates of the chart's dependencies.
    ///
    /// Default: false.
    public let skipDepUpdate = Field<Bool?>("skipDepUpdate")

    /// Creates the schema.
    public init() {}
}

/// A reference to a resource by namespace and name.
public struct NamespacedReference: Schema {
    /// The name.
    public let name = Field<String?>("name")
    /// The namespace.
    ///
    /// Default: that of the referring resource.
    public let namespace = Field<String?>("namespace")

    /// Creates the schema.
    public init() {}
}

/// A source of values for Flux v1; exactly one member must be set.
public struct HelmOperatorValuesSource: Schema {
    /// A key of a ConfigMap.
    public let configMapKeyRef = Field<Typed<HelmOperatorKeySelector>>("configMapKeyRef")
    /// A key of a Secret.
    public let secretKeyRef = Field<Typed<HelmOperatorKeySelector>>("secretKeyRef")
    /// A file of the chart.
    public let chartFileRef = Field<Typed<HelmOperatorFileSelector>>("chartFileRef")
    /// A file at a URL.
    public let externalSourceRef = Field<Typed<HelmOperatorURLSelector>>("externalSourceRef")

    /// Creates the schema.
    public init() {}
}

/// A key of a ConfigMap or Secret in any namespace.
public struct HelmOperatorKeySelector: Schema {
    /// The name of the ConfigMap or Secret.
    public let name = Field<String?>("name")
    /// The namespace of the ConfigMap or Secret.
    ///
    /// Default: that of the release.
    public let namespace = Field<String?>("namespace")
    /// The key with the values.
    ///
    /// Default: `values.yaml`.
    public let key = Field<String?>("key")
    /// Whether the resource may be missing.
    ///
    /// Default: false.
    public let optional = Field<Bool?>("optional")

    /// Creates the schema.
    public init() {}
}

/// A file of a chart from git.
public struct HelmOperatorFileSelector: Schema {
    /// The path of the file relative to the chart.
    public let path = Field<String?>("path")
    /// Whether the file may be missing.
    ///
    /// Default: false.
    public let optional = Field<Bool?>("optional")

    /// Creates the schema.
    public init() {}
}

/// A file at a URL.
public struct HelmOperatorURLSelector: Schema {
    /// The URL.
    public let url = Field<String?>("url")
    /// Whether the file may be missing.
    ///
    /// Default: false.
    public let optional = Field<Bool?>("optional")

    /// Creates the schema.
    public init() {}
}

/// The rollback of failed upgrades in Flux v1.
public struct HelmOperatorRollback: Schema {
    /// Whether to roll back failed upgrades.
    ///
    /// Default: false.
    public let enable = Field<Bool?>("enable")
    /// Whether to retry the upgrade.
    ///
    /// Default: false.
    public let retry = Field<Bool?>("retry")
    /// The maximum number of retries; 0 for no limit.
    ///
    /// Default: 5.
    public let maxRetries = Field<Int?>("maxRetries")
    /// Whether to replace resources that cannot be patched.
    ///
    /// Default: false.
    public let force = Field<Bool?>("force")
    /// Whether to restart pods.
    ///
    /// Default: false.
    public let recreate = Field<Bool?>("recreate")
    /// Whether to disable the chart's hooks.
    ///
    /// Default: false.
    public let disableHooks = Field<Bool?>("disableHooks")
    /// Whether to wait until all resources are ready.
    ///
    /// Default: false.
    public let wait = Field<Bool?>("wait")
    /// The timeout of rollbacks in seconds.
    ///
    /// Default: 300.
    public let timeout = Field<Int?>("timeout")

    /// Creates the schema.
    public init() {}
}

/// The tests of a Flux v1 release.
public struct HelmOperatorTest: Schema {
    /// Whether to run the chart's tests.
    ///
    /// Default: false.
    public let enable = Field<Bool?>("enable")
    /// Whether failed tests are ignored for the state of the release.
    ///
    /// Default: false.
    public let ignoreFailures = Field<Bool?>("ignoreFailures")
    /// Whether to delete the test pods (Helm 2 only).
    ///
    /// Default: true.
    public let cleanup = Field<Bool?>("cleanup")
    /// The timeout of the tests in seconds.
    ///
    /// Default: 300.
    public let timeout = Field<Int?>("timeout")

    /// Creates the schema.
    public init() {}
}

/// A major version of Helm.
public enum HelmMajorVersion: String, Choice {
    /// Helm 2, with Tiller.
    case v2
    /// Helm 3.
    case v3
}
