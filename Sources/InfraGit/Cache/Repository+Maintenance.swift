internal import InfraSystem

extension Repository {
    /// The number of packs in the cache.
    ///
    /// Each fetch that brings something and each ``install(_:)`` adds one, and nothing ever joins them: beyond some
    /// hundreds, delete the directory and fetch again. Zero when the directory cannot be read.
    public var packCount: Int { database.packDirectory.packNames.count }

    /// A lock older than this, in seconds, belongs to a process that was killed: a reference is written in microseconds.
    static let staleLockAge = 10

    /// The beginning of the names of temporary files in the cache.
    static let temporaryFilePrefix = "signature-"

    /// Removes what processes have left behind that were killed while they wrote: packs as large as what they had
    /// received, locks that nobody will release, and signatures that were being checked.
    ///
    /// Nobody else may be at work in the cache.
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
