public import InfraGit
public import InfraModel
public import InfraRender

/// The state of the target branch compared with the source branches.
public struct SyncStatus: Sendable {
    /// The state of an environment.
    public struct EnvironmentStatus: Sendable {
        /// The environment.
        public var environment: Environment
        /// The environment's last commit on the target branch; `nil` when there is none.
        public var commit: ObjectID?
        /// The source commit that was rendered last.
        public var renderedSource: ObjectID?
        /// The present commit of the source branch; `nil` when there is no such branch.
        public var source: ObjectID?
        /// The state of the environment's folder.
        public var state: EnvironmentState
        /// The diagnostics of the source and of the folder.
        public var diagnostics: [Diagnostic]
    }

    /// The last commit of the target branch; `nil` when there is no such branch.
    public var target: ObjectID?
    /// The environments, production first.
    public var environments: [EnvironmentStatus]

    /// Whether an environment is held.
    public var isHeld: Bool { environments.contains { $0.state.holdReason != nil } }
}

extension SyncStatus {
    init(of preview: PassPreview) throws {
        target = preview.target.tip?.id
        environments = try preview.plans.map { plan in
            let last = try preview.target.lastCommits(of: plan.environment, in: preview.caches.target).rendered
            return EnvironmentStatus(
                environment: plan.environment, commit: last?.commit.id,
                renderedSource: last?.trailers.sourceCommit, source: plan.source?.id, state: plan.state,
                diagnostics: plan.diagnostics)
        }
    }
}
