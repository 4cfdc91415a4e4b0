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
    /// Whether the server merges the manifests.
    ///
    /// Default: `auto`.
    public let serverSideApply = Field<ServerSideApplyMode?>("serverSideApply")
    /// How long it may take.
    ///
    /// Default: the release's.
    public let timeout = Field<GoDuration?>("timeout")

    /// The keys of this mapping.
    public init() {}
}

/// How Flux v2 uninstalls a release.
public struct HelmUninstallAction: Schema {
    /// What happens to what the resources own.
    ///
    /// Default: `background`.
    public let deletionPropagation = Field<DeletionPropagation?>("deletionPropagation")
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

/// What happens to what deleted resources own.
public enum DeletionPropagation: String, Choice {
    /// It is deleted later.
    case background
    /// It is deleted first.
    case foreground
    /// It stays.
    case orphan
}
