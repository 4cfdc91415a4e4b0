internal import FoundationEssentials
internal import Glibc
internal import InfraGit
internal import InfraRender

/// What is kept in the storage directory: bare repositories and what is remembered of renderings.
///
/// All of it is cache. A repository is never deleted while it may be in use: one that is damaged or has become slow is
/// followed by a new generation, `repository-2.git` after `repository-1.git`, and only what is older than the last but one
/// goes. So several processes can have the same storage directory.
struct Storage {
    private let location: StorageDirectory
    /// The directory of one remote repository below the storage directory.
    ///
    /// Each remote has one of its own: a server must not learn what another one has given, nor make it part of its own history.
    let directory: String

    /// Names the directory of a remote repository below a storage directory; nothing is created yet.
    init(in storageDirectory: String, for remote: RemoteLocation) {
        location = StorageDirectory(parent: storageDirectory)
        directory = "\(location.path)/\("\(remote)".digest)"
    }

    /// Each pack costs an open file and makes every look-up slower; a change brings two of them.
    private static let mostPacks = 100

    private var renderCachePath: String { "\(directory)/render-cache" }
    private var notesPath: String { "\(directory)/rendering-notes" }
    private func repositoryPath(_ generation: Int) -> String { "\(directory)/repository-\(generation).git" }

    /// Makes sure that the storage directory is there and safe.
    ///
    /// Nothing may be read from it or written to it before.
    ///
    /// - Throws: ``SyncError`` with `configuration` when others can change what is stored, `storage` when nothing can be stored.
    func prepare() throws(SyncError) { try location.prepare() }

    /// Opens the newest repository; begins one when there is none, none that can be opened, or one that has become slow.
    func openRepository() throws(GitError) -> Repository {
        let newest = generations.last ?? 1
        if let repository = try? Repository(cacheAt: repositoryPath(newest)), isCurrent(repository) {
            if repository.wasUnused { removeLeftovers() }
            return repository
        }
        beginGeneration(after: newest)
        return try Repository(cacheAt: repositoryPath(newest + 1))
    }

    /// Whether a repository is still worth to be kept open: there, the newest one, and not made of too many packs.
    func isCurrent(_ repository: Repository) -> Bool {
        let isThere = FileManager.default.fileExists(atPath: "\(repository.path)/objects/pack")
        return isThere && repository.path == repositoryPath(generations.last ?? 1)
            && repository.packCount <= Self.mostPacks
    }

    /// Gives a damaged repository up, unless another process already has.
    func giveUp(_ repository: Repository) {
        guard let newest = generations.last, repository.path == repositoryPath(newest) else { return }
        beginGeneration(after: newest)
    }

    private func beginGeneration(after newest: Int) {
        // What cannot be made or deleted here fails with a clear error when it is opened.
        try? FileManager.default.createDirectory(atPath: repositoryPath(newest + 1), withIntermediateDirectories: true)
        for generation in generations where generation < newest {
            try? FileManager.default.removeItem(atPath: repositoryPath(generation))
        }
    }

    /// The generations that are there, oldest first.
    private var generations: [Int] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        return names.compactMap { name in
            guard name.hasPrefix("repository-"), name.hasSuffix(".git") else { return nil }
            return Int32(name.dropFirst("repository-".count).dropLast(".git".count)).map { Int($0) }
        }.sorted()
    }

    /// The content of any file; `nil` when it cannot be read.
    func content(of path: String) -> [UInt8]? { FileManager.default.contents(atPath: path).map { [UInt8]($0) } }

    /// What an earlier renderer remembered; nothing when there is no such file or a damaged one.
    func loadRenderCache() -> RenderCache {
        guard let data = FileManager.default.contents(atPath: renderCachePath) else { return RenderCache() }
        return RenderCache(serialized: [UInt8](data)) ?? RenderCache()
    }

    /// Keeps what a renderer remembers.
    ///
    /// - Parameter cache: What to keep. That it could not be kept costs the next process time and nothing else.
    func save(_ cache: RenderCache) { replace(renderCachePath, with: cache.serialized) }

    /// What is known of the last renderings.
    func loadNotes() -> RenderingNotes {
        RenderingNotes(
            FileManager.default.contents(atPath: notesPath).map { String(decoding: $0, as: UTF8.self) } ?? "")
    }

    /// Keeps what is known of the last renderings, as ``save(_:)-(RenderCache)`` does.
    func save(_ notes: RenderingNotes) { replace(notesPath, with: Array(notes.text.utf8)) }

    /// What a file is called before it is complete.
    static let unfinished = ".unfinished-"

    /// Replaces a file by a complete one, or leaves it as it is.
    private func replace(_ path: String, with bytes: [UInt8]) {
        let new = path + Self.unfinished + String(UInt64.random(in: 0 ... .max), radix: 16)
        do {
            try Data(bytes).write(to: URL(filePath: new), options: .withoutOverwriting)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: new)
        } catch {
            try? FileManager.default.removeItem(atPath: new)
            return
        }
        // SAFETY: both paths are copied for the call.
        if unsafe rename(new, path) != 0 { try? FileManager.default.removeItem(atPath: new) }
    }

    /// Removes what processes have left behind that were killed while they wrote.
    private func removeLeftovers() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
        for name in names where name.contains(Self.unfinished) {
            try? FileManager.default.removeItem(atPath: "\(directory)/\(name)")
        }
    }
}
