internal import CLibgit2

extension Remote {
    /// Lists references and fetches the objects that the cache lacks, over one connection.
    ///
    /// The cache becomes a copy of what is needed, not of the remote: of a new cache's branches, it gets the last commits
    /// without their history, and from servers that support it without files. Objects that are needed later are fetched
    /// when they are read, see ``Repository``.
    ///
    /// Nothing is transferred if the cache has all listed objects. The references of the cache are not changed: after a
    /// successful fetch, set them with ``Repository/setReference(_:to:)``, so that the next fetch transfers only new
    /// objects.
    ///
    /// - Parameters:
    ///   - names: The full names, such as `refs/heads/main`.
    ///   - repository: A closure that opens the cache, called while the remote's server starts.
    ///   - files: A closure that returns the files of the new commits that will be read. Files that the cache lacks are
    ///     fetched over the same connection. It is not called if the server sends all files anyway.
    ///   - progress: A closure called after each piece of a pack.
    /// - Returns: The ids of the references that exist. The cache has each object, and the root tree of each commit.
    ///   Invalid objects are reported when they are read.
    /// - Throws: ``GitError`` with `corrupt` if the cache is damaged and should be deleted; with another code if the
    ///   fetch fails.
    public func fetch(
        _ names: [String], into repository: () throws(GitError) -> Repository,
        including files: (Repository, References) throws(GitError) -> [ObjectID] = { _, _ in [] },
        progress: (TransferProgress) -> Void = { _ in }
    ) throws(GitError) -> References {
        let context = context("fetch \(quoted(names)) from \(location)")
        let channel = try connect(.uploadPack, context)
        let repository = try repository()
        var session = try UploadPack(channel, of: names, context: context)
        let listing = try session.list()
        repository.unavailable = []
        // Another process may have filled the cache meanwhile.
        repository.readCompleteness()
        repository.provider = RemoteObjects(self, of: names, listing: listing, after: repository.provider)
        let wants = Set(listing.values).filter { !repository.contains($0) }.sorted()
        if !wants.isEmpty {
            do throws(GitError) {
                try fetch(tips: wants, into: repository, &session, progress: progress)
            } catch  where error.code == .objectUnavailable {
                // A reference has moved since the listing, and the server has removed the old commit.
                throw context.error(
                    .unreachable, "the remote's references moved during the fetch, try again: \(error.reason)")
            }
            // Before version 2, a connection ends with the pack: missing files are fetched when they are read.
            if session.advertisement.version == 2, session.sendsObjectsByID, repository.isPartial {
                let missing = Set(try files(repository, listing)).filter { !repository.contains($0) }
                if !missing.isEmpty { try fetch(files: missing, into: repository, &session, progress: progress) }
            }
        }
        session.close()
        for id in Set(listing.values) { try repository.verify(id, context) }
        return listing
    }

    /// Fetches the last commits of branches.
    private func fetch(
        tips wants: [ObjectID], into repository: Repository, _ session: inout UploadPack,
        progress: (TransferProgress) -> Void
    ) throws(GitError) {
        var request = FetchRequest(wants: wants)
        // If files cannot be requested later, all files are requested that may be read.
        request.filter = session.supported(
            session.sendsObjectsByID ? .noBlobs : .blobs(upTo: options.maximumFileSize))
        request.isThin = true
        let isNew = try repository.references(under: "refs/").isEmpty
        if !isNew || !session.advertisement.supports("shallow") {
            request.announcement = .cache
            // A branch without common history would be sent with all of it.
            request.condition = session.advertisement.supports("shallow") ? .relatedHistory : .always
            if try fetch(request, into: repository, &session, progress: progress) { return }
            session = try next(session)
        }
        request.condition = .always
        request.depth = 1
        _ = try fetch(request, into: repository, &session, progress: progress)
    }

    /// Sends a request for differences to objects of the cache, and again for whole objects if the cache lacks one of
    /// them.
    private func fetch(
        _ request: FetchRequest, into repository: Repository, _ session: inout UploadPack,
        progress: (TransferProgress) -> Void
    ) throws(GitError) -> Bool {
        do throws(GitError) {
            return try session.fetch(request, into: repository, progress: progress)
        } catch {
            guard error.code == .corrupt, request.isThin, repository.isIncomplete else { throw error }
            var request = request
            request.isThin = false
            session = try reconnect(session)
            return try session.fetch(request, into: repository, progress: progress)
        }
    }

    /// Fetches files of the last commits by their ids.
    private func fetch(
        files: Set<ObjectID>, into repository: Repository, _ session: inout UploadPack,
        progress: (TransferProgress) -> Void
    ) throws(GitError) {
        do throws(GitError) {
            _ = try session.fetch(FetchRequest(wants: files.sorted()), into: repository, progress: progress)
        } catch {
            guard error.code == .objectUnavailable else { throw error }
            try repository.prefetch(blobs: files)
        }
    }

    /// Returns a session for another request: the same one in version 2, otherwise one over a new connection.
    func next(_ session: UploadPack) throws(GitError) -> UploadPack {
        guard session.advertisement.version != 2 else { return session }
        session.close()
        return try reconnect(session)
    }

    /// Returns a session over a new connection, after one that the server has ended.
    func reconnect(_ session: UploadPack) throws(GitError) -> UploadPack {
        try UploadPack(try connect(.uploadPack, session.context), of: session.names, context: session.context)
    }
}

extension UploadPack {
    /// Whether the server sends any object that is requested by its id.
    var sendsObjectsByID: Bool {
        advertisement.version == 2 || advertisement.offers("allow-reachable-sha1-in-want")
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
            guard error.code == .corrupt else { throw error }
            throw context.error(.corrupt, "the cache \(path) is damaged: \(error)")
        }
    }
}
