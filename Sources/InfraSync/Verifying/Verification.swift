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
        /// That is all that is refuted or unprovable, and foreign changes of the environments' folders that are still in them
        /// at the last of the commits that were verified.
        public var isProblem: Bool
    }

    /// An environment's folder that is not what it should be, though none of the commits that were verified is to blame for it.
    public struct FolderReport: Sendable, Hashable {
        /// The last of the commits that were verified, at which the folder is like that.
        public var commit: ObjectID
        /// The environment.
        public var environment: Environment
        /// What is wrong, in one line.
        public var detail: String
    }

    /// The commits, parents first.
    public var commits: [CommitReport]
    /// The folders that are not proven at the last of the commits, production first.
    public var folders: [FolderReport]

    /// Whether a person should look at any of them.
    public var hasProblems: Bool { !folders.isEmpty || commits.contains(where: \.isProblem) }
}
