import Glibc

extension FileStatus {
    /// The permissions as chmod writes them: `0755`.
    package var mode: String {
        let digits = String(permissions, radix: 8)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }

    /// The kind and the owner of the file: `a symbolic link of root`.
    package var description: String {
        let noun =
            switch kind {
            case .directory: "a directory"
            case .symbolicLink: "a symbolic link"
            default: "a file"
            }
        return "\(noun) of \(Self.name(ofUser: owner) ?? "the user with the id \(owner)")"
    }

    /// Whether users other than root and that of this process may write the file.
    package var isWritableByOthers: Bool {
        permissions & 0o002 != 0 || permissions & 0o020 != 0 && !Self.isTrusted(group)
    }

    /// The path without links.
    package var resolvedPath: String {
        // SAFETY: the path is copied for the call, and the result before it is freed.
        guard let resolved = unsafe realpath(path, nil) else { return path }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// Whether a file system, or a part of one, is mounted at the directory.
    package var isMountPoint: Bool {
        let path = resolvedPath
        guard path != "/" else { return true }
        if let parent = try? FileStatus("\(path)/..", followsLink: true), parent.device != device {
            return true
        }
        // A part of the same file system.
        let mounts = (try? FileSystem.contents(of: "/proc/self/mountinfo", upTo: 64 << 20)) ?? []
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

    /// Whether a group is root's, or has the user's name and no other members.
    private static func isTrusted(_ group: UInt32) -> Bool {
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
        // SAFETY: the entry is read before the next one is requested.
        while let other = unsafe getpwent() {
            guard unsafe other.pointee.pw_gid != group || other.pointee.pw_uid == geteuid() else { return false }
        }
        return true
    }

    private static func name(ofUser id: UInt32) -> String? {
        // SAFETY: the name is copied before anything could change the entry.
        unsafe getpwuid(id).flatMap { entry in unsafe entry.pointee.pw_name.map { unsafe String(cString: $0) } }
    }
}
