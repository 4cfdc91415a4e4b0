internal import CLibgit2

extension Remote {
    /// Lists references and fetches, over the same connection, whatever of their objects the cache lacks.
    ///
    /// Nothing is transferred when all the listed objects are in the cache already. No reference of the cache is written:
    /// do that when the result is what you want, and the next fetch knows what it need not ask for.
    ///
    /// - Parameters:
    ///   - names: Full names, such as `refs/heads/main`.
    ///   - repository: Opens the cache, while the remote's server starts.
    ///   - progress: Called after each piece of the pack.
    /// - Returns: The ids of those references that exist; each of them is in the cache, with its root tree. Whether they are what
    ///   git allows is seen when they are read.
    /// - Throws: ``GitError`` with `corrupt` when the cache is damaged, so that it should be deleted; otherwise with the
    ///   code that says why the remote could not be fetched from.
    public func fetch(
        _ names: [String], into repository: () throws(GitError) -> Repository,
        progress: (TransferProgress) -> Void = { _ in }
    ) throws(GitError) -> References {
        let context = context("fetch \(quoted(names)) from \(location)")
        let channel = try connect(.uploadPack, context)
        let repository = try repository()
        let session = try UploadPack(channel, of: names, context: context)
        let listing = try session.list()
        let wants = Set(listing.values).filter { !repository.contains($0) }.sorted()
        if !wants.isEmpty {
            do throws(GitError) {
                try session.fetch(wants, into: repository, progress: progress)
            } catch  where error.code == .objectUnavailable {
                // Since the listing a reference has moved, and the server has thrown the old commit away.
                throw context.error(
                    .unreachable, "the remote's references moved while we fetched, try again: \(error.reason)")
            }
        }
        session.close()
        for id in Set(listing.values) { try repository.verify(id, context) }
        return listing
    }
}

extension Repository {
    /// Makes sure that what a reference names can be read, and for a commit its root tree too.
    fileprivate func verify(_ id: ObjectID, _ context: RemoteContext) throws(GitError) {
        do throws(GitError) {
            guard let (kind, content) = try database.read(id, context.attempted) else {
                throw context.error(.corrupt, "the cache \(path) lacks \(id)")
            }
            guard kind == GIT_OBJECT_COMMIT.rawValue, let commit = Commit(id: id, invalidContent: content) else {
                return
            }
            try verifyTree(commit.tree, context)
        } catch  where error.code == .invalidObject {
            // It is reported by who reads it.
        }
    }

    private func verifyTree(_ id: ObjectID, _ context: RemoteContext) throws(GitError) {
        do throws(GitError) {
            _ = try rawTree(id)
        } catch {
            guard error.code == .invalidObject else {
                throw context.error(.corrupt, "the cache \(path) is damaged: \(error)")
            }
        }
    }
}
