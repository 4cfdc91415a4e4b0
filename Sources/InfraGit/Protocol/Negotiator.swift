/// Selects commits of the cache to announce to a server, so that the server can omit what the cache has.
///
/// The commits at the references of the cache come first: the remote's branch was usually at one of them, and the
/// server needs no more. Their ancestors follow, the latest first, up to a limit: for histories with so little in
/// common, a larger pack is cheaper than more requests.
struct Negotiator {
    private let repository: Repository
    private var tips: [Commit]
    /// The only commit to announce, which the cache need not have.
    private var single: ObjectID?
    /// Announced commits whose parents have not been visited yet.
    private var sent: [Commit] = []
    private var queue: [Commit] = []
    private var seen: Set<ObjectID>
    /// The commits that the server has acknowledged.
    private(set) var common: Set<ObjectID> = []

    /// The maximum number of commits to announce.
    static let limit = 256
    private static let batchSize = 32

    /// Selects the commits of an announcement.
    init(_ announcement: FetchRequest.Announcement, from repository: Repository) throws(GitError) {
        self.repository = repository
        switch announcement {
        case .nothing: tips = []
        case .commit(let id):
            single = id
            tips = []
        case .cache:
            let ids = Set(try repository.references(under: "refs/").values).sorted()
            tips = ids.compactMap { try? repository.storedCommit($0) }
            tips.sort { $0.committer.time > $1.committer.time }
            tips = Array(tips.prefix(Negotiator.limit))
        }
        seen = Set(tips.map(\.id))
        if let single { seen.insert(single) }
    }

    /// Returns the next commits to announce, or all remaining ones; empty after the last ones.
    mutating func next(isWhole: Bool) -> [ObjectID] {
        var batch = next()
        while isWhole {
            let more = next()
            guard !more.isEmpty else { break }
            batch += more
        }
        return batch
    }

    /// Returns the next commits to announce; empty after the last ones.
    mutating func next() -> [ObjectID] {
        if let id = single {
            single = nil
            return [id]
        }
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

    /// Records that the server has an announced commit, and therefore all its ancestors.
    mutating func acknowledge(_ hex: some StringProtocol) {
        if let id = ObjectID(hex: hex), seen.contains(id) { common.insert(id) }
    }

    private mutating func enqueueParents() {
        for commit in sent where !common.contains(commit.id) {
            for parent in commit.parents where seen.count < Negotiator.limit && seen.insert(parent).inserted {
                // The server may omit all objects of an announced commit, of which the cache may have only the commit.
                guard let commit = try? repository.storedCommit(parent), repository.contains(commit.tree) else {
                    continue
                }
                queue.append(commit)
            }
        }
        sent = []
        queue.sort { $0.committer.time < $1.committer.time }
    }
}
