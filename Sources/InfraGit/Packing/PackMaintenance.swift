internal import InfraSystem

/// The maintenance of a pack directory: joins packs when ``JoinPolicy`` says so.
///
/// A new pack is complete before it gets its name, and only then are the joined ones deleted, so that a process that
/// reads the directory always finds all objects, and one that is killed leaves at most a temporary file and objects that
/// are stored twice.
struct PackMaintenance {
    private let directory: String
    private let attempted: String
    private let cancellation: CancellationHandle

    /// A pack that can be joined.
    private struct File {
        /// The name without the extension.
        var name: String
        /// The number of bytes of the pack and its index.
        var byteCount: Int
        /// The modification time of the pack.
        var time: Int
    }

    /// The prefix of the names of temporary files, which ``Repository/removeStaleFiles(of:)`` removes too.
    private static let temporaryPrefix = "pack_join_"

    init(_ packs: PackDirectory, attempted: String, cancellation: CancellationHandle) {
        directory = packs.path
        self.attempted = attempted
        self.cancellation = cancellation
    }

    /// Joins packs if that is due.
    ///
    /// - Parameter path: The path of the lock file: one process at a time joins packs.
    /// - Returns: Whether packs were joined.
    /// - Throws: ``GitError`` with `storage`, `corrupt` or `cancelled`; the packs are unchanged then.
    func run(lock path: String) throws(GitError) -> Bool {
        guard JoinPolicy.isDue(files().map(\.byteCount)) else { return false }
        let lock = FileLock(file: path)
        do throws(Errno) {
            try lock.lock(.exclusive)
            removeTemporaryFiles()
        } catch {
            // Without locks, two joins at a time are only more work: each one deletes the packs that it contains.
            guard error != .wouldBlock else { return false }
        }
        defer { withExtendedLifetime(lock) {} }
        // Another process may have joined the packs meanwhile.
        let files = files().sorted { ($0.byteCount, $0.name) < ($1.byteCount, $1.name) }
        guard JoinPolicy.isDue(files.map(\.byteCount)) else { return false }
        return try join(files)
    }

    /// The packs with an index, without those that an administrator protects by a file.
    private func files() -> [File] {
        let names = Set(FileSystem.names(in: directory))
        return names.filter { $0.hasSuffix(".pack") }.compactMap { name in
            let name = String(name.dropLast(".pack".count))
            guard names.contains("\(name).idx"), !names.contains("\(name).keep"),
                let pack = try? FileStatus("\(directory)/\(name).pack", followsLink: false),
                let index = try? FileStatus("\(directory)/\(name).idx", followsLink: false)
            else { return nil }
            return File(name: name, byteCount: pack.size + index.size, time: pack.modificationTime)
        }
    }

    /// Joins some of the packs, which are sorted by their sizes.
    private func join(_ files: [File]) throws(GitError) -> Bool {
        var packs: [StoredPack] = []
        var content = JoinedContent()
        let count = try JoinPolicy.count(
            of: files.map(\.byteCount), space: FileSystem.availableSpace(in: directory)
        ) { (count) throws(GitError) in
            // The largest pack is usually not joined, so its index is not read before that is known.
            guard count < files.count else { return content.byteCount + files[count - 1].byteCount }
            while packs.count < count {
                packs.append(try open(files[packs.count]))
                content.add(packs[packs.count - 1])
            }
            return content.byteCount
        }
        guard count > 0 else { return false }
        content = JoinedContent()
        while packs.count < count { packs.append(try open(files[packs.count])) }
        let oldestFirst = zip(files, packs).sorted { ($0.0.time, $0.0.name) < ($1.0.time, $1.0.name) }.map(\.1)
        let name = try write(PackJoin(of: oldestFirst, attempted: attempted, cancellation: cancellation))
        for file in files.prefix(count) where file.name != name { remove(file.name) }
        return true
    }

    private func open(_ file: File) throws(GitError) -> StoredPack {
        guard !cancellation.isCancelled else {
            throw GitError(code: .cancelled, attempted: attempted, reason: "cancelled")
        }
        return try StoredPack("\(directory)/\(file.name).pack", attempted: attempted)
    }

    /// Writes the new pack and its index.
    ///
    /// - Returns: The name of the pack without the extension.
    private func write(_ join: consuming PackJoin) throws(GitError) -> String {
        let temporary = "\(directory)/\(Self.temporaryPrefix)\(String(UInt64.random(in: 0 ... .max), radix: 16))"
        defer { for suffix in [".pack", ".idx"] { FileSystem.removeFile(temporary + suffix) } }
        let checksum = try join.writePack(to: try create("\(temporary).pack"))
        try join.writeIndex(to: try create("\(temporary).idx"), packChecksum: checksum)
        let name = "pack-\(checksum)"
        // The largest pack may already contain all objects of the others. Then it is the result.
        guard (try? FileStatus("\(directory)/\(name).idx", followsLink: false)) == nil else { return name }
        do throws(Errno) {
            for suffix in [".pack", ".idx"] {
                try FileSystem.rename(temporary + suffix, to: "\(directory)/\(name)\(suffix)")
            }
        } catch {
            FileSystem.removeFile("\(directory)/\(name).pack")
            throw GitError(code: .storage, attempted: attempted, reason: error.reason)
        }
        return name
    }

    private func create(_ path: String) throws(GitError) -> HashedFile {
        do throws(Errno) {
            return try HashedFile(path)
        } catch {
            throw GitError(code: .storage, attempted: attempted, reason: error.reason)
        }
    }

    /// Deletes a pack: its index first, so that no process finds an index without a pack, and files that git may have
    /// added.
    private func remove(_ name: String) {
        FileSystem.removeFile("\(directory)/\(name).idx")
        for other in FileSystem.names(in: directory) where other.hasPrefix("\(name).") {
            FileSystem.removeFile("\(directory)/\(other)")
        }
    }

    /// Removes the files of a process that was killed while it joined packs.
    private func removeTemporaryFiles() {
        for name in FileSystem.names(in: directory) where name.hasPrefix(Self.temporaryPrefix) {
            FileSystem.removeFile("\(directory)/\(name)")
        }
    }
}

/// The objects of packs without duplicates, to predict the size of a joined pack.
private struct JoinedContent {
    /// The size of the smallest copy of each object.
    private var sizes: [ObjectID: Int] = [:]
    /// The number of bytes of the pack and its index.
    private(set) var byteCount = 0

    /// The number of bytes of the index for each object: an id, a checksum and an offset.
    private static let indexSize = ObjectID.byteCount + 8

    mutating func add(_ pack: StoredPack) {
        for entry in 0..<pack.count {
            let id = pack.id(of: entry)
            let size = pack.byteCount(of: entry)
            let known = sizes[id]
            guard known ?? .max > size else { continue }
            sizes[id] = size
            byteCount += known.map { size - $0 } ?? size + Self.indexSize
        }
    }
}
