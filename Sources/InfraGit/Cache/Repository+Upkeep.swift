import Glibc

extension Repository {
    /// The number of packs in the cache.
    ///
    /// Each fetch that brings something and each ``install(_:)`` adds one, and nothing ever joins them: beyond some
    /// hundreds, delete the directory and fetch again. Zero when the directory cannot be read.
    public var packCount: Int {
        packDirectoryNames().count { $0.hasSuffix(".pack") }
    }

    /// A lock older than this, in seconds, belongs to a process that was killed: a reference is written in microseconds.
    static let staleLockAge = 10
    /// A pack that was not touched for this long, in seconds, is nobody's: each block that arrives touches it again.
    private static let stalePackAge = 3600

    /// Removes packs that were never finished: a killed fetch leaves its file behind, as large as what it had received.
    func removeUnfinishedPacks() {
        for name in packDirectoryNames() where name.hasPrefix("pack_") && !name.contains(".") {
            let file = "\(path)/objects/pack/\(name)"
            guard let age = ageOfFile(file), age > Repository.stalePackAge else { continue }
            // SAFETY: the path is copied for the call.
            _ = unsafe unlink(file)
        }
    }

    /// The seconds since a file was last written; `nil` when there is no such file.
    func ageOfFile(_ path: String) -> Int? {
        var information = stat()
        // SAFETY: the structure is written during the call.
        guard unsafe stat(path, &information) == 0 else { return nil }
        return time(nil) - information.st_mtim.tv_sec
    }

    private func packDirectoryNames() -> [String] {
        // SAFETY: the directory is closed below, and each name is copied before the next one is read.
        guard let directory = unsafe opendir("\(path)/objects/pack") else { return [] }
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
