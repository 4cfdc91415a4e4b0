public import InfraGit
public import InfraRender

/// What came of verifying commits of the target branch.
public struct Verification: Sendable {
    /// What a commit is found to be.
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
        /// It is exactly what infra-sync makes of its source.
        case proven
        /// It says that it is, and is not.
        case refuted
        /// It says that it is, and nobody can tell.
        case unprovable
        /// Somebody else made it.
        case foreign
    }

    /// A commit.
    public struct CommitReport: Sendable, Hashable {
        /// The commit.
        public var commit: ObjectID
        /// What it is found to be.
        public var verdict: Verdict
        /// The environment that it is for; `nil` for a foreign one.
        public var environment: Environment?
        /// The source commit that it names.
        public var source: ObjectID?
        /// What there is to say about it, in one line; `nil` when the verdict says it all.
        public var detail: String?
        /// Whether a person should look at it.
        ///
        /// That is all that is refuted or unprovable, and foreign changes of the environments' folders that no later commit
        /// among those that were verified has put right.
        public var isProblem: Bool
    }

    /// The commits, parents first.
    public var commits: [CommitReport]

    /// Whether a person should look at any of them.
    public var hasProblems: Bool { commits.contains(where: \.isProblem) }
}
