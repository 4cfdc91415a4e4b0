internal import InfraSystem

/// The cache: a bare repository on the local disk, which remotes are fetched into and trees are read from.
///
/// Every method blocks on the disk. A repository must be used from one thread at a time, and therefore is not
/// `Sendable`. Losing the directory costs only time: when a call throws ``GitError`` with `corrupt`, delete the
/// directory, open a new repository and fetch again.
public final class Repository {
    let database: ObjectDatabase
    private let lock: CacheLock
    /// The last large tree that was read.
    var lastLargeTree: (id: ObjectID, tree: RawTree)?

    /// The directory of the cache.
    public var path: String { database.path }
    /// Whether no other process had the cache open when it was opened; leftover files have then been removed.
    public var wasUnused: Bool { lock.isExclusive }

    /// Opens the cache, and creates it if it does not exist.
    ///
    /// Leftovers of a killed process are completed or removed: an incomplete repository; incomplete packs and locks,
    /// unless another process that may own them has the cache open. The configuration of the system and the user is
    /// ignored, and the directory may belong to another user.
    ///
    /// - Parameter path: A directory that is empty, missing (with its parents), or a bare repository.
    /// - Throws: ``GitError`` with `storage` if the directory cannot be read or written, `corrupt` if its content is
    ///   not a usable repository.
    public init(cacheAt path: String) throws(GitError) {
        // The lock comes first: another process that creates the same cache waits, and does not remove files in use.
        let lock = CacheLock(cacheAt: path)
        defer { if lock.isExclusive { lock.share() } }
        self.lock = lock
        if lock.isExclusive { Repository.removeStaleFiles(of: path) }
        database = try ObjectDatabase(cacheAt: path)
        if lock.isExclusive {
            for directory in [path, "\(path)/info", "\(path)/hooks"] { FileSystem.makePrivate(filesIn: directory) }
        }
    }

    /// Returns whether an object is in the cache.
    ///
    /// - Parameter id: The object.
    /// - Returns: Whether the object exists; its content is not read.
    public func contains(_ id: ObjectID) -> Bool { database.contains(id) }

    /// Returns whether a commit is equal to another commit or a descendant of it.
    ///
    /// - Parameters:
    ///   - commit: The commit.
    ///   - ancestor: The other commit.
    /// - Returns: Whether the other commit is in the history of the commit.
    /// - Throws: ``GitError`` with `corrupt` if the cache lacks one of the commits, or cannot read the history.
    public func isCommit(_ commit: ObjectID, descendedFrom ancestor: ObjectID) throws(GitError) -> Bool {
        guard commit != ancestor else { return true }
        do throws(GitError) {
            return try database.isCommit(commit, descendedFrom: ancestor)
        } catch  where error.code == .corrupt {
            // libgit2 stops at invalid commits that git reads.
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
