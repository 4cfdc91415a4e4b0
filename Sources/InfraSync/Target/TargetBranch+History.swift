internal import InfraGit
internal import InfraModel
internal import InfraRender

/// The commits that changed an environment's folder.
extension TargetBranch {
    /// A commit that changed an environment's folder.
    struct FolderChange {
        let commit: Commit
        let parents: [Commit]
        /// The folder before the commit; `nil` for none.
        let before: ObjectID?
        /// The folder after the commit; `nil` for none.
        let after: ObjectID?
    }

    /// Walks through the commits that changed an environment's folder, newest first, as `git log` with a path does.
    ///
    /// - Parameters:
    ///   - environment: The environment.
    ///   - repository: The cache.
    ///   - limit: The largest number of commits that are read.
    ///   - isEnough: Receives each change; returns whether the walk ends there.
    /// - Throws: `GitError` when the cache cannot be read, and what `isEnough` throws.
    func walkChanges(
        of environment: Environment, in repository: Repository, atMost limit: Int = .max,
        until isEnough: (FolderChange) throws(GitError) -> Bool
    ) throws(GitError) {
        guard var commit = tip else { return }
        var folder = folders[environment]
        // The walk ends at the commit that added the folder. If the folder is gone, it first looks for the commit that
        // removed it.
        var hasExisted = folder != nil
        var remaining = limit
        while folder != nil || !hasExisted, remaining > 0 {
            try checkCancellation()
            remaining -= 1
            var parents: [(commit: Commit, folder: ObjectID?)] = []
            for id in commit.parents {
                guard let parent = try repository.historicCommit(id) else { continue }
                parents.append((parent, try repository.folder(of: environment, in: directory, of: parent)))
            }
            let same = parents.first { $0.folder == folder }
            // A root commit without the folder did not remove it.
            if same == nil, folder != nil || !parents.isEmpty {
                let change = FolderChange(
                    commit: commit, parents: parents.map(\.commit), before: parents.first?.folder, after: folder)
                if try isEnough(change) { return }
            }
            guard let next = same ?? parents.first else { return }
            (commit, folder) = next
            hasExisted = hasExisted || folder != nil
        }
    }

    /// The commits that changed an environment's folder last.
    struct LastCommits {
        /// The last commit, including foreign commits.
        var any: Commit?
        /// The last commit with the trailers and the form of infra-sync.
        var rendered: (commit: Commit, trailers: CommitTrailers)?
    }

    /// Finds the commits that changed or removed an environment's folder last.
    ///
    /// - Parameters:
    ///   - environment: The environment.
    ///   - repository: The cache.
    /// - Returns: The commits.
    /// - Throws: `GitError` when the cache cannot be read.
    func lastCommits(of environment: Environment, in repository: Repository) throws(GitError) -> LastCommits {
        var last = LastCommits()
        try walkChanges(of: environment, in: repository) { (change) throws(GitError) in
            last.any = last.any ?? change.commit
            if let trailers = CommitTrailers(of: change.commit), trailers.environment == environment,
                try repository.formProblem(
                    of: change.commit, parents: change.parents, folder: environment.folder(in: directory)) == nil
            {
                last.rendered = (change.commit, trailers)
            }
            return last.rendered != nil
        }
        if last.rendered == nil { last.rendered = try nearestRenderedCommit(of: environment, in: repository) }
        return last
    }

    /// Finds the commit of infra-sync for an environment that is nearest to the tip in the whole history.
    ///
    /// ``walkChanges(of:in:atMost:until:)`` misses it if foreign commits removed the folder and created it again, or if a
    /// merge took the folder of another history. Neither makes the folder foreign.
    private func nearestRenderedCommit(
        of environment: Environment, in repository: Repository
    ) throws(GitError) -> (commit: Commit, trailers: CommitTrailers)? {
        guard let tip else { return nil }
        var seen: Set<ObjectID> = [tip.id]
        var queue = [tip.id]
        var next = 0
        while next < queue.count, next < Self.maximumSearchedCommits {
            try checkCancellation()
            let id = queue[next]
            next += 1
            guard let commit = try repository.historicCommit(id) else { continue }
            queue += commit.parents.filter { seen.insert($0).inserted }
            guard let trailers = CommitTrailers(of: commit), trailers.environment == environment else { continue }
            var parents: [Commit] = []
            for parent in commit.parents {
                if let parent = try repository.historicCommit(parent) { parents.append(parent) }
            }
            let folder = environment.folder(in: directory)
            if try repository.formProblem(of: commit, parents: parents, folder: folder) == nil {
                return (commit, trailers)
            }
        }
        return nil
    }

    /// The maximum number of commits that are searched for a commit of infra-sync.
    private static let maximumSearchedCommits = 100_000

    /// The origin of an environment's folder.
    enum FolderOrigin {
        /// There is no folder.
        case empty
        /// The folder belongs to infra-sync, with its last commit for the folder.
        case infraSync(Commit, CommitTrailers)
        /// The folder was never written by infra-sync.
        case foreign
    }

    /// Returns the origin of an environment's folder.
    ///
    /// - Parameters:
    ///   - environment: The environment.
    ///   - last: The commits that changed the folder last.
    /// - Returns: The origin.
    func origin(of environment: Environment, _ last: LastCommits) -> FolderOrigin {
        guard folders[environment] != nil else { return .empty }
        if let (commit, trailers) = last.rendered { return .infraSync(commit, trailers) }
        return .foreign
    }

    /// Finds the foreign commits that changed files of an environment.
    ///
    /// - Parameters:
    ///   - names: The names of the files.
    ///   - environment: The environment.
    ///   - base: The last commit of infra-sync for the environment, at which the search ends; `nil` for none.
    ///   - repository: The cache.
    /// - Returns: The last commit that changed each file, if it is among the last 1,000 commits and found by comparing
    ///   at most a million entries.
    /// - Throws: `GitError` when the cache cannot be read.
    func writers(
        of names: Set<ByteKey>, in environment: Environment, since base: ObjectID?, repository: Repository
    ) throws(GitError) -> [ByteKey: Commit] {
        var writers: [ByteKey: Commit] = [:]
        guard !names.isEmpty else { return writers }
        var remaining = 1_000_000
        try walkChanges(of: environment, in: repository, atMost: 1_000) { (change) throws(GitError) in
            guard change.commit.id != base else { return true }
            let (changed, count) = try repository.targetComparison(of: change.before, with: change.after)
            for name in changed.lazy.map(ByteKey.init) where names.contains(name) && writers[name] == nil {
                writers[name] = change.commit
            }
            remaining -= count
            return writers.count == names.count || remaining < 0
        }
        return writers
    }
}

extension TargetBranch.FolderOrigin {
    /// Whether the folder was rendered by the present version of the renderer.
    var isOfThisRendering: Bool {
        if case .infraSync(_, let trailers) = self { !trailers.renderedBy.differsFromCurrent } else { false }
    }

    /// Whether the folder was never written by infra-sync.
    var isForeign: Bool { if case .foreign = self { true } else { false } }
}
