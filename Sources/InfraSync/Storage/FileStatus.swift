internal import FoundationEssentials
internal import Glibc

/// The owner, the kind and the permissions of a file.
struct FileStatus {
    private let path: String
    private let status: stat

    /// Reads the status of a file; `nil` when that fails, with the reason in `errno`.
    init?(_ path: String, followsLink: Bool) {
        var status = stat()
        // SAFETY: the path is copied, and the structure written, during the call.
        guard unsafe (followsLink ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
        self.path = path
        self.status = status
    }

    var owner: uid_t { status.st_uid }
    var kind: mode_t { status.st_mode & S_IFMT }
    var permissions: mode_t { status.st_mode & 0o7777 }

    /// The permissions in octal digits, such as `0755`.
    var mode: String {
        let digits = String(permissions, radix: 8)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// The kind and the owner of the file, such as `a symbolic link of root`.
    var description: String {
        let noun =
            switch kind {
            case S_IFDIR: "a directory"
            case S_IFLNK: "a symbolic link"
            default: "a file"
            }
        return "\(noun) of \(Self.name(ofUser: owner) ?? "the user with the id \(owner)")"
    }

    /// Whether users other than root and the user of this process may write the file.
    var isWritableByOthers: Bool {
        permissions & 0o002 != 0 || permissions & 0o020 != 0 && !Self.isTrusted(status.st_gid)
    }

    /// The path without links.
    var resolvedPath: String {
        // SAFETY: the path is copied for the call, and the result before it is freed.
        guard let resolved = unsafe realpath(path, nil) else { return path }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// Whether the directory is a mount point, also of a bind mount.
    var isMountPoint: Bool {
        let path = resolvedPath
        guard path != "/" else { return true }
        if let parent = FileStatus("\(path)/..", followsLink: true), parent.status.st_dev != status.st_dev {
            return true
        }
        // A bind mount of the same file system has the same device.
        let mounts = FileManager.default.contents(atPath: "/proc/self/mountinfo") ?? Data()
        return mounts.split(separator: UInt8(ascii: "\n")).contains { line in
            let fields = line.split(separator: UInt8(ascii: " "), maxSplits: 5)
            return fields.count > 4 && fields[4].elementsEqual(Self.escaped(path))
        }
    }

    /// Returns a path as it is written in `/proc/self/mountinfo`.
    private static func escaped(_ path: String) -> [UInt8] {
        path.utf8.flatMap { byte -> [UInt8] in
            [0x20, 0x09, 0x0a, 0x5c].contains(byte)
                ? Array(
                    "\\\(String(byte >> 6, radix: 8))\(String(byte >> 3 & 7, radix: 8))\(String(byte & 7, radix: 8))"
                        .utf8)
                : [byte]
        }
    }

    /// Returns whether a group is root's, or has the user's name and no other members.
    private static func isTrusted(_ group: gid_t) -> Bool {
        guard group != 0 else { return true }
        // SAFETY: the entry is read before anything could change it; its list of members ends in a null pointer.
        guard let user = name(ofUser: geteuid()), let entry = unsafe getgrgid(group),
            let name = unsafe entry.pointee.gr_name,
            unsafe String(cString: name) == user
        else { return false }
        var member = unsafe entry.pointee.gr_mem
        while let name = unsafe member?.pointee {
            guard unsafe String(cString: name) == user else { return false }
            unsafe member = unsafe member?.successor()
        }
        // The list of members lacks the users with this primary group.
        setpwent()
        defer { endpwent() }
        // SAFETY: the entry is read before the next one is asked for.
        while let other = unsafe getpwent() {
            guard unsafe other.pointee.pw_gid != group || other.pointee.pw_uid == geteuid() else { return false }
        }
        return true
    }

    private static func name(ofUser id: uid_t) -> String? {
        // SAFETY: the name is copied before anything could change the entry.
        unsafe getpwuid(id).flatMap { entry in unsafe entry.pointee.pw_name.map { unsafe String(cString: $0) } }
    }
}
