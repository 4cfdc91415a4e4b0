internal import InfraSystem

extension Repository {
    /// The names of the packs in the cache; empty if the directory cannot be read.
    ///
    /// Each fetch that receives objects and each ``install(_:)`` adds a pack, and ``joinPacks(cancellation:)`` removes
    /// packs.
    package var packNames: [String] { database.packDirectory.packNames }

    /// Deletes a cache, unless another process has it open.
    ///
    /// - Parameter path: The directory of the cache.
    /// - Returns: Whether the cache was deleted; `false` too if the file system does not support locks.
    @discardableResult
    public static func remove(cacheAt path: String) -> Bool {
        let lock = FileLock(file: "\(path)/\(CacheLock.fileName)")
        guard (try? lock.lock(.exclusive)) != nil else { return false }
        return FileSystem.removeTree(path)
    }

    /// The age in seconds above which a lock belongs to a killed process: writing a reference takes microseconds.
    static let staleLockAge = 10

    /// The prefix of the names of temporary files in the cache.
    static let temporaryFilePrefix = "temporary-"

    /// Removes files of processes that were killed while writing: incomplete packs, which may be large, locks, and
    /// other temporary files.
    ///
    /// No other process may use the cache.
    static func removeStaleFiles(of path: String) {
        removeFiles(in: "\(path)/objects/pack") { $0.hasPrefix("pack_") || $0.hasSuffix(".lock") }
        removeFiles(in: path) { $0.hasSuffix(".lock") || $0.hasPrefix(temporaryFilePrefix) }
        removeLocks(in: "\(path)/refs")
    }

    private static func removeLocks(in directory: String) {
        removeFiles(in: directory) { $0.hasSuffix(".lock") }
        for name in FileSystem.names(in: directory) where !name.hasPrefix(".") {
            removeLocks(in: "\(directory)/\(name)")
        }
    }

    private static func removeFiles(in directory: String, where isLeftover: (String) -> Bool) {
        for name in FileSystem.names(in: directory) where isLeftover(name) {
            FileSystem.removeFile("\(directory)/\(name)")
        }
    }
}
