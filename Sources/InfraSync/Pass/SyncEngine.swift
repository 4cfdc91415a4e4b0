internal import InfraGit
internal import InfraModel
internal import InfraRender

/// Runs passes.
///
/// All methods block, so ``Synchronizer`` calls them on a thread of its own.
final class SyncEngine {
    private let configuration: SyncConfiguration
    private let branches: RemoteBranches
    private let cancellation: CancellationHandle
    /// The storage directory with the state of the renderer.
    private let storage: Storage
    private let progress: @Sendable (SyncProgress) -> Void
    private let renderer: Renderer
    private lazy var renderedState = storage.loadRenderedState()
    private lazy var forcedUpdates = ForcedUpdateDetector(branches)
    private var lastPass: LastPass?
    private var rejectedPush: RejectedPush?

    /// The result of the last pass, and what it depended on.
    private struct LastPass {
        var tips: RemoteBranches.Tips
        var signerLists: [[UInt8]?]?
        var outcome: SyncOutcome
    }

    /// The maximum number of attempts of a pass to render and push before it fails because other clients moved the branch.
    private static let maximumAttempts = 10

    init(
        _ configuration: SyncConfiguration, cancellation: CancellationHandle,
        progress: @escaping @Sendable (SyncProgress) -> Void
    ) {
        self.configuration = configuration
        self.cancellation = cancellation
        self.progress = progress
        let branches = RemoteBranches(configuration, cancellation) { progress(.notice($0)) }
        self.branches = branches
        let storage = branches.source.cache.storage
        self.storage = storage
        // The cache is loaded by the first rendering, after the storage directory was checked.
        renderer = Renderer(
            limits: configuration.limits, rules: configuration.rules, strictValues: configuration.strictValues,
            severities: configuration.severities, cache: storage.loadRenderCache())
    }

    func pass() throws(SyncError) -> SyncOutcome {
        try withCaches {
            let (tips, caches) = try fetch()
            try forcedUpdates.check(tips.target, in: caches.target)
            // A change of the allowed signers may change the outcome too.
            let signerLists = configuration.allowedSigners?.files.map(storage.content)
            if let lastPass, lastPass.tips == tips, lastPass.signerLists == signerLists {
                return lastPass.outcome.repeated
            }
            if let rejectedPush, rejectedPush.blocks(tips) { throw rejectedPush.error }
            var (outcome, newTips) = try synchronize(tips, caches)
            outcome.forcedUpdate = forcedUpdates.next()
            lastPass = LastPass(tips: newTips, signerLists: signerLists, outcome: outcome)
            rejectedPush = nil
            saveRenderCache()
            return outcome
        }
    }

    /// Plans all environments without writing anything but the cache.
    func preview<Result>(_ body: (PassPreview) throws -> Result) throws(SyncError) -> Result {
        try withCaches {
            let (tips, caches) = try fetch()
            let planner = try planner(tips, caches)
            let store = MemoryContentStore(caches, cancellation)
            let plans = try planner.plans(for: planner.tasks(), into: store)
            return try body(PassPreview(plans: plans, target: planner.target, caches: caches, store: store))
        }
    }

    /// Verifies commits without writing anything but the cache.
    func verification(
        of selection: CommitSelection, allowingSourceReset allowsReset: Bool
    ) throws(SyncError) -> Verification {
        try withCaches {
            let (tips, caches) = try fetch()
            guard let tip = tips.target else {
                throw SyncError(
                    .configuration,
                    "there is no branch \"\(configuration.targetBranch)\" in \(branches.target.remote.location) to verify"
                )
            }
            let sources = SourceCommits(
                of: branches.source.remote, branches: tips.sources, signers: configuration.allowedSigners,
                in: caches.source, cancellation: cancellation)
            let history = CommitHistory(
                try caches.target.commit(tip, allowingDefects: true), in: caches.target, cancellation)
            let commits = try history.commits(selection, on: configuration.targetBranch)
            let order = try commits.last.map { last in
                try SourceOrder(
                    of: history.commits(from: nil, to: last.id), configuration, in: caches.target, sources,
                    progress: cancellation.check)
            }
            let verifier = Verifier(
                configuration, sources: sources, order: order, allowsReset: allowsReset, in: caches.target, cancellation
            )
            return try verifier.verification(of: commits) { done in
                progress(.verifying(done: done, of: commits.count))
                try cancellation.check()
            }
        }
    }

    // MARK: - Steps of a pass

    private func synchronize(
        _ tips: RemoteBranches.Tips, _ caches: Caches
    ) throws -> (SyncOutcome, RemoteBranches.Tips) {
        var (tips, caches) = (tips, caches)
        var rendered: RenderedPack?
        for lostRaces in 0..<Self.maximumAttempts {
            if lostRaces > 0 {
                try waitAfterLostRace(lostRaces)
                (tips, caches) = try fetch()
                try forcedUpdates.check(tips.target, in: caches.target)
            }
            if var outcome = try attempt(&tips, caches, reusing: &rendered) {
                outcome.lostRaces = lostRaces
                return (outcome, tips)
            }
        }
        throw SyncError(
            .raced,
            """
            push "\(configuration.targetBranch)" to \(branches.target.remote.location): other clients moved the branch \
            \(Self.maximumAttempts) times before the push arrived; the next pass tries again
            """)
    }

    /// The files that an attempt rendered, which the next attempt can push onto another commit of the target branch.
    private struct RenderedPack {
        let pack: PackWriter
        let repository: Repository
        /// The folders of the target branch, whose contents are not in the pack.
        let folders: [Environment: ObjectID]
    }

    /// Renders, commits and pushes; returns `nil` when another push arrived first.
    private func attempt(
        _ tips: inout RemoteBranches.Tips, _ caches: Caches, reusing rendered: inout RenderedPack?
    ) throws -> SyncOutcome? {
        let repository = caches.target
        let planner = try planner(tips, caches)
        let target = planner.target
        var files = PackWriter(repository: repository)
        if let rendered, rendered.repository === repository, rendered.folders == target.folders {
            files = rendered.pack
        }
        rendered = RenderedPack(pack: files, repository: repository, folders: target.folders)
        let tasks = try planner.tasks()
        // The remote's server starts while the environments are rendered.
        let startedPush = tasks.contains(where: \.needsRendering) ? try branches.startPush() : nil
        let plans = try planner.plans(for: tasks, into: PackContentStore(writingTo: files, caches, cancellation))
        let pack = files.copy()
        let commits = try CommitWriter(configuration, onto: target, in: repository, cancellation: cancellation)
            .commits(of: plans, into: pack)
        if let tip = commits.last?.id {
            let push = try startedPush ?? branches.startPush()
            guard try send(pack.finish(), to: tip, from: tips, over: push, repository) else { return nil }
            tips.target = tip
        }
        saveRenderedState(of: plans, after: commits, on: target)
        var outcome = SyncOutcome(of: plans, commits)
        outcome.createsTarget = target.isMissing && !commits.isEmpty
        return outcome
    }

    private func planner(_ tips: RemoteBranches.Tips, _ caches: Caches) throws -> EnvironmentPlanner {
        EnvironmentPlanner(
            configuration: configuration, caches: caches, renderer: renderer, sources: tips.sources,
            target: try TargetBranch(
                tip: tips.target, configuration, in: caches.target, cancellation: cancellation),
            renderedState: renderedState, cancellation: cancellation, progress: progress)
    }

    /// Pushes a pack; returns `false` when another push arrived first.
    private func send(
        _ pack: Pack, to tip: ObjectID, from tips: RemoteBranches.Tips, over push: StartedPush,
        _ repository: Repository
    ) throws -> Bool {
        progress(.pushing(bytes: pack.byteCount))
        var isInstalled = false
        let outcome = try push.send(from: tips.target, to: tip, pack: pack) {
            // The next pass does not fetch the pack again. A failure has no other effect.
            isInstalled = (try? repository.install(pack)) != nil
            saveRenderCache()
        }
        switch outcome {
        case .updated:
            if isInstalled { try? branches.recordTarget(tip, in: repository) }
            return true
        case .stale: return false
        case .rejected(let reason, let messages):
            let details = ([reason] + messages).joined(separator: "; ")
            let rejectedPush = RejectedPush(
                tips,
                """
                push "\(configuration.targetBranch)" to \(branches.target.remote.location): the remote rejected it: \(details)
                """,
                after: rejectedPush)
            self.rejectedPush = rejectedPush
            throw rejectedPush.error
        }
    }

    /// Waits for a random time of at least 25 ms; the maximum is 100 ms after the first race and doubles up to 3.2 s.
    private func waitAfterLostRace(_ number: Int) throws(SyncError) {
        let maximum = Int32(50) << Int32(min(number, 6))
        CurrentProcess.sleep(milliseconds: Int32.random(in: 25...maximum))
        try cancellation.check()
    }

    // MARK: - The state of the renderer

    /// Records the folders that now have the rendering of their sources.
    private func saveRenderedState(
        of plans: [EnvironmentPlan], after commits: [EnvironmentCommit], on target: TargetBranch
    ) {
        func folder(_ environment: Environment) -> ObjectID? {
            let commit = commits.first { $0.environment == environment }
            return commit.map(\.folder) ?? target.folders[environment]
        }
        var state = renderedState
        for plan in plans {
            guard let source = plan.renderedSource else { continue }
            state[plan.environment] = RenderedFolder(
                source: source, tree: folder(plan.environment),
                production: source.objects.isEmpty ? nil : folder(.production))
        }
        guard state != renderedState else { return }
        renderedState = state
        storage.save(state)
    }

    private func saveRenderCache() {
        guard let cache = renderer.unsavedCache else { return }
        storage.save(cache)
        renderer.markSaved()
    }

    // MARK: - The caches

    private func fetch() throws -> (tips: RemoteBranches.Tips, caches: Caches) {
        try branches.fetch { progress(.fetching($0)) }
    }

    /// Runs an operation, and runs it again if a cache was damaged or deleted meanwhile.
    private func withCaches<Result>(_ body: () throws -> Result) throws(SyncError) -> Result {
        try storage.prepare()
        do {
            return try body()
        } catch let error as GitError where error.code == .corrupt || error.code == .storage {
            // The error does not say which cache is damaged.
            for cache in [branches.source.cache, branches.target.cache] {
                cache.close(isDamaged: error.code == .corrupt)
            }
            do {
                return try body()
            } catch let error as GitError where error.code == .corrupt {
                // The cache is new, so the objects of the remote are damaged.
                var failure = SyncError(error)
                failure.code = .unreachable
                throw failure
            } catch {
                throw SyncError(any: error)
            }
        } catch {
            throw SyncError(any: error)
        }
    }
}
