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
    public let remediation = Field<Typed<HelmRemediation>>("remediation")
    /// Whether a deleted release of the same name may be replaced.
    ///
    /// Default: false.
    public let replace = Field<Bool?>("replace")
    /// Whether the server merges the manifests.
    public let serverSideApply = Field<Bool?>("serverSideApply")
    /// What is done about a failure: `RemediateOnFailure` or `RetryOnFailure`.
    public let strategy = Field<Typed<NamedStrategy>>("strategy")
    /// How long it may take.
    ///
    /// Default: the release's.
    public let timeout = Field<GoDuration?>("timeout")

    /// The keys of this mapping.
    public init() {}
}

/// How Flux v2 upgrades a release.
public struct HelmUpgradeAction: Schema {
    /// What a chart of another name means: `InPlaceUpdate` or `Reinstall`.
    public let chartNameChangeStrategy = Field<String?>("chartNameChangeStrategy")
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
    /// Whether the server merges the manifests: `enabled`, `disabled` or `auto`.
    public let serverSideApply = Field<String?>("serverSideApply")
    /// What is done about a failure: `RemediateOnFailure` or `RetryOnFailure`.
    public let strategy = Field<Typed<NamedStrategy>>("strategy")
    /// How long it may take.
    ///
    /// Default: the release's.
    public let timeout = Field<GoDuration?>("timeout")

    /// The keys of this mapping.
    public init() {}
}

/// What Flux v2 does when an installation or an upgrade fails.
public struct HelmRemediation: Schema {
    /// How often it tries again after putting things right, -1 for ever.
    ///
    /// Default: 0.
    public let retries = Field<Int?>("retries")
    /// Whether the last failure is put right too.
    ///
    /// Default: false for an installation, true for an upgrade with retries.
    public let remediateLastFailure = Field<Bool?>("remediateLastFailure")
    /// Whether a failed test is no failure.
    ///
    /// Default: false.
    public let ignoreTestFailures = Field<Bool?>("ignoreTestFailures")
    /// How an upgrade is put right.
    ///
    /// Default: `rollback`.
    public let strategy = Field<RemediationStrategy?>("strategy")

    /// The keys of this mapping.
    public init() {}
}

/// How a failed upgrade is put right.
public enum RemediationStrategy: String, Choice {
    /// Back to the last revision.
    case rollback
    /// Uninstalled and installed anew.
    case uninstall
}

/// What happens to a chart's custom resource definitions.
public enum CRDPolicy: String, Choice {
    /// They are left alone.
    case skip = "Skip"
    /// New ones are created.
    case create = "Create"
    /// New ones are created, old ones replaced.
    case createReplace = "CreateReplace"
}

/// Whether Flux v2 runs a chart's tests.
public struct HelmTestAction: Schema {
    /// Whether they run.
    ///
    /// Default: false.
    public let enable = Field<Bool?>("enable")
    /// Which of them.
    public let filters = Field<TypedList<Typed<HelmTestFilter>>>("filters")
    /// Whether a failed test is no failed release.
    ///
    /// Default: false.
    public let ignoreFailures = Field<Bool?>("ignoreFailures")
    /// How long they may take.
    ///
    /// Default: the release's.
    public let timeout = Field<GoDuration?>("timeout")

    /// The keys of this mapping.
    public init() {}
}

/// A test that runs, or does not.
public struct HelmTestFilter: Schema {
    /// The test's name.
    public let name = Field<String?>("name")
    /// Whether it is left out.
    ///
    /// Default: false.
    public let exclude = Field<Bool?>("exclude")

    /// The keys of this mapping.
    public init() {}
}

/// How Flux v2 rolls a release back.
public struct HelmRollbackAction: Schema {
    /// Whether resources that a failed rollback has created are deleted.
    ///
    /// Default: false.
    public let cleanupOnFail = Field<Bool?>("cleanupOnFail")
    /// Whether the chart's hooks do not run.
    ///
    /// Default: false.
    public let disableHooks = Field<Bool?>("disableHooks")
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
    /// Whether pods are restarted.
    ///
    /// Default: false.
    public let recreate = Field<Bool?>("recreate")
    /// Whether the server merges the manifests: `enabled`, `disabled` or `auto`.
    public let serverSideApply = Field<String?>("serverSideApply")
    /// How long it may take.
    ///
    /// Default: the release's.
    public let timeout = Field<GoDuration?>("timeout")

    /// The keys of this mapping.
    public init() {}
}

/// How Flux v2 uninstalls a release.
public struct HelmUninstallAction: Schema {
    /// What happens to what resources own: `background`, `foreground` or `orphan`.
    public let deletionPropagation = Field<String?>("deletionPropagation")
    /// Whether the chart's hooks do not run.
    ///
    /// Default: false.
    public let disableHooks = Field<Bool?>("disableHooks")
    /// Whether it does not wait until all resources are gone.
    ///
    /// Default: false.
    public let disableWait = Field<Bool?>("disableWait")
    /// Whether Helm keeps its records.
    ///
    /// Default: false.
    public let keepHistory = Field<Bool?>("keepHistory")
    /// How long it may take.
    ///
    /// Default: the release's.
    public let timeout = Field<GoDuration?>("timeout")

    /// The keys of this mapping.
    public init() {}
}
