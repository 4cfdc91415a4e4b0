internal import InfraGit
internal import InfraModel

/// The source commits that are named by target commits.
final class SourceCommits {
    /// The state of a source commit.
    enum State {
        /// The commit can be rendered.
        case found(Commit)
        /// The commit is not available, for this reason.
        case missing(String)
        /// The commit must not be rendered, for this reason.
        case untrusted(String)
    }

    let repository: Repository
    private let remote: Remote
    private let branches: RemoteBranches.Sources
    private let signers: AllowedSigners?
    private let cancellation: CancellationHandle
    private var unavailable: [ObjectID: String] = [:]
    private var states: [ObjectID: State] = [:]
    private var histories: [ByteKey: FirstParentHistory] = [:]

    /// Creates the source commits of a sync.
    ///
    /// - Parameters:
    ///   - remote: The remote that commits are fetched from that are no longer on the branches.
    ///   - branches: The source branches.
    ///   - signers: The keys that they must be signed with; `nil` accepts commits without signatures.
    ///   - repository: The cache.
    ///   - cancellation: Ends transfers and walks through the history.
    init(
        of remote: Remote, branches: RemoteBranches.Sources, signers: AllowedSigners?, in repository: Repository,
        cancellation: CancellationHandle
    ) {
        self.remote = remote
        self.branches = branches
        self.signers = signers
        self.repository = repository
        self.cancellation = cancellation
    }

    /// Fetches the commits that are missing in the cache, if the remote sends them.
    ///
    /// - Parameter ids: The commits.
    /// - Throws: `GitError` when the remote cannot be reached, which proves nothing about the commits.
    func fetch(_ ids: [ObjectID]) throws(GitError) {
        let missing = Set(ids).filter { !repository.contains($0) }.sorted()
        do throws(GitError) {
            try remote.fetch(commits: missing, into: repository)
        } catch  where error.code == .objectUnavailable || error.code == .remoteFailure {
            // One commit that the remote does not send fails the fetch of all commits.
            for id in missing where !repository.contains(id) { try fetchAlone(id) }
        }
    }

    /// Fetches the directories and files that rendering the commits reads, all at once.
    ///
    /// - Parameters:
    ///   - ids: The commits, in the order in which they are rendered.
    ///   - directory: The source directory.
    /// - Throws: `GitError` when the remote cannot be reached.
    func prefetchFiles(of ids: [ObjectID], below directory: String) throws(GitError) {
        guard repository.isPartial else { return }
        var commits: [Commit] = []
        for id in ids where repository.contains(id) {
            if let commit = try repository.historicCommit(id) { commits.append(commit) }
        }
        try repository.prefetch(trees: commits.map(\.tree), isRecursive: true)
        var files: Set<ObjectID> = []
        var previous: SourceBranch?
        for commit in commits {
            try cancellation.check(while: "read the source directories")
            do throws(GitError) {
                guard let source = try SourceBranch(commit, directory: directory, in: repository) else { continue }
                files.formUnion(try source.files(since: previous, in: repository))
                previous = source
            } catch  where error.code == .invalidObject || error.code == .objectUnavailable {
                // The verdict on the commit reports it.
            }
        }
        try repository.prefetch(blobs: files)
    }

    private func fetchAlone(_ id: ObjectID) throws(GitError) {
        do throws(GitError) {
            try remote.fetch(commits: [id], into: repository)
        } catch  where error.code == .objectUnavailable || error.code == .remoteFailure {
            unavailable[id] = "its source \(id.hex.prefix(12)) is not available: \(error.reason)"
        }
    }

    /// Returns the state of a commit.
    func state(of id: ObjectID) throws(GitError) -> State {
        if let state = states[id] { return state }
        let state = try examine(id)
        states[id] = state
        return state
    }

    private func examine(_ id: ObjectID) throws(GitError) -> State {
        if let reason = unavailable[id] { return .missing(reason) }
        let commit: Commit
        do throws(GitError) {
            commit = try repository.commit(id)
        } catch  where error.code == .invalidObject {
            // A trailer can name any object.
            return .missing("its source \(id.hex.prefix(12)) is not a valid commit: \(error.reason)")
        } catch  where error.code == .objectUnavailable {
            return .missing("its source \(id.hex.prefix(12)) is not available: \(error.reason)")
        }
        let problem = try repository.signatureProblem(of: commit, allowedSigners: signers, cancellation)
        return problem.map { .untrusted("its source \(id.hex.prefix(12)) \($0)") } ?? .found(commit)
    }

    /// Returns the reason why a source branch cannot be read; `nil` for a readable branch.
    func problem(ofBranch branch: String) -> String? {
        let name = "refs/heads/\(branch)"
        guard branches.commits[name] == nil else { return nil }
        return branches.failure(of: name) ?? "there is no branch \"\(branch)\" in \(remote.location)"
    }

    /// Finds a commit in the history of a branch.
    ///
    /// A commit in the cache may be on another branch, or part of a merge on the target branch.
    ///
    /// - Parameters:
    ///   - id: The commit.
    ///   - branch: The name of the branch.
    /// - Returns: The position; `nil` when there is no such branch, or when its history does not have the commit.
    /// - Throws: `GitError` when the history cannot be read.
    func position(of id: ObjectID, on branch: String) throws(GitError) -> FirstParentHistory.Position? {
        try history(of: branch)?.position(of: id)
    }

    /// Finds the first state of a branch that contains a commit.
    ///
    /// - Parameters:
    ///   - position: The position of the commit.
    ///   - branch: The name of the branch.
    /// - Returns: The state; `nil` when it is invalid.
    /// - Throws: `GitError` when the cache cannot be read.
    func state(at position: FirstParentHistory.Position, on branch: String) throws(GitError) -> Commit? {
        try history(of: branch).flatMap { (history) throws(GitError) in
            try repository.historicCommit(history.state(at: position))
        }
    }

    private func history(of branch: String) throws(GitError) -> FirstParentHistory? {
        let key = ByteKey(branch)
        if let history = histories[key] { return history }
        guard let tip = branches.commits["refs/heads/\(branch)"] else { return nil }
        let history = try FirstParentHistory(to: tip, in: repository, cancellation)
        histories[key] = history
        return history
    }
}
