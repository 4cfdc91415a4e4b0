internal import InfraGit
internal import InfraModel
internal import InfraRender

/// The verification of the folders at the last commit, because a merge, which is a foreign commit, can undo proven
/// commits.
extension Verifier {
    /// A commit of infra-sync that no other commit for its environment follows.
    private typealias LastCommit = (examined: ExaminedCommit, trailers: CommitTrailers)

    /// Checks that a folder is that of the last commit of infra-sync for its environment, and that this commit is
    /// proven.
    ///
    /// A merge can have several last commits. Then those with the newest source count.
    ///
    /// - Parameters:
    ///   - environment: The environment.
    ///   - end: The commit that has the folder.
    ///   - known: The verdicts of the reports.
    /// - Returns: The problem; `nil` for none, or when a report has it.
    /// - Throws: `GitError` when the cache cannot be read.
    func folderReport(
        on environment: Environment, at end: Commit, _ known: [ObjectID: Verification.Verdict]
    ) throws -> Verification.FolderReport? {
        func problem(_ detail: String) -> Verification.FolderReport {
            Verification.FolderReport(commit: end.id, environment: environment, detail: detail.printable)
        }
        let folder = folder(of: environment)
        // Readers may disagree on the content of an invalid directory, however old it is.
        if let defect = try repository.defect(onPathTo: folder, of: end) { return problem(defect) }
        let entry = try repository.targetEntry(at: folder, of: end)
        let last = try newest(lastCommits(of: environment, leadingTo: end))
        guard let first = last.first else {
            return entry == nil ? nil : problem("no commit in its history has the trailers of this sync")
        }
        let matching = try last.filter { try repository.targetEntry(at: folder, of: $0.examined.commit) == entry }
        guard !matching.isEmpty else {
            let difference = TreeDifference(
                from: try files(of: environment, in: first.examined.commit), to: try files(of: environment, in: end),
                in: folder)
            return problem(
                """
                it differs from its last commit, \(first.examined.commit.id.hex.prefix(12)): \
                \(difference?.description ?? "\(folder) is not a directory")
                """)
        }
        var firstProblem: String?
        for (examined, trailers) in matching {
            if let verdict = known[examined.commit.id] {
                if verdict == .proven { return nil }
                continue
            }
            try sources.fetch([trailers.sourceCommit])
            let report = try report(on: examined, trailers)
            guard report.verdict != .proven else { return nil }
            let reason = report.detail.map { ": \($0)" } ?? ""
            let text = "its last commit, \(report.commit.hex.prefix(12)), is \(report.verdict.rawValue)\(reason)"
            firstProblem = firstProblem ?? text
        }
        return firstProblem.map(problem)
    }

    /// Returns whether a commit has none of the folders, and no commit of infra-sync in its history, so that nothing
    /// was verified.
    func hasNothingToVerify(_ end: Commit) throws -> Bool {
        for environment in configuration.environments {
            guard try repository.targetEntry(at: folder(of: environment), of: end) == nil,
                try lastCommits(of: environment, leadingTo: end).isEmpty
            else { return false }
        }
        return true
    }

    /// Returns the report on an environment without a folder and without commits.
    func unknownFolderReport(on environment: Environment, at end: Commit) -> Verification.FolderReport {
        let directory = configuration.targetDirectory
        return Verification.FolderReport(
            commit: end.id, environment: environment,
            detail: """
                there is no folder "\(folder(of: environment))", and no commit of this sync, so nothing is proven: the target directory \
                "\(directory.isEmpty ? "." : directory)", the source directory or the names of the branches may be wrong
                """.printable)
    }

    /// Returns those of the last commits that have the newest source.
    ///
    /// Commits whose source is not on the branch only count if there are no others: their order is unknown.
    private func newest(_ last: [LastCommit]) throws -> [LastCommit] {
        let positions = try last.map {
            try sources.position(of: $0.trailers.sourceCommit, on: $0.trailers.sourceBranch)
        }
        guard let best = positions.compactMap(\.self).max() else { return last }
        return zip(last, positions).filter { $0.1 == best }.map { $0.0 }
    }

    /// Returns the last commits of infra-sync for an environment: several, if none of them is an ancestor of another
    /// one.
    private func lastCommits(of environment: Environment, leadingTo end: Commit) throws -> [LastCommit] {
        var found: [LastCommit] = []
        var queue = [end]
        var seen: Set<ObjectID> = [end.id]
        while let commit = queue.popLast() {
            try checkCancellation()
            let examined = try ExaminedCommit(commit, configuration, in: repository)
            if let trailers = examined.trailers, trailers.environment == environment {
                found.append((examined, trailers))
                continue
            }
            queue += examined.parents.filter { seen.insert($0.id).inserted }
        }
        guard found.count > 1 else { return found }
        // A merge of an old branch adds commits that are not the last ones.
        let followed = try ancestors(of: found.map { $0.examined.commit })
        return found.filter { !followed.contains($0.examined.commit.id) }
    }

    /// Returns all ancestors of commits.
    private func ancestors(of commits: [Commit]) throws -> Set<ObjectID> {
        var ancestors: Set<ObjectID> = []
        var queue = commits
        while let commit = queue.popLast() {
            try checkCancellation()
            for id in commit.parents where ancestors.insert(id).inserted {
                if let parent = try repository.historicCommit(id) { queue.append(parent) }
            }
        }
        return ancestors
    }
}
