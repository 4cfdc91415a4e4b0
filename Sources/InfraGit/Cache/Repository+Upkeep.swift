import Glibc

extension Repository {
    /// The number of packs in the cache.
    ///
    /// Each fetch that receives objects and each ``install(_:)`` adds a pack, and packs are never merged: above some
    /// hundreds, delete the directory and fetch again. Zero if the directory cannot be read.
    public var packCount: Int {
        Repository.fileNames(in: "\(path)/objects/pack").count { $0.hasSuffix(".pack") }
    }

    /// The age in seconds above which a lock belongs to a killed process: writing a reference takes microseconds.
    static let staleLockAge = 10

    /// Removes files of processes that were killed while writing: incomplete packs, which may be large, locks, and
    /// temporary files of signatures.
    ///
    /// No other process may use the cache.
    static func removeLeftovers(of path: String) {
        removeFiles(in: "\(path)/objects/pack") { $0.hasPrefix("pack_") || $0.hasSuffix(".lock") }
        removeFiles(in: path) { $0.hasSuffix(".lock") || $0.hasPrefix(TemporaryFile.prefix) }
        removeLocks(in: "\(path)/refs")
    }

    /// Returns the size of all packs of a cache in bytes.
    static func sizeOfPacks(of path: String) -> Int {
        let directory = "\(path)/objects/pack"
        return fileNames(in: directory).filter { $0.hasSuffix(".pack") }.reduce(0) { sum, name in
            sum + Int(status(of: "\(directory)/\(name)")?.st_size ?? 0)
        }
    }

    /// Removes the permissions of other users from the files of a directory, which libgit2 creates as the umask allows.
    static func makePrivate(_ directory: String) {
        for path in fileNames(in: directory).map({ "\(directory)/\($0)" }) {
            guard let status = status(of: path), status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o077 != 0
            else { continue }
            // SAFETY: the path is copied for the call.
            _ = unsafe chmod(path, status.st_mode & 0o700)
        }
    }

    /// Returns the status of a file (`lstat`): symbolic links are not followed.
    private static func status(of path: String) -> stat? {
        var status = stat()
        // SAFETY: the path is copied, and the structure written, during the call.
        return unsafe lstat(path, &status) == 0 ? status : nil
    }

    private static func removeLocks(in directory: String) {
        removeFiles(in: directory) { $0.hasSuffix(".lock") }
        for name in fileNames(in: directory) where !name.hasPrefix(".") { removeLocks(in: "\(directory)/\(name)") }
    }

    private static func removeFiles(in directory: String, where isLeftover: (String) -> Bool) {
        for name in fileNames(in: directory) where isLeftover(name) {
            // SAFETY: the path is copied for the call.
            _ = unsafe unlink("\(directory)/\(name)")
        }
    }

    /// Returns the seconds since a file was last written; `nil` if the file does not exist.
    ///
    /// The result is positive for a time in the future too, which occurs after a clock was set back.
    func ageOfFile(_ path: String) -> Int? {
        Repository.status(of: path).map { abs(time(nil) - $0.st_mtim.tv_sec) }
    }

    /// Returns the names in a directory; empty if it cannot be read or is not a directory.
    private static func fileNames(in directory: String) -> [String] {
        // SAFETY: the directory is closed below, and each name is copied before the next one is read.
        guard let directory = unsafe opendir(directory) else { return [] }
        defer { unsafe closedir(directory) }
        var names: [String] = []
        while let entry = unsafe readdir(directory) {
            let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            names.append(name)
        }
        return names
    }
}
