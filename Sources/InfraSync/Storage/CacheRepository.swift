internal import InfraGit

/// The local cache of a remote repository, which is opened on first use and again after it was lost.
final class CacheRepository {
    let storage: Storage
    private var opened: Repository?

    /// Creates a cache without touching the file system.
    ///
    /// - Parameter storage: The directory of the cache.
    init(in storage: Storage) { self.storage = storage }

    /// Returns the open repository, or opens it.
    ///
    /// - Throws: `GitError` with `storage` when it cannot be opened.
    func repository() throws(GitError) -> Repository {
        // The directory may be deleted while the repository is open.
        if let opened, storage.isCurrent(opened) { return opened }
        let repository = try storage.openRepository()
        opened = repository
        return repository
    }

    /// Closes the repository.
    ///
    /// - Parameter isDamaged: Whether the next one must be new.
    func close(isDamaged: Bool) {
        if isDamaged, let opened { storage.replaceDamaged(opened) }
        opened = nil
    }
}

/// The caches of a sync: one for each remote repository, so that objects that are pushed to one are not found in the
/// other.
struct Caches {
    /// The cache of the repository of the source branches.
    let source: Repository
    /// The cache of the repository of the target branch; the same cache if there is one repository.
    let target: Repository
}
