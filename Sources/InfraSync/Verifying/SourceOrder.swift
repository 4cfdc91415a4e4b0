internal import InfraGit
internal import InfraRender

/// The order of the sources that the commits of ours were rendered from: a source that was replaced by a later one must not come back.
struct SourceOrder {
    /// A commit of ours, and the source that it names.
    struct Step {
        var commit: ObjectID
        var source: ObjectID
    }

    /// The sources of an environment that a commit of the target branch leads to.
    private struct Progress {
        /// The newest one in the history of the source branch.
        var newest: (step: Step, place: SourceLine.Place)?
        /// The last one, when the history of the source branch does not have it.
        ///
        /// It is compared with the next commit only.
        var lost: Step?

        mutating func merge(_ other: Progress) {
            lost = lost ?? other.lost
            if let candidate = other.newest, newest.map({ $0.place < candidate.place }) ?? true { newest = candidate }
        }

        /// Takes the next source; returns the step that it goes back behind, `nil` when it does not.
        mutating func take(_ step: Step, at place: SourceLine.Place?) -> Step? {
            guard let place else {
                lost = step
                return nil
            }
            defer { lost = nil }
            if let newest, place < newest.place { return lost ?? newest.step }
            newest = (step, place)
            return lost
        }
    }

    /// The commits of ours whose source is older than that of one before them, or does not descend from it, with the latter.
    private(set) var setbacks: [ObjectID: Step] = [:]

    /// Compares the sources of commits.
    ///
    /// Each source is compared with the newest one of all commits that lead to it, so that two steps back are found like one.
    ///
    /// - Parameters:
    ///   - commits: All commits that lead to the last one, parents first.
    ///   - configuration: The configuration of the sync that the commits are of.
    ///   - repository: The cache of the target branch.
    ///   - sources: The source commits.
    ///   - progress: Is called for each commit.
    /// - Throws: `GitError` when a cache cannot be read, and what `progress` throws.
    init(
        of commits: [Commit], _ configuration: SyncConfiguration, in repository: Repository, _ sources: SourceCommits,
        progress: () throws -> Void
    ) throws {
        var reached: [ObjectID: [Environment: Progress]] = [:]
        for commit in commits {
            try progress()
            var sofar = Self.joined(commit.parents.compactMap { reached[$0] })
            // The tree is looked at only where the message is one of ours.
            if CommitRecord(of: commit) != nil {
                let examined = try ExaminedCommit(commit, configuration, in: repository)
                if let record = examined.record, examined.formProblem == nil {
                    let place = try sources.place(of: record.sourceCommit, on: record.sourceBranch)
                    setbacks[commit.id] = sofar[record.environment, default: Progress()].take(
                        Step(commit: commit.id, source: record.sourceCommit), at: place)
                }
            }
            reached[commit.id] = sofar
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
