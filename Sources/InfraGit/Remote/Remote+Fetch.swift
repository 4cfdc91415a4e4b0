internal import CLibgit2

extension Remote {
    /// Lists references and fetches the objects that the cache lacks, over one connection.
    ///
    /// Nothing is transferred if the cache has all listed objects. The references of the cache are not changed: after a
    /// successful fetch, set them with ``Repository/setReference(_:to:)``, so that the next fetch transfers only new
    /// objects.
    ///
    /// - Parameters:
    ///   - names: The full names, such as `refs/heads/main`.
    ///   - repository: A closure that opens the cache, called while the remote's server starts.
    ///   - progress: A closure called after each piece of the pack.
    /// - Returns: The ids of the references that exist. The cache has each object, and the root tree of each commit.
    ///   Invalid objects are reported when they are read.
    /// - Throws: ``GitError`` with `corrupt` if the cache is damaged and should be deleted; with another code if the
    ///   fetch fails.
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
                // A reference has moved since the listing, and the server has removed the old commit.
                throw context.error(
                    .unreachable, "the remote's references moved during the fetch, try again: \(error.reason)")
            }
        }
        session.close()
        for id in Set(listing.values) { try repository.verify(id, context) }
        return listing
    }
}

extension Repository {
    /// Verifies that an object can be read and, for a commit, its root tree.
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
            // The caller that reads the object reports the error.
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
