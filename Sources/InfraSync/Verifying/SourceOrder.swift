internal import InfraGit
internal import InfraRender

/// The order of the sources that the commits of infra-sync were rendered from: a source must not follow a newer one.
struct SourceOrder {
    /// A commit of infra-sync, and the source that it names.
    struct Step {
        var commit: ObjectID
        var source: ObjectID
    }

    /// The sources of an environment up to a commit of the target branch.
    private struct Progress {
        /// The newest source in the history of the source branch.
        var newest: (step: Step, position: FirstParentHistory.Position)?
        /// The last source, when the history of the source branch lacks it.
        ///
        /// It is only compared with the next commit.
        var lost: Step?

        mutating func merge(_ other: Progress) {
            lost = lost ?? other.lost
            if let candidate = other.newest, newest.map({ $0.position < candidate.position }) ?? true {
                newest = candidate
            }
        }

        /// Adds the next source; returns the step with a newer source, `nil` for none.
        mutating func add(_ step: Step, at position: FirstParentHistory.Position?) -> Step? {
            guard let position else {
                lost = step
                return nil
            }
            defer { lost = nil }
            if let newest, position < newest.position { return lost ?? newest.step }
            newest = (step, position)
            return lost
        }
    }

    /// The commits whose source is older than that of a previous commit, or does not descend from it, with the previous
    /// commit.
    private(set) var resets: [ObjectID: Step] = [:]

    /// Compares the sources of commits.
    ///
    /// Each source is compared with the newest one of all ancestors, so that a reset in several steps is detected too.
    ///
    /// - Parameters:
    ///   - commits: The last commit and its ancestors, parents first.
    ///   - configuration: The configuration of the sync that the commits are of.
    ///   - repository: The cache of the target branch.
    ///   - sources: The source commits.
    ///   - progress: Called for each commit.
    /// - Throws: `GitError` when a cache cannot be read, and what `progress` throws.
    init(
        of commits: [Commit], _ configuration: SyncConfiguration, in repository: Repository, _ sources: SourceCommits,
        progress: () throws -> Void
    ) throws {
        var reached: [ObjectID: [Environment: Progress]] = [:]
        for commit in commits {
            try progress()
            var reachedHere = Self.joined(commit.parents.compactMap { reached[$0] })
            // The tree is only read if the message has the trailers.
            if CommitTrailers(of: commit) != nil {
                let examined = try ExaminedCommit(commit, configuration, in: repository)
                if let trailers = examined.trailers, examined.formProblem == nil {
                    let position = try sources.position(of: trailers.sourceCommit, on: trailers.sourceBranch)
                    resets[commit.id] = reachedHere[trailers.environment, default: Progress()].add(
                        Step(commit: commit.id, source: trailers.sourceCommit), at: position)
                }
            }
            reached[commit.id] = reachedHere
        }
    }

    private static func joined(_ parents: [[Environment: Progress]]) -> [Environment: Progress] {
        guard var joined = parents.first else { return [:] }
        for (environment, progress) in parents.dropFirst().joined() {
            joined[environment, default: Progress()].merge(progress)
        }
        return joined
    }
}
