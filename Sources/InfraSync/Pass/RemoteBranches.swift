internal import InfraGit
internal import InfraModel
internal import InfraRender

/// The caches of a sync: one for each repository, so that what somebody pushes to one of them is not found in the other.
struct Caches {
    /// The cache of the repository of the source branches.
    let source: Repository
    /// The cache of the repository of the target branch; the same one where there is one repository.
    let target: Repository
}

/// The branches of a sync: the sources in one repository, the target in the same or in another one.
struct RemoteBranches {
    /// Where branches are.
    struct Tips: Equatable {
        var sources: Sources
        /// The commit of the target branch, if it exists.
        var target: ObjectID?
    }

    /// The source branches.
    struct Sources: Equatable {
        /// The commits of the branches that exist and could be fetched.
        var commits: References
        /// The names of the branches that exist and could not be fetched, with the reasons.
        var failures: [(name: String, reason: String)] = []

        /// The reason why a branch could not be fetched; `nil` when it could, or when there is none.
        func failure(of name: String) -> String? { failures.first { $0.name.hasSameBytes(as: name) }?.reason }

        static func == (one: Sources, other: Sources) -> Bool {
            one.commits == other.commits && one.failures.elementsEqual(other.failures, by: ==)
        }
    }

    /// The repository of the source branches.
    let source: Remote
    /// The repository of the target branch.
    let target: Remote

    private let targetName: String
    private let sourceNames: [String]
    private let isOneRemote: Bool

    init(
        _ configuration: SyncConfiguration, _ cancellation: CancellationHandle,
        notice: @escaping @Sendable (String) -> Void
    ) {
        source = Remote(
            location: configuration.repository, options: configuration.remoteOptions, cancellation: cancellation,
            notice: notice)
        let options = configuration.targetRepository == nil ? configuration.remoteOptions : RemoteOptions()
        target = Remote(
            location: configuration.targetRepository ?? configuration.repository,
            options: configuration.targetRemoteOptions ?? options, cancellation: cancellation, notice: notice)
        isOneRemote = configuration.targetRepository == nil && configuration.targetRemoteOptions == nil
        targetName = "refs/heads/\(configuration.targetBranch)"
        var names: [String] = []
        for name in Environment.allCases.map({ "refs/heads/\(configuration.branch(of: $0))" })
        where !names.contains(where: { $0.hasSameBytes(as: name) }) {
            names.append(name)
        }
        sourceNames = names
    }

    /// Brings the caches up to date, or does nothing but list the branches when they are.
    ///
    /// - Parameters:
    ///   - openSource: Opens the cache of the source branches, once there is a connection.
    ///   - openTarget: Opens the cache of the target branch.
    ///   - progress: Is told of each piece that arrives.
    /// - Returns: Where the branches are, and the caches that have them.
    /// - Throws: `GitError` when a remote cannot be fetched from, ``SyncError`` when the target branch is a source branch.
    func fetch(
        source openSource: () throws(GitError) -> Repository, target openTarget: () throws(GitError) -> Repository,
        progress: (TransferProgress) -> Void
    ) throws -> (tips: Tips, caches: Caches) {
        guard !isOneRemote else {
            return try fetchTogether(openSource, progress)
        }
        // The target comes first: then the sources are not older than what another instance has rendered onto it.
        let (targets, targetCache) = try fetch([targetName], target, openTarget, progress)
        let (sources, sourceCache) = try fetchSources(openSource, progress)
        let tip = targets[targetName]
        // Somebody may have pushed between the two.
        if let tip, let other = sources.commits[targetName],
            targetCache.isInHistory(other, of: tip) || sourceCache.isInHistory(tip, of: other)
        {
            throw SyncError(
                .configuration,
                """
                the branch \(targetName.dropFirst("refs/heads/".count)) of \(target.location) is a source branch, or a copy of \
                it: rendering would feed on itself
                """)
        }
        return (Tips(sources: sources, target: tip), Caches(source: sourceCache, target: targetCache))
    }

    /// Fetches all branches of one repository over one connection.
    private func fetchTogether(
        _ open: () throws(GitError) -> Repository, _ progress: (TransferProgress) -> Void
    ) throws(GitError) -> (tips: Tips, caches: Caches) {
        do throws(GitError) {
            let (references, cache) = try fetch(sourceNames + [targetName], source, open, progress)
            let sources = Sources(commits: references.filtered(by: sourceNames))
            return (Tips(sources: sources, target: references[targetName]), Caches(source: cache, target: cache))
        } catch  where error.code == .remoteFailure {
            let target = try fetch([targetName], source, open, progress).references[targetName]
            let (sources, cache) = try fetchSources(open, progress)
            return (Tips(sources: sources, target: target), Caches(source: cache, target: cache))
        }
    }

    /// Fetches the source branches; one by one if the remote cannot give them together.
    ///
    /// An object that is missing in the remote repository fails the branch that needs it, and not the other one.
    private func fetchSources(
        _ open: () throws(GitError) -> Repository, _ progress: (TransferProgress) -> Void
    ) throws(GitError) -> (sources: Sources, cache: Repository) {
        var failure: GitError
        do throws(GitError) {
            let (references, cache) = try fetch(sourceNames, source, open, progress)
            return (Sources(commits: references), cache)
        } catch {
            guard error.code == .remoteFailure else { throw error }
            failure = error
        }
        var sources = Sources(commits: References())
        var fetched: Repository?
        for name in sourceNames {
            do throws(GitError) {
                let (references, cache) = try fetch([name], source, open, progress)
                sources.commits[name] = references[name]
                fetched = cache
            } catch {
                guard error.code == .remoteFailure else { throw error }
                sources.failures.append((name, "\(error)"))
                failure = error
            }
        }
        // If no branch can be fetched, the remote is out of order.
        guard let fetched else { throw failure }
        return (sources, fetched)
    }

    /// Starts a push of the target branch.
    func startPush() throws(GitError) -> StartedPush { try target.startPush(of: targetName) }

    /// Asks where the target branch is.
    func listTarget() throws(GitError) -> ObjectID? { try target.list([targetName])[targetName] }

    /// The reference of the cache that tells where the target branch was seen last.
    var notedTarget: String { cacheReference(targetName, of: target) }

    /// Remembers in the cache where the target branch is.
    func noteTarget(_ tip: ObjectID?, in repository: Repository) throws(GitError) {
        try repository.setReference(notedTarget, to: tip)
    }

    private func fetch(
        _ names: [String], _ remote: Remote, _ open: () throws(GitError) -> Repository,
        _ progress: (TransferProgress) -> Void
    ) throws(GitError) -> (references: References, cache: Repository) {
        // The fetch asks for it only once it has a connection.
        var fetched: Repository?
        let references = try remote.fetch(
            names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
            into: { () throws(GitError) in
                let repository = try open()
                fetched = repository
                return repository
            }, progress: progress)
        let repository: Repository
        if let fetched { repository = fetched } else { repository = try open() }
        // The target branch is remembered by who watches it.
        for (name, id) in references where remote.location != target.location || !name.hasSameBytes(as: targetName) {
            let reference = cacheReference(name, of: remote)
            if try repository.reference(reference) != id { try repository.setReference(reference, to: id) }
        }
        return (references, repository)
    }

    /// Where the cache remembers a branch of a remote: what it has is offered when something new is fetched.
    ///
    /// Under one name a remote may have a branch today and a directory of branches tomorrow, so names are not nested here.
    private func cacheReference(_ name: String, of remote: Remote) -> String {
        "refs/infra-sync/" + "\(remote.location) \(name)".digest
    }
}
