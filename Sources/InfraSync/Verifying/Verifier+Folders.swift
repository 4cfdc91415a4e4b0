internal import InfraGit
internal import InfraModel
internal import InfraRender

/// The folders at the last commit, whoever has made them so: a merge can take back what was proven, and is itself nothing but foreign.
extension Verifier {
    /// A commit of ours that no other one for its environment follows.
    private typealias LastCommit = (examined: ExaminedCommit, record: CommitRecord)

    /// Makes sure that a folder is the one of the last commit of ours for its environment, and that this one is proven.
    ///
    /// A merge can lead to several last commits, and each of them may be proven. Then the one with the newest source counts.
    ///
    /// - Parameters:
    ///   - environment: The environment.
    ///   - end: The commit at which the folder is looked at.
    ///   - known: The verdicts that reports tell already.
    /// - Returns: What is wrong; `nil` when nothing is, or when a report says it.
    /// - Throws: `GitError` when the cache cannot be read.
    func folderReport(
        on environment: Environment, at end: Commit, _ known: [ObjectID: Verification.Verdict]
    ) throws -> Verification.FolderReport? {
        func problem(_ detail: String) -> Verification.FolderReport {
            Verification.FolderReport(commit: end.id, environment: environment, detail: detail.printable)
        }
        let folder = folder(of: environment)
        // However old it is: no two readers need agree on what the branch holds.
        if let defect = try repository.defect(onTheWayTo: folder, of: end) { return problem(defect) }
        let entry = try repository.targetEntry(at: folder, of: end)
        let last = try newest(lastCommits(of: environment, leadingTo: end))
        guard let first = last.first else {
            return entry == nil ? nil : problem("no commit that leads to it says to be of this sync")
        }
        let matching = try last.filter { try repository.targetEntry(at: folder, of: $0.examined.commit) == entry }
        guard !matching.isEmpty else {
            let difference = TreeDifference(
                from: try files(of: environment, in: first.examined.commit), to: try files(of: environment, in: end),
                in: folder)
            return problem(
                """
                it is not as its last commit, \(first.examined.commit.id.hex.prefix(12)), has left it: \
                \(difference?.description ?? "\(folder) is no folder")
                """)
        }
        var objection: String?
        for (examined, record) in matching {
            if let verdict = known[examined.commit.id] {
                if verdict == .proven { return nil }
                continue
            }
            try sources.fetch([record.sourceCommit])
            let report = try report(on: examined, record)
            guard report.verdict != .proven else { return nil }
            let reason = report.detail.map { ": \($0)" } ?? ""
            let text = "its last commit, \(report.commit.hex.prefix(12)), is \(report.verdict.rawValue)\(reason)"
            objection = objection ?? text
        }
        return objection.map(problem)
    }

    /// Whether a commit has none of the folders, and no commit of ours leads to it: then nothing has been looked at.
    func isUnknown(_ end: Commit) throws -> Bool {
        for environment in Environment.allCases {
            guard try repository.targetEntry(at: folder(of: environment), of: end) == nil,
                try lastCommits(of: environment, leadingTo: end).isEmpty
            else { return false }
        }
        return true
    }

    /// The report on an environment of which nothing is to be found.
    func nothing(of environment: Environment, at end: Commit) -> Verification.FolderReport {
        let directory = configuration.targetDirectory
        return Verification.FolderReport(
            commit: end.id, environment: environment,
            detail: """
                there is no folder "\(folder(of: environment))", and no commit of this sync, so nothing is proven: the target directory \
                "\(directory.isEmpty ? "." : directory)", the source directory or the names of the branches may be others
                """.printable)
    }

    /// The commits with the newest source among last ones.
    ///
    /// One whose source the branch does not have counts only where all are like that: then no order is known.
    private func newest(_ last: [LastCommit]) throws -> [LastCommit] {
        let places = try last.map { try sources.place(of: $0.record.sourceCommit, on: $0.record.sourceBranch) }
        guard let best = places.compactMap(\.self).max() else { return last }
        return zip(last, places).filter { $0.1 == best }.map { $0.0 }
    }

    /// The last commits of ours for an environment: more than one where none of them leads to another one.
    private func lastCommits(of environment: Environment, leadingTo end: Commit) throws -> [LastCommit] {
        var found: [LastCommit] = []
        var queue = [end]
        var seen: Set<ObjectID> = [end.id]
        while let commit = queue.popLast() {
            try checkCancellation()
            let examined = try ExaminedCommit(commit, configuration, in: repository)
            if let record = examined.record, record.environment == environment {
                found.append((examined, record))
                continue
            }
            queue += examined.parents.filter { seen.insert($0.id).inserted }
        }
        guard found.count > 1 else { return found }
        // An old branch that was merged brings commits with it that were followed by others long since.
        let followed = try ancestors(of: found.map { $0.examined.commit })
        return found.filter { !followed.contains($0.examined.commit.id) }
    }

    /// All commits that lead to some others.
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
