internal import FoundationEssentials
internal import InfraSystem

/// The subdirectory of the storage directory that contains all files.
///
/// The files are trusted: the content of a render cache decides what is committed. So no other user may be able to
/// change or replace them:
///
/// - The subdirectory belongs to the user of this process, has the mode 0700, and is not a symbolic link.
/// - The storage directory belongs to that user or to root, and no other user may write it, or replace it by writing to
///   a directory above it. A mount point is exempt: Kubernetes volumes are writable for all users (`emptyDir`) or for a
///   group (`fsGroup`), and the container isolates them.
/// - root, its group, the private group of the user (which has the user's name and no other members), and the owners of
///   the directories above the storage directory are trusted.
struct StorageDirectory {
    /// The path of the storage directory, as configured.
    let parent: String

    private static let name = "infra-sync"
    /// The path of the subdirectory.
    var path: String { parent.hasSuffix("/") ? "\(parent)\(Self.name)" : "\(parent)/\(Self.name)" }

    /// Creates the subdirectory if necessary, and checks that no other user can change its content.
    ///
    /// - Throws: ``SyncError`` with `configuration` when other users can, `storage` when the directory cannot be
    ///   created.
    func prepare() throws(SyncError) {
        let location = try openedParent()
        let problem = makeDirectory(path)
        let directory: FileStatus
        do throws(Errno) {
            directory = try FileStatus(path, followsLink: false)
        } catch {
            throw failure("create the directory of the cache, \(path)", problem ?? error)
        }
        guard directory.kind == .directory, directory.owner == CurrentProcess.userID else {
            throw SyncError(
                .configuration,
                """
                the directory of the cache, \(path), is \(directory.description): remove it, or choose another storage directory
                """, remedy: .changeStorageDirectory)
        }
        guard directory.permissions & 0o077 != 0 else {
            if problem == nil { removeFormerCaches() }
            return
        }
        // Kubernetes restores the permissions of a volume's group each time that the volume is mounted (fsGroup).
        guard directory.permissions & 0o002 == 0, location.isMountPoint || !directory.isWritableByOthers else {
            throw SyncError(
                .configuration,
                """
                the directory of the cache, \(path), was writable by other users (mode \(directory.mode)), so its content cannot be \
                trusted: delete it
                """)
        }
        do throws(Errno) {
            try FileSystem.setPermissions(0o700, of: path)
        } catch {
            throw failure("restrict the permissions of \(path)", error)
        }
    }

    /// Creates the storage directory if necessary, and checks its owner and permissions.
    private func openedParent() throws(SyncError) -> FileStatus {
        var problem: Errno?
        for end in parent.indices.dropFirst() where parent[end] == "/" {
            let error = makeDirectory(String(parent[..<end]))
            problem = problem ?? (error == .fileExists ? nil : error)
        }
        problem = problem ?? makeDirectory(parent)
        let location: FileStatus
        do throws(Errno) {
            location = try FileStatus(parent, followsLink: true)
        } catch {
            throw failure("create the storage directory \(parent)", problem ?? error)
        }
        guard location.kind == .directory else { throw failure("use the storage directory \(parent)", .notADirectory) }
        if location.isMountPoint { return location }
        guard [CurrentProcess.userID, 0].contains(location.owner) else {
            throw unsafeLocation("is \(location.description), who could replace its content")
        }
        guard !location.isWritableByOthers else {
            throw unsafeLocation(
                "is writable by other users (mode \(location.mode))",
                location.isSticky
                    ? "name a directory in it, or " : "remove that permission (chmod go-w \(parent)), or ")
        }
        var ancestor = location.resolvedPath
        while ancestor != "/", let slash = ancestor.lastIndex(of: "/") {
            ancestor = slash == ancestor.startIndex ? "/" : String(ancestor[..<slash])
            guard let status = try? FileStatus(ancestor, followsLink: true), !status.isMountPoint else { break }
            guard !status.isWritableByOthers || status.isSticky else {
                throw unsafeLocation(
                    "can be replaced by other users, who may write \(ancestor) (mode \(status.mode))")
            }
        }
        return location
    }

    /// Removes the caches of former versions, which were in the storage directory itself.
    private func removeFormerCaches() {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
        for name in names {
            let former = "\(parent)/\(name)"
            let isRepository = name.hasPrefix("repository-") && name.hasSuffix(".git")
            guard isRepository || ["render-cache", "rendering-notes"].contains(name),
                let status = try? FileStatus(former, followsLink: false), status.owner == CurrentProcess.userID,
                status.kind == (isRepository ? .directory : .regular),
                !isRepository || (try? FileStatus("\(former)/in-use", followsLink: false)) != nil
            else { continue }
            // In the subdirectory, no other user can replace a file of the cache while it is deleted.
            let moved = "\(path)/\(name)\(Storage.unfinishedInfix)former"
            if (try? FileSystem.rename(former, to: moved)) != nil { try? FileManager.default.removeItem(atPath: moved) }
        }
    }

    /// Creates a directory that only the user may access.
    ///
    /// - Returns: The reason why it was not created, such as `EEXIST`; `nil` when it was.
    private func makeDirectory(_ path: String) -> Errno? {
        do throws(Errno) {
            try FileSystem.makeDirectory(path)
            return nil
        } catch {
            return error
        }
    }

    private func failure(_ attempted: String, _ error: Errno) -> SyncError {
        SyncError(
            .storage,
            "\(attempted): \(error.reason): choose a directory that the user with the id \(CurrentProcess.userID) can write",
            remedy: .changeStorageDirectory)
    }

    private func unsafeLocation(_ reason: String, _ remedy: String = "") -> SyncError {
        SyncError(
            .configuration,
            "the storage directory \(parent) \(reason): \(remedy)choose a directory that only its owner may write",
            remedy: .changeStorageDirectory)
    }
}
