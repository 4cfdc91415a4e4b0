internal import InfraGit
internal import InfraRender

/// The order of the sources that the commits of ours were rendered from: a source that was replaced by a later one must not come back.
struct SourceOrder {
    /// A commit of ours, and the source that it names.
    struct Step {
        var commit: ObjectID
        var source: ObjectID
    }

    /// The commits of ours whose source is not a descendant of that of one before them, with the latter.
    private(set) var setbacks: [ObjectID: Step] = [:]

    /// Compares the sources of commits.
    ///
    /// Each source is compared with the latest ones of all commits that lead to it, so that two steps back are found like one.
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
        var latest: [ObjectID: [Environment: [Step]]] = [:]
        for commit in commits {
            try progress()
            var steps = Self.joined(commit.parents.compactMap { latest[$0] })
            // The tree is looked at only where the message is one of ours.
            if CommitRecord(of: commit) != nil {
                let examined = try ExaminedCommit(commit, configuration, in: repository)
                if let record = examined.record, examined.formProblem == nil {
                    let rest = steps[record.environment, default: []].filter {
                        !sources.isCommit(record.sourceCommit, descendedFrom: $0.source)
                    }
                    setbacks[commit.id] = rest.first
                    // One that its branch does not have, after a forced push, is compared with the next commit only.
                    let kept = try rest.filter { try sources.isOnBranch($0.source, record.sourceBranch) }
                    steps[record.environment] = [Step(commit: commit.id, source: record.sourceCommit)] + kept
                }
            }
            latest[commit.id] = steps
        }
    }

    /// The steps of several parents, each source once.
    private static func joined(_ parents: [[Environment: [Step]]]) -> [Environment: [Step]] {
        guard var joined = parents.first else { return [:] }
        for (environment, steps) in parents.dropFirst().joined() {
            let known = Set(joined[environment, default: []].map(\.source))
            joined[environment, default: []] += steps.filter { !known.contains($0.source) }
        }
        return joined
    }
}
