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
    private var opened: (repository: Repository, renderer: Renderer)?
    /// The branches after the last pass, and what it did.
    private var last: (references: [String: ObjectID], outcome: SyncOutcome)?

    /// How many times a lost race is run again.
    private static let mostAttempts = 10

    init(
        _ configuration: SyncConfiguration, cancellation: CancellationHandle,
        progress: @escaping @Sendable (SyncProgress) -> Void
    ) {
        self.configuration = configuration
        remote = Remote(
            location: configuration.repository, options: configuration.remoteOptions, cancellation: cancellation)
        storage = Storage(directory: configuration.storageDirectory)
        self.progress = progress
    }

    func pass() throws(SyncError) -> SyncOutcome {
        try withCache { (repository, renderer) in
            let references = try fetch(into: repository)
            if var last, last.references == references {
                last.outcome.hasNews = false
                return last.outcome
            }
            let (outcome, after) = try synchronize(references, repository, renderer)
            last = (after, outcome)
            if renderer.remembered.isModified { storage.save(renderer.remembered) }
            return outcome
        }
    }

    /// Drafts every environment without writing anything.
    func preview<Result>(
        _ body: ([EnvironmentDraft], TargetBranch, KeptContents, Repository) throws -> Result
    ) throws(SyncError) -> Result {
        try withCache { (repository, renderer) in
            let references = try fetch(into: repository)
            let draftsman = try draftsman(references, repository, renderer)
            let contents = KeptContents(repository)
            let drafts = try Environment.allCases.map { try draftsman.draft($0, into: contents) }
            return try body(drafts, draftsman.target, contents, repository)
        }
    }

    // MARK: - The steps of a pass

    private func synchronize(
        _ references: [String: ObjectID], _ repository: Repository, _ renderer: Renderer
    ) throws -> (SyncOutcome, [String: ObjectID]) {
        var references = references
        // What is rendered is the same onto whatever the target branch has become; only trees and commits are not.
        let contents = PackWriter(repository: repository)
        for attempt in 0..<Self.mostAttempts {
            let draftsman = try draftsman(references, repository, renderer)
            let drafts = try Environment.allCases.map { environment in
                progress(.rendering(environment))
                return try draftsman.draft(environment, into: PackedContents(repository: repository, pack: contents))
            }
            let pack = contents.copy()
            let commits = try commit(drafts, onto: draftsman.target, repository, pack)
            let outcome = SyncOutcome(drafts, commits, lostRaces: attempt)
            guard let tip = commits.last?.id else { return (outcome, references) }
            switch try push(tip, from: references[targetReference], pack.finish(), repository) {
            case .updated:
                references[targetReference] = tip
                return (outcome, references)
            case .stale:
                try waitBeforeAttempt(attempt + 1)
                references = try fetch(into: repository)
            case .rejected(let reason, let messages):
                let words = ([reason] + messages).joined(separator: "; ")
                throw SyncError(
                    .rejected,
                    "push \"\(configuration.targetBranch)\" to \(remote.location): the remote refused it: \(words)")
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
        _ references: [String: ObjectID], _ repository: Repository, _ renderer: Renderer
    ) throws -> Draftsman {
        Draftsman(
            configuration: configuration, repository: repository, renderer: renderer, references: references,
            target: try TargetBranch(
                tip: references[targetReference], directory: configuration.targetDirectory, in: repository))
    }

    private func commit(
        _ drafts: [EnvironmentDraft], onto target: TargetBranch, _ repository: Repository, _ pack: PackWriter
    ) throws -> [(environment: Environment, id: ObjectID)] {
        guard drafts.contains(where: \.hasChanges) else { return [] }
        var tree = try TargetTree(target.tip?.tree, directory: configuration.targetDirectory, in: repository)
        var commits: [(environment: Environment, id: ObjectID)] = []
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
            commits.append((draft.environment, id))
        }
        return commits
    }

    private func push(
        _ tip: ObjectID, from old: ObjectID?, _ pack: Pack, _ repository: Repository
    ) throws(GitError) -> PushOutcome {
        progress(.pushing(bytes: pack.byteCount))
        let outcome = try remote.push(targetReference, from: old, to: tip, pack: pack)
        if outcome == .updated {
            // Without it the next pass would fetch what this one has just sent.
            try repository.install(pack)
            try repository.setReference(cacheReference(targetReference), to: tip)
        }
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

    private func fetch(into repository: Repository) throws(GitError) -> [String: ObjectID] {
        let names = Environment.allCases.map { "refs/heads/\(configuration.branch(of: $0))" } + [targetReference]
        let references = try remote.fetch(Array(Set(names)).sorted(), into: repository) { progress(.fetching($0)) }
        for (name, id) in references {
            let reference = cacheReference(name)
            if try repository.reference(reference) != id { try repository.setReference(reference, to: id) }
        }
        return references
    }

    /// Where the cache remembers a branch of the remote: what it has is offered when something new is fetched.
    private func cacheReference(_ name: String) -> String {
        "refs/infra-sync/" + configuration.repository.description.cacheName + name.dropFirst("refs".count)
    }

    /// Does something with the cache.
    ///
    /// One that turns out to be damaged is made anew, once.
    private func withCache<Result>(
        _ body: (Repository, Renderer) throws -> Result
    ) throws(SyncError) -> Result {
        do {
            return try attempt(body)
        } catch let error as GitError where error.code == .corrupt || error.code == .notFound {
            opened = nil
            storage.deleteRepository()
            do {
                return try attempt(body)
            } catch {
                throw syncError(error)
            }
        } catch {
            throw syncError(error)
        }
    }

    private func attempt<Result>(_ body: (Repository, Renderer) throws -> Result) throws -> Result {
        let (repository, renderer) =
            try opened ?? (
                storage.openRepository(), Renderer(limits: configuration.limits, cache: storage.loadRenderCache())
            )
        opened = (repository, renderer)
        return try body(repository, renderer)
    }

    private func syncError(_ error: any Error) -> SyncError {
        if let error = error as? GitError { return SyncError(error) }
        return error as? SyncError ?? SyncError(.storage, "\(error)")
    }
}

extension String {
    /// Sixteen hexadecimal digits that name a remote in the cache.
    fileprivate var cacheName: String {
        let hash = utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return String(hash, radix: 16)
    }
}

extension SyncOutcome {
    init(_ drafts: [EnvironmentDraft], _ commits: [(environment: Environment, id: ObjectID)], lostRaces: Int) {
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
                diagnostics: draft.rendering?.diagnostics ?? [])
        }
        hasNews = true
        self.lostRaces = lostRaces
    }
}
