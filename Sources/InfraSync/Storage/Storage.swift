internal import FoundationEssentials
internal import InfraGit
internal import InfraRender
internal import InfraSystem

/// The directory of one remote repository below the storage directory: bare repositories and the state of the renderer.
///
/// All of it is a cache. A damaged repository is followed by a new generation, such as `repository-2.git` after
/// `repository-1.git`. It is deleted as soon as no process has it open, or when the generation after the next one starts.
/// So several processes can share a storage directory.
///
/// Each remote has a directory of its own, so that a server cannot learn the objects of another server or use them in
/// its own history.
struct Storage {
    private let location: StorageDirectory
    /// The path of the directory.
    let directory: String

    /// Creates a storage without touching the file system.
    ///
    /// - Parameters:
    ///   - storageDirectory: The storage directory.
    ///   - remote: The remote repository.
    init(in storageDirectory: String, for remote: RemoteLocation) {
        location = StorageDirectory(parent: storageDirectory)
        directory = "\(location.path)/\("\(remote)".digest)"
    }

    private var renderCachePath: String { "\(directory)/render-cache" }
    private var renderedStatePath: String { "\(directory)/rendered-state" }
    private func repositoryPath(_ generation: Int) -> String { "\(directory)/repository-\(generation).git" }

    /// Creates the storage directory if necessary, and checks that it is safe to use.
    ///
    /// This has to be called before the first access to the directory.
    ///
    /// - Throws: ``SyncError`` with `configuration` when other users can change the content, `storage` when nothing can
    ///   be stored.
    func prepare() throws(SyncError) { try location.prepare() }

    // MARK: - Repositories

    /// Opens the newest repository, or starts a new generation if there is none, or it is damaged.
    ///
    /// - Throws: `GitError` with `storage` when the directory cannot be read or written.
    func openRepository() throws(GitError) -> Repository {
        let newest = generations.last ?? 1
        let path = repositoryPath(newest)
        do throws(GitError) {
            let repository = try Repository(cacheAt: path)
            if isCurrent(repository) {
                if repository.wasUnused { removeUnfinishedFiles() }
                for generation in generations where generation < newest {
                    Repository.remove(cacheAt: repositoryPath(generation))
                }
                return repository
            }
        } catch {
            let isDirectory = (try? FileStatus(path, followsLink: false))?.kind == .directory
            guard error.code == .corrupt || !isDirectory else { throw error }
        }
        startGeneration(after: newest)
        return try Repository(cacheAt: repositoryPath(newest + 1))
    }

    /// Returns whether a repository still exists and is the newest generation.
    func isCurrent(_ repository: Repository) -> Bool {
        let exists = FileManager.default.fileExists(atPath: "\(repository.path)/objects/pack")
        return exists && repository.path == repositoryPath(generations.last ?? 1)
    }

    /// Replaces a damaged repository, unless another process already has.
    ///
    /// - Parameter path: The path of the repository, which this process has closed.
    func replaceDamagedRepository(_ path: String) {
        guard let newest = generations.last, path == repositoryPath(newest) else { return }
        startGeneration(after: newest)
    }

    /// Starts a generation after a damaged one, which is deleted first: the disk may not have space for both.
    private func startGeneration(after newest: Int) {
        Repository.remove(cacheAt: repositoryPath(newest))
        // A failure here is reported when the repository is opened.
        try? FileManager.default.createDirectory(atPath: repositoryPath(newest + 1), withIntermediateDirectories: true)
        for generation in generations where generation < newest {
            try? FileManager.default.removeItem(atPath: repositoryPath(generation))
        }
    }

    /// The existing generations, oldest first.
    private var generations: [Int] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        return names.compactMap { name in
            guard name.hasPrefix("repository-"), name.hasSuffix(".git") else { return nil }
            return Int32(name.dropFirst("repository-".count).dropLast(".git".count)).map { Int($0) }
        }.sorted()
    }

    // MARK: - Files

    /// Reads a file; `nil` when it cannot be read.
    func content(of path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map { [UInt8]($0) } }

    /// Reads the cache of the renderer; an empty one when there is no file, or a damaged one.
    func loadRenderCache() -> RenderCache {
        content(of: renderCachePath).flatMap { RenderCache(serialized: $0) } ?? RenderCache()
    }

    /// Writes the cache of the renderer.
    ///
    /// - Parameter cache: The cache. A failure is ignored: the next process only takes longer.
    func save(_ cache: RenderCache) { replace(renderCachePath, with: cache.serialized) }

    /// Reads the rendered state; an empty one when there is no file, or a damaged one.
    func loadRenderedState() -> RenderedState {
        RenderedState(serialized: content(of: renderedStatePath).map { String(decoding: $0, as: UTF8.self) } ?? "")
    }

    /// Writes the rendered state.
    ///
    /// - Parameter state: The state. A failure is ignored: the next process only takes longer.
    func save(_ state: RenderedState) { replace(renderedStatePath, with: Array(state.serialized.utf8)) }

    /// The infix of the names of incomplete files.
    static let unfinishedInfix = ".unfinished-"

    /// Replaces a file atomically; after a failure the file is unchanged.
    private func replace(_ path: String, with bytes: [UInt8]) {
        let new = path + Self.unfinishedInfix + String(UInt64.random(in: 0 ... .max), radix: 16)
        do {
            try Data(bytes).write(to: URL(filePath: new), options: .withoutOverwriting)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: new)
        } catch {
            try? FileManager.default.removeItem(atPath: new)
            return
        }
        if (try? FileSystem.rename(new, to: path)) == nil { try? FileManager.default.removeItem(atPath: new) }
    }

    /// Removes the unfinished files of processes that were killed.
    private func removeUnfinishedFiles() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        for name in names where name.contains(Self.unfinishedInfix) {
            try? FileManager.default.removeItem(atPath: "\(directory)/\(name)")
        }
    }
}
