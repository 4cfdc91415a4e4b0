public import InfraGit
public import InfraRender

/// The result of verifying commits of the target branch.
public struct Verification: Sendable {
    /// The verdict on a commit.
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
        /// The commit is exactly the rendering of its source.
        case proven
        /// The commit claims to be a rendering of its source, and is not.
        case refuted
        /// The commit claims to be a rendering of its source, and this cannot be checked.
        case unprovable
        /// The commit was not made by infra-sync.
        case foreign
    }

    /// The report on a commit.
    public struct CommitReport: Sendable, Hashable {
        /// The commit.
        public var commit: ObjectID
        /// The verdict.
        public var verdict: Verdict
        /// The environment of the commit; `nil` for a foreign commit.
        public var environment: Environment?
        /// The source commit that it names; `nil` for a foreign commit.
        public var source: ObjectID?
        /// The reason of the verdict in one line; `nil` for a proven commit without remarks.
        public var detail: String?
        /// Whether the commit needs attention: it is refuted or unprovable, or it is a foreign change of an
        /// environment's folder that the last of the verified commits still has.
        public var isProblem: Bool
    }

    /// The report on an environment's folder with a problem that no verified commit explains.
    public struct FolderReport: Sendable, Hashable {
        /// The last of the verified commits, which has the folder.
        public var commit: ObjectID
        /// The environment.
        public var environment: Environment
        /// The problem in one line.
        public var detail: String
    }

    /// The commits, parents first.
    public var commits: [CommitReport]
    /// The folders that are not proven at the last of the commits, production first.
    public var folders: [FolderReport]

    /// Whether a commit or folder needs attention.
    public var hasProblems: Bool { !folders.isEmpty || commits.contains(where: \.isProblem) }
}
