public import InfraGit
public import InfraModel
public import InfraRender

/// What the target branch says.
public struct SyncStatus: Sendable {
    /// Where an environment stands.
    public enum State: Sendable, Hashable {
        /// The target branch says what the source says.
        case inStep
        /// The next pass commits so many files' changes.
        case behind(SyncOutcome.FileChanges)
        /// The environment stays as it is, for this reason.
        case held(String)
    }

    /// An environment.
    public struct EnvironmentStatus: Sendable {
        /// The environment.
        public var environment: Environment
        /// Its last commit on the target branch; `nil` when it has none.
        public var commit: ObjectID?
        /// The source commit that was rendered.
        public var renderedSource: ObjectID?
        /// The source branch's commit now; `nil` when there is no such branch.
        public var source: ObjectID?
        /// Where it stands.
        public var state: State
        /// What a person should know about the source.
        public var diagnostics: [Diagnostic]
    }

    /// The target branch's commit; `nil` when there is no such branch.
    public var target: ObjectID?
    /// The environments, production first.
    public var environments: [EnvironmentStatus]

    /// Whether an environment is held.
    public var isHeld: Bool {
        environments.contains { status in
            if case .held = status.state { true } else { false }
        }
    }

    init(
        _ drafts: [EnvironmentDraft], _ target: TargetBranch, _ contents: KeptContents, _ repository: Repository
    ) throws {
        self.target = target.tip?.id
        environments = try drafts.map { draft in
            let last = try target.lastCommits(for: draft.environment, in: repository).ours
            let state: State =
                switch draft.folder {
                case .inStep: .inStep
                case .held(let reason): .held(reason)
                case .rendered(_, let changes): draft.hasChanges ? .behind(changes) : .inStep
                }
            return EnvironmentStatus(
                environment: draft.environment, commit: last?.commit.id,
                renderedSource: last?.record.sourceCommit, source: draft.source?.id, state: state,
                diagnostics: draft.diagnostics)
        }
    }
}
