internal import InfraSystem

extension Repository {
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
