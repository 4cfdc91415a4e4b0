extension Remote {
    /// Fetches commits by id, with their directories, for commits that no reference points to any more.
    ///
    /// Their files and ancestors are fetched when they are read, if the remote sends them. Not every server allows this,
    /// and no server keeps such commits forever.
    ///
    /// - Parameters:
    ///   - ids: The commits. If the cache has all of them, no connection is made.
    ///   - repository: The cache.
    ///   - progress: A closure called after each piece of the pack.
    /// - Throws: ``GitError`` with `objectUnavailable` if the server does not send one of the commits; otherwise the
    ///   errors of ``fetch(_:into:including:progress:)``.
    public func fetch(
        commits ids: [ObjectID], into repository: Repository, progress: (TransferProgress) -> Void = { _ in }
    ) throws(GitError) {
        let wants = Set(ids).filter { !repository.contains($0) }.sorted()
        guard let first = wants.first else { return }
        let name = wants.count == 1 ? "commit \(first)" : "commit \(first) and \(wants.count - 1) more"
        let context = context("fetch \(name) from \(location)")
        let session = try UploadPack(try connect(.uploadPack, context), context: context)
        var request = FetchRequest(wants: wants)
        if session.advertisement.supports("shallow") { request.depth = 1 } else { request.announcement = .cache }
        if session.sendsObjectsByID { request.filter = session.supported(.noBlobs) }
        do throws(GitError) {
            _ = try session.fetch(request, into: repository, progress: progress)
        } catch  where error.code == .objectUnavailable {
            throw context.error(
                .objectUnavailable, "the remote does not have the commit, or does not serve it without a reference")
        }
        session.close()
    }
}
