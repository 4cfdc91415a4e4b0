/// Chooses which of our commits to tell a server about, so that it can leave out what we have.
///
/// First come the commits that the cache's references name: mostly one of them is where the remote's branch was, and
/// the server needs no more. Only then their ancestors, the latest first, and not beyond a limit: with histories that
/// have so little in common a larger pack is cheaper than more questions.
struct Negotiator {
    private let repository: Repository
    private var tips: [Commit]
    /// Told, but their parents were not considered yet.
    private var sent: [Commit] = []
    private var queue: [Commit] = []
    private var seen: Set<ObjectID>
    /// What the server has acknowledged.
    private(set) var common: Set<ObjectID> = []

    /// The number of commits to tell at most.
    static let limit = 256
    private static let batchSize = 32

    /// Starts at all references of the cache.
    init(_ repository: Repository) throws(GitError) {
        self.repository = repository
        let ids = Set(try repository.references(under: "refs/").values).sorted()
        tips = ids.compactMap { try? repository.commit($0, allowingDefects: true) }
        tips.sort { $0.committer.time > $1.committer.time }
        tips = Array(tips.prefix(Negotiator.limit))
        seen = Set(tips.map(\.id))
    }

    /// The next commits to tell; empty when enough was said.
    mutating func next() -> [ObjectID] {
        guard tips.isEmpty else {
            defer { tips = [] }
            sent = tips
            return tips.map(\.id)
        }
        var batch: [ObjectID] = []
        while batch.count < Negotiator.batchSize {
            if queue.isEmpty { enqueueParents() }
            guard let commit = queue.popLast() else { break }
            sent.append(commit)
            batch.append(commit.id)
        }
        return batch
    }

    /// Remembers that the server has a commit of which it was told, and hence all its ancestors.
    mutating func acknowledge(_ hex: some StringProtocol) {
        if let id = ObjectID(hex: hex), seen.contains(id) { common.insert(id) }
    }

    private mutating func enqueueParents() {
        for commit in sent where !common.contains(commit.id) {
            for parent in commit.parents where seen.count < Negotiator.limit && seen.insert(parent).inserted {
                if let parent = try? repository.commit(parent, allowingDefects: true) { queue.append(parent) }
            }
        }
        sent = []
        queue.sort { $0.committer.time < $1.committer.time }
    }
}
