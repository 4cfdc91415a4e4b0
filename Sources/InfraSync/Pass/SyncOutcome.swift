public import InfraGit
public import InfraModel
public import InfraRender

/// The outcome of a pass.
public struct SyncOutcome: Sendable {
    /// The outcome of a pass for an environment.
    public struct EnvironmentOutcome: Sendable {
        /// The environment.
        public var environment: Environment
        /// The commit of the source branch; `nil` when there is no such branch.
        public var source: ObjectID?
        /// The state of the environment's folder before the pass: `changed` means that the changes were committed.
        public var state: EnvironmentState
        /// The commit that was pushed for the environment; `nil` for none.
        public var commit: ObjectID?
        /// The diagnostics of the source and of the folder.
        public var diagnostics: [Diagnostic] = []
    }

    /// The environments, production first.
    public var environments: [EnvironmentOutcome]
    /// Whether the outcome is that of the previous pass of the same synchronizer, because nothing has changed since.
    public var isRepeated = false
    /// Whether the pass created the target branch.
    public var createsTarget = false
    /// The number of times that another push arrived first, so that the environments were rendered onto a newer commit.
    public var lostRaces = 0
    /// The forced update of the target branch that was detected; `nil` for none.
    public var forcedUpdate: ForcedUpdate?

    /// Whether an environment is held.
    public var isHeld: Bool { environments.contains { $0.state.holdReason != nil } }
}

extension SyncOutcome {
    /// Creates the outcome of plans.
    ///
    /// - Parameters:
    ///   - plans: The plans.
    ///   - commits: The commits that were pushed.
    init(of plans: [EnvironmentPlan], _ commits: [EnvironmentCommit]) {
        environments = plans.map { plan in
            EnvironmentOutcome(
                environment: plan.environment, source: plan.source?.id, state: plan.state,
                commit: commits.first { $0.environment == plan.environment }?.id, diagnostics: plan.diagnostics)
        }
    }

    /// The outcome of a pass that follows this one without any change.
    var repeated: SyncOutcome {
        var outcome = SyncOutcome(environments: environments, isRepeated: true)
        for index in outcome.environments.indices where outcome.environments[index].commit != nil {
            outcome.environments[index].state = .upToDate
            outcome.environments[index].commit = nil
            // The commit has repaired the folder, and its source is the one that was rendered last.
            outcome.environments[index].diagnostics.removeAll {
                $0.code.isAboutTarget || $0.code == .sourceReset
            }
        }
        return outcome
    }
}
