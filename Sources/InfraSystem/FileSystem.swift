import Glibc

/// Operations on files by their paths.
package enum FileSystem {
    /// Reads the beginning of a file, without waiting for the writer of a pipe.
    ///
    /// - Parameters:
    ///   - file: The path.
    ///   - limit: The number of bytes after which reading ends.
    /// - Returns: The content, or its beginning.
    /// - Throws: The reason why the file cannot be read.
    package static func contents(of file: String, upTo limit: Int) throws(Errno) -> ArraySlice<UInt8> {
        // SAFETY: the path is copied during the call.
        let descriptor = unsafe open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .current }
        defer { close(descriptor) }
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: min(limit, 1 << 16))
        while content.count < limit {
            // SAFETY: read writes no more than the buffer holds, and only during the call.
            let count = unsafe read(descriptor, &buffer, min(buffer.count, limit - content.count))
            guard count >= 0 else { throw .current }
            guard count > 0 else { break }
            content += buffer[..<count]
        }
        return content[...]
    }

    /// Returns whether a file can be read repeatedly, unlike a pipe or a terminal; `true` if it is missing.
    package static func isRereadable(_ file: String) -> Bool {
        guard let status = try? FileStatus(file, followsLink: true) else { return true }
        return status.kind == .regular || status.kind == .directory
    }

    /// Checks that this process may read a file.
    package static func checkReadable(_ file: String) throws(Errno) {
        // SAFETY: the path is copied during the call.
        guard unsafe access(file, R_OK) == 0 else { throw .current }
    }

    /// Checks that this process may write a file or a directory.
    package static func checkWritable(_ path: String) throws(Errno) {
        // SAFETY: the path is copied during the call.
        guard unsafe access(path, W_OK) == 0 else { throw .current }
    }

    /// Returns whether a file is a program that this process may execute.
    package static func isExecutable(_ file: String) -> Bool {
        guard let status = try? FileStatus(file, followsLink: true), status.kind == .regular else { return false }
        // SAFETY: the path is copied during the call.
        return unsafe access(file, X_OK) == 0
    }

    /// Opens a file to append to it, and creates it for this user alone if it is missing.
    ///
    /// - Parameter file: The path.
    /// - Returns: The status of the file.
    /// - Throws: The reason why the file cannot be opened.
    package static func checkAppendable(_ file: String) throws(Errno) -> FileStatus {
        // SAFETY: the path is copied during the call.
        let descriptor = unsafe open(file, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o600)
        guard descriptor >= 0 else { throw .current }
        defer { close(descriptor) }
        return try FileStatus(descriptor: descriptor, path: file)
    }

    /// Creates a directory for this user alone.
    ///
    /// - Parameter path: The path.
    /// - Throws: The reason why it was not created, such as ``Errno/fileExists``.
    package static func makeDirectory(_ path: String) throws(Errno) {
        // SAFETY: the path is copied during the call.
        guard unsafe mkdir(path, 0o700) == 0 else { throw .current }
    }

    /// Creates a directory and its parents, unless they exist or cannot be created.
    package static func makeDirectories(_ path: String) {
        for end in path.indices.dropFirst() where path[end] == "/" { try? makeDirectory(String(path[..<end])) }
        try? makeDirectory(path)
    }

    /// Renames a file or directory, which replaces a file of the new name.
    ///
    /// - Parameters:
    ///   - path: The path.
    ///   - newPath: The new path.
    /// - Throws: The reason why it cannot be renamed.
    package static func rename(_ path: String, to newPath: String) throws(Errno) {
        // SAFETY: both paths are copied during the call.
        guard unsafe Glibc.rename(path, newPath) == 0 else { throw .current }
    }

    /// Removes a file.
    ///
    /// - Parameter path: The path.
    /// - Returns: Whether the file existed and was removed.
    @discardableResult
    package static func removeFile(_ path: String) -> Bool {
        // SAFETY: the path is copied during the call.
        unsafe unlink(path) == 0
    }

    /// Removes a file, or a directory with its content, and follows no links.
    ///
    /// - Parameter path: The path.
    /// - Returns: Whether all of it was removed.
    @discardableResult
    package static func removeTree(_ path: String) -> Bool {
        if removeFile(path) { return true }
        for name in names(in: path) where name != "." && name != ".." { removeTree("\(path)/\(name)") }
        // SAFETY: the path is copied during the call.
        return unsafe rmdir(path) == 0
    }

    /// Returns the number of bytes that this process may still write to the file system of a directory.
    ///
    /// - Parameter directory: The path.
    /// - Returns: The number of bytes; the largest integer if the file system does not report it.
    package static func availableSpace(in directory: String) -> Int {
        var status = statvfs()
        // SAFETY: the path is copied, and the structure written, during the call.
        guard unsafe statvfs(directory, &status) == 0, status.f_blocks > 0 else { return .max }
        return Int(clamping: status.f_bavail &* status.f_frsize)
    }

    /// Sets the permissions of a file.
    ///
    /// - Parameters:
    ///   - permissions: The permissions, as chmod takes them.
    ///   - path: The path.
    /// - Throws: The reason why they cannot be set.
    package static func setPermissions(_ permissions: UInt32, of path: String) throws(Errno) {
        // SAFETY: the path is copied during the call.
        guard unsafe chmod(path, mode_t(permissions)) == 0 else { throw .current }
    }

    /// Removes the permissions of the group and of others from the regular files of a directory.
    package static func makePrivate(filesIn directory: String) {
        for path in names(in: directory).map({ "\(directory)/\($0)" }) {
            guard let status = try? FileStatus(path, followsLink: false), status.kind == .regular,
                status.permissions & 0o077 != 0
            else { continue }
            try? setPermissions(status.permissions & 0o700, of: path)
        }
    }

    /// Lists a directory, with `.` and `..`.
    ///
    /// - Parameter directory: The path.
    /// - Returns: The names; empty if the directory cannot be read.
    package static func names(in directory: String) -> [String] {
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
