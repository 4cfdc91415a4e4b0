internal import InfraGit

/// The local cache of a remote repository, which is opened on first use and again after it was lost.
final class CacheRepository {
    let storage: Storage
    private var opened: Repository?
    /// The names of the packs that the repository may have open.
    private var packNames: Set<String> = []

    /// Creates a cache without touching the file system.
    ///
    /// - Parameter storage: The directory of the cache.
    init(in storage: Storage) { self.storage = storage }

    /// Returns the open repository, or opens it.
    ///
    /// It is opened again after another process has joined packs, because the system keeps the space of deleted packs
    /// as long as they are open.
    ///
    /// - Throws: `GitError` with `storage` when it cannot be opened.
    func repository() throws(GitError) -> Repository {
        // The directory may be deleted while the repository is open.
        if let opened, storage.isCurrent(opened) {
            let names = Set(opened.packNames)
            if packNames.isSubset(of: names) {
                packNames = names
                return opened
            }
        }
        let repository = try storage.openRepository()
        packNames = Set(repository.packNames)
        opened = repository
        return repository
    }

    /// Joins packs if that is due, after which the repository is opened again.
    ///
    /// - Parameter cancellation: Ends the operation.
    /// - Throws: `GitError` with `storage` when the disk fails or is full, `corrupt` when the repository is damaged.
    func joinPacks(_ cancellation: CancellationHandle) throws(GitError) {
        guard let opened, try opened.joinPacks(cancellation: cancellation) else { return }
        self.opened = nil
    }

    /// Closes the repository.
    ///
    /// - Parameter isDamaged: Whether the next one must be new.
    func close(isDamaged: Bool) {
        let path = opened?.path
        opened = nil
        if isDamaged, let path { storage.replaceDamagedRepository(path) }
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
