internal import Glibc
internal import InfraGit
internal import InfraRender

/// The passes themselves.
///
/// Everything here blocks; ``Synchronizer`` keeps it on a thread of its own.
final class SyncEngine {
    private let configuration: SyncConfiguration
    private let branches: RemoteBranches
    private let cancellation: CancellationHandle
    private let storage: Storage
    private let progress: @Sendable (SyncProgress) -> Void
    private let renderer: Renderer
    /// The cache, once it has been asked for.
    private var opened: Repository?
    private lazy var notes = storage.loadNotes()
    private lazy var targetWatch = TargetWatch(branches)
    /// Where the branches were after the last pass, whom it trusted, and what it did.
    private var last: (tips: RemoteBranches.Tips, signers: [UInt8]?, outcome: SyncOutcome)?
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
        let storage = Storage(directory: configuration.storageDirectory)
        self.storage = storage
        renderer = Renderer(
            limits: configuration.limits, strictValues: configuration.strictValues, cache: storage.loadRenderCache())
        self.progress = progress
    }

    func pass() throws(SyncError) -> SyncOutcome {
        try withCache {
            let (tips, repository) = try fetch()
            try targetWatch.look(at: tips.target, in: repository)
            // A list of signers that has changed is news too.
            let signers = configuration.allowedSigners.flatMap { storage.content(of: $0.file) }
            if let last, last.tips == tips, last.signers == signers { return last.outcome.withoutNews }
            if let refusal, refusal.stands(for: tips) { throw refusal.error }
            var (outcome, after) = try synchronize(tips, repository)
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
            let (tips, repository) = try fetch()
            let draftsman = try draftsman(tips, repository)
            let contents = KeptContents(repository, cancellation)
            let drafts = try Environment.allCases.map { try draftsman.draft($0, into: contents) {} }
            return try body(drafts, draftsman.target, contents, repository)
        }
    }

    /// Verifies commits without writing anything.
    func verification(of selection: CommitSelection) throws(SyncError) -> Verification {
        try withCache {
            let (tips, repository) = try fetch()
            guard let tip = tips.target else {
                throw SyncError(
                    .configuration,
                    "there is no branch \"\(configuration.targetBranch)\" in \(branches.target.location) to verify")
            }
            let sources = SourceCommits(
                of: branches.source, tips: tips.sources.commits, signers: configuration.allowedSigners, in: repository,
                cancellation: cancellation)
            let history = CommitHistory(try repository.commit(tip, allowingDefects: true), in: repository)
            let commits = try history.commits(selection, on: configuration.targetBranch)
            return try Verifier(configuration, sources, in: repository, cancellation).verification(of: commits) {
                done in
                progress(.verifying(done: done, of: commits.count))
                try cancellation.check()
            }
        }
    }

    // MARK: - The steps of a pass

    private func synchronize(
        _ tips: RemoteBranches.Tips, _ repository: Repository
    ) throws -> (SyncOutcome, RemoteBranches.Tips) {
        var (tips, repository) = (tips, repository)
        var rendered: Rendered?
        for lostRaces in 0..<Self.mostAttempts {
            if lostRaces > 0 {
                try waitAfterRace(lostRaces)
                (tips, repository) = try fetch()
                try targetWatch.look(at: tips.target, in: repository)
            }
            if var outcome = try attempt(&tips, repository, &rendered) {
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
        _ tips: inout RemoteBranches.Tips, _ repository: Repository, _ rendered: inout Rendered?
    ) throws -> SyncOutcome? {
        let draftsman = try draftsman(tips, repository)
        let target = draftsman.target
        var contents = PackWriter(repository: repository)
        if let last = rendered, last.repository === repository, last.folders == target.folders {
            contents = last.contents
        }
        rendered = Rendered(contents: contents, repository: repository, folders: target.folders)
        var started: StartedPush?
        let drafts = try Environment.allCases.map { environment in
            try draftsman.draft(
                environment, into: PackedContents(repository: repository, pack: contents, cancellation: cancellation)
            ) {
                progress(.rendering(environment))
                // What is rendered is mostly pushed, and a server takes its time to get ready.
                if started == nil { started = try branches.startPush() }
            }
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
        _ tips: RemoteBranches.Tips, _ repository: Repository
    ) throws -> Draftsman {
        Draftsman(
            configuration: configuration, repository: repository, renderer: renderer, sources: tips.sources,
            target: try TargetBranch(
                tip: tips.target, directory: configuration.targetDirectory, in: repository),
            notes: notes, cancellation: cancellation)
    }

    /// Takes note of what is now known to be on the target branch.
    private func note(_ drafts: [EnvironmentDraft], _ commits: [EnvironmentCommit], _ draftsman: Draftsman) {
        for draft in drafts {
            guard var note = draft.note else { continue }
            let commit = commits.first { $0.environment == draft.environment }
            note.folder = commit.map(\.folder) ?? draftsman.target.folders[draft.environment]
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

    private func fetch() throws -> (tips: RemoteBranches.Tips, repository: Repository) {
        var repository: Repository?
        let tips = try branches.fetch(
            into: { () throws(GitError) in
                let current = try currentRepository()
                repository = current
                return current
            }, progress: { progress(.fetching($0)) })
        return (tips, try repository ?? currentRepository())
    }

    private func currentRepository() throws(GitError) -> Repository {
        // Whoever deletes the directory while we run deletes it under an open repository.
        if let opened, storage.isCurrent(opened) { return opened }
        let repository = try storage.openRepository()
        opened = repository
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
        do {
            return try body()
        } catch let error as GitError where error.code == .corrupt || error.code == .storage {
            if error.code == .corrupt, let opened { storage.giveUp(opened) }
            opened = nil
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
