internal import InfraGit
internal import InfraModel

/// The history of a commit, which is read on demand.
final class CommitHistory {
    let tip: Commit
    private let repository: Repository
    private let cancellation: CancellationHandle
    private var queue: [ObjectID]
    private var next = 0
    private var seen: Set<ObjectID>

    init(_ tip: Commit, in repository: Repository, _ cancellation: CancellationHandle) {
        self.tip = tip
        self.repository = repository
        self.cancellation = cancellation
        queue = [tip.id]
        seen = [tip.id]
    }

    /// Returns whether a commit is the tip or one of its ancestors.
    func contains(_ id: ObjectID) throws(GitError) -> Bool {
        while !seen.contains(id) {
            guard try readNext() else { return false }
        }
        return true
    }

    /// Returns all commit ids in the history with a prefix.
    func ids(withPrefix digits: String) throws(GitError) -> [ObjectID] {
        while try readNext() {}
        return seen.filter { $0.hex.hasPrefix(digits) }
    }

    /// Returns the ancestors of a commit that are not ancestors of another one, parents before children.
    func commits(from excluded: ObjectID?, to end: ObjectID) throws(GitError) -> [Commit] {
        var done: Set<ObjectID> = []
        if let excluded {
            let known = CommitHistory(
                try repository.commit(excluded, allowingDefects: true), in: repository, cancellation)
            while try known.readNext() {}
            done = known.seen
        }
        var result: [Commit] = []
        var path: [(commit: Commit, next: Int)] = []
        if done.insert(end).inserted { path.append((try repository.commit(end, allowingDefects: true), 0)) }
        while let (commit, next) = path.last {
            guard next < commit.parents.count else {
                result.append(commit)
                path.removeLast()
                continue
            }
            try checkCancellation()
            path[path.count - 1].next += 1
            let parent = commit.parents[next]
            guard done.insert(parent).inserted, let readable = try repository.historicCommit(parent) else { continue }
            path.append((readable, 0))
        }
        return result
    }

    /// Reads one more commit; returns `false` at the end of the history.
    private func readNext() throws(GitError) -> Bool {
        guard next < queue.count else { return false }
        try checkCancellation()
        for parent in try repository.historicCommit(queue[next])?.parents ?? [] where seen.insert(parent).inserted {
            queue.append(parent)
        }
        next += 1
        return true
    }

    private func checkCancellation() throws(GitError) {
        try cancellation.check(while: "read the history of the target branch")
    }
}

extension CommitHistory {
    /// Finds the commits of a selection, parents first.
    ///
    /// - Parameters:
    ///   - selection: The selection.
    ///   - branch: The branch's name.
    /// - Returns: The commits.
    /// - Throws: ``SyncError`` with `unknownCommit` when one is not on the branch, or when a range has none.
    func commits(_ selection: CommitSelection, on branch: String) throws -> [Commit] {
        switch selection {
        case .all: try commits(from: nil, to: tip.id)
        case .commit(let name): [try commit(name, on: branch)]
        case .range(let start, let end): try range(from: start, to: end, on: branch)
        }
    }

    /// Returns the commits of a range.
    ///
    /// An empty range is an error, because nothing would be verified.
    private func range(from start: String, to end: String, on branch: String) throws -> [Commit] {
        let first = try commit(start, on: branch).id
        let last = try commit(end, on: branch).id
        let commits = try commits(from: first, to: last)
        guard commits.isEmpty else { return commits }
        let reason =
            first == last
            ? "both ends are the commit \(last.hex.prefix(12))"
            : "\(end) is an ancestor of \(start): use \"\(end)..\(start)\""
        throw SyncError(.unknownCommit, "\"\(start)..\(end)\" contains no commits: \(reason)")
    }

    private func commit(_ name: String, on branch: String) throws -> Commit {
        let parts = name.split(separator: "~", maxSplits: 1, omittingEmptySubsequences: false)
        let base = parts.first.map(String.init) ?? ""
        guard let steps = parts.count == 1 ? 0 : Int(parts[1]), steps >= 0 else {
            throw SyncError(
                .unknownCommit, "\"\(name)\" is not a commit: use an id or \(branch), with or without a suffix ~N")
        }
        var commit =
            try base == branch || base == "HEAD" ? tip : repository.commit(id(base, on: branch), allowingDefects: true)
        for _ in 0..<steps {
            guard let parent = commit.parents.first else {
                throw SyncError(.unknownCommit, "\"\(name)\" is before the first commit of \(branch)")
            }
            commit = try repository.commit(parent, allowingDefects: true)
        }
        return commit
    }

    private func id(_ name: String, on branch: String) throws -> ObjectID {
        let digits = name.asciiLowercased
        // git requires at least four digits of an id as well.
        guard digits.utf8.count >= 4, digits.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
            throw SyncError(.unknownCommit, "\"\(name)\" is neither a commit id nor the branch \(branch)")
        }
        if let id = ObjectID(hex: digits) {
            guard try contains(id) else {
                throw SyncError(.unknownCommit, "\(name) is not in the history of \(branch)")
            }
            return id
        }
        let ids = try ids(withPrefix: digits)
        guard ids.count == 1 else {
            let reason =
                ids.isEmpty ? "is not in the history of" : "is ambiguous: it is a prefix of \(ids.count) commits of"
            throw SyncError(.unknownCommit, "\(name) \(reason) \(branch)")
        }
        return ids[0]
    }
}
