/// What Flux v1's Helm operator is to install (`helm.fluxcd.io/v1 HelmRelease`, `spec`).
public struct HelmOperatorSpec<Values: Schema>: Schema {
    /// The chart: from a Helm repository or from a directory in git.
    public let chart = Field<Typed<HelmOperatorChart>>("chart")
    /// The release's name in Helm.
    ///
    /// Default: `NAMESPACE-NAME`, with the target namespace between them if it is another.
    public let releaseName = Field<String?>("releaseName")
    /// The namespace into which the chart is installed.
    ///
    /// Default: the release's own.
    public let targetNamespace = Field<String?>("targetNamespace")
    /// The Helm that does it.
    public let helmVersion = Field<HelmMajorVersion?>("helmVersion")
    /// The chart's values.
    public let values = Field<Typed<Values>>("values")
    /// Values from elsewhere, merged in this order; those above win over them.
    public let valuesFrom = Field<TypedList<Typed<HelmOperatorValuesSource>>>("valuesFrom")
    /// Secrets with a member `values.yaml`, merged before everything else.
    public let valueFileSecrets = Field<TypedList<Typed<LocalObjectReference>>>("valueFileSecrets")
    /// Seconds that installing or upgrading may take.
    ///
    /// Default: 300.
    public let timeout = Field<Int?>("timeout")
    /// How many revisions Helm keeps, 0 for all.
    ///
    /// Default: 10.
    public let maxHistory = Field<Int?>("maxHistory")
    /// Whether an upgrade forgets values of the last one that are not set any more.
    ///
    /// Default: true.
    public let resetValues = Field<Bool?>("resetValues")
    /// Whether the chart's custom resource definitions are left out.
    ///
    /// Default: false.
    public let skipCRDs = Field<Bool?>("skipCRDs")
    /// Whether resources that cannot be patched are replaced.
    ///
    /// Default: false.
    public let forceUpgrade = Field<Bool?>("forceUpgrade")
    /// Whether manifests are not checked by the server's schema.
    ///
    /// Default: false.
    public let disableOpenAPIValidation = Field<Bool?>("disableOpenAPIValidation")
    /// Whether the operator waits until all resources are ready.
    ///
    /// Default: false, true with rollback or test.
    public let wait = Field<Bool?>("wait")
    /// What happens after a failed upgrade.
    public let rollback = Field<Typed<HelmOperatorRollback>>("rollback")
    /// Whether the chart's tests run after an upgrade.
    public let test = Field<Typed<HelmOperatorTest>>("test")

    /// The keys of this mapping.
    public init() {}
}

/// Where Flux v1 takes a chart from.
///
/// With `repository`, `name` and `version` it is a Helm repository, with `git`, `ref` and `path` a directory in git.
public struct HelmOperatorChart: Schema {
    /// The address of the Helm repository.
    public let repository = Field<String?>("repository")
    /// The chart's name.
    public let name = Field<String?>("name")
    /// The chart's version, an exact one.
    public let version = Field<String?>("version")
    /// A Secret for the Helm repository.
    ///
    /// It was never put into effect.
    public let chartPullSecret = Field<Typed<LocalObjectReference>>("chartPullSecret")
    /// The address of the git repository.
    public let git = Field<String?>("git")
    /// The branch, tag or commit.
    ///
    /// Default: `master`.
    public let ref = Field<String?>("ref")
    /// The chart's directory in the git repository.
    public let path = Field<String?>("path")
    /// The Secret with the access to the git repository.
    public let secretRef = Field<Typed<NamespacedReference>>("secretRef")
    /// Whether the chart's dependencies are left as they are.
    ///
    /// Default: false.
    public let skipDepUpdate = Field<Bool?>("skipDepUpdate")

    /// The keys of this mapping.
    public init() {}
}

/// Something in a namespace, by its name.
public struct NamespacedReference: Schema {
    /// The name.
    public let name = Field<String?>("name")
    /// The namespace.
    ///
    /// Default: that of the resource it stands in.
    public let namespace = Field<String?>("namespace")

    /// The keys of this mapping.
    public init() {}
}

/// A source of values for Flux v1: exactly one of the four.
public struct HelmOperatorValuesSource: Schema {
    /// A member of a ConfigMap.
    public let configMapKeyRef = Field<Typed<HelmOperatorKeySelector>>("configMapKeyRef")
    /// A member of a Secret.
    public let secretKeyRef = Field<Typed<HelmOperatorKeySelector>>("secretKeyRef")
    /// A file of the chart.
    public let chartFileRef = Field<Typed<HelmOperatorFileSelector>>("chartFileRef")
    /// A file behind an address.
    public let externalSourceRef = Field<Typed<HelmOperatorURLSelector>>("externalSourceRef")

    /// The keys of this mapping.
    public init() {}
}

/// A member of a ConfigMap or a Secret, in any namespace.
public struct HelmOperatorKeySelector: Schema {
    /// The name of the ConfigMap or the Secret.
    public let name = Field<String?>("name")
    /// Its namespace.
    ///
    /// Default: the release's own.
    public let namespace = Field<String?>("namespace")
    /// The member.
    ///
    /// Default: `values.yaml`.
    public let key = Field<String?>("key")
    /// Whether it may be missing.
    ///
    /// Default: false.
    public let optional = Field<Bool?>("optional")

    /// The keys of this mapping.
    public init() {}
}

/// A file of a chart from git.
public struct HelmOperatorFileSelector: Schema {
    /// The file, relative to the chart.
    public let path = Field<String?>("path")
    /// Whether it may be missing.
    ///
    /// Default: false.
    public let optional = Field<Bool?>("optional")

    /// The keys of this mapping.
    public init() {}
}

/// A file behind an address.
public struct HelmOperatorURLSelector: Schema {
    /// The address.
    public let url = Field<String?>("url")
    /// Whether it may be missing.
    ///
    /// Default: false.
    public let optional = Field<Bool?>("optional")

    /// The keys of this mapping.
    public init() {}
}

/// What Flux v1 does after a failed upgrade.
public struct HelmOperatorRollback: Schema {
    /// Whether it rolls back.
    ///
    /// Default: false.
    public let enable = Field<Bool?>("enable")
    /// Whether it tries the upgrade again.
    ///
    /// Default: false.
    public let retry = Field<Bool?>("retry")
    /// How often it tries.
    ///
    /// Default: 5.
    public let maxRetries = Field<Int?>("maxRetries")
    /// Whether resources that cannot be patched are replaced.
    ///
    /// Default: false.
    public let force = Field<Bool?>("force")
    /// Whether pods are restarted.
    ///
    /// Default: false.
    public let recreate = Field<Bool?>("recreate")
    /// Whether the chart's hooks do not run.
    ///
    /// Default: false.
    public let disableHooks = Field<Bool?>("disableHooks")
    /// Whether it waits until all resources are ready.
    ///
    /// Default: false.
    public let wait = Field<Bool?>("wait")
    /// Seconds that rolling back may take.
    ///
    /// Default: 300.
    public let timeout = Field<Int?>("timeout")

    /// The keys of this mapping.
    public init() {}
}

/// Whether Flux v1 runs a chart's tests.
public struct HelmOperatorTest: Schema {
    /// Whether they run.
    ///
    /// Default: false.
    public let enable = Field<Bool?>("enable")
    /// Whether a failed test is no failed release.
    ///
    /// Default: false.
    public let ignoreFailures = Field<Bool?>("ignoreFailures")
    /// Whether the test pods are deleted (Helm 2 only).
    ///
    /// Default: true.
    public let cleanup = Field<Bool?>("cleanup")
    /// Seconds that the tests may take.
    ///
    /// Default: 300.
    public let timeout = Field<Int?>("timeout")

    /// The keys of this mapping.
    public init() {}
}

/// A major version of Helm.
public enum HelmMajorVersion: String, Choice {
    /// Helm 2, with Tiller.
    case v2
    /// Helm 3.
    case v3
}
