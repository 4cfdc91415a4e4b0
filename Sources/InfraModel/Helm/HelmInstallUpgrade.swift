/// The install action of a Flux v2 release.
public struct HelmInstallAction: Schema {
    /// Whether to create the target namespace.
    ///
    /// Default: false.
    public let createNamespace = Field<Bool?>("createNamespace")
    /// The policy for the chart's custom resource definitions.
    ///
    /// Default: `Create`.
    public let crds = Field<CRDPolicy?>("crds")
    /// Whether to skip custom resource definitions; deprecated in favor of `crds`.
    public let skipCRDs = Field<Bool?>("skipCRDs")
    /// Whether to disable the chart's hooks.
    ///
    /// Default: false.
    public let disableHooks = Field<Bool?>("disableHooks")
    /// Whether to disable validation against the Kubernetes OpenAPI schema.
    ///
    /// Default: false.
    public let disableOpenAPIValidation = Field<Bool?>("disableOpenAPIValidation")
    /// Whether to disable validation of values against the chart's JSON schema.
    ///
    /// Default: false.
    public let disableSchemaValidation = Field<Bool?>("disableSchemaValidation")
    /// Whether to disable taking ownership of existing resources.
    ///
    /// Default: false.
    public let disableTakeOwnership = Field<Bool?>("disableTakeOwnership")
    /// Whether to disable waiting until all resources are ready.
    ///
    /// Default: false.
    public let disableWait = Field<Bool?>("disableWait")
    /// Whether to disable waiting for jobs.
    ///
    /// Default: false.
    public let disableWaitForJobs = Field<Bool?>("disableWaitForJobs")
    /// The remediation of failed installations.
    public let remediation = Field<Typed<HelmInstallRemediation>>("remediation")
    /// Whether a deleted release of the same name may be replaced.
    ///
    /// Default: false.
    public let replace = Field<Bool?>("replace")
    /// Whether to use server-side apply.
    public let serverSideApply = Field<Bool?>("serverSideApply")
    /// The strategy after a failure.
    ///
    /// Default: `RemediateOnFailure`.
    public let strategy = Field<Typed<HelmActionStrategy>>("strategy")
    /// The timeout of the action.
    ///
    /// Default: that of the release.
    public let timeout = Field<GoDuration?>("timeout")

    /// Creates the schema.
    public init() {}
}

/// The upgrade action of a Flux v2 release.
public struct HelmUpgradeAction: Schema {
    /// The strategy if the name of the chart changes.
    public let chartNameChangeStrategy = Field<ChartNameChangeStrategy?>("chartNameChangeStrategy")
    /// Whether to delete resources that a failed upgrade has created.
    ///
    /// Default: false.
    public let cleanupOnFail = Field<Bool?>("cleanupOnFail")
    /// The policy for the chart's custom resource definitions.
    ///
    /// Default: `Skip`.
    public let crds = Field<CRDPolicy?>("crds")
    /// Whether to disable the chart's hooks.
    ///
    /// Default: false.
    public let disableHooks = Field<Bool?>("disableHooks")
    /// Whether to disable validation against the Kubernetes OpenAPI schema.
    ///
    /// Default: false.
    public let disableOpenAPIValidation = Field<Bool?>("disableOpenAPIValidation")
    /// Whether to disable validation of values against the chart's JSON schema.
    ///
    /// Default: false.
    public let disableSchemaValidation = Field<Bool?>("disableSchemaValidation")
    /// Whether to disable taking ownership of existing resources.
    ///
    /// Default: false.
    public let disableTakeOwnership = Field<Bool?>("disableTakeOwnership")
    /// Whether to disable waiting until all resources are ready.
    ///
    /// Default: false.
    public let disableWait = Field<Bool?>("disableWait")
    /// Whether to disable waiting for jobs.
    ///
    /// Default: false.
    public let disableWaitForJobs = Field<Bool?>("disableWaitForJobs")
    /// Whether to replace resources that cannot be patched.
    ///
    /// Default: false.
    public let force = Field<Bool?>("force")
    /// Whether to reuse the values of the previous release.
    ///
    /// Default: false.
    public let preserveValues = Field<Bool?>("preserveValues")
    /// The remediation of failed upgrades.
    public let remediation = Field<Typed<HelmRemediation>>("remediation")
    /// The server-side apply mode.
    ///
    /// Default: `auto`.
    public let serverSideApply = Field<ServerSideApplyMode?>("serverSideApply")
    /// The strategy after a failure.
    ///
    /// Default: `RemediateOnFailure`.
    public let strategy = Field<Typed<HelmActionStrategy>>("strategy")
    /// The timeout of the action.
    ///
    /// Default: that of the release.
    public let timeout = Field<GoDuration?>("timeout")

    /// Creates the schema.
    public init() {}
}

/// The strategy if the name of the chart changes.
public enum ChartNameChangeStrategy: String, Choice {
    /// The release is upgraded in place.
    case inPlaceUpdate = "InPlaceUpdate"
    /// The release is uninstalled and installed again.
    case reinstall = "Reinstall"
}

/// A server-side apply mode.
public enum ServerSideApplyMode: String, Choice {
    /// Server-side apply.
    case enabled
    /// Client-side apply.
    case disabled
    /// The mode of the previous revision.
    case auto
}
