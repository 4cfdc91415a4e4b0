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

    /// How many times a lost race is run again.
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
            let contents = KeptContents(repository)
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
                of: branches.source, tips: tips.sources, signers: configuration.allowedSigners, in: repository,
                cancellation: cancellation)
            let history = CommitHistory(try repository.commit(tip), in: repository)
            let commits = try history.commits(selection, on: configuration.targetBranch)
            return try Verifier(configuration, sources, in: repository).verification(of: commits) { done in
                progress(.verifying(done: done, of: commits.count))
                try checkCancellation()
            }
        }
    }

    // MARK: - The steps of a pass

    private func synchronize(
        _ tips: RemoteBranches.Tips, _ repository: Repository
    ) throws -> (SyncOutcome, RemoteBranches.Tips) {
        var tips = tips
        // What is rendered is the same onto whatever the target branch has become; only trees and commits are not.
        var contents = PackWriter(repository: repository)
        var folders: [Environment: ObjectID]?
        for attempt in 0..<Self.mostAttempts {
            let draftsman = try draftsman(tips, repository)
            var started: StartedPush?
            // What the target branch has need not be sent, unless it is not there any more.
            if let folders, folders != draftsman.target.folders { contents = PackWriter(repository: repository) }
            folders = draftsman.target.folders
            let drafts = try Environment.allCases.map { environment in
                try draftsman.draft(environment, into: PackedContents(repository: repository, pack: contents)) {
                    progress(.rendering(environment))
                    // What is rendered is mostly pushed, and a server takes its time to get ready.
                    if started == nil { started = try branches.startPush() }
                }
            }
            let pack = contents.copy()
            let commits = try commit(drafts, onto: draftsman.target, repository, pack)
            let outcome = SyncOutcome(drafts, commits, lostRaces: attempt)
            guard let tip = commits.last?.id else {
                note(drafts, commits, draftsman)
                return (outcome, tips)
            }
            let push = try started ?? branches.startPush()
            switch try send(push, tip, from: tips.target, pack.finish(), repository) {
            case .updated:
                tips.target = tip
                note(drafts, commits, draftsman)
                return (outcome, tips)
            case .stale:
                try waitBeforeAttempt(attempt + 1)
                tips = try fetch().tips
                try targetWatch.look(at: tips.target, in: repository)
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
        throw SyncError(
            .raced,
            """
            push "\(configuration.targetBranch)" to \(branches.target.location): others moved the branch \(Self.mostAttempts) times \
            before our push arrived; the next pass tries again
            """)
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

    private func commit(
        _ drafts: [EnvironmentDraft], onto target: TargetBranch, _ repository: Repository, _ pack: PackWriter
    ) throws -> [EnvironmentCommit] {
        guard drafts.contains(where: \.hasChanges) else { return [] }
        var tree = try TargetTree(target.tip?.tree, directory: configuration.targetDirectory, in: repository)
        var commits: [EnvironmentCommit] = []
        for draft in drafts where draft.hasChanges {
            guard case .rendered(var files, _) = draft.folder, let source = draft.source, let record = draft.record
            else {
                continue
            }
            if configuration.writesMetadata, !files.isEmpty {
                let metadata = HydratorMetadata(of: source, in: record.sourceRepository)
                let id = try pack.write(blob: metadata.bytes)
                files.append(TreeEntry(name: HydratorMetadata.fileName, mode: .file, id: id))
            }
            let folder = files.isEmpty ? nil : try pack.write(tree: files, basis: target.folders[draft.environment])
            let root = try tree.replace(draft.environment.rawValue, with: folder, writingTo: pack)
            let signature = Signature(
                name: configuration.userName, email: configuration.userEmail, time: source.committer.time,
                offset: source.committer.offset)
            let parent = commits.last?.id ?? target.tip?.id
            let id = try pack.write(
                commit: root, parents: parent.map { [$0] } ?? [], author: signature, committer: signature,
                message: record.message, signedWith: signingKey)
            commits.append(EnvironmentCommit(environment: draft.environment, id: id, folder: folder))
        }
        return commits
    }

    /// The key that commits are signed with.
    private var signingKey: SigningKey? {
        var key = configuration.signingKey
        key?.cancellation = cancellation
        return key
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

    private func send(
        _ push: StartedPush, _ tip: ObjectID, from old: ObjectID?, _ pack: Pack, _ repository: Repository
    ) throws(GitError) -> PushOutcome {
        progress(.pushing(bytes: pack.byteCount))
        var isInstalled = false
        let outcome = try push.send(from: old, to: tip, pack: pack) {
            // Without it the next pass would fetch what this one sends; should it fail, that is all.
            isInstalled = (try? repository.install(pack)) != nil
            keepNews()
        }
        if outcome == .updated, isInstalled { try? branches.noteTarget(tip, in: repository) }
        return outcome
    }

    /// Waits from 50 ms up to twice as long each time, so that those who race do not meet again.
    private func waitBeforeAttempt(_ attempt: Int) throws(SyncError) {
        let longest = UInt32(50_000) << UInt32(min(attempt, 6))
        usleep(UInt32.random(in: 25_000...longest))
        try checkCancellation()
    }

    private func checkCancellation() throws(SyncError) {
        guard !cancellation.isCancelled else { throw SyncError(.cancelled, "the pass was cancelled") }
    }

    // MARK: - The cache

    private func fetch() throws -> (tips: RemoteBranches.Tips, repository: Repository) {
        let tips = try branches.fetch(
            into: { () throws(GitError) in try currentRepository() }, progress: { progress(.fetching($0)) })
        return (tips, try currentRepository())
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

/// A commit of an environment, before it is pushed.
struct EnvironmentCommit {
    var environment: Environment
    var id: ObjectID
    /// The tree of the environment's folder; `nil` when it has none left.
    var folder: ObjectID?
}

extension SyncOutcome {
    /// What a pass did that found everything as this one has left it.
    fileprivate var withoutNews: SyncOutcome {
        var outcome = self
        outcome.hasNews = false
        outcome.lostRaces = 0
        outcome.targetReset = nil
        for index in outcome.environments.indices {
            guard case .committed = outcome.environments[index].action else { continue }
            outcome.environments[index].action = .unchanged
            // What others had done to the folder is undone.
            outcome.environments[index].diagnostics.removeAll { $0.code.hasPrefix("target/") }
        }
        return outcome
    }

    fileprivate init(_ drafts: [EnvironmentDraft], _ commits: [EnvironmentCommit], lostRaces: Int) {
        environments = drafts.map { draft in
            let action: Action =
                switch draft.folder {
                case .inStep: .unchanged
                case .held(let reason): .held(reason)
                case .rendered(_, let changes):
                    commits.first { $0.environment == draft.environment }.map { .committed($0.id, changes) }
                        ?? .unchanged
                }
            return EnvironmentOutcome(
                environment: draft.environment, source: draft.source?.id, action: action,
                diagnostics: draft.diagnostics)
        }
        hasNews = true
        self.lostRaces = lostRaces
    }
}
