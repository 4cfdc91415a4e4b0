internal import CLibgit2
internal import InfraSystem

/// The cache may be shallow and partial: commits without their parents, directories without their files.
///
/// An object that is read and missing is fetched. The files are git's: `shallow` lists the commits whose parents may be
/// missing, `partial` marks a cache that lacks files or directories of its commits.
extension Repository {
    /// Whether the cache may lack objects that its commits need.
    var isIncomplete: Bool { !shallowCommits.isEmpty || isPartial }

    /// Fetches files that the cache lacks, all at once.
    ///
    /// Files that are not fetched here are fetched one by one when they are read.
    ///
    /// - Parameter ids: The blobs.
    /// - Throws: The errors of ``Remote/fetch(_:into:including:progress:)``; a file that the remote does not send is
    ///   reported when it is read.
    public func prefetch(blobs ids: some Sequence<ObjectID>) throws(GitError) {
        guard isPartial else { return }
        try prefetch(ids) { .blobs($0) }
    }

    /// Fetches directories that the cache lacks, all at once.
    ///
    /// - Parameters:
    ///   - ids: The trees.
    ///   - isRecursive: Whether the directories below them are fetched too.
    /// - Throws: The errors of ``Remote/fetch(_:into:including:progress:)``; a directory that the remote does not send
    ///   is reported when it is read.
    public func prefetch(trees ids: some Sequence<ObjectID>, isRecursive: Bool) throws(GitError) {
        guard isIncomplete else { return }
        try prefetch(ids) { isRecursive ? .trees($0) : .singleTrees($0) }
    }

    private func prefetch(
        _ ids: some Sequence<ObjectID>, _ objects: ([ObjectID]) -> MissingObjects
    ) throws(GitError) {
        let missing = Set(ids).filter {
            $0 != Repository.emptyTree && !database.contains($0) && !unavailable.contains($0)
        }
        guard let provider, !missing.isEmpty else { return }
        do throws(GitError) {
            try provider.provide(objects(missing.sorted()), to: self)
        } catch  where error.code == .objectUnavailable {
            return
        }
    }

    /// Fetches a missing object; returns `false` if the cache is complete, and therefore damaged.
    ///
    /// - Throws: ``GitError`` with `objectUnavailable` if the remote does not have the object or does not send it.
    func load(_ id: ObjectID, _ objects: MissingObjects) throws(GitError) -> Bool {
        // Another process may have filled the cache meanwhile.
        if !isIncomplete { readCompleteness() }
        guard isIncomplete, let provider else { return false }
        guard !unavailable.contains(id) else { throw unavailableError(objects) }
        do throws(GitError) {
            try provider.provide(objects, to: self)
        } catch {
            if error.code == .objectUnavailable { unavailable.insert(id) }
            throw error
        }
        guard database.contains(id) else {
            unavailable.insert(id)
            throw unavailableError(objects)
        }
        return true
    }

    private func unavailableError(_ objects: MissingObjects) -> GitError {
        GitError(
            code: .objectUnavailable, attempted: "read \(objects.description)",
            reason: "the cache does not have it, and the remote does not send it")
    }

    // MARK: - The boundary of the history

    private var shallowFile: String { "\(path)/shallow" }
    private var partialFile: String { "\(path)/partial" }

    /// Reads the files that say what the cache lacks.
    func readCompleteness() {
        shallowCommits = storedShallowCommits
        isPartial = (try? FileStatus(partialFile, followsLink: false)) != nil
    }

    private var storedShallowCommits: Set<ObjectID> {
        let bytes = (try? FileSystem.contents(of: shallowFile, upTo: 64 << 20)) ?? []
        return Set(bytes.split(separator: .lineFeed).compactMap { ObjectID(hexDigits: $0) })
    }

    /// Records that the cache may lack files or directories of its commits; to be called before the first of them
    /// arrives.
    func markPartial() throws(GitError) {
        guard !isPartial else { return }
        try write([], to: partialFile)
        isPartial = true
    }

    /// Records commits whose parents may be missing, in addition to the recorded ones.
    ///
    /// Commits whose parents are all in the cache are left out.
    func updateBoundary(adding commits: Set<ObjectID>) throws(GitError) {
        // Another process may have recorded commits too.
        let candidates = shallowCommits.union(storedShallowCommits).union(commits)
        let boundary = candidates.filter { id in
            guard let commit = try? storedCommit(id) else { return false }
            return !commit.parents.allSatisfy(database.contains)
        }
        guard boundary != shallowCommits else { return }
        let lines = boundary.sorted().map { "\($0)\n" }.joined()
        try write(Array(lines.utf8), to: shallowFile)
        shallowCommits = boundary
    }

    private func write(_ bytes: [UInt8], to file: String) throws(GitError) {
        do throws(Errno) {
            let new = try TemporaryFile(bytes, in: path, prefix: Repository.temporaryFilePrefix)
            try FileSystem.rename(new.path, to: file)
        } catch {
            throw GitError(code: .storage, attempted: "write \(file)", reason: error.reason)
        }
    }

    /// Reads a commit without fetching it; `nil` if the cache lacks it, or if git cannot read it.
    func storedCommit(_ id: ObjectID) throws(GitError) -> Commit? {
        guard let (kind, content) = try database.read(id, "read commit \(id)"), kind == GIT_OBJECT_COMMIT.rawValue
        else { return nil }
        return Commit(id: id, invalidContent: content)
    }
}
