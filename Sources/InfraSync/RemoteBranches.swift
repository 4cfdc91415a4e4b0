internal import InfraGit
internal import InfraModel
internal import InfraRender

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

    /// Brings the cache up to date, or does nothing but list the branches when it is.
    ///
    /// - Parameters:
    ///   - repository: Opens the cache, once there is a connection.
    ///   - progress: Is told of each piece that arrives.
    /// - Returns: Where the branches are.
    /// - Throws: `GitError` when a remote cannot be fetched from, ``SyncError`` when the target branch is a source branch.
    func fetch(
        into repository: () throws(GitError) -> Repository, progress: (TransferProgress) -> Void
    ) throws -> Tips {
        guard !isOneRemote else {
            return try fetchTogether(into: repository, progress)
        }
        let sources = try fetchSources(into: repository, progress)
        var cache: Repository?
        let tip = try fetch(
            [targetName], target,
            { () throws(GitError) in
                let opened = try repository()
                cache = opened
                return opened
            }, progress)[targetName]
        // Somebody may have pushed between the two.
        if let tip, let other = sources.commits[targetName], let cache,
            try cache.isCommit(tip, descendedFrom: other) || cache.isCommit(other, descendedFrom: tip)
        {
            throw SyncError(
                .configuration,
                """
                the branch \(targetName.dropFirst("refs/heads/".count)) of \(target.location) is a source branch, or a copy of \
                it: rendering would feed on itself
                """)
        }
        return Tips(sources: sources, target: tip)
    }

    /// Fetches all branches of one repository over one connection.
    private func fetchTogether(
        into repository: () throws(GitError) -> Repository, _ progress: (TransferProgress) -> Void
    ) throws(GitError) -> Tips {
        do throws(GitError) {
            let references = try fetch(sourceNames + [targetName], source, repository, progress)
            return Tips(
                sources: Sources(commits: references.filtered(by: sourceNames)), target: references[targetName])
        } catch  where error.code == .remoteFailure {
            let target = try fetch([targetName], source, repository, progress)[targetName]
            return Tips(sources: try fetchSources(into: repository, progress), target: target)
        }
    }

    /// Fetches the source branches; one by one if the remote cannot give them together.
    ///
    /// An object that is missing in the remote repository fails the branch that needs it, and not the other one.
    private func fetchSources(
        into repository: () throws(GitError) -> Repository, _ progress: (TransferProgress) -> Void
    ) throws(GitError) -> Sources {
        var sources = Sources(commits: References())
        var failure: GitError?
        do throws(GitError) {
            sources.commits = try fetch(sourceNames, source, repository, progress)
            return sources
        } catch  where error.code == .remoteFailure {
            failure = error
        }
        for name in sourceNames {
            do throws(GitError) {
                sources.commits[name] = try fetch([name], source, repository, progress)[name]
                failure = nil
            } catch  where error.code == .remoteFailure {
                sources.failures.append((name, "\(error)"))
            }
        }
        // Then it is the remote that is out of order, and not a branch.
        if let failure { throw failure }
        return sources
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
    ) throws(GitError) -> References {
        // The fetch asks for it only once it has a connection.
        var fetched: Repository?
        let references = try remote.fetch(
            names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
            into: { () throws(GitError) in
                let repository = try open()
                fetched = repository
                return repository
            }, progress: progress)
        guard let repository = fetched else { return references }
        // The target branch is remembered by who watches it.
        for (name, id) in references where remote.location != target.location || !name.hasSameBytes(as: targetName) {
            let reference = cacheReference(name, of: remote)
            if try repository.reference(reference) != id { try repository.setReference(reference, to: id) }
        }
        return references
    }

    /// Where the cache remembers a branch of a remote: what it has is offered when something new is fetched.
    ///
    /// Under one name a remote may have a branch today and a directory of branches tomorrow, so names are not nested here.
    private func cacheReference(_ name: String, of remote: Remote) -> String {
        "refs/infra-sync/" + "\(remote.location) \(name)".digest
    }
}
