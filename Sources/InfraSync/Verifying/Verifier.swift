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
        for environment in examined.changed {
            let folder = folder(of: environment)
            let before = try examined.parents.first.map { (parent) throws(GitError) in
                try files(of: environment, in: parent)
            }
            let after = try files(of: environment, in: examined.commit)
            paths.append(TreeDifference(from: before ?? [], to: after, in: folder)?.path ?? folder)
        }
        if !paths.isEmpty { detail += ", changes \(paths.joined(separator: " and "))" }
        return Verification.CommitReport(
            commit: examined.commit.id, verdict: .foreign, environment: nil, source: nil,
            detail: detail.printable, isProblem: false)
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
        if let unknown = record.renderingOptions.first(where: { $0 != CommitRecord.sharedIdentities }) {
            return (.unprovable, "rendered with an option that \(RenderedBy.current) does not know: \(unknown)")
        }
        if let (reason, mayBeOfVersion) = try objection(toFolderOf: examined.commit, record, source) {
            guard record.renderedBy.isOtherRendering, mayBeOfVersion else { return (.refuted, reason) }
            return (
                .unprovable,
                "rendered by \(record.renderedBy), and not provable with \(RenderedBy.current), for which \(reason)"
            )
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
        guard commit.message == record.message, try repository.isPlain(commit) else {
            return "its message or its header says something that infra-sync does not say"
        }
        return nil
    }

    /// What is wrong with all that is not in the environment's folder.
    private func objection(
        toSurroundingsOf examined: ExaminedCommit, _ record: CommitRecord
    ) throws(GitError) -> String? {
        let path = folder(of: record.environment).split(separator: "/").map(String.init)
        let difference = try repository.difference(
            from: examined.parents.first?.tree, to: examined.commit.tree, except: path)
        return difference.map { "\($0.path) changes too, and is not in \(folder(of: record.environment))" }
    }

    /// What is wrong with the environment's folder, and whether that may be due to the version of the rendering.
    private func objection(
        toFolderOf commit: Commit, _ record: CommitRecord, _ source: Commit
    ) throws -> (reason: String, mayBeOfVersion: Bool)? {
        let isRestricted =
            record.environment == .staging && !configuration.sharesIdentities
            && !record.renderingOptions.contains(CommitRecord.sharedIdentities)
        let production =
            isRestricted ? ProductionFolder(try files(of: .production, in: commit), in: repository) : nil
        var expected: [TreeEntry]
        switch try renderings.result(of: source, as: record.environment, beside: production) {
        case .nothing(let reason): return (reason, true)
        case .files(let files): expected = files
        }
        let entry = try repository.entry(at: folder(of: record.environment), inTree: commit.tree)
        if let entry, entry.mode == .directory,
            try repository.entry(at: HydratorMetadata.fileName, inTree: entry.id) != nil
        {
            // Whether there is metadata was an option at the time; what it says was none.
            expected.append(renderings.metadata(of: source, in: record.sourceRepository))
        }
        let isExpected = try entry?.mode == .directory && entry?.id == ObjectID(ofTree: expected)
        if expected.isEmpty ? entry == nil : isExpected { return nil }
        let actual = try files(of: record.environment, in: commit)
        let folder = folder(of: record.environment)
        guard let difference = TreeDifference(from: expected, to: actual, in: folder) else {
            return ("\(folder) is no folder", false)
        }
        // No version renders anything but files, and what the metadata says has never been another.
        let isRendered = actual.allSatisfy { $0.mode == .file }
        let others = actual.filter { $0.name == HydratorMetadata.fileName }
        let isMetadataRight = others.allSatisfy(expected.contains)
        return (difference.description, isRendered && isMetadataRight)
    }

    func folder(of environment: Environment) -> String {
        environment.folder(in: configuration.targetDirectory)
    }

    func files(of environment: Environment, in commit: Commit) throws(GitError) -> [TreeEntry] {
        let entry = try repository.entry(at: folder(of: environment), inTree: commit.tree)
        guard let entry, entry.mode == .directory else { return [] }
        return try repository.tree(entry.id)
    }
}
