internal import InfraSystem

/// The cache: a bare repository on the local disk that remotes are fetched into and trees are read from.
///
/// Everything blocks on the disk, and one repository is used from one thread at a time; it is not `Sendable` for that
/// reason. Losing the directory loses nothing but time. Whenever a call throws ``GitError`` with `corrupt`, delete the
/// directory, open a new repository and fetch again.
public final class Repository {
    let database: ObjectDatabase
    private let lock: CacheLock
    /// The last large tree that was read.
    var lastLargeTree: (id: ObjectID, tree: RawTree)?

    /// The directory of the cache.
    public var path: String { database.path }
    /// Whether nobody else had the cache open when it was opened, so that what was left behind in it has been removed.
    public var wasUnused: Bool { lock.isExclusive }

    /// Opens the cache, and creates it if there is none.
    ///
    /// What a killed process left behind is completed or cleared away: a half-created repository; unfinished packs and
    /// locks, unless another process has the cache open, whose they might be.
    /// No configuration file of the machine or of the user applies, and the directory may belong to another user.
    ///
    /// - Parameter path: A directory that is empty, missing (its parents too), or a bare repository.
    /// - Throws: ``GitError`` with `storage` when the directory cannot be read or written, `corrupt` when what is there
    ///   cannot be a repository any more.
    public init(cacheAt path: String) throws(GitError) {
        // Before anything is made: whoever else wants to make the same waits, and nobody takes it for a leftover.
        let lock = CacheLock(cacheAt: path)
        defer { if lock.isExclusive { lock.share() } }
        self.lock = lock
        if lock.isExclusive { Repository.removeStaleFiles(of: path) }
        database = try ObjectDatabase(cacheAt: path)
        if lock.isExclusive {
            for directory in [path, "\(path)/info", "\(path)/hooks"] { FileSystem.makePrivate(filesIn: directory) }
        }
    }

    /// Whether an object is in the cache.
    ///
    /// - Parameter id: The object.
    /// - Returns: Whether it can be looked up; its content is not read.
    public func contains(_ id: ObjectID) -> Bool { database.contains(id) }

    /// Whether a commit is another one, or comes after it.
    ///
    /// - Parameters:
    ///   - commit: The commit.
    ///   - ancestor: The other one.
    /// - Returns: Whether the other one is in the commit's history.
    /// - Throws: ``GitError`` with `corrupt` when the cache lacks either of them, or cannot read the history.
    public func isCommit(_ commit: ObjectID, descendedFrom ancestor: ObjectID) throws(GitError) -> Bool {
        guard commit != ancestor else { return true }
        do throws(GitError) {
            return try database.isCommit(commit, descendedFrom: ancestor)
        } catch  where error.code == .corrupt {
            // libgit2 stops at commits that git reads.
            _ = try self.commit(ancestor, allowingDefects: true)
            return try isCommit(ancestor, reachableFrom: commit)
        }
    }

    private func isCommit(_ ancestor: ObjectID, reachableFrom commit: ObjectID) throws(GitError) -> Bool {
        var seen: Set<ObjectID> = [commit]
        var queue = [commit]
        while let next = queue.popLast() {
            for parent in try self.commit(next, allowingDefects: true).parents where seen.insert(parent).inserted {
                if parent == ancestor { return true }
                queue.append(parent)
            }
        }
        return false
    }
}
