internal import InfraGit
internal import InfraModel
internal import InfraRender

/// What stands in the folders in the end, whoever has brought it there: a merge can take back what was proven, and is itself nothing but
/// foreign.
extension Verifier {
    /// Makes sure that a folder is the one of the last commit of ours for its environment, and that this one is proven.
    ///
    /// - Parameters:
    ///   - environment: The environment.
    ///   - end: The commit at which the folder is looked at.
    ///   - reports: What was found already.
    /// - Returns: What is wrong; `nil` when nothing is, or when a report says it.
    /// - Throws: `GitError` when the cache cannot be read.
    func folderReport(
        on environment: Environment, at end: Commit, _ reports: [Verification.CommitReport]
    ) throws -> Verification.FolderReport? {
        func problem(_ detail: String) -> Verification.FolderReport {
            Verification.FolderReport(commit: end.id, environment: environment, detail: detail.printable)
        }
        let folder = folder(of: environment)
        let entry = try repository.targetEntry(at: folder, of: end)
        let last = try lastCommits(of: environment, leadingTo: end)
        guard let first = last.first else {
            return entry == nil ? nil : problem("no commit that leads to it says to be of this sync")
        }
        for (examined, record) in last where !reports.contains(where: { $0.commit == examined.commit.id }) {
            try sources.fetch([record.sourceCommit])
            let report = try report(on: examined, record)
            guard report.verdict != .proven else { continue }
            let reason = report.detail.map { ": \($0)" } ?? ""
            return problem("its last commit, \(report.commit.hex.prefix(12)), is \(report.verdict.rawValue)\(reason)")
        }
        let isRight = try last.contains { try repository.targetEntry(at: folder, of: $0.examined.commit) == entry }
        guard !isRight else { return nil }
        let difference = TreeDifference(
            from: try files(of: environment, in: first.examined.commit), to: try files(of: environment, in: end),
            in: folder)
        return problem(
            """
            it is not as its last commit, \(first.examined.commit.id.hex.prefix(12)), has left it: \
            \(difference?.description ?? "\(folder) is no folder")
            """)
    }

    /// The last commits of ours for an environment: more than one where nobody's last one leads to the other's.
    private func lastCommits(
        of environment: Environment, leadingTo end: Commit
    ) throws -> [(examined: ExaminedCommit, record: CommitRecord)] {
        var found: [(examined: ExaminedCommit, record: CommitRecord)] = []
        var queue = [end]
        var seen: Set<ObjectID> = [end.id]
        while let commit = queue.popLast() {
            let examined = try ExaminedCommit(commit, configuration, in: repository)
            if let record = examined.record, record.environment == environment {
                found.append((examined, record))
                continue
            }
            queue += examined.parents.filter { seen.insert($0.id).inserted }
        }
        guard found.count > 1 else { return found }
        // An old branch that was merged brings commits with it that were followed by others long since.
        return try found.filter { one in
            let id = one.examined.commit.id
            return try !found.contains { other in
                try other.examined.commit.id != id && CommitHistory(other.examined.commit, in: repository).contains(id)
            }
        }
    }
}
