internal import InfraGit
internal import InfraRender

extension TargetBranch {
    /// A commit that made an environment's folder another one.
    struct FolderChange {
        let commit: Commit
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
    ///   - isEnough: Is called with each change; whether to stop there.
    /// - Throws: `GitError` when the cache cannot be read, and what `isEnough` throws.
    func goBack(
        through environment: Environment, in repository: Repository,
        until isEnough: (FolderChange) throws(GitError) -> Bool
    ) throws(GitError) {
        guard var commit = tip else { return }
        var folder = folders[environment]
        while folder != nil {
            var parents: [(commit: Commit, folder: ObjectID?)] = []
            for id in commit.parents {
                let parent = try repository.commit(id)
                parents.append((parent, try repository.folder(of: environment, in: directory, of: parent)))
            }
            let same = parents.first { $0.folder == folder }
            if same == nil {
                let change = FolderChange(commit: commit, before: parents.first?.folder, after: folder)
                if try isEnough(change) { return }
            }
            guard let next = same ?? parents.first else { return }
            (commit, folder) = next
        }
    }

    /// Who an environment's folder belongs to.
    enum Owner {
        /// Nobody: it is empty.
        case nobody
        /// Us, and this is our last commit for it.
        case us(ObjectID)
        /// The controller of 2021, which has written it last.
        case predecessor
        /// Others.
        case others
    }

    /// Finds out who an environment's folder belongs to.
    ///
    /// - Parameters:
    ///   - environment: The environment.
    ///   - repository: The cache.
    /// - Returns: The owner.
    /// - Throws: `GitError` when the cache cannot be read.
    func owner(of environment: Environment, in repository: Repository) throws(GitError) -> Owner {
        guard folders[environment] != nil else { return .nobody }
        if let commit = commits[environment] { return .us(commit) }
        // Ours may be further back than is looked for at each pass.
        var last: Commit?
        var ours: ObjectID?
        try goBack(through: environment, in: repository) { change in
            last = last ?? change.commit
            if CommitRecord(of: change.commit)?.environment == environment { ours = change.commit.id }
            return ours != nil
        }
        if let ours { return .us(ours) }
        return last?.subject.hasPrefix("update from ") == true ? .predecessor : .others
    }

    /// Finds the commits of others that changed files of an environment since our last commit.
    ///
    /// - Parameters:
    ///   - names: The files' names.
    ///   - environment: The environment.
    ///   - base: Our last commit for it; `nil` for none.
    ///   - repository: The cache.
    /// - Returns: For each file the last commit that changed it.
    /// - Throws: `GitError` when the cache cannot be read.
    func writers(
        of names: Set<String>, in environment: Environment, since base: ObjectID?, _ repository: Repository
    ) throws(GitError) -> [String: Commit] {
        var writers: [String: Commit] = [:]
        guard !names.isEmpty else { return writers }
        try goBack(through: environment, in: repository) { (change) throws(GitError) in
            guard change.commit.id != base else { return true }
            let files = try [change.before, change.after].map { (id) throws(GitError) in
                try id.map { (id) throws(GitError) in try repository.tree(id) } ?? []
            }
            let changes = SyncOutcome.FileChanges(from: files[0], to: files[1])
            for name in changes.added + changes.changed + changes.removed
            where names.contains(name) && writers[name] == nil {
                writers[name] = change.commit
            }
            return writers.count == names.count
        }
        return writers
    }
}
