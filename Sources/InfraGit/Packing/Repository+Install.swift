internal import InfraSystem

extension Repository {
    /// Adds the objects of a pack to the cache.
    ///
    /// A thin pack is completed with bases from the cache. Each call adds one pack, see
    /// ``joinPacks(cancellation:)``.
    ///
    /// - Parameter pack: A pack from ``PackWriter/finish()``.
    /// - Throws: ``GitError`` with `corrupt` if a base is missing, `storage` if the disk fails.
    public func install(_ pack: Pack) throws(GitError) {
        guard pack.count > 0 else { return }
        let receiver = try PackReceiver(
            database, cancellation: CancellationHandle(), attempted: "add a pack to the cache \(path)")
        for chunk in pack.chunks { try receiver.append(chunk[...]) }
        try receiver.commit()
    }
}
