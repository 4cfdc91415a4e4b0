internal import Glibc
internal import InfraGit
internal import InfraModel
internal import InfraRender

/// The passes themselves.
///
/// Everything here blocks; ``Synchronizer`` keeps it on a thread of its own.
final class SyncEngine {
    private let configuration: SyncConfiguration
    private let branches: RemoteBranches
    private let cancellation: CancellationHandle
    private let storage: Storage
    /// Where the repository of the target branch is cached.
    private let targetStorage: Storage
    private let progress: @Sendable (SyncProgress) -> Void
    private let renderer: Renderer
    /// The caches that have been asked for, by directory.
    private var opened: [String: Repository] = [:]
    private lazy var notes = storage.loadNotes()
    private lazy var targetWatch = TargetWatch(branches)
    /// Where the branches were after the last pass, whom it trusted, and what it did.
    private var last: (tips: RemoteBranches.Tips, signers: [[UInt8]?]?, outcome: SyncOutcome)?
    private var refusal: RefusedPush?

    /// How many times a pass renders and pushes before it leaves the race to the next one.
    private static let mostAttempts = 10

    init(
        _ configuration: SyncConfiguration, cancellation: CancellationHandle,
        progress: @escaping @Sendable (SyncProgress) -> Void
    ) {
        self.configuration = configuration
        self.cancellation = cancellation
        branches = RemoteBranches(configuration, cancellation) { progress(.notice($0)) }
        let storage = Storage(in: configuration.storageDirectory, for: branches.source.location)
        self.storage = storage
        // The cache is loaded by the first rendering, when the storage is known to be safe.
        renderer = Renderer(
            limits: configuration.limits, rules: configuration.rules, strictValues: configuration.strictValues,
            cache: storage.loadRenderCache())
        targetStorage = Storage(in: configuration.storageDirectory, for: branches.target.location)
        self.progress = progress
    }

    func pass() throws(SyncError) -> SyncOutcome {
        try withCache {
            let (tips, caches) = try fetch()
            try targetWatch.look(at: tips.target, in: caches.target)
            // A list of signers that has changed is news too.
            let signers = configuration.allowedSigners?.files.map(storage.content)
            if let last, last.tips == tips, last.signers == signers { return last.outcome.withoutNews }
            if let refusal, refusal.stands(for: tips) { throw refusal.error }
            var (outcome, after) = try synchronize(tips, caches)
            outcome.targetReset = targetWatch.take()
            last = (after, signers, outcome)
            refusal = nil
            keepNews()
            return outcome
        }
    }

    /// Drafts every environment without writing anything.
    func preview<Result>(
        _ body: ([EnvironmentDraft], TargetBranch, KeptContents, Repository) throws -> Result
    ) throws(SyncError) -> Result {
        try withCache {
            let (tips, caches) = try fetch()
            let draftsman = try draftsman(tips, caches)
            let contents = KeptContents(caches, cancellation)
            let drafts = try draftsman.drafts(into: contents) { _ in }
            return try body(drafts, draftsman.target, contents, caches.target)
        }
    }

    /// Verifies commits without writing anything.
    func verification(
        of selection: CommitSelection, allowingSourceReset allowsReset: Bool
    ) throws(SyncError) -> Verification {
        try withCache {
            let (tips, caches) = try fetch()
            guard let tip = tips.target else {
                throw SyncError(
                    .configuration,
                    "there is no branch \"\(configuration.targetBranch)\" in \(branches.target.location) to verify")
            }
            let sources = SourceCommits(
                of: branches.source, branches: tips.sources, signers: configuration.allowedSigners, in: caches.source,
                cancellation: cancellation)
            let history = CommitHistory(
                try caches.target.commit(tip, allowingDefects: true), in: caches.target, cancellation)
            let commits = try history.commits(selection, on: configuration.targetBranch)
            let order = try commits.last.map { last in
                try SourceOrder(
                    of: history.commits(from: nil, to: last.id), configuration, in: caches.target, sources,
                    progress: cancellation.check)
            }
            let verifier = Verifier(
                configuration, sources, order, allowsReset: allowsReset, in: caches.target, cancellation)
            return try verifier.verification(of: commits) { done in
                progress(.verifying(done: done, of: commits.count))
                try cancellation.check()
            }
        }
    }

    // MARK: - The steps of a pass

    private func synchronize(
        _ tips: RemoteBranches.Tips, _ caches: Caches
    ) throws -> (SyncOutcome, RemoteBranches.Tips) {
        var (tips, caches) = (tips, caches)
        var rendered: Rendered?
        for lostRaces in 0..<Self.mostAttempts {
            if lostRaces > 0 {
                try waitAfterRace(lostRaces)
                (tips, caches) = try fetch()
                try targetWatch.look(at: tips.target, in: caches.target)
            }
            if var outcome = try attempt(&tips, caches, &rendered) {
                outcome.lostRaces = lostRaces
                return (outcome, tips)
            }
        }
        throw SyncError(
            .raced,
            """
            push "\(configuration.targetBranch)" to \(branches.target.location): others moved the branch \(Self.mostAttempts) times \
            before our push arrived; the next pass tries again
            """)
    }

    /// What a lost race has rendered: it is the same onto whatever the target branch has become, trees and commits are not.
    private struct Rendered {
        let contents: PackWriter
        let repository: Repository
        /// The folders of the target branch, whose contents were left out.
        let folders: [Environment: ObjectID]
    }

    /// Renders, commits and pushes; `nil` when somebody else's push came first.
    private func attempt(
        _ tips: inout RemoteBranches.Tips, _ caches: Caches, _ rendered: inout Rendered?
    ) throws -> SyncOutcome? {
        let repository = caches.target
        let draftsman = try draftsman(tips, caches)
        let target = draftsman.target
        var contents = PackWriter(repository: repository)
        if let last = rendered, last.repository === repository, last.folders == target.folders {
            contents = last.contents
        }
        rendered = Rendered(contents: contents, repository: repository, folders: target.folders)
        var started: StartedPush?
        let drafts = try draftsman.drafts(
            into: PackedContents(repository: caches.source, pack: contents, cancellation: cancellation)
        ) { environment in
            progress(.rendering(environment))
            // What is rendered is mostly pushed, and a server takes its time to get ready.
            if started == nil { started = try branches.startPush() }
        }
        let pack = contents.copy()
        let commits = try CommitWriter(configuration, onto: target, in: repository, cancellation)
            .commits(of: drafts, into: pack)
        if let tip = commits.last?.id {
            let push = try started ?? branches.startPush()
            guard try send(push, tip, from: tips, pack.finish(), repository) else { return nil }
            tips.target = tip
        }
        note(drafts, commits, draftsman)
        return SyncOutcome(drafts, commits)
    }

    private func draftsman(
        _ tips: RemoteBranches.Tips, _ caches: Caches
    ) throws -> Draftsman {
        Draftsman(
            configuration: configuration, caches: caches, renderer: renderer, sources: tips.sources,
            target: try TargetBranch(
                tip: tips.target, directory: configuration.targetDirectory, in: caches.target, cancellation),
            notes: notes, cancellation: cancellation)
    }

    /// Takes note of what is now known to be on the target branch.
    private func note(_ drafts: [EnvironmentDraft], _ commits: [EnvironmentCommit], _ draftsman: Draftsman) {
        func folder(_ environment: Environment) -> ObjectID? {
            let commit = commits.first { $0.environment == environment }
            return commit.map(\.folder) ?? draftsman.target.folders[environment]
        }
        for draft in drafts {
            guard var note = draft.note else { continue }
            note.folder = folder(draft.environment)
            note.production = note.objects.isEmpty ? nil : folder(.production)
            notes[draft.environment] = note
        }
        if notes != draftsman.notes { storage.save(notes) }
    }

    /// Pushes; whether nobody else's push came first.
    private func send(
        _ push: StartedPush, _ tip: ObjectID, from tips: RemoteBranches.Tips, _ pack: Pack, _ repository: Repository
    ) throws -> Bool {
        progress(.pushing(bytes: pack.byteCount))
        var isInstalled = false
        let outcome = try push.send(from: tips.target, to: tip, pack: pack) {
            // Without it the next pass would fetch what this one sends; should it fail, that is all.
            isInstalled = (try? repository.install(pack)) != nil
            keepNews()
        }
        switch outcome {
        case .updated:
            if isInstalled { try? branches.noteTarget(tip, in: repository) }
            return true
        case .stale: return false
        case .rejected(let reason, let messages):
            let words = ([reason] + messages).joined(separator: "; ")
            let refusal = RefusedPush(
                tips,
                "push \"\(configuration.targetBranch)\" to \(branches.target.location): the remote refused it: \(words)",
                after: refusal)
            self.refusal = refusal
            throw refusal.error
        }
    }

    /// Waits 25 ms or more, up to twice as long each time, so that those who race do not meet again.
    private func waitAfterRace(_ number: Int) throws(SyncError) {
        let longest = UInt32(50_000) << UInt32(min(number, 6))
        usleep(UInt32.random(in: 25_000...longest))
        try cancellation.check()
    }

    // MARK: - The cache

    private func fetch() throws -> (tips: RemoteBranches.Tips, caches: Caches) {
        try branches.fetch(
            source: { () throws(GitError) in try currentRepository(of: storage) },
            target: { () throws(GitError) in try currentRepository(of: targetStorage) },
            progress: { progress(.fetching($0)) })
    }

    private func currentRepository(of storage: Storage) throws(GitError) -> Repository {
        // Whoever deletes the directory while we run deletes it under an open repository.
        if let current = opened[storage.directory], storage.isCurrent(current) { return current }
        let repository = try storage.openRepository()
        opened[storage.directory] = repository
        return repository
    }

    /// Keeps what the renderer has learnt for the next process.
    private func keepNews() {
        guard let news = renderer.news else { return }
        storage.save(news)
        renderer.newsAreKept()
    }

    /// Does something with the cache.
    ///
    /// One that turns out to be damaged is followed by a new one, once; one that cannot be read or written is opened anew, since it
    /// may have been deleted meanwhile.
    private func withCache<Result>(_ body: () throws -> Result) throws(SyncError) -> Result {
        try storage.prepare()
        do {
            return try body()
        } catch let error as GitError where error.code == .corrupt || error.code == .storage {
            // Which of them is damaged the error does not say.
            for storage in [storage, targetStorage] where error.code == .corrupt {
                if let damaged = opened[storage.directory] { storage.giveUp(damaged) }
            }
            opened = [:]
            do {
                return try body()
            } catch let error as GitError where error.code == .corrupt {
                // With a new cache it is the remote's own objects that are damaged.
                throw SyncError(.unreachable, error.description)
            } catch {
                throw syncError(error)
            }
        } catch {
            throw syncError(error)
        }
    }

    private func syncError(_ error: any Error) -> SyncError {
        if let error = error as? GitError { return SyncError(error) }
        return error as? SyncError ?? SyncError(.storage, "\(error)")
    }
}
