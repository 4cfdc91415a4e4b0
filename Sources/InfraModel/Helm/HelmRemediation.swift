/// What Flux v2 does when an installation fails.
public struct HelmInstallRemediation: Schema {
    /// How often it tries again after uninstalling, -1 for ever.
    ///
    /// Default: 0.
    public let retries = Field<Int?>("retries")
    /// Whether the last failure is uninstalled too.
    ///
    /// Default: false.
    public let remediateLastFailure = Field<Bool?>("remediateLastFailure")
    /// Whether a failed test is no failure.
    ///
    /// Default: false.
    public let ignoreTestFailures = Field<Bool?>("ignoreTestFailures")

    /// The keys of this mapping.
    public init() {}
}

/// What Flux v2 does when an upgrade fails.
public struct HelmRemediation: Schema {
    /// How often it tries again after putting things right, -1 for ever.
    ///
    /// Default: 0.
    public let retries = Field<Int?>("retries")
    /// Whether the last failure is put right too.
    ///
    /// Default: false without retries, true with some.
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
