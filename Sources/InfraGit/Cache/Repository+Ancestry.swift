extension Repository {
    /// Returns whether a commit is equal to another commit or a descendant of it.
    ///
    /// If the cache lacks commits between them, they are fetched.
    ///
    /// - Parameters:
    ///   - commit: The commit.
    ///   - ancestor: The other commit, which the cache need not have.
    /// - Returns: Whether the other commit is in the history of the commit.
    /// - Throws: ``GitError`` with `objectUnavailable` if the history of the remote is incomplete, `corrupt` if the
    ///   cache lacks the commit or cannot read the history; the errors of a fetch.
    public func isCommit(_ commit: ObjectID, descendedFrom ancestor: ObjectID) throws(GitError) -> Bool {
        var (isFound, boundary) = try search(for: ancestor, from: commit)
        guard !isFound, let end = boundary.first else { return isFound }
        guard let provider else { throw missingError("parent of commit", end) }
        // Afterwards, only commits are missing that are ancestors of the other commit.
        try provider.provide(.commits(of: commit, without: ancestor), to: self)
        (isFound, boundary) = try search(for: ancestor, from: commit)
        try updateBoundary(adding: boundary)
        return isFound
    }

    /// Returns the commits in the history of a commit that are not in the history of one of its ancestors.
    ///
    /// If the cache lacks commits between them, they are fetched.
    ///
    /// - Parameters:
    ///   - tip: The commit.
    ///   - ancestor: The ancestor.
    /// - Returns: The commits that git can read, among them the tip; none if the ancestor is not in its history.
    /// - Throws: The errors of ``isCommit(_:descendedFrom:)``.
    public func commits(of tip: ObjectID, since ancestor: ObjectID) throws(GitError) -> [Commit] {
        // Afterwards, only ancestors of the ancestor are missing.
        guard try isCommit(tip, descendedFrom: ancestor) else { return [] }
        var seen: Set<ObjectID> = []
        _ = try storedHistory(of: ancestor, &seen)
        return try storedHistory(of: tip, &seen)
    }

    /// Returns the commits of a history that the cache has and that were not seen before.
    private func storedHistory(of tip: ObjectID, _ seen: inout Set<ObjectID>) throws(GitError) -> [Commit] {
        var commits: [Commit] = []
        var queue = seen.insert(tip).inserted ? [tip] : []
        while let id = queue.popLast() {
            guard let commit = try storedCommit(id) else { continue }
            commits.append(commit)
            queue += commit.parents.filter { seen.insert($0).inserted }
        }
        return commits
    }

    /// Returns whether the commits of the cache lead from a commit to another one, which the cache need not have.
    func hasStoredPath(from tip: ObjectID, to ancestor: ObjectID) throws(GitError) -> Bool {
        guard database.contains(tip) else { return false }
        return try search(for: ancestor, from: tip).isFound
    }

    /// Searches the part of a history that the cache has.
    ///
    /// The newest commits come first, so that a close ancestor is found quickly.
    ///
    /// - Returns: Whether the history has the ancestor, and the commits that the cache lacks a parent of.
    private func search(
        for ancestor: ObjectID, from tip: ObjectID
    ) throws(GitError) -> (isFound: Bool, boundary: Set<ObjectID>) {
        guard tip != ancestor else { return (true, []) }
        let first = try self.commit(tip, allowingDefects: true)
        var boundary: Set<ObjectID> = []
        var seen: Set<ObjectID> = [tip]
        var queue = CommitQueue()
        queue.insert(first)
        while let next = queue.removeNewest() {
            for parent in next.parents {
                if parent == ancestor { return (true, []) }
                guard seen.insert(parent).inserted else {
                    if !database.contains(parent) { boundary.insert(next.id) }
                    continue
                }
                if let commit = try storedCommit(parent) {
                    queue.insert(commit)
                } else if !database.contains(parent) {
                    boundary.insert(next.id)
                }
            }
        }
        return (false, boundary)
    }
}

/// Commits ordered by their dates.
private struct CommitQueue {
    /// A binary heap with the newest commit first.
    private var heap: [(time: Int64, id: ObjectID, parents: [ObjectID])] = []

    mutating func insert(_ commit: Commit) {
        heap.append((commit.committer.time, commit.id, commit.parents))
        var index = heap.count - 1
        while index > 0, heap[(index - 1) / 2].time < heap[index].time {
            heap.swapAt(index, (index - 1) / 2)
            index = (index - 1) / 2
        }
    }

    /// Removes the newest commit.
    mutating func removeNewest() -> (time: Int64, id: ObjectID, parents: [ObjectID])? {
        guard let newest = heap.first else { return nil }
        let last = heap.removeLast()
        if !heap.isEmpty {
            heap[0] = last
            var index = 0
            while true {
                let children = [2 * index + 1, 2 * index + 2].filter { $0 < heap.count }
                guard let child = children.max(by: { heap[$0].time < heap[$1].time }),
                    heap[child].time > heap[index].time
                else { break }
                heap.swapAt(index, child)
                index = child
            }
        }
        return newest
    }
}
