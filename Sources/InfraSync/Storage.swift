internal import FoundationEssentials
internal import Glibc
internal import InfraGit
internal import InfraRender

/// The storage directory: a bare repository and what the renderer remembers.
///
/// All of it is cache.
struct Storage {
    let directory: String

    /// Beyond so many packs finding an object in the repository takes longer than fetching everything once.
    private static let mostPacks = 100

    private var repositoryPath: String { "\(directory)/repository.git" }
    private var renderCachePath: String { "\(directory)/render-cache" }
    private var notesPath: String { "\(directory)/in-step" }

    /// Whether an open repository is still there, and has not become slow.
    func isUsable(_ repository: Repository) -> Bool {
        FileManager.default.fileExists(atPath: "\(repositoryPath)/objects/pack")
            && repository.packCount <= Self.mostPacks
    }

    /// Opens the repository, an empty one when there is none, none that can be opened, or one that has become slow.
    func openRepository() throws(GitError) -> Repository {
        // Another instance may be making it at this moment.
        for wait in [0, 20_000, 200_000] as [UInt32] {
            usleep(wait)
            guard let repository = try? Repository(cacheAt: repositoryPath) else { continue }
            if isUsable(repository) { return repository }
            break
        }
        deleteRepository()
        return try Repository(cacheAt: repositoryPath)
    }

    func deleteRepository() {
        // What cannot be deleted will fail with a clear error when it is opened.
        try? FileManager.default.removeItem(atPath: repositoryPath)
    }

    /// What an earlier renderer remembered; nothing when there is no such file or a damaged one.
    func loadRenderCache() -> RenderCache {
        guard let data = FileManager.default.contents(atPath: renderCachePath) else { return RenderCache() }
        return RenderCache(serialized: [UInt8](data)) ?? RenderCache()
    }

    /// Which renderings are known to be on the target branch already.
    func loadNotes() -> InStepNotes {
        InStepNotes(FileManager.default.contents(atPath: notesPath).map { String(decoding: $0, as: UTF8.self) } ?? "")
    }

    /// Keeps the notes, as ``save(_:)-(RenderCache)`` does.
    func save(_ notes: InStepNotes) {
        try? Data(notes.text.utf8).write(to: URL(filePath: notesPath), options: .atomic)
    }

    /// Keeps what a renderer remembers.
    ///
    /// - Parameter cache: What to keep. That it could not be kept costs the next process time and nothing else.
    func save(_ cache: RenderCache) {
        try? Data(cache.serialized).write(to: URL(filePath: renderCachePath), options: .atomic)
    }
}
