public import InfraGit
public import InfraModel
public import InfraRender

/// What a pass did.
public struct SyncOutcome: Sendable {
    /// What a pass did with an environment.
    public enum Action: Sendable, Hashable {
        /// The target branch says what the source says.
        case unchanged
        /// The environment was committed.
        case committed(ObjectID, FileChanges)
        /// The environment stays as it is, for this reason.
        case held(String)
    }

    /// The files that a commit changes.
    public struct FileChanges: Sendable, Hashable {
        /// Names of files that are new.
        public var added: [String] = []
        /// Names of files with another content.
        public var changed: [String] = []
        /// Names of those of the changed files that mean the same as before.
        ///
        /// They are looked for when the files before were not rendered by this version of the rendering.
        public var rewritten: [String] = []
        /// Names of files that are gone.
        public var removed: [String] = []

        /// Whether nothing changes.
        public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
    }

    /// An environment after a pass.
    public struct EnvironmentOutcome: Sendable {
        /// The environment.
        public var environment: Environment
        /// The commit of the source branch; `nil` when there is no such branch.
        public var source: ObjectID?
        /// What was done.
        public var action: Action
        /// What a person should know about the source.
        public var diagnostics: [Diagnostic] = []
    }

    /// The environments, production first.
    public var environments: [EnvironmentOutcome]
    /// Whether a branch has moved since the last pass of the same synchronizer.
    public var hasNews: Bool
    /// How many times the push came too late and the environments were rendered onto a newer target branch.
    public var lostRaces = 0
    /// What others did to the target branch since it was last seen, other than adding to it.
    public var targetReset: TargetReset?

    /// Whether an environment is held.
    public var isHeld: Bool {
        environments.contains { outcome in
            if case .held = outcome.action { true } else { false }
        }
    }
}
