internal import InfraGit
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
        /// The commits of the source branches that exist, by full reference name.
        var sources: [String: ObjectID]
        /// The commit of the target branch, if it exists.
        var target: ObjectID?
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
        sourceNames = Set(Environment.allCases.map { "refs/heads/\(configuration.branch(of: $0))" }).sorted()
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
            var (references, cache) = try fetch(sourceNames + [targetName], source, openSource, progress)
            let target = references.removeValue(forKey: targetName)
            return (Tips(sources: references, target: target), Caches(source: cache, target: cache))
        }
        // The target comes first: then the sources are not older than what another instance has rendered onto it.
        let (targets, targetCache) = try fetch([targetName], target, openTarget, progress)
        let (sources, sourceCache) = try fetch(sourceNames, source, openSource, progress)
        let tip = targets[targetName]
        // Somebody may have pushed between the two.
        if let tip, let other = sources[targetName],
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
    ) throws(GitError) -> (references: [String: ObjectID], cache: Repository) {
        // The fetch asks for it only once it has a connection.
        var fetched: Repository?
        let references = try remote.fetch(
            names.sorted(),
            into: { () throws(GitError) in
                let repository = try open()
                fetched = repository
                return repository
            }, progress: progress)
        let repository: Repository
        if let fetched { repository = fetched } else { repository = try open() }
        // The target branch is remembered by who watches it.
        for (name, id) in references where remote.location != target.location || name != targetName {
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
