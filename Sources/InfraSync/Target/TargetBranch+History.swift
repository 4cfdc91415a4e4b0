internal import InfraGit
internal import InfraModel
internal import InfraRender

extension TargetBranch {
    /// A commit that made an environment's folder another one.
    struct FolderChange {
        let commit: Commit
        let parents: [Commit]
        /// The folder before; `nil` for none.
        let before: ObjectID?
        /// The folder since.
        let after: ObjectID?
    }

    /// Goes back through the commits that changed an environment's folder, newest first, as `git log` with a path does.
    ///
    /// - Parameters:
    ///   - environment: The environment.
    ///   - repository: The cache.
    ///   - limit: The number of commits after which the walk ends.
    ///   - isEnough: Is called with each change; whether to stop there.
    /// - Throws: `GitError` when the cache cannot be read, and what `isEnough` throws.
    func goBack(
        through environment: Environment, in repository: Repository, atMost limit: Int = .max,
        until isEnough: (FolderChange) throws(GitError) -> Bool
    ) throws(GitError) {
        guard var commit = tip else { return }
        var folder = folders[environment]
        // Where the folder comes from is the end; before that, where it went if it is not there any more.
        var wasThere = folder != nil
        var room = limit
        while folder != nil || !wasThere, room > 0 {
            try checkCancellation()
            room -= 1
            var parents: [(commit: Commit, folder: ObjectID?)] = []
            for id in commit.parents {
                guard let parent = try repository.historicCommit(id) else { continue }
                parents.append((parent, try repository.folder(of: environment, in: directory, of: parent)))
            }
            let same = parents.first { $0.folder == folder }
            // A first commit without the folder has not removed it.
            if same == nil, folder != nil || !parents.isEmpty {
                let change = FolderChange(
                    commit: commit, parents: parents.map(\.commit), before: parents.first?.folder, after: folder)
                if try isEnough(change) { return }
            }
            guard let next = same ?? parents.first else { return }
            (commit, folder) = next
            wasThere = wasThere || folder != nil
        }
    }

    /// The commits that changed an environment's folder last.
    struct LastCommits {
        /// The last one at all.
        var any: Commit?
        /// The last one that has the trailers and the form of ours, with what it says.
        var ours: (commit: Commit, record: CommitRecord)?
    }

    /// Finds the commits that changed an environment's folder last, also when they removed it.
    ///
    /// - Parameters:
    ///   - environment: The environment.
    ///   - repository: The cache.
    /// - Returns: The commits.
    /// - Throws: `GitError` when the cache cannot be read.
    func lastCommits(for environment: Environment, in repository: Repository) throws(GitError) -> LastCommits {
        var last = LastCommits()
        try goBack(through: environment, in: repository) { (change) throws(GitError) in
            last.any = last.any ?? change.commit
            if let record = CommitRecord(of: change.commit), record.environment == environment,
                try repository.formProblem(
                    of: change.commit, parents: change.parents, folder: environment.folder(in: directory)) == nil
            {
                last.ours = (change.commit, record)
            }
            return last.ours != nil
        }
        if last.ours == nil { last.ours = try nearestOfOurs(for: environment, in: repository) }
        return last
    }

    /// Finds a commit of ours in the whole history, the one that is nearest to the tip.
    ///
    /// The way back to where the folder comes from misses it when others have removed the folder and made it again, or when a merge has
    /// taken the folder of another history: neither makes it theirs.
    private func nearestOfOurs(
        for environment: Environment, in repository: Repository
    ) throws(GitError) -> (commit: Commit, record: CommitRecord)? {
        guard let tip else { return nil }
        var seen: Set<ObjectID> = [tip.id]
        var queue = [tip.id]
        var next = 0
        while next < queue.count, next < Self.mostCommits {
            try checkCancellation()
            let id = queue[next]
            next += 1
            guard let commit = try repository.historicCommit(id) else { continue }
            queue += commit.parents.filter { seen.insert($0).inserted }
            guard let record = CommitRecord(of: commit), record.environment == environment else { continue }
            var parents: [Commit] = []
            for parent in commit.parents {
                if let parent = try repository.historicCommit(parent) { parents.append(parent) }
            }
            let folder = environment.folder(in: directory)
            if try repository.formProblem(of: commit, parents: parents, folder: folder) == nil {
                return (commit, record)
            }
        }
        return nil
    }

    /// The number of commits in which one of ours is looked for.
    private static let mostCommits = 100_000

    /// Who an environment's folder belongs to.
    enum Owner {
        /// Nobody: it is empty.
        case nobody
        /// Us, and this is our last commit for it.
        case us(Commit, CommitRecord)
        /// Others.
        case others
    }

    /// Tells who an environment's folder belongs to.
    ///
    /// - Parameters:
    ///   - environment: The environment.
    ///   - last: The commits that changed it last.
    /// - Returns: The owner.
    func owner(of environment: Environment, after last: LastCommits) -> Owner {
        guard folders[environment] != nil else { return .nobody }
        if let (commit, record) = last.ours { return .us(commit, record) }
        return .others
    }

    /// Finds the commits of others that changed files of an environment since our last commit.
    ///
    /// - Parameters:
    ///   - names: The files' names.
    ///   - environment: The environment.
    ///   - base: Our last commit for it; `nil` for none.
    ///   - repository: The cache.
    /// - Returns: For each file the last commit that changed it, as far as that is found in the last thousand commits and by comparing a million entries.
    /// - Throws: `GitError` when the cache cannot be read.
    func writers(
        of names: Set<ByteKey>, in environment: Environment, since base: ObjectID?, _ repository: Repository
    ) throws(GitError) -> [ByteKey: Commit] {
        var writers: [ByteKey: Commit] = [:]
        guard !names.isEmpty else { return writers }
        var room = 1_000_000
        try goBack(through: environment, in: repository, atMost: 1_000) { (change) throws(GitError) in
            guard change.commit.id != base else { return true }
            let (changed, count) = try repository.targetComparison(of: change.before, with: change.after)
            for name in changed.lazy.map(ByteKey.init) where names.contains(name) && writers[name] == nil {
                writers[name] = change.commit
            }
            room -= count
            return writers.count == names.count || room < 0
        }
        return writers
    }
}
