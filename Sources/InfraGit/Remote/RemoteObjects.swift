/// A remote that sends objects that its cache lacks.
final class RemoteObjects: ObjectProvider {
    private let remote: Remote
    /// The ids of the fetched references, as they were listed last.
    private var tips = References()
    /// Whether all commits and files were requested since the last fetch of the references.
    private var hasRequestedEverything = false
    /// Whether the remote has sent files or directories by id.
    private var hasSentByID = false

    /// Creates a provider.
    ///
    /// - Parameters:
    ///   - remote: The remote.
    ///   - names: The full names of the references that were listed.
    ///   - listing: Those of them that exist.
    ///   - previous: The former provider of the cache, which may have fetched other references.
    init(_ remote: Remote, of names: [String], listing: References, after previous: (any ObjectProvider)?) {
        self.remote = remote
        if let previous = previous as? RemoteObjects {
            tips = previous.tips
            hasSentByID = previous.hasSentByID
        }
        for name in names { tips[name] = listing[name] }
    }

    func provide(_ objects: MissingObjects, to repository: Repository) throws(GitError) {
        let context = remote.context("fetch \(objects.description) from \(remote.location)")
        var session = try UploadPack(
            try remote.connect(.uploadPack, context), of: tips.map(\.name), context: context)
        switch objects {
        case .blobs(let ids): try fetch(ids, filter: nil, &session, into: repository)
        case .trees(let ids): try fetch(ids, filter: .noBlobs, &session, into: repository)
        case .singleTrees(let ids): try fetch(ids, filter: .trees(depth: 1), &session, into: repository)
        case .commit(let id): try fetchHistory(to: id, &session, into: repository)
        case .commits(let tip, let base): try fetchHistory(of: tip, without: base, session, into: repository)
        }
        session.close()
    }

    /// Fetches the commits of one history that are not in the other one.
    private func fetchHistory(
        of tip: ObjectID, without base: ObjectID, _ session: UploadPack, into repository: Repository
    ) throws(GitError) {
        var request = FetchRequest(wants: [tip], announcement: .commit(base), condition: .commonCommit)
        request.filter = session.supported(.trees(depth: 0))
        let isKnown: Bool
        do throws(GitError) {
            isKnown = try session.fetch(request, into: repository)
        } catch {
            guard [.unreachable, .remoteFailure].contains(error.code) else { throw error }
            // The server ends the connection if it lacks a commit of the history.
            throw session.context.error(.objectUnavailable, "the remote cannot send the history: \(error.reason)")
        }
        guard isKnown, session.boundary.isEmpty else {
            session.close()
            throw session.context.error(
                .objectUnavailable,
                isKnown
                    ? "the history of the remote's repository is incomplete"
                    : "the remote does not have the commit \(base)")
        }
    }

    /// Fetches objects by their ids.
    private func fetch(
        _ ids: [ObjectID], filter: ObjectFilter?, _ session: inout UploadPack, into repository: Repository
    ) throws(GitError) {
        guard session.sendsObjectsByID else { return try fetchEverything(&session, into: repository) }
        var request = FetchRequest(wants: ids)
        request.filter = filter.flatMap(session.supported)
        do throws(GitError) {
            _ = try session.fetch(request, into: repository)
            hasSentByID = true
        } catch {
            guard error.code == .objectUnavailable else { throw error }
            session = try remote.reconnect(session)
            if !hasSentByID, !hasRequestedEverything {
                try fetchEverything(&session, into: repository)
            } else if ids.count > 1 {
                // One object that the remote lacks fails the whole request.
                let middle = ids.count / 2
                var failure: GitError?
                for half in [ids[..<middle], ids[middle...]] {
                    do throws(GitError) {
                        try fetch(Array(half), filter: filter, &session, into: repository)
                    } catch  where error.code == .objectUnavailable {
                        failure = error
                    }
                }
                if let failure { throw failure }
            } else {
                throw error
            }
        }
    }

    /// Fetches the branches with all history and all files that may be read, from a server that does not send objects
    /// by id.
    private func fetchEverything(_ session: inout UploadPack, into repository: Repository) throws(GitError) {
        guard !hasRequestedEverything else {
            throw session.context.error(.objectUnavailable, "the remote does not send objects by id")
        }
        hasRequestedEverything = true
        var request = FetchRequest(wants: wants(session))
        request.filter = session.supported(.blobs(upTo: remote.options.maximumFileSize))
        guard !request.wants.isEmpty else { throw movedError(session) }
        _ = try session.fetch(request, into: repository)
    }

    /// Fetches more and more of the history of the branches that lead to a commit, until it has the commit.
    private func fetchHistory(
        to id: ObjectID, _ session: inout UploadPack, into repository: Repository
    ) throws(GitError) {
        guard session.advertisement.supports("shallow") else {
            throw session.context.error(.objectUnavailable, "the remote does not have the commit")
        }
        let files = ObjectFilter.blobs(upTo: remote.options.maximumFileSize)
        var leading: [ObjectID] = []
        for tip in tips.values where try repository.hasStoredPath(from: tip, to: id) { leading.append(tip) }
        for depth in [64, 1 << 10, 1 << 14, FetchRequest.unlimitedDepth] {
            let wants = wants(session)
            // Another branch may have a history that the server cannot send.
            let limited = wants.filter(leading.contains)
            var request = FetchRequest(wants: limited.isEmpty ? wants : limited, announcement: .cache)
            request.depth = depth
            request.filter = session.supported(
                session.sendsObjectsByID ? .trees(depth: remote.options.historyTreeDepth) : files)
            guard !request.wants.isEmpty else { throw movedError(session) }
            _ = try session.fetch(request, into: repository)
            if repository.contains(id) { return }
            session = try remote.next(session)
        }
        throw session.context.error(.objectUnavailable, "the history that the remote sends does not have the commit")
    }

    /// The last commits of the branches, as far as the server sends them.
    private func wants(_ session: UploadPack) -> [ObjectID] {
        let advertised = session.advertisement.references
        // A server with version 2 lists no references here, and sends any commit.
        let isSent = { (id: ObjectID) in session.sendsObjectsByID || advertised.values.contains(id) }
        return Set(tips.values.filter(isSent)).sorted()
    }

    private func movedError(_ session: UploadPack) -> GitError {
        session.context.error(.unreachable, "the remote's references moved during the pass, try again")
    }
}

extension UploadPack {
    /// Returns a filter if the server supports filters; otherwise `nil`.
    func supported(_ filter: ObjectFilter) -> ObjectFilter? { advertisement.supports("filter") ? filter : nil }
}
