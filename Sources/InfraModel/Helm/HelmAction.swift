/// How Flux v2 installs a chart.
public struct HelmInstallAction: Schema {
    /// Whether the target namespace is created.
    ///
    /// Default: false.
    public let createNamespace = Field<Bool?>("createNamespace")
    /// What happens to the chart's custom resource definitions.
    ///
    /// Default: `Create`.
    public let crds = Field<CRDPolicy?>("crds")
    /// Whether they are left out, in older versions.
    public let skipCRDs = Field<Bool?>("skipCRDs")
    /// Whether the chart's hooks do not run.
    ///
    /// Default: false.
    public let disableHooks = Field<Bool?>("disableHooks")
    /// Whether manifests are not checked by the server's schema.
    ///
    /// Default: false.
    public let disableOpenAPIValidation = Field<Bool?>("disableOpenAPIValidation")
    /// Whether values are not checked by the chart's schema.
    ///
    /// Default: false.
    public let disableSchemaValidation = Field<Bool?>("disableSchemaValidation")
    /// Whether resources that exist already are not taken over.
    ///
    /// Default: false.
    public let disableTakeOwnership = Field<Bool?>("disableTakeOwnership")
    /// Whether it does not wait until all resources are ready.
    ///
    /// Default: false.
    public let disableWait = Field<Bool?>("disableWait")
    /// Whether it does not wait for jobs.
    ///
    /// Default: false.
    public let disableWaitForJobs = Field<Bool?>("disableWaitForJobs")
    /// What happens when it fails.
    public let remediation = Field<Typed<HelmInstallRemediation>>("remediation")
    /// Whether a deleted release of the same name may be replaced.
    ///
    /// Default: false.
    public let replace = Field<Bool?>("replace")
    /// Whether the server merges the manifests.
    public let serverSideApply = Field<Bool?>("serverSideApply")
    /// What is done about a failure.
    ///
    /// Default: `RemediateOnFailure`.
    public let strategy = Field<Typed<HelmActionStrategy>>("strategy")
    /// How long it may take.
    ///
    /// Default: the release's.
    public let timeout = Field<GoDuration?>("timeout")

    /// The keys of this mapping.
    public init() {}
}

/// How Flux v2 upgrades a release.
public struct HelmUpgradeAction: Schema {
    /// What a chart of another name means.
    public let chartNameChangeStrategy = Field<ChartNameChangeStrategy?>("chartNameChangeStrategy")
    /// Whether resources that a failed upgrade has created are deleted.
    ///
    /// Default: false.
    public let cleanupOnFail = Field<Bool?>("cleanupOnFail")
    /// What happens to the chart's custom resource definitions.
    ///
    /// Default: `Skip`.
    public let crds = Field<CRDPolicy?>("crds")
    /// Whether the chart's hooks do not run.
    ///
    /// Default: false.
    public let disableHooks = Field<Bool?>("disableHooks")
    /// Whether manifests are not checked by the server's schema.
    ///
    /// Default: false.
    public let disableOpenAPIValidation = Field<Bool?>("disableOpenAPIValidation")
    /// Whether values are not checked by the chart's schema.
    ///
    /// Default: false.
    public let disableSchemaValidation = Field<Bool?>("disableSchemaValidation")
    /// Whether resources that exist already are not taken over.
    ///
    /// Default: false.
    public let disableTakeOwnership = Field<Bool?>("disableTakeOwnership")
    /// Whether it does not wait until all resources are ready.
    ///
    /// Default: false.
    public let disableWait = Field<Bool?>("disableWait")
    /// Whether it does not wait for jobs.
    ///
    /// Default: false.
    public let disableWaitForJobs = Field<Bool?>("disableWaitForJobs")
    /// Whether resources that cannot be patched are replaced.
    ///
    /// Default: false.
    public let force = Field<Bool?>("force")
    /// Whether values of the last upgrade stay.
    ///
    /// Default: false.
    public let preserveValues = Field<Bool?>("preserveValues")
    /// What happens when it fails.
    public let remediation = Field<Typed<HelmRemediation>>("remediation")
    /// Whether the server merges the manifests.
    ///
    /// Default: `auto`.
    public let serverSideApply = Field<ServerSideApplyMode?>("serverSideApply")
    /// What is done about a failure.
    ///
    /// Default: `RemediateOnFailure`.
    public let strategy = Field<Typed<HelmActionStrategy>>("strategy")
    /// How long it may take.
    ///
    /// Default: the release's.
    public let timeout = Field<GoDuration?>("timeout")

    /// The keys of this mapping.
    public init() {}
}

/// What a chart of another name means for a release.
public enum ChartNameChangeStrategy: String, Choice {
    /// The release is upgraded.
    case inPlaceUpdate = "InPlaceUpdate"
    /// The release is uninstalled and installed anew.
    case reinstall = "Reinstall"
}

/// Whether the server merges manifests.
public enum ServerSideApplyMode: String, Choice {
    /// It does.
    case enabled
    /// The client does.
    case disabled
    /// As it was done for the revision before.
    case auto
}
