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
        var buffer = [UInt8](repeating: 0, count: limit)
        var count = 0
        while count < limit {
            // SAFETY: read writes no more than the bytes after the offset, and only during the call.
            let result = unsafe buffer.withUnsafeMutableBytes { bytes in
                unsafe read(descriptor, bytes.baseAddress?.advanced(by: count), limit - count)
            }
            guard result >= 0 else { throw .current }
            guard result > 0 else { break }
            count += result
        }
        return buffer[..<count]
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
        return try FileStatus(descriptor: descriptor)
    }

    /// Creates a directory for this user alone; a directory that exists, or cannot be created, is left alone.
    package static func makeDirectory(_ path: String) {
        // SAFETY: the path is copied during the call.
        _ = unsafe mkdir(path, 0o700)
    }

    /// Creates a directory and its parents, as ``makeDirectory(_:)`` does.
    package static func makeDirectories(_ path: String) {
        for end in path.indices.dropFirst() where path[end] == "/" { makeDirectory(String(path[..<end])) }
        makeDirectory(path)
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

    /// Sets the permissions of a file, if the file system supports them.
    package static func setPermissions(_ permissions: UInt32, of path: String) {
        // SAFETY: the path is copied during the call.
        _ = unsafe chmod(path, mode_t(permissions))
    }

    /// Removes the permissions of the group and of others from the regular files of a directory.
    package static func makePrivate(filesIn directory: String) {
        for path in names(in: directory).map({ "\(directory)/\($0)" }) {
            guard let status = try? FileStatus(path, followsLink: false), status.kind == .regular,
                status.permissions & 0o077 != 0
            else { continue }
            setPermissions(status.permissions & 0o700, of: path)
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
