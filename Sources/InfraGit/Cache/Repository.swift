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
    /// The commits whose parents may be missing.
    var shallowCommits: Set<ObjectID> = []
    /// Whether files or directories of the commits may be missing, because a server was asked to leave them out.
    public internal(set) var isPartial = false
    /// The remote that sends missing objects; `nil` before the first fetch.
    var provider: (any ObjectProvider)?
    /// The objects that the remote does not send.
    var unavailable: Set<ObjectID> = []

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
        readCompleteness()
        if lock.isExclusive {
            for directory in [path, "\(path)/info", "\(path)/hooks"] { FileSystem.makePrivate(filesIn: directory) }
        }
    }

    /// Returns whether an object is in the cache; a missing one is not fetched.
    ///
    /// - Parameter id: The object.
    /// - Returns: Whether the object exists; its content is not read.
    public func contains(_ id: ObjectID) -> Bool { database.contains(id) }
}
