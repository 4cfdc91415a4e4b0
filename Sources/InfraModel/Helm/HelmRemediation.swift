/// The remediation of failed installations in Flux v2.
public struct HelmInstallRemediation: Schema {
    /// The number of retries after uninstalling; -1 for no limit.
    ///
    /// Default: 0.
    public let retries = Field<Int?>("retries")
    /// Whether to uninstall the release after the last failure too.
    ///
    /// Default: false.
    public let remediateLastFailure = Field<Bool?>("remediateLastFailure")
    /// Whether failed tests are not failures.
    ///
    /// Default: false.
    public let ignoreTestFailures = Field<Bool?>("ignoreTestFailures")

    /// Creates the schema.
    public init() {}
}

/// The remediation of failed upgrades in Flux v2.
public struct HelmRemediation: Schema {
    /// The number of retries after remediation; -1 for no limit.
    ///
    /// Default: 0.
    public let retries = Field<Int?>("retries")
    /// Whether to remediate the last failure too.
    ///
    /// Default: true if there are retries, else false.
    public let remediateLastFailure = Field<Bool?>("remediateLastFailure")
    /// Whether failed tests are not failures.
    ///
    /// Default: false.
    public let ignoreTestFailures = Field<Bool?>("ignoreTestFailures")
    /// The remediation strategy.
    ///
    /// Default: `rollback`.
    public let strategy = Field<RemediationStrategy?>("strategy")

    /// Creates the schema.
    public init() {}
}

/// A remediation strategy for failed upgrades.
public enum RemediationStrategy: String, Choice {
    /// The release is rolled back to the previous revision.
    case rollback
    /// The release is uninstalled and installed again.
    case uninstall
}

/// A policy for a chart's custom resource definitions.
public enum CRDPolicy: String, Choice {
    /// Definitions are neither created nor changed.
    case skip = "Skip"
    /// New definitions are created.
    case create = "Create"
    /// New definitions are created, and existing ones are replaced.
    case createReplace = "CreateReplace"
}
