internal import InfraGit
internal import InfraModel
internal import InfraRender

/// Proves or refutes that commits of the target branch are what infra-sync makes of their sources.
struct Verifier {
    let configuration: SyncConfiguration
    let repository: Repository
    let sources: SourceCommits
    private let renderings: SourceRenderings

    init(
        _ configuration: SyncConfiguration, _ sources: SourceCommits, in repository: Repository,
        _ cancellation: CancellationHandle
    ) {
        self.configuration = configuration
        self.repository = repository
        self.sources = sources
        renderings = SourceRenderings(configuration, repository, cancellation)
    }

    /// Verifies commits.
    ///
    /// - Parameters:
    ///   - commits: The commits, parents first.
    ///   - progress: Is told before each one how many are done.
    /// - Returns: What came of it.
    /// - Throws: `GitError` when the cache cannot be read or an option is wrong.
    func verification(of commits: [Commit], progress: (Int) throws -> Void) throws -> Verification {
        let examined = try commits.map { try ExaminedCommit($0, configuration, in: repository) }
        try sources.fetch(examined.compactMap(\.record?.sourceCommit))
        var reports: [Verification.CommitReport] = []
        var open = OpenChanges()
        var menders: [Int: ObjectID] = [:]
        for (index, commit) in examined.enumerated() {
            try progress(index)
            let report = try commit.record.map { try self.report(on: commit, $0) } ?? foreignReport(on: commit)
            reports.append(report)
            for mended in open.follow(commit, at: index, report) { menders[mended] = menders[mended] ?? report.commit }
        }
        guard let end = examined.last else { return Verification(commits: [], folders: []) }
        var folders: [Verification.FolderReport] = []
        for environment in Environment.allCases {
            let changes = open.changes(of: environment, at: end.commit.id)
            for index in changes {
                reports[index].isProblem = true
                menders[index] = nil
            }
            guard changes.isEmpty else { continue }
            folders += try folderReport(on: environment, at: end.commit, reports).map { [$0] } ?? []
        }
        for (index, mender) in menders { reports[index].detail? += ", put right by \(mender.hex.prefix(12))" }
        return Verification(commits: reports, folders: folders)
    }

    private func foreignReport(on examined: ExaminedCommit) throws(GitError) -> Verification.CommitReport {
        var detail = "\(examined.commit.subject.quotedForMessage) by \(examined.commit.author.name)"
        var paths: [String] = []
        var defect = examined.defect
        for environment in examined.changed {
            let folder = folder(of: environment)
            if defect == nil, let tree = try repository.targetEntry(at: folder, of: examined.commit),
                tree.mode == .directory
            {
                defect = try repository.targetDefect(ofTree: tree.id)
            }
            let before = try examined.parents.first.map { (parent) throws(GitError) in
                try files(of: environment, in: parent)
            }
            let after = try files(of: environment, in: examined.commit)
            paths.append(TreeDifference(from: before ?? [], to: after, in: folder)?.path ?? folder)
        }
        if !paths.isEmpty { detail += ", changes \(paths.joined(separator: " and "))" }
        if let defect { detail += ": \(defect)" }
        return Verification.CommitReport(
            commit: examined.commit.id, verdict: .foreign, environment: nil, source: nil,
            detail: detail.printable, isProblem: defect != nil)
    }

    func report(on examined: ExaminedCommit, _ record: CommitRecord) throws -> Verification.CommitReport {
        let (verdict, detail) = try verdict(on: examined, record)
        return Verification.CommitReport(
            commit: examined.commit.id, verdict: verdict, environment: record.environment,
            source: record.sourceCommit, detail: detail?.printable, isProblem: verdict != .proven)
    }

    private func verdict(
        on examined: ExaminedCommit, _ record: CommitRecord
    ) throws -> (Verification.Verdict, detail: String?) {
        if let defect = examined.defect { return (.refuted, defect) }
        let source: Commit
        switch try sources.state(of: record.sourceCommit) {
        case .missing(let reason): return (.unprovable, reason)
        case .objection(let reason): return (.refuted, reason)
        case .found(let commit): source = commit
        }
        if let reason = try objection(toHeadOf: examined, record, source)
            ?? objection(toSurroundingsOf: examined, record)
        {
            return (.refuted, reason)
        }
        if let reason = try objection(toFolderOf: examined.commit, record, source) {
            guard record.renderedBy != ProductVersion.renderer else { return (.refuted, reason) }
            return (.unprovable, "rendered by \(record.renderedBy), and to \(ProductVersion.renderer) \(reason)")
        }
        let isReachable = try sources.isOnBranch(source.id, record.sourceBranch)
        return (.proven, isReachable ? nil : "its source is not on \(record.sourceBranch) any more")
    }

    /// What is wrong with all that is neither folder nor file.
    private func objection(
        toHeadOf examined: ExaminedCommit, _ record: CommitRecord, _ source: Commit
    ) throws(GitError) -> String? {
        let commit = examined.commit
        guard commit.parents.count <= 1 else { return "it is a merge, and infra-sync makes none" }
        guard commit.author == commit.committer, commit.committer.time == source.committer.time,
            commit.committer.offset == source.committer.offset
        else { return "author and committer are not the same, or their dates are not that of the source commit" }
        guard commit.message.hasSameBytes(as: record.message), try repository.isPlain(commit) else {
            return "its message or its header says something that infra-sync does not say"
        }
        return nil
    }

    /// What is wrong with all that is not in the environment's folder.
    private func objection(
        toSurroundingsOf examined: ExaminedCommit, _ record: CommitRecord
    ) throws(GitError) -> String? {
        let folder = folder(of: record.environment)
        do throws(GitError) {
            let difference = try repository.difference(
                from: examined.parents.first?.tree, to: examined.commit.tree, except: folder.split(atByte: "/"))
            return difference.map { "\($0.path) changes too, and is not in \(folder)" }
        } catch  where error.code == .invalidObject {
            return "what it changes cannot be compared: \(error)"
        }
    }

    /// What is wrong with the environment's folder.
    private func objection(
        toFolderOf commit: Commit, _ record: CommitRecord, _ source: Commit
    ) throws -> String? {
        var expected: [TreeEntry]
        switch try result(of: source, as: record.environment) {
        case .nothing(let reason): return reason
        case .files(let files): expected = files
        }
        let folder = folder(of: record.environment)
        let entry = try repository.targetEntry(at: folder, of: commit)
        if try repository.targetEntry(at: "\(folder)/\(HydratorMetadata.fileName)", of: commit) != nil {
            // Whether there is metadata was an option at the time; what it says was none.
            expected.append(renderings.metadata(of: source, in: record.sourceRepository))
        }
        let isExpected = try entry?.mode == .directory && entry?.id == ObjectID(ofTree: expected)
        if expected.isEmpty ? entry == nil : isExpected { return nil }
        if let entry, entry.mode == .directory, let defect = try repository.targetDefect(ofTree: entry.id) {
            return defect
        }
        let actual = try files(of: record.environment, in: commit)
        return TreeDifference(from: expected, to: actual, in: folder)?.description
            ?? "\(folder) is no folder"
    }

    /// What a source renders to; nothing, if an object of it is invalid.
    private func result(of source: Commit, as environment: Environment) throws -> SourceRenderings.Result {
        do {
            return try renderings.result(of: source, as: environment)
        } catch let error as GitError where error.code == .invalidObject {
            return .nothing("its source has an object that git does not allow: \(error)")
        }
    }

    func folder(of environment: Environment) -> String {
        environment.folder(in: configuration.targetDirectory)
    }

    func files(of environment: Environment, in commit: Commit) throws(GitError) -> [TreeEntry] {
        try repository.folder(of: environment, in: configuration.targetDirectory, of: commit)
            .map { (id) throws(GitError) in try repository.targetEntries(of: id) } ?? []
    }
}
