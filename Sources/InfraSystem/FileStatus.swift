import Glibc

/// The kind, the size and the permissions of a file.
package struct FileStatus {
    /// The kinds of files.
    package enum Kind {
        case regular, directory, symbolicLink, other
    }

    let path: String
    private let status: stat

    /// Reads the status of a file.
    ///
    /// - Parameters:
    ///   - path: The path.
    ///   - followsLink: A Boolean value that indicates whether the status is that of a symbolic link's target.
    /// - Throws: The reason why the status cannot be read, such as ``Errno/noSuchFile``.
    package init(_ path: String, followsLink: Bool) throws(Errno) {
        var status = stat()
        // SAFETY: the path is copied, and the structure written, during the call.
        guard unsafe (followsLink ? stat(path, &status) : lstat(path, &status)) == 0 else { throw .current }
        self.path = path
        self.status = status
    }

    /// Reads the status of an open file.
    init(descriptor: Int32, path: String) throws(Errno) {
        var status = stat()
        // SAFETY: the structure is written during the call.
        guard unsafe fstat(descriptor, &status) == 0 else { throw .current }
        self.path = path
        self.status = status
    }

    /// The kind of the file.
    package var kind: Kind {
        switch status.st_mode & S_IFMT {
        case S_IFREG: .regular
        case S_IFDIR: .directory
        case S_IFLNK: .symbolicLink
        default: .other
        }
    }

    /// The permissions, in the format of chmod(2).
    package var permissions: UInt32 { UInt32(status.st_mode & 0o7777) }

    /// The user id of the file's owner.
    package var owner: UInt32 { UInt32(status.st_uid) }

    /// The id of the group of the file.
    var group: UInt32 { UInt32(status.st_gid) }

    /// The number of the device that the file is on.
    var device: UInt64 { UInt64(truncatingIfNeeded: status.st_dev) }

    /// Whether only the owner of a file may remove it from the directory (the sticky bit).
    package var isSticky: Bool { status.st_mode & S_ISVTX != 0 }

    /// The size in bytes.
    package var size: Int { Int(status.st_size) }

    /// The time of the last change of the content, in nanoseconds since 1970.
    package var modificationTime: Int { Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec) }

    /// The time between now and the last change of the content, in seconds.
    ///
    /// The result is positive for a time in the future too, which occurs after a clock was set back.
    package var age: Int { abs(time(nil) - status.st_mtim.tv_sec) }
}
