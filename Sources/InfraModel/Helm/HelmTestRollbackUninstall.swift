/// The test action of a Flux v2 release.
public struct HelmTestAction: Schema {
    /// Whether to run the chart's tests.
    ///
    /// Default: false.
    public let enable = Field<Bool?>("enable")
    /// Filters of the tests to run.
    public let filters = Field<TypedList<Typed<HelmTestFilter>>>("filters")
    /// Whether failed tests are ignored for the state of the release.
    ///
    /// Default: false.
    public let ignoreFailures = Field<Bool?>("ignoreFailures")
    /// The timeout of the action.
    ///
    /// Default: that of the release.
    public let timeout = Field<GoDuration?>("timeout")

    /// Creates the schema.
    public init() {}
}

/// A filter that includes or excludes a test.
public struct HelmTestFilter: Schema {
    /// The name of the test.
    public let name = Field<String?>("name")
    /// Whether to exclude the test.
    ///
    /// Default: false.
    public let exclude = Field<Bool?>("exclude")

    /// Creates the schema.
    public init() {}
}

/// The rollback action of a Flux v2 release.
public struct HelmRollbackAction: Schema {
    /// Whether to delete resources that a failed rollback has created.
    ///
    /// Default: false.
    public let cleanupOnFail = Field<Bool?>("cleanupOnFail")
    /// Whether to disable the chart's hooks.
    ///
    /// Default: false.
    public let disableHooks = Field<Bool?>("disableHooks")
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
    /// Whether to restart pods.
    ///
    /// Default: false.
    public let recreate = Field<Bool?>("recreate")
    /// The server-side apply mode.
    ///
    /// Default: `auto`.
    public let serverSideApply = Field<ServerSideApplyMode?>("serverSideApply")
    /// The timeout of the action.
    ///
    /// Default: that of the release.
    public let timeout = Field<GoDuration?>("timeout")

    /// Creates the schema.
    public init() {}
}

/// The uninstall action of a Flux v2 release.
public struct HelmUninstallAction: Schema {
    /// The deletion propagation policy.
    ///
    /// Default: `background`.
    public let deletionPropagation = Field<DeletionPropagation?>("deletionPropagation")
    /// Whether to disable the chart's hooks.
    ///
    /// Default: false.
    public let disableHooks = Field<Bool?>("disableHooks")
    /// Whether to disable waiting until all resources are deleted.
    ///
    /// Default: false.
    public let disableWait = Field<Bool?>("disableWait")
    /// Whether to keep Helm's release records.
    ///
    /// Default: false.
    public let keepHistory = Field<Bool?>("keepHistory")
    /// The timeout of the action.
    ///
    /// Default: that of the release.
    public let timeout = Field<GoDuration?>("timeout")

    /// Creates the schema.
    public init() {}
}

/// A deletion propagation policy, for the dependents of deleted resources.
public enum DeletionPropagation: String, Choice {
    /// Dependents are deleted in the background, after their owner.
    case background
    /// Dependents are deleted before their owner.
    case foreground
    /// Dependents are not deleted.
    case orphan
}
