internal import InfraGit
internal import InfraModel
internal import InfraRender

/// A remote repository with its cache.
struct CachedRemote {
    let remote: Remote
    let cache: CacheRepository

    /// Fetches references.
    ///
    /// - Parameters:
    ///   - names: The full names of the references.
    ///   - files: Returns the files of the references that will be read.
    ///   - progress: Receives the progress of the transfer.
    /// - Returns: The references that exist, and the repository that has their objects.
    /// - Throws: `GitError` when the remote or the cache cannot be read.
    fileprivate func fetch(
        _ names: [String], including files: (Repository, References) throws(GitError) -> [ObjectID],
        progress: (TransferProgress) -> Void
    ) throws(GitError) -> (references: References, repository: Repository) {
        // The cache is opened while the remote's server starts.
        var opened: Repository?
        let references = try remote.fetch(
            names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
            into: { () throws(GitError) in
                let repository = try cache.repository()
                opened = repository
                return repository
            }, including: files, progress: progress)
        if let opened { return (references, opened) }
        return (references, try cache.repository())
    }
}

/// The branches of a sync: the source branches in one repository, the target branch in the same or another one.
struct RemoteBranches {
    /// The last commits of the branches.
    struct Tips: Equatable {
        var sources: Sources
        /// The last commit of the target branch; `nil` when there is no such branch.
        var target: ObjectID?
    }

    /// The source branches.
    struct Sources: Equatable {
        /// The last commits of the branches that exist and could be fetched.
        var commits: References
        /// The full names of the branches that exist and could not be fetched, with the errors.
        var failures: [(name: String, error: String)] = []

        /// Returns the error of a branch that could not be fetched.
        ///
        /// - Parameter name: The full name of the branch.
        /// - Returns: The error; `nil` for any other branch.
        func failure(of name: String) -> String? { failures.first { $0.name.hasSameBytes(as: name) }?.error }

        static func == (one: Sources, other: Sources) -> Bool {
            one.commits == other.commits && one.failures.elementsEqual(other.failures, by: ==)
        }
    }

    /// The repository of the source branches.
    let source: CachedRemote
    /// The repository of the target branch.
    let target: CachedRemote

    /// The name of the remote of the target branch, if the target branch has its own repository or options.
    static let targetRemoteName = "target"

    private let targetName: String
    private let sourceNames: [String]
    private let sourceDirectory: String
    private let isOneRemote: Bool

    /// Creates the branches of a configuration without contacting a remote.
    ///
    /// - Parameters:
    ///   - configuration: The configuration.
    ///   - cancellation: Ends transfers.
    ///   - notice: Receives notices about a remote, such as a redirection.
    init(
        _ configuration: SyncConfiguration, _ cancellation: CancellationHandle,
        notice: @escaping @Sendable (String) -> Void
    ) {
        sourceDirectory = configuration.sourceDirectory
        isOneRemote = configuration.targetRepository == nil && configuration.targetRemoteOptions == nil
        var targetOptions = configuration.targetRepository == nil ? configuration.remoteOptions : RemoteOptions()
        targetOptions = configuration.targetRemoteOptions ?? targetOptions
        // The root directory and the target directory show which commits changed the folders.
        targetOptions.historyTreeDepth = 1 + configuration.targetDirectory.split(atByte: "/").count
        var sourceOptions = isOneRemote ? targetOptions : configuration.remoteOptions
        sourceOptions.maximumFileSize = configuration.limits.size
        targetOptions.maximumFileSize = max(configuration.limits.size, YAML.Limits().size)
        let sourceRemote = Remote(
            name: "source", location: configuration.repository, options: sourceOptions, cancellation: cancellation,
            notice: notice)
        let targetRemote = Remote(
            name: isOneRemote ? sourceRemote.name : RemoteBranches.targetRemoteName,
            location: configuration.targetRepository ?? configuration.repository, options: targetOptions,
            cancellation: cancellation, notice: notice)
        let directory = configuration.storageDirectory
        let sourceStorage = Storage(in: directory, for: sourceRemote.location)
        let targetStorage = Storage(in: directory, for: targetRemote.location)
        let sourceCache = CacheRepository(in: sourceStorage)
        source = CachedRemote(remote: sourceRemote, cache: sourceCache)
        target = CachedRemote(
            remote: targetRemote,
            cache: targetStorage.directory == sourceStorage.directory ? sourceCache : CacheRepository(in: targetStorage)
        )
        targetName = "refs/heads/\(configuration.targetBranch)"
        var names: [String] = []
        for name in configuration.sources.map({ "refs/heads/\($0.branch)" })
        where !names.contains(where: { $0.hasSameBytes(as: name) }) {
            names.append(name)
        }
        sourceNames = names
    }

    // MARK: - Fetching

    /// Brings the caches up to date; if they are, this only lists the branches.
    ///
    /// - Parameter progress: Receives the progress of the transfer.
    /// - Returns: The last commits of the branches, and the caches that have them.
    /// - Throws: `GitError` when a remote cannot be fetched from, ``SyncError`` when the target branch is a source
    ///   branch.
    func fetch(progress: (TransferProgress) -> Void) throws -> (tips: Tips, caches: Caches) {
        guard !isOneRemote else { return try fetchTogether(progress: progress) }
        // The target is fetched first, so that the sources are not older than those that another instance has rendered
        // onto it.
        let (targets, targetCache) = try fetch([targetName], from: target, progress: progress)
        let (sources, sourceCache) = try fetchSources(progress: progress)
        let tip = targets[targetName]
        // Either branch may have moved between the two fetches.
        if let tip, let other = sources.commits[targetName],
            try targetCache.isInHistory(other, of: tip) == true || sourceCache.isInHistory(tip, of: other) == true
        {
            throw SyncError(
                .configuration,
                """
                the branch \(targetName.dropFirst("refs/heads/".count)) of \(target.remote.location) is a source branch, or a copy \
                of it, so infra-sync would render its own output: use another target branch
                """, remedy: .changeTargetBranch)
        }
        return (Tips(sources: sources, target: tip), Caches(source: sourceCache, target: targetCache))
    }

    /// Fetches all branches of one repository over one connection.
    private func fetchTogether(
        progress: (TransferProgress) -> Void
    ) throws(GitError) -> (tips: Tips, caches: Caches) {
        do throws(GitError) {
            let (references, cache) = try fetch(sourceNames + [targetName], from: source, progress: progress)
            let sources = Sources(commits: references.filtered(by: sourceNames))
            return (Tips(sources: sources, target: references[targetName]), Caches(source: cache, target: cache))
        } catch  where error.code == .remoteFailure {
            let target = try fetch([targetName], from: source, progress: progress).references[targetName]
            let (sources, cache) = try fetchSources(progress: progress)
            return (Tips(sources: sources, target: target), Caches(source: cache, target: cache))
        }
    }

    /// Fetches the source branches; one by one if the remote cannot send them together.
    ///
    /// An object that is missing in the remote repository then fails only the branch that needs it.
    private func fetchSources(
        progress: (TransferProgress) -> Void
    ) throws(GitError) -> (sources: Sources, cache: Repository) {
        var failure: GitError
        do throws(GitError) {
            let (references, cache) = try fetch(sourceNames, from: source, progress: progress)
            return (Sources(commits: references), cache)
        } catch {
            guard error.code == .remoteFailure else { throw error }
            failure = error
        }
        var sources = Sources(commits: References())
        var fetched: Repository?
        for name in sourceNames {
            do throws(GitError) {
                let (references, cache) = try fetch([name], from: source, progress: progress)
                sources.commits[name] = references[name]
                fetched = cache
            } catch {
                guard error.code == .remoteFailure else { throw error }
                sources.failures.append((name, "\(error)"))
                failure = error
            }
        }
        // If no branch can be fetched, the failure is one of the remote.
        guard let fetched else { throw failure }
        return (sources, fetched)
    }

    private func fetch(
        _ names: [String], from remote: CachedRemote, progress: (TransferProgress) -> Void
    ) throws(GitError) -> (references: References, cache: Repository) {
        let (references, repository) = try remote.fetch(
            names, including: { (repository, tips) throws(GitError) in try files(of: tips, in: repository) },
            progress: progress)
        let location = remote.remote.location
        // The target branch is recorded by ``ForcedUpdateDetector``.
        for (name, id) in references where location != target.remote.location || !name.hasSameBytes(as: targetName) {
            let reference = cacheReference(name, of: location)
            if try repository.reference(reference) != id { try repository.setReference(reference, to: id) }
        }
        return (references, repository)
    }

    /// Returns the files of new commits of the source branches that rendering them reads.
    private func files(of tips: References, in repository: Repository) throws(GitError) -> [ObjectID] {
        var files: [ObjectID] = []
        for name in sourceNames {
            guard let id = tips[name] else { continue }
            let recorded = try repository.reference(cacheReference(name, of: source.remote.location))
            do throws(GitError) {
                guard let new = try sourceBranch(at: id, in: repository) else { continue }
                let old = try recorded.flatMap { (id) throws(GitError) in try sourceBranch(at: id, in: repository) }
                files += try new.files(since: old, in: repository)
            } catch  where error.code == .invalidObject {
                // The rendering reports the object.
            }
        }
        return files
    }

    private func sourceBranch(at id: ObjectID, in repository: Repository) throws(GitError) -> SourceBranch? {
        guard repository.contains(id) else { return nil }
        return try SourceBranch(repository.commit(id), directory: sourceDirectory, in: repository)
    }

    // MARK: - The target branch

    /// Starts a push of the target branch.
    ///
    /// - Throws: `GitError` when the connection cannot be attempted.
    func startPush() throws(GitError) -> StartedPush { try target.remote.startPush(of: targetName) }

    /// Lists the target branch.
    ///
    /// - Returns: Its last commit; `nil` when there is no such branch.
    /// - Throws: `GitError` when the remote cannot be reached.
    func listTarget() throws(GitError) -> ObjectID? { try target.remote.list([targetName])[targetName] }

    /// The reference of the cache that records the last known commit of the target branch.
    var recordedTarget: String { cacheReference(targetName, of: target.remote.location) }

    /// Records the last commit of the target branch in its cache.
    ///
    /// - Parameters:
    ///   - tip: The commit; `nil` when there is no branch.
    ///   - repository: The cache.
    /// - Throws: `GitError` when the cache cannot be written.
    func recordTarget(_ tip: ObjectID?, in repository: Repository) throws(GitError) {
        try repository.setReference(recordedTarget, to: tip)
    }

    /// Returns the reference of the cache that records a branch: its commit is announced to the remote by the next
    /// fetch.
    ///
    /// The names are flat, because a remote can have a branch today and branches below the same name tomorrow.
    private func cacheReference(_ name: String, of location: RemoteLocation) -> String {
        "refs/infra-sync/" + "\(location) \(name)".digest
    }
}
