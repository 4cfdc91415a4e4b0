extension Remote {
    /// Fetches commits by their ids, with all that they lead to: those that no reference names any more.
    ///
    /// Not every server gives them away, and none keeps them for ever.
    ///
    /// - Parameters:
    ///   - ids: The commits; nothing is contacted when the cache has all of them.
    ///   - repository: The cache.
    ///   - progress: Called after each piece of the pack.
    /// - Throws: ``GitError`` with `objectNotGiven` when the server does not give one of them; otherwise as
    ///   ``fetch(_:into:progress:)`` does.
    public func fetch(
        commits ids: [ObjectID], into repository: Repository, progress: (TransferProgress) -> Void = { _ in }
    ) throws(GitError) {
        let wants = Set(ids).filter { !repository.contains($0) }.sorted()
        guard let first = wants.first else { return }
        let name = wants.count == 1 ? "commit \(first)" : "commit \(first) and \(wants.count - 1) more"
        let context = context("fetch \(name) from \(location)")
        let session = try UploadPack(try connect(.uploadPack, context), context: context)
        do throws(GitError) {
            try session.fetch(wants, into: repository, progress: progress)
        } catch  where error.code == .objectUnavailable {
            throw context.error(
                .objectUnavailable, "the remote does not have it, or does not give it without a reference")
        }
        session.close()
    }
}
