internal import InfraGit
internal import InfraModel
internal import InfraRender

/// Proves or refutes that commits of the target branch are what infra-sync makes of their sources.
struct Verifier {
    let configuration: SyncConfiguration
    let repository: Repository
    let sources: SourceCommits
    private let order: SourceOrder?
    private let allowsReset: Bool
    private let renderings: SourceRenderings
    private let cancellation: CancellationHandle

    /// A verifier.
    ///
    /// - Parameters:
    ///   - configuration: The configuration of the sync that the commits are of.
    ///   - sources: The source commits.
    ///   - order: The order of the sources up to the last commit that is verified; `nil` when there is none.
    ///   - allowsReset: Whether sources may be missing in the history of their branch, or older than the one before.
    ///   - repository: The cache of the target branch.
    ///   - cancellation: Ends what has to wait.
    init(
        _ configuration: SyncConfiguration, _ sources: SourceCommits, _ order: SourceOrder?, allowsReset: Bool,
        in repository: Repository, _ cancellation: CancellationHandle
    ) {
        self.configuration = configuration
        self.repository = repository
        self.sources = sources
        self.order = order
        self.allowsReset = allowsReset
        self.cancellation = cancellation
        renderings = SourceRenderings(configuration, sources.repository, cancellation)
    }

    /// Verifies commits.
    ///
    /// - Parameters:
    ///   - commits: The commits, parents first.
    ///   - progress: Is told before each one how many are done.
    /// - Returns: What came of it.
    /// - Throws: `GitError` when the cache cannot be read or an option is wrong.
    func verification(of commits: [Commit], progress: (Int) throws -> Void) throws -> Verification {
        let examined = try commits.map { commit in
            try checkCancellation()
            return try ExaminedCommit(commit, configuration, in: repository)
        }
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
        let known = Dictionary(reports.lazy.map { ($0.commit, $0.verdict) }) { $1 }
        for environment in Environment.allCases {
            let changes = open.changes(of: environment, at: end.commit.id)
            for index in changes {
                reports[index].isProblem = true
                menders[index] = nil
            }
            guard changes.isEmpty else { continue }
            folders += try folderReport(on: environment, at: end.commit, known).map { [$0] } ?? []
        }
        if folders.isEmpty, try isUnknown(end.commit) {
            folders = Environment.allCases.map { nothing(of: $0, at: end.commit) }
        }
        if let shared = try sharedIdentityReport(at: end.commit) { folders.append(shared) }
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
            let before = try examined.parents.first.flatMap { (parent) throws(GitError) in
                try repository.folder(of: environment, in: configuration.targetDirectory, of: parent)
            }
            let after = try repository.folder(of: environment, in: configuration.targetDirectory, of: examined.commit)
            let name = try repository.targetComparison(of: before, with: after).names.first
            paths.append(name.map { "\(folder)/\($0)" } ?? folder)
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
        let doubt = try doubt(about: source, of: examined, record)
        if let doubt, !allowsReset { return doubt }
        if let reason = try examined.formProblem ?? objection(toHeadOf: examined.commit, record, source) {
            return (.refuted, reason)
        }
        let knownOptions = record.environment == .staging ? [CommitRecord.sharedIdentities] : []
        if let unknown = record.renderingOptions.first(where: { !knownOptions.contains($0) }) {
            return (.unprovable, "rendered with an option that \(RenderedBy.current) does not know: \(unknown)")
        }
        let isRestricted = record.environment == .staging && !configuration.sharesIdentities
        if let (reason, mayBeOfVersion) = try objection(
            toFolderOf: examined.commit, record, source, isRestricted: isRestricted)
        {
            // The trailer is a claim like any other.
            if isRestricted, record.renderingOptions.contains(CommitRecord.sharedIdentities),
                try objection(toFolderOf: examined.commit, record, source, isRestricted: false) == nil
            {
                return (
                    .unprovable,
                    "rendered with the option \(CommitRecord.sharedIdentities), which is not given here; without it, \(reason)"
                )
            }
            guard record.renderedBy.isOtherRendering, mayBeOfVersion else { return (.refuted, reason) }
            return (
                .unprovable,
                "rendered by \(record.renderedBy.fullName), and not provable with \(RenderedBy.current.fullName), for which \(reason)"
            )
        }
        return (.proven, doubt?.detail)
    }

    /// The reason to doubt that the source was the state of its branch when it was rendered, and what follows from it; `nil` when there is none.
    private func doubt(
        about source: Commit, of examined: ExaminedCommit, _ record: CommitRecord
    ) throws(GitError) -> (verdict: Verification.Verdict, detail: String)? {
        let branch = record.sourceBranch
        let name = "its source \(source.id.hex.prefix(12))"
        // Without the branch nothing tells whether the source was a state of it.
        if let reason = sources.absence(of: branch) {
            return (.unprovable, "\(name) cannot be looked for: \(reason)")
        }
        guard let place = try sources.place(of: source.id, on: branch) else {
            return (.refuted, "\(name) is not in the history of \(branch)")
        }
        if let step = order?.setbacks[examined.commit.id] {
            return (
                .refuted,
                """
                \(name) does not descend from \(step.source.hex.prefix(12)), which the earlier commit \
                \(step.commit.hex.prefix(12)) names
                """
            )
        }
        guard !place.isState, let state = try sources.state(at: place, on: branch),
            try !isSameState(source, state)
        else { return nil }
        return (
            .unprovable,
            """
            \(name) was merged into \(branch) by \(state.id.hex.prefix(12)) and is none of its commits along first parents: it may \
            never have been the last one
            """
        )
    }

    /// Whether two source commits say the same, so that the one is as good as the other.
    private func isSameState(_ source: Commit, _ other: Commit) throws(GitError) -> Bool {
        do throws(GitError) {
            let fingerprints = try [source, other].map { (commit) throws(GitError) in
                try SourceBranch(commit, directory: configuration.sourceDirectory, in: sources.repository)?.fingerprint
            }
            return fingerprints[0] != nil && fingerprints[0] == fingerprints[1]
        } catch {
            guard error.code == .invalidObject else { throw error }
            return false
        }
    }

    /// What is wrong with the dates, the message and the header.
    private func objection(
        toHeadOf commit: Commit, _ record: CommitRecord, _ source: Commit
    ) throws(GitError) -> String? {
        guard commit.committer.time == source.committer.time, commit.committer.offset == source.committer.offset else {
            return "author and committer are not of the date of the source commit"
        }
        guard commit.message.hasSameBytes(as: record.message), try repository.hasOnlyKnownHeaders(commit) else {
            return "its message or its header says something that infra-sync does not say"
        }
        return nil
    }

    /// What is wrong with the environment's folder, and whether that may be due to the version of the rendering.
    private func objection(
        toFolderOf commit: Commit, _ record: CommitRecord, _ source: Commit, isRestricted: Bool
    ) throws -> (reason: String, mayBeOfVersion: Bool)? {
        let productionFiles = isRestricted ? try files(of: .production, in: commit) : []
        guard productionFiles.count <= TargetBranch.mostEntries else {
            // A pass does not render staging beside a folder that it does not read to its end.
            return ("\(self.folder(of: .production)) has more than \(TargetBranch.mostEntries) entries", false)
        }
        let production = isRestricted ? ProductionFolder(productionFiles, in: repository) : nil
        var expected: [TreeEntry]
        switch try result(of: source, as: record.environment, beside: production) {
        case .nothing(let reason): return (reason, true)
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
            return (defect, false)
        }
        let actual = try files(of: record.environment, in: commit)
        guard let difference = TreeDifference(from: expected, to: actual, in: folder) else {
            return ("\(folder) is no folder", false)
        }
        // No version renders anything but files, and what the metadata says has never been another.
        let isRendered = actual.allSatisfy { $0.mode == .file }
        let others = actual.filter { $0.name == HydratorMetadata.fileName }
        let isMetadataRight = others.allSatisfy(expected.contains)
        return (difference.description, isRendered && isMetadataRight)
    }

    /// What a source renders to; nothing, if an object of it is invalid.
    private func result(
        of source: Commit, as environment: Environment, beside production: ProductionFolder?
    ) throws -> SourceRenderings.Result {
        do {
            return try renderings.result(of: source, as: environment, beside: production)
        } catch let error as GitError where error.code == .invalidObject {
            return .nothing("its source has an object that git does not allow: \(error)")
        }
    }

    func checkCancellation() throws(GitError) {
        try cancellation.check(while: "read the history of the target branch")
    }

    func folder(of environment: Environment) -> String {
        environment.folder(in: configuration.targetDirectory)
    }

    func files(of environment: Environment, in commit: Commit) throws(GitError) -> [TreeEntry] {
        try repository.folder(of: environment, in: configuration.targetDirectory, of: commit)
            .map { (id) throws(GitError) in try repository.targetEntries(of: id) } ?? []
    }
}
