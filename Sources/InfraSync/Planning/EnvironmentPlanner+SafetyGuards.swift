internal import InfraGit
internal import InfraModel
internal import InfraRender

/// The guards that hold an environment until an operator approves a change, and the warnings about its folder.
extension EnvironmentPlanner {
    /// Completes a plan with an update of the folder, or holds the environment.
    ///
    /// - Parameters:
    ///   - update: The update.
    ///   - last: The commits that changed the folder last.
    ///   - plan: The plan.
    /// - Throws: `GitError` when the cache cannot be read.
    func applySafetyGuards(
        to update: FolderUpdate, after last: TargetBranch.LastCommits, _ plan: inout EnvironmentPlan
    ) throws {
        guard !update.isEmpty else { return }
        plan.entries = update.new
        plan.state = .changed(update.changes)
        let origin = target.origin(of: plan.environment, last)
        let drift = try FolderDrift(
            of: plan.environment, from: origin, last, entries: update.old, target: target, repository: caches.target)
        var disposition = FolderDrift.Disposition.now
        if !origin.isForeign, update.defect == nil, !update.restoresFolder, drift.isOnlyCleanup(update.changes) {
            disposition = .deferred
            plan.state = .upToDate
            plan.entries = nil
            // The folder has more than the source renders to.
            plan.renderedSource = nil
        } else if let reason = try holdReason(
            for: update, of: origin, after: last, resourceCount: drift.resourceCount, plan)
        {
            disposition = .held
            plan.hold(reason)
            plan.heldUpdate = update
        }
        plan.targetDiagnostics = try drift.warnings(about: update.changes, disposition)
        if disposition != .deferred, let warning = resetWarning(after: last, plan) {
            plan.targetDiagnostics.append(warning)
        }
        if drift.isEmpty, let warning = unprovenWarning(about: last, disposition, plan) {
            plan.targetDiagnostics.append(warning)
        }
        if let defect = update.defect {
            plan.targetDiagnostics.append(defectWarning(defect, in: plan.environment, disposition))
        }
    }

    /// Returns warnings about the drift of a folder that stays unchanged.
    func driftDiagnostics(ofHeld environment: Environment) throws(GitError) -> [Diagnostic] {
        let last = try lastCommits(of: environment)
        guard last.rendered != nil else { return [] }
        let drift = try FolderDrift(
            of: environment, from: target.origin(of: environment, last), last,
            entries: entries(of: environment).resourceEntries, target: target, repository: caches.target)
        return try drift.warnings(about: drift.restoration, .held)
    }

    /// Returns a warning about a folder with an invalid tree.
    private func defectWarning(
        _ defect: String, in environment: Environment, _ disposition: FolderDrift.Disposition
    ) -> Diagnostic {
        Diagnostic(
            .warning, .targetInvalidObject, file: environment.folder(in: configuration.targetDirectory), at: nil,
            "\(defect); infra-sync \(disposition == .held ? "would replace it" : "replaces it")")
    }

    /// Returns a warning if the last commit of infra-sync names the present source, although its folder has to change.
    ///
    /// Others may have imitated its message and form.
    private func unprovenWarning(
        about last: TargetBranch.LastCommits, _ disposition: FolderDrift.Disposition, _ plan: EnvironmentPlan
    ) -> Diagnostic? {
        guard let (commit, trailers) = last.rendered, let source = plan.source,
            trailers == CommitTrailers(of: plan.environment, at: source.id, configuration)
        else { return nil }
        return Diagnostic(
            .warning, .targetUnprovenCommit, file: plan.environment.folder(in: configuration.targetDirectory), at: nil,
            """
            commit \(commit.id.hex.prefix(12)) of \(commit.author.name) names the source commit \(source.id.hex.prefix(12)), but \
            its files are not the rendering of that commit: it is forged, or was rendered with other options; infra-sync \
            \(disposition == .held ? "would replace" : "replaces") them
            """)
    }

    /// Returns a warning when the history of the source branch lacks the commit that was rendered last.
    private func resetWarning(after last: TargetBranch.LastCommits, _ plan: EnvironmentPlan) -> Diagnostic? {
        // A source commit of another repository cannot be on this branch.
        guard let trailers = last.rendered?.trailers, let source = plan.source,
            trailers.sourceRepository.hasSameBytes(as: configuration.repository.description),
            !caches.source.isInHistory(trailers.sourceCommit, of: source.id)
        else { return nil }
        let directory = configuration.sourceDirectory
        return Diagnostic(
            .warning, .sourceReset, file: directory.isEmpty ? "." : directory, at: nil,
            """
            the history of "\(configuration.branch(of: plan.environment))" does not contain the commit \
            \(trailers.sourceCommit.hex.prefix(12)) that \(plan.environment.name) was last rendered from: the branch was moved \
            back or replaced by a forced push, and its present state is rendered
            """)
    }

    // MARK: - The guards

    /// Returns the reason why an operator has to approve an update; `nil` when it can be committed.
    private func holdReason(
        for update: FolderUpdate, of origin: TargetBranch.FolderOrigin, after last: TargetBranch.LastCommits,
        resourceCount: Int, _ plan: EnvironmentPlan
    ) throws(GitError) -> HoldReason? {
        let folder = plan.environment.folder(in: configuration.targetDirectory)
        let branch = configuration.targetBranch
        if let path = try target.nonDirectory(onPathTo: folder, in: caches.target) {
            return .fileInPlaceOfFolder(path: path, branch: branch)
        }
        if let tip = target.tip, let defect = try caches.target.defect(onPathTo: folder, of: tip) {
            return .invalidDirectory(branch: branch, error: defect)
        }
        if !configuration.adoptsFolders, let content = try foreignContent(of: origin, plan) {
            return .foreignContent(content, folder: folder, branch: branch, changes: update.changes)
        }
        return try deletionReason(for: update, after: last, resourceCount: resourceCount, plan)
    }

    /// Returns the content of a folder that infra-sync may not replace; `nil` when it may replace all of it.
    private func foreignContent(
        of origin: TargetBranch.FolderOrigin, _ plan: EnvironmentPlan
    ) throws(GitError) -> HoldReason.ForeignContent? {
        switch origin {
        case .empty: return nil
        case .infraSync(_, let trailers): return otherSource(of: trailers, plan)
        case .foreign:
            let entries = try entries(of: plan.environment).resourceEntries
            let count = try fileCount(of: entries)
            // git allows an empty tree.
            guard count > 0 else { return nil }
            return .files(count: count, first: entries[0].name)
        }
    }
}

extension EnvironmentPlanner {
    /// Returns the source of a folder that was rendered from another repository, directory or branch; `nil` for the
    /// source of this sync.
    ///
    /// Otherwise two syncs with the same target folder would alternate.
    private func otherSource(of trailers: CommitTrailers, _ plan: EnvironmentPlan) -> HoldReason.ForeignContent? {
        // A repository may get another URL. The history of its source branch still has the commit.
        if !trailers.sourceRepository.hasSameBytes(as: configuration.repository.description),
            plan.source.map({ caches.source.isInHistory(trailers.sourceCommit, of: $0.id) }) != true
        {
            return .otherRepository(trailers.sourceRepository)
        }
        if !trailers.sourceDirectory.hasSameBytes(as: configuration.sourceDirectory) {
            return .otherDirectory(trailers.sourceDirectory)
        }
        if !trailers.sourceBranch.hasSameBytes(as: configuration.branch(of: plan.environment)) {
            return .otherBranch(trailers.sourceBranch)
        }
        return nil
    }
}

extension TargetBranch {
    /// Returns the first part of a folder's path that is not a directory, up to the folder itself; `nil` for none.
    fileprivate func nonDirectory(onPathTo folder: String, in repository: Repository) throws(GitError) -> String? {
        guard let tip else { return nil }
        var path = ""
        for name in folder.split(atByte: "/") {
            path += path.isEmpty ? name : "/\(name)"
            guard let entry = try repository.targetEntry(at: path, of: tip) else { return nil }
            if entry.mode != .directory { return path }
        }
        return nil
    }
}
