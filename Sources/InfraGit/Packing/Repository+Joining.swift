public import InfraSystem

extension Repository {
    /// Joins packs if the cache has more than twenty, or if the sum of the others exceeds half of the largest one.
    ///
    /// Objects are stored once afterwards, and no object is lost. Call it after each operation that may have added a
    /// pack: if no join is due, it only lists a directory. Other processes may read and write the cache meanwhile; only
    /// one process at a time joins packs.
    ///
    /// - Parameter cancellation: A handle that cancels the call.
    /// - Returns: Whether packs were joined. Then release the repository and open the cache again: the system keeps the
    ///   space of the deleted packs as long as they are open.
    /// - Throws: ``GitError`` with `storage` if the disk fails or is full, `corrupt` if a pack is damaged, `cancelled`.
    ///   The cache is unchanged then, and can still be used unless it is damaged.
    public func joinPacks(cancellation: CancellationHandle = CancellationHandle()) throws(GitError) -> Bool {
        let maintenance = PackMaintenance(
            database.packDirectory, attempted: "join the packs of the cache \(path)", cancellation: cancellation)
        return try maintenance.run(lock: "\(path)/joining")
    }
}
