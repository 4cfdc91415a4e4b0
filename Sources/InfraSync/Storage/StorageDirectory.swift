internal import FoundationEssentials
internal import Glibc

/// The directory below the storage directory that everything is stored in.
///
/// What is stored there is trusted: a render cache that another user has written would decide what is committed. So no other user may be able to
/// change it, or to put something else in its place:
///
/// - The directory belongs to the user of this process, has the mode 0700, and is no symbolic link. Inside of it, links need no attention.
/// - The storage directory belongs to that user or to root, and nobody else may write it or replace it by way of a directory above.
///   A mount point is exempt: volumes of Kubernetes are writable for all (`emptyDir`) or for a group (`fsGroup`), and the container is their boundary.
/// - root is trusted, and so are its group and the private group of the user (that has the user's name and no other members). So are the owners of
///   directories above the storage directory.
struct StorageDirectory {
    /// The storage directory, as it was configured.
    let parent: String

    private static let name = "infra-sync"
    /// The path of the directory.
    var path: String { parent.hasSuffix("/") ? "\(parent)\(Self.name)" : "\(parent)/\(Self.name)" }

    /// Creates the directory if necessary, and makes sure that no other user can change what is stored in it.
    ///
    /// - Throws: ``SyncError`` with `configuration` when others can, `storage` when the directory cannot be created.
    func prepare() throws(SyncError) {
        let location = try openedParent()
        let problem = makeDirectory(path)
        guard let directory = FileStatus(path, followsLink: false) else {
            throw failure("failed to make directory '\(path)'", problem ?? errno)
        }
        guard directory.kind == S_IFDIR, directory.owner == geteuid() else {
            throw SyncError(
                .configuration,
                """
                \(path), where infra-sync keeps its cache, is \(directory.description): remove it, or choose another storage \
                directory
                """)
        }
        guard directory.permissions & 0o077 != 0 else {
            if problem == nil { removeFormerCaches() }
            return
        }
        // The group of a volume is allowed in anew each time that the volume is mounted (fsGroup).
        guard directory.permissions & 0o002 == 0, location.isMountPoint || !directory.isWritableByOthers else {
            throw SyncError(
                .configuration,
                """
                \(path) could be written by others (mode \(directory.mode)), so what is in it cannot be trusted: delete it, it is a \
                cache
                """)
        }
        // SAFETY: the path is copied for the call.
        guard unsafe chmod(path, 0o700) == 0 else { throw failure("failed to restrict '\(path)'", errno) }
    }

    /// Creates the storage directory if necessary, and checks who may write it.
    private func openedParent() throws(SyncError) -> FileStatus {
        var problem: Int32?
        for end in parent.indices.dropFirst() where parent[end] == "/" {
            let number = makeDirectory(String(parent[..<end]))
            problem = problem ?? (number == EEXIST ? nil : number)
        }
        let number = makeDirectory(parent)
        problem = problem ?? number
        guard let location = FileStatus(parent, followsLink: true) else {
            throw failure("failed to make directory '\(parent)'", problem ?? errno)
        }
        guard location.kind == S_IFDIR else { throw failure("'\(parent)'", ENOTDIR) }
        if location.isMountPoint { return location }
        guard [geteuid(), 0].contains(location.owner) else {
            throw unsafeLocation("is \(location.description), who could replace what is in it")
        }
        guard !location.isWritableByOthers else {
            throw unsafeLocation(
                "may be written by others (mode \(location.mode))",
                location.permissions & S_ISVTX != 0
                    ? "name a directory in it, or " : "remove that permission (chmod go-w \(parent)), or ")
        }
        var ancestor = location.resolvedPath
        while ancestor != "/", let slash = ancestor.lastIndex(of: "/") {
            ancestor = slash == ancestor.startIndex ? "/" : String(ancestor[..<slash])
            guard let status = FileStatus(ancestor, followsLink: true), !status.isMountPoint else { break }
            guard !status.isWritableByOthers || status.permissions & S_ISVTX != 0 else {
                throw unsafeLocation(
                    "can be replaced by others, who may write \(ancestor) (mode \(status.mode))")
            }
        }
        return location
    }

    /// Removes the caches of versions that kept them in the storage directory itself.
    private func removeFormerCaches() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        for name in names {
            let former = "\(parent)/\(name)"
            let isRepository = name.hasPrefix("repository-") && name.hasSuffix(".git")
            guard isRepository || ["render-cache", "rendering-notes"].contains(name),
                let status = FileStatus(former, followsLink: false), status.owner == geteuid(),
                status.kind == (isRepository ? S_IFDIR : S_IFREG),
                !isRepository || FileStatus("\(former)/in-use", followsLink: false) != nil
            else { continue }
            // Nobody can exchange what is deleted while it is deleted, once it is here.
            let moved = "\(path)/\(name)\(Storage.unfinished)former"
            // SAFETY: both paths are copied for the call.
            if unsafe rename(former, moved) == 0 { try? FileManager.default.removeItem(atPath: moved) }
        }
    }

    /// Makes a directory for the user alone.
    ///
    /// - Returns: `nil` when it was made, otherwise the error number, such as `EEXIST`.
    private func makeDirectory(_ path: String) -> Int32? {
        // SAFETY: the path is copied for the call.
        unsafe mkdir(path, 0o700) == 0 ? nil : errno
    }

    private func failure(_ what: String, _ number: Int32) -> SyncError {
        // SAFETY: the text is copied before any other call could change it.
        SyncError(.storage, "open the cache \(path): \(what): \(unsafe String(cString: strerror(number)))")
    }

    private func unsafeLocation(_ reason: String, _ remedy: String = "") -> SyncError {
        SyncError(
            .configuration,
            "the storage directory \(parent) \(reason): \(remedy)choose a directory that only its owner may write")
    }
}
