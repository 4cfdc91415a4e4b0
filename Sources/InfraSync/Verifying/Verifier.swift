internal import InfraGit
internal import InfraModel
internal import InfraRender

/// Proves or refutes that commits of the target branch are renderings of their sources.
struct Verifier {
    let configuration: SyncConfiguration
    let repository: Repository
    let sources: SourceCommits
    private let order: SourceOrder?
    private let allowsReset: Bool
    private let renderings: SourceRenderings
    private let cancellation: CancellationHandle

    /// Creates a verifier.
    ///
    /// - Parameters:
    ///   - configuration: The configuration of the sync that the commits are of.
    ///   - sources: The source commits.
    ///   - order: The order of the sources up to the last commit to verify; `nil` when there is none.
    ///   - allowsReset: Whether sources may be missing in the history of their branch, or older than the previous one.
    ///   - repository: The cache of the target branch.
    ///   - cancellation: Ends the verification.
    init(
        _ configuration: SyncConfiguration, sources: SourceCommits, order: SourceOrder?, allowsReset: Bool,
        in repository: Repository, _ cancellation: CancellationHandle
    ) {
        self.configuration = configuration
        self.repository = repository
        self.sources = sources
        self.order = order
        self.allowsReset = allowsReset
        self.cancellation = cancellation
        renderings = SourceRenderings(configuration, in: sources.repository, cancellation)
    }

    /// Verifies commits.
    ///
    /// - Parameters:
    ///   - commits: The commits, parents first.
    ///   - progress: Receives the number of verified commits before each commit.
    /// - Returns: The result.
    /// - Throws: `GitError` when the cache cannot be read or an option is wrong.
    func verification(of commits: [Commit], progress: (Int) throws -> Void) throws -> Verification {
        let examined = try commits.map { commit in
            try checkCancellation()
            return try ExaminedCommit(commit, configuration, in: repository)
        }
        let sourceCommits = examined.compactMap(\.trailers?.sourceCommit)
        try sources.fetch(sourceCommits)
        try sources.prefetchFiles(of: sourceCommits, below: configuration.sourceDirectory)
        var reports: [Verification.CommitReport] = []
        var unresolved = UnresolvedChanges()
        var resolvers: [Int: ObjectID] = [:]
        for (index, commit) in examined.enumerated() {
            try progress(index)
            let report = try commit.trailers.map { try self.report(on: commit, $0) } ?? foreignReport(on: commit)
            reports.append(report)
            for change in unresolved.add(commit, at: index, report) {
                resolvers[change] = resolvers[change] ?? report.commit
            }
        }
        guard let end = examined.last else { return Verification(commits: [], folders: []) }
        var folders: [Verification.FolderReport] = []
        let known = Dictionary(reports.lazy.map { ($0.commit, $0.verdict) }) { $1 }
        for environment in configuration.environments {
            let changes = unresolved.changes(of: environment, at: end.commit.id)
            for index in changes {
                reports[index].isProblem = true
                resolvers[index] = nil
            }
            guard changes.isEmpty else { continue }
            folders += try folderReport(on: environment, at: end.commit, known).map { [$0] } ?? []
        }
        if folders.isEmpty, try hasNothingToVerify(end.commit) {
            folders = configuration.environments.map { unknownFolderReport(on: $0, at: end.commit) }
        }
        if let shared = try sharedIdentityReport(at: end.commit) { folders.append(shared) }
        for (index, resolver) in resolvers { reports[index].detail? += ", undone by \(resolver.hex.prefix(12))" }
        return Verification(commits: reports, folders: folders)
    }

    private func foreignReport(on examined: ExaminedCommit) throws(GitError) -> Verification.CommitReport {
        var detail = "\(examined.commit.subject.quotedForMessage) by \(examined.commit.author.name)"
        var paths: [String] = []
        var defect = examined.defect
        for environment in examined.changed {
            let folder = folder(of: environment)
            let before = try examined.parents.first.flatMap { (parent) throws(GitError) in
                try repository.folder(of: environment, in: configuration.targetDirectory, of: parent)
            }
            let after = try repository.folder(of: environment, in: configuration.targetDirectory, of: examined.commit)
            if defect == nil { defect = try after.flatMap(repository.targetDefect) }
            let name = try repository.targetComparison(of: before, with: after).names.first
            paths.append(name.map { "\(folder)/\($0)" } ?? folder)
        }
        if !paths.isEmpty { detail += ", changes \(paths.joined(separator: " and "))" }
        if let defect { detail += ": \(defect)" }
        return Verification.CommitReport(
            commit: examined.commit.id, verdict: .foreign, environment: nil, source: nil,
            detail: detail.printable, isProblem: defect != nil)
    }

    func report(on examined: ExaminedCommit, _ trailers: CommitTrailers) throws -> Verification.CommitReport {
        let (verdict, detail) = try verdict(on: examined, trailers)
        return Verification.CommitReport(
            commit: examined.commit.id, verdict: verdict, environment: trailers.environment,
            source: trailers.sourceCommit, detail: detail?.printable, isProblem: verdict != .proven)
    }

    private func verdict(
        on examined: ExaminedCommit, _ trailers: CommitTrailers
    ) throws -> (Verification.Verdict, detail: String?) {
        if let defect = examined.defect { return (.refuted, defect) }
        let source: Commit
        switch try sources.state(of: trailers.sourceCommit) {
        case .missing(let reason): return (.unprovable, reason)
        case .untrusted(let reason): return (.refuted, reason)
        case .found(let commit): source = commit
        }
        let sourceProblem = try self.sourceProblem(of: source, examined, trailers)
        if let sourceProblem, !allowsReset { return sourceProblem }
        if let reason = try examined.formProblem ?? headerProblem(of: examined.commit, trailers, source) {
            return (.refuted, reason)
        }
        var options = RenderingOptions()
        for word in trailers.renderingOptions where !options.add(word, for: trailers.environment) {
            return (.unprovable, "rendered with an option that \(RendererVersion.current) does not know: \(word)")
        }
        let isRestricted = trailers.environment.mode == .stagedCopies && !configuration.sharesIdentities
        if let (reason, mayBeOfVersion) = try folderProblem(
            of: examined, trailers, source, options, isRestricted: isRestricted)
        {
            // The trailer alone proves nothing.
            if isRestricted, options.sharesIdentities,
                try folderProblem(of: examined, trailers, source, options, isRestricted: false) == nil
            {
                return (
                    .unprovable,
                    "rendered with the option \(RenderingOptions.sharedIdentities), which this verification does not allow; without it, \(reason)"
                )
            }
            guard trailers.renderedBy.differsFromCurrent, mayBeOfVersion else { return (.refuted, reason) }
            return (
                .unprovable,
                "rendered by \(trailers.renderedBy.fullName), and not provable with \(RendererVersion.current.fullName), for which \(reason)"
            )
        }
        // Anyone who may push to the target branch can claim options that accept errors.
        let accepted = trailers.renderingOptions.filter { $0 != RenderingOptions.sharedIdentities }
        let remark = accepted.isEmpty ? nil : "rendered with \(accepted.joined(separator: ", "))"
        return (.proven, sourceProblem?.detail ?? remark)
    }

    /// Returns the verdict if the source may not have been the last commit of its branch when it was rendered; `nil` if
    /// it was.
    private func sourceProblem(
        of source: Commit, _ examined: ExaminedCommit, _ trailers: CommitTrailers
    ) throws(GitError) -> (verdict: Verification.Verdict, detail: String)? {
        let branch = trailers.sourceBranch
        let name = "its source \(source.id.hex.prefix(12))"
        // Without the branch it is unknown whether the source was a state of it.
        if let reason = sources.problem(ofBranch: branch) {
            return (.unprovable, "\(name) cannot be found: \(reason)")
        }
        guard let position = try sources.position(of: source.id, on: branch) else {
            return (.refuted, "\(name) is not in the history of \(branch)")
        }
        if let step = order?.resets[examined.commit.id] {
            return (
                .refuted,
                """
                \(name) does not descend from \(step.source.hex.prefix(12)), which the earlier commit \
                \(step.commit.hex.prefix(12)) names
                """
            )
        }
        guard !position.isState, let state = try sources.state(at: position, on: branch),
            try !isSameState(source, state)
        else { return nil }
        return (
            .unprovable,
            """
            \(name) was merged into \(branch) by \(state.id.hex.prefix(12)) and is not on its first-parent history: it may \
            never have been the last commit of the branch
            """
        )
    }

    /// Returns whether two source commits render to the same files.
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

    /// Returns the problem of the dates, the message or the header; `nil` for none.
    private func headerProblem(
        of commit: Commit, _ trailers: CommitTrailers, _ source: Commit
    ) throws(GitError) -> String? {
        guard commit.committer.time == source.committer.time, commit.committer.offset == source.committer.offset else {
            return "the dates of author and committer differ from that of the source commit"
        }
        guard commit.message.hasSameBytes(as: trailers.message), try repository.hasOnlyKnownHeaders(commit) else {
            return "its message or header has content that infra-sync does not write"
        }
        return nil
    }

    /// Returns the problem of the environment's folder, and whether another version of the renderer may explain it;
    /// `nil` for none.
    private func folderProblem(
        of examined: ExaminedCommit, _ trailers: CommitTrailers, _ source: Commit, _ options: RenderingOptions,
        isRestricted: Bool
    ) throws -> (reason: String, mayBeOfVersion: Bool)? {
        let commit = examined.commit
        let productionFiles = isRestricted ? try files(of: .production, in: commit) : []
        guard productionFiles.count <= TargetBranch.maximumEntryCount else {
            // A pass holds staging if it cannot read the whole folder of production.
            return ("\(self.folder(of: .production)) has more than \(TargetBranch.maximumEntryCount) entries", false)
        }
        let production = isRestricted ? ProductionFolder(productionFiles, in: repository) : nil
        var expected: [TreeEntry]
        switch try result(of: source, as: trailers.environment, options, restrictedBy: production) {
        case .rejected(let reason): return (reason, true)
        case .files(let files): expected = files
        }
        if expected.isEmpty { expected = [FolderMarker.entry] }
        let folder = folder(of: trailers.environment)
        let entry = try repository.targetEntry(at: folder, of: commit)
        if try repository.targetEntry(at: "\(folder)/\(HydratorMetadata.fileName)", of: commit) != nil {
            // The file was optional, its content was not.
            expected.append(renderings.metadata(of: source, in: trailers.sourceRepository))
        }
        if try entry?.mode == .directory && entry?.id == ObjectID(ofTree: expected) { return nil }
        if let entry, entry.mode == .directory, let defect = try repository.targetDefect(ofTree: entry.id) {
            return (defect, false)
        }
        let actual = try files(of: trailers.environment, in: commit)
        guard let difference = TreeDifference(from: expected, to: actual, in: folder) else {
            return ("\(folder) is not a directory", false)
        }
        // All versions render plain files only, with the same metadata.
        let isRendered = actual.allSatisfy { $0.mode == .file }
        let others = actual.filter { $0.name == HydratorMetadata.fileName }
        let isMetadataRight = others.allSatisfy(expected.contains)
        return (difference.description, isRendered && isMetadataRight)
    }

    /// Returns the rendering of a source; none if an object of it is invalid.
    private func result(
        of source: Commit, as environment: Environment, _ options: RenderingOptions,
        restrictedBy production: ProductionFolder?
    ) throws -> SourceRenderings.Result {
        do {
            return try renderings.result(of: source, as: environment, options, restrictedBy: production)
        } catch let error as GitError where error.code == .invalidObject {
            return .rejected("its source has an object that git does not allow: \(error)")
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
