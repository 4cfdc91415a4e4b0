/// The cache: a bare repository on the local disk that remotes are fetched into and trees are read from.
///
/// Everything blocks on the disk, and one repository is used from one thread at a time; it is not `Sendable` for that
/// reason. Losing the directory loses nothing but time. Whenever a call throws ``GitError`` with `corrupt`, delete the
/// directory, open a new repository and fetch again.
public final class Repository {
    let database: ObjectDatabase
    /// The last large tree that was read.
    var largest: (id: ObjectID, tree: RawTree)?

    /// The directory of the cache.
    public var path: String { database.path }

    /// Opens the cache, and creates it if there is none.
    ///
    /// What a killed process left behind is completed or cleared away: a half-created repository, unfinished packs.
    /// No configuration file of the machine or of the user applies, and the directory may belong to another user.
    ///
    /// - Parameter path: A directory that is empty, missing (its parents too), or a bare repository.
    /// - Throws: ``GitError`` with `storage` when the directory cannot be read or written, `corrupt` when what is there
    ///   cannot be a repository any more.
    public init(cacheAt path: String) throws(GitError) {
        database = try ObjectDatabase(cacheAt: path)
        removeUnfinishedPacks()
    }

    /// Whether an object is in the cache.
    ///
    /// - Parameter id: The object.
    /// - Returns: Whether it can be looked up; its content is not read.
    public func contains(_ id: ObjectID) -> Bool { database.contains(id) }

    /// Makes the objects of a pack readable.
    ///
    /// A thin pack is completed with the bases that the cache has. Each call adds one pack, see ``packCount``.
    ///
    /// - Parameter pack: A pack of ``PackWriter/finish()``.
    /// - Throws: ``GitError`` with `corrupt` when a base is missing, `storage` when the disk fails.
    public func install(_ pack: Pack) throws(GitError) {
        guard pack.count > 0 else { return }
        let receiver = try PackReceiver(
            database, cancellation: CancellationHandle(), attempted: "add a pack to the cache \(path)")
        for chunk in pack.chunks { try receiver.append(chunk[...]) }
        try receiver.commit()
    }
}
