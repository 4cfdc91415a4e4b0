internal import InfraGit
internal import InfraModel
internal import InfraRender

/// Plans the folders of the environments, from the commits of the branches to the files that the target branch should
/// have.
struct EnvironmentPlanner {
    let configuration: SyncConfiguration
    let caches: Caches
    let renderer: Renderer
    /// The commits of the source branches.
    let sources: RemoteBranches.Sources
    let target: TargetBranch
    let renderedState: RenderedState
    let cancellation: CancellationHandle
    let progress: (SyncProgress) -> Void
    let sourceTrees = SourceTreeCache()

    /// Plans all environments.
    ///
    /// - Parameters:
    ///   - tasks: The work that each environment needs, production first, because its folder restricts the others.
    ///   - store: The store that rendered files are added to.
    /// - Returns: The plans, in the order of the tasks.
    /// - Throws: `GitError` when the cache cannot be read.
    func plans(for tasks: [EnvironmentTask], into store: any TargetContentStore) throws -> [EnvironmentPlan] {
        var plans: [EnvironmentPlan] = []
        for task in tasks {
            let isRestricted = task.environment.mode == .stagedCopies && !configuration.sharesIdentities
            plans.append(try plan(task, restrictedBy: isRestricted ? plans.first : nil, into: store))
        }
        if !plans.isEmpty { plans[0].targetDiagnostics = try tipDiagnostics() + plans[0].targetDiagnostics }
        return plans
    }

    private func plan(
        _ task: EnvironmentTask, restrictedBy production: EnvironmentPlan?, into store: any TargetContentStore
    ) throws -> EnvironmentPlan {
        var plan = EnvironmentPlan(environment: task.environment, source: task.commit)
        do {
            try carryOut(task, restrictedBy: production, into: store, &plan)
        } catch let error as GitError where error.code == .invalidObject {
            guard let commit = task.commit else { throw error }
            let branch = configuration.branch(of: task.environment)
            plan.hold(.invalidSource(commit.id, branch: branch, error: "\(error)"))
        }
        if plan.state.holdReason != nil, plan.targetDiagnostics.isEmpty {
            plan.targetDiagnostics = try driftDiagnostics(ofHeld: task.environment)
        }
        return plan
    }

    private func carryOut(
        _ task: EnvironmentTask, restrictedBy production: EnvironmentPlan?, into store: any TargetContentStore,
        _ plan: inout EnvironmentPlan
    ) throws {
        switch task.work {
        case .hold(let reason): plan.hold(reason)
        case .keep(let folder, let source):
            if let production, try mayShareIdentities(folder, with: production) {
                try render(source, restrictedBy: production, into: store, &plan)
            } else {
                plan.renderedSource = folder.source
            }
        case .update(let changes, let folder, let source):
            if let production, try mayShareIdentities(folder, with: production) {
                try render(source, restrictedBy: production, into: store, &plan)
            } else if try !update(folder, with: changes, into: store, &plan) {
                try render(source, restrictedBy: production, into: store, &plan)
            }
        case .render(let source): try render(source, restrictedBy: production, into: store, &plan)
        }
    }

    /// Returns whether a folder may have resources that production has too.
    ///
    /// The resources were compared with the recorded folder of production. Only files that were added to production since
    /// then can contain one of them.
    private func mayShareIdentities(
        _ folder: RenderedFolder, with production: EnvironmentPlan
    ) throws(GitError) -> Bool {
        guard !folder.source.objects.isEmpty else { return false }
        let names: [String]
        if folder.production == target.folders[.production] {
            guard let changes = production.state.changes else { return false }
            // A file with the same name may hold another resource.
            names = changes.added + changes.changed
        } else {
            names = try ProductionFolder(after: production, on: target, in: caches.target).entries.map(\.name)
        }
        let objects = ObjectFileNames(folder.source.objects)
        return names.contains(where: objects.contains)
    }

    // MARK: - Incremental rendering

    /// Plans the difference to the last rendering; returns `false` when the source has to be rendered in full.
    private func update(
        _ folder: RenderedFolder, with changes: [SourceChange], into store: any TargetContentStore,
        _ plan: inout EnvironmentPlan
    ) throws -> Bool {
        guard let reserved = folder.source.reservedNames,
            let change = try renderer.renderingChange(
                for: changes, as: plan.environment, reserved: reserved, store: store),
            // If the folder is empty too, the source may have become empty.
            (folder.tree != nil && folder.tree != FolderMarker.tree) || !change.losesResources
        else { return false }
        if change.removed.isEmpty, change.added.isEmpty {
            plan.renderedSource = folder.source
            return true
        }
        let entries = try entries(of: plan.environment)
        // Only the beginning of an oversized folder was read: the other entries would be removed.
        guard entries.count <= TargetBranch.maximumEntryCount else { return false }
        let old = entries.resourceEntries
        guard let new = change.applied(to: old) else { return false }
        progress(.rendering(plan.environment))
        plan.renderedSource = folder.source
        plan.sourceDiagnostics = change.diagnostics
        plan.renderedFiles = change.added
        try applySafetyGuards(to: FolderUpdate(from: old, to: new), after: lastCommits(of: plan.environment), &plan)
        return true
    }

    // MARK: - Full rendering

    private func render(
        _ source: SourceBranch, restrictedBy production: EnvironmentPlan?, into store: any TargetContentStore,
        _ plan: inout EnvironmentPlan
    ) throws {
        let environment = plan.environment
        let entries = try entries(of: environment)
        if let reason = try oversizedFolder(environment, entries, restrictedBy: production) { return plan.hold(reason) }
        progress(.rendering(environment))
        let old = entries.resourceEntries
        let last = try lastCommits(of: environment)
        let origin = target.origin(of: environment, last)
        // Contents that are compared by meaning are kept in memory, because a pack cannot be read.
        let comparesMeaning = !old.isEmpty && !origin.isOfThisRendering
        // The remote need not have the commit of a submodule.
        store.begin(onTarget: old.filter(\.mode.isRegularFile).map(\.id), isReadable: comparesMeaning)
        let tree = try sourceTrees.tree(of: source, in: caches.source)
        var rendering = try renderer.rendering(of: tree, as: environment, store: store)
        let restriction = try production.map { try ProductionFolder(after: $0, on: target, in: caches.target) }
        try restriction?.rejectIdentities(in: &rendering)
        plan.sourceDiagnostics = rendering.diagnostics
        let errors = rendering.diagnostics.count { $0.severity == .error }
        if errors > 0 {
            guard let accepted = try accepted(rendering, of: source, tree, restrictedBy: restriction, store: store)
            else { return plan.hold(.sourceErrors(errors)) }
            rendering = accepted.rendering
            plan.sourceDiagnostics = (plan.sourceDiagnostics + accepted.warnings).sorted()
        }
        plan.renderedFiles = rendering.files
        guard rendering.resourceCount > 0 else {
            return plan.hold(.emptySource(directory: configuration.sourceDirectory))
        }
        // Skipped errors are reported by every pass, so they are rendered by every pass.
        if errors == 0 {
            plan.renderedSource = RenderedSource(
                settings: configuration.renderingSettings, fingerprint: source.fingerprint,
                reservedNames: rendering.reservedNames,
                objects: production == nil ? [] : rendering.files.map(\.identity))
        }
        let defect = try target.folders[environment].flatMap(caches.target.targetDefect)
        var update = FolderUpdate(from: old, to: rendering.files.map(TreeEntry.init), defect: defect)
        update.restoresFolder =
            update.new.isEmpty && target.folders[environment] == nil && last.rendered != nil
        if comparesMeaning { update.changes.rewritten = try rewrittenFiles(of: update, in: store) }
        try applySafetyGuards(to: update, after: last, &plan)
    }

    /// Returns what the error policy makes of a rendering with errors; `nil` when the environment is held.
    private func accepted(
        _ rendering: Rendering, of source: SourceBranch, _ tree: SourceTree, restrictedBy production: ProductionFolder?,
        store: any ContentStore
    ) throws -> KeptVersions.Result? {
        switch configuration.errorPolicy {
        case .hold: return nil
        case .skip: return KeptVersions.Result(rendering: rendering, warnings: [])
        case .keep:
            let versions = KeptVersions(
                renderer: renderer, repository: caches.source, store: store, cancellation: cancellation)
            return try versions.result(replacing: rendering, of: source, tree, restrictedBy: production)
        }
    }

    /// Returns the names of the changed files that have the same meaning as before.
    private func rewrittenFiles(of update: FolderUpdate, in store: any TargetContentStore) throws -> [String] {
        guard !update.changes.changed.isEmpty else { return [] }
        let before = Dictionary(update.old.lazy.map { (ByteKey($0.name), $0) }) { $1 }
        let after = Dictionary(update.new.lazy.map { (ByteKey($0.name), $0) }) { $1 }
        return try update.changes.changed.filter { name in
            guard let before = before[ByteKey(name)], let after = after[ByteKey(name)], before.mode.isRegularFile,
                let old = try caches.target.targetFile(before.id), let new = try store.renderedBytes(of: after.id)
            else { return false }
            try cancellation.check()
            return ResourceChange.isRewriting(from: old, to: new)
        }
    }

    /// Returns the reason to hold an environment because its folder, or that of production, is too large to be read;
    /// `nil` for none.
    private func oversizedFolder(
        _ environment: Environment, _ entries: [TreeEntry], restrictedBy production: EnvironmentPlan?
    ) throws(GitError) -> HoldReason? {
        var counts = [(environment, entries.count)]
        if let production {
            counts.append((production.environment, try self.entries(of: production.environment).count))
        }
        guard let oversized = counts.first(where: { $0.1 > TargetBranch.maximumEntryCount })?.0 else { return nil }
        return .oversizedFolder(
            path: oversized.folder(in: target.directory), branch: configuration.targetBranch,
            limit: TargetBranch.maximumEntryCount)
    }

    // MARK: - The target branch

    /// Returns the entries of an environment's folder on the target branch.
    func entries(of environment: Environment) throws(GitError) -> [TreeEntry] {
        try target.folders[environment].map { (id) throws(GitError) in try caches.target.targetEntries(of: id) } ?? []
    }

    /// Returns the commits that changed an environment's folder last.
    func lastCommits(of environment: Environment) throws(GitError) -> TargetBranch.LastCommits {
        try target.lastCommits(of: environment, in: caches.target)
    }

    /// Returns warnings about an invalid last commit of the target branch, and about an invalid directory above the
    /// folders.
    private func tipDiagnostics() throws(GitError) -> [Diagnostic] {
        guard let tip = target.tip else { return [] }
        var messages: [String] = []
        if let defect = tip.defect {
            messages.append(
                "commit \(tip.id) is invalid: \(defect); files outside of the folders are kept as in its first tree, \(tip.tree)"
            )
        }
        let folder = Environment.production.folder(in: configuration.targetDirectory)
        if let defect = try caches.target.defect(onPathTo: folder, of: tip) {
            messages.append(
                "\(defect): git and Flux may read different content from it; replace it with a commit of your own")
        }
        return messages.map {
            Diagnostic(.warning, .targetInvalidObject, file: configuration.targetBranch, at: nil, $0)
        }
    }
}
