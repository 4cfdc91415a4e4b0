internal import Glibc
internal import InfraGit
internal import InfraRender

/// The passes themselves.
///
/// Everything here blocks; ``Synchronizer`` keeps it on a thread of its own.
final class SyncEngine {
    private let configuration: SyncConfiguration
    private let remote: Remote
    private let storage: Storage
    private let progress: @Sendable (SyncProgress) -> Void
    private let renderer: Renderer
    /// The cache, once it has been asked for.
    private var opened: Repository?
    private lazy var notes = storage.loadNotes()
    private lazy var targetWatch = TargetWatch(
        targetReference, of: remote, cacheReference: cacheReference(targetReference))
    /// The branches after the last pass, and what it did.
    private var last: (references: [String: ObjectID], outcome: SyncOutcome)?
    private var refusal: RefusedPush?

    /// How many times a lost race is run again.
    private static let mostAttempts = 10

    init(
        _ configuration: SyncConfiguration, cancellation: CancellationHandle,
        progress: @escaping @Sendable (SyncProgress) -> Void
    ) {
        self.configuration = configuration
        remote = Remote(
            location: configuration.repository, options: configuration.remoteOptions, cancellation: cancellation,
            notice: { progress(.notice($0)) })
        let storage = Storage(directory: configuration.storageDirectory)
        self.storage = storage
        renderer = Renderer(limits: configuration.limits, cache: storage.loadRenderCache())
        self.progress = progress
    }

    func pass() throws(SyncError) -> SyncOutcome {
        try withCache {
            let (references, repository) = try fetch()
            try targetWatch.look(at: references[targetReference], in: repository)
            if let last, last.references == references { return last.outcome.withoutNews }
            if let refusal, refusal.stands(for: references) { throw refusal.error }
            var (outcome, after) = try synchronize(references, repository)
            outcome.targetReset = targetWatch.take()
            last = (after, outcome)
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
            let (references, repository) = try fetch()
            let draftsman = try draftsman(references, repository)
            let contents = KeptContents(repository)
            let drafts = try Environment.allCases.map { try draftsman.draft($0, into: contents) {} }
            return try body(drafts, draftsman.target, contents, repository)
        }
    }

    // MARK: - The steps of a pass

    private func synchronize(
        _ references: [String: ObjectID], _ repository: Repository
    ) throws -> (SyncOutcome, [String: ObjectID]) {
        var references = references
        // What is rendered is the same onto whatever the target branch has become; only trees and commits are not.
        var contents = PackWriter(repository: repository)
        var folders: [Environment: ObjectID]?
        for attempt in 0..<Self.mostAttempts {
            let draftsman = try draftsman(references, repository)
            var started: StartedPush?
            // What the target branch has need not be sent, unless it is not there any more.
            if let folders, folders != draftsman.target.folders { contents = PackWriter(repository: repository) }
            folders = draftsman.target.folders
            let drafts = try Environment.allCases.map { environment in
                try draftsman.draft(environment, into: PackedContents(repository: repository, pack: contents)) {
                    progress(.rendering(environment))
                    // What is rendered is mostly pushed, and a server takes its time to get ready.
                    if started == nil { started = try remote.startPush(of: targetReference) }
                }
            }
            let pack = contents.copy()
            let commits = try commit(drafts, onto: draftsman.target, repository, pack)
            let outcome = SyncOutcome(drafts, commits, lostRaces: attempt)
            guard let tip = commits.last?.id else {
                note(drafts, commits, draftsman)
                return (outcome, references)
            }
            let push = try started ?? remote.startPush(of: targetReference)
            switch try send(push, tip, from: references[targetReference], pack.finish(), repository) {
            case .updated:
                references[targetReference] = tip
                note(drafts, commits, draftsman)
                return (outcome, references)
            case .stale:
                try waitBeforeAttempt(attempt + 1)
                references = try fetch().references
                try targetWatch.look(at: references[targetReference], in: repository)
            case .rejected(let reason, let messages):
                let words = ([reason] + messages).joined(separator: "; ")
                let refusal = RefusedPush(
                    references,
                    "push \"\(configuration.targetBranch)\" to \(remote.location): the remote refused it: \(words)",
                    after: refusal)
                self.refusal = refusal
                throw refusal.error
            }
        }
        throw SyncError(
            .raced,
            """
            push "\(configuration.targetBranch)" to \(remote.location): others moved the branch \(Self.mostAttempts) times \
            before our push arrived; the next pass tries again
            """)
    }

    private func draftsman(
        _ references: [String: ObjectID], _ repository: Repository
    ) throws -> Draftsman {
        Draftsman(
            configuration: configuration, repository: repository, renderer: renderer, references: references,
            target: try TargetBranch(
                tip: references[targetReference], directory: configuration.targetDirectory, in: repository),
            notes: notes)
    }

    private func commit(
        _ drafts: [EnvironmentDraft], onto target: TargetBranch, _ repository: Repository, _ pack: PackWriter
    ) throws -> [EnvironmentCommit] {
        guard drafts.contains(where: \.hasChanges) else { return [] }
        var tree = try TargetTree(target.tip?.tree, directory: configuration.targetDirectory, in: repository)
        var commits: [EnvironmentCommit] = []
        for draft in drafts where draft.hasChanges {
            guard case .rendered(let files, _) = draft.folder, let source = draft.source, let record = draft.record
            else {
                continue
            }
            let folder = files.isEmpty ? nil : try pack.write(tree: files, basis: target.folders[draft.environment])
            let root = try tree.replace(draft.environment.rawValue, with: folder, writingTo: pack)
            let signature = Signature(
                name: configuration.userName, email: configuration.userEmail, time: source.committer.time,
                offset: source.committer.offset)
            let parent = commits.last?.id ?? target.tip?.id
            let id = try pack.write(
                commit: root, parents: parent.map { [$0] } ?? [], author: signature, committer: signature,
                message: record.message)
            commits.append(EnvironmentCommit(environment: draft.environment, id: id, folder: folder))
        }
        return commits
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
        if outcome == .updated, isInstalled { try? repository.setReference(cacheReference(targetReference), to: tip) }
        return outcome
    }

    /// Waits from 50 ms up to twice as long each time, so that those who race do not meet again.
    private func waitBeforeAttempt(_ attempt: Int) throws(SyncError) {
        let longest = UInt32(50_000) << UInt32(min(attempt, 6))
        usleep(UInt32.random(in: 25_000...longest))
        guard !remote.isCancelled else { throw SyncError(.cancelled, "the pass was cancelled") }
    }

    // MARK: - The cache

    private var targetReference: String { "refs/heads/\(configuration.targetBranch)" }

    /// Brings the cache up to date, or does nothing but list the branches when it is.
    private func fetch() throws(GitError) -> (references: [String: ObjectID], repository: Repository) {
        let names = Environment.allCases.map { "refs/heads/\(configuration.branch(of: $0))" } + [targetReference]
        // The fetch asks for it only once it has a connection.
        var fetched: Repository?
        let references = try remote.fetch(
            Array(Set(names)).sorted(),
            into: { () throws(GitError) in
                let repository = try currentRepository()
                fetched = repository
                return repository
            }, progress: { progress(.fetching($0)) })
        guard let repository = fetched else { return (references, try currentRepository()) }
        for (name, id) in references where name != targetReference {
            let reference = cacheReference(name)
            if try repository.reference(reference) != id { try repository.setReference(reference, to: id) }
        }
        return (references, repository)
    }

    /// Where the cache remembers a branch of the remote: what it has is offered when something new is fetched.
    private func cacheReference(_ name: String) -> String {
        "refs/infra-sync/" + configuration.repository.description.digest + name.dropFirst("refs".count)
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
            if case .committed = outcome.environments[index].action { outcome.environments[index].action = .unchanged }
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
