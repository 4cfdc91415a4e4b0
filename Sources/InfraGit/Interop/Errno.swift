import Glibc

/// An error number of the C library (errno.h).
struct Errno: Error {
    var code: Int32

    /// The message of the C library.
    var reason: String {
        // SAFETY: the text is copied before any other call could change it.
        unsafe String(cString: strerror(code))
    }
}

/// Returns whether the file that an option names can be read repeatedly, unlike a pipe or terminal; `true` if it is
/// missing.
func isRereadable(_ file: String) -> Bool {
    var status = stat()
    // SAFETY: the path is copied, and the status written, during the call.
    guard unsafe stat(file, &status) == 0 else { return true }
    return [S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
}

/// Reads a file that an option names.
///
/// - Parameters:
///   - file: The path.
///   - limit: The maximum number of bytes to read: a wrong file may be large.
/// - Returns: The content, truncated at the limit.
/// - Throws: The reason why the file cannot be read.
func contents(of file: String, upTo limit: Int) throws(Errno) -> ArraySlice<UInt8> {
    // SAFETY: the path is copied during the call.
    let descriptor = unsafe open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Errno(code: errno) }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: limit)
    var count = 0
    while count < limit {
        // SAFETY: read writes no more than the bytes after the offset, and only during the call.
        let got = unsafe buffer.withUnsafeMutableBytes { bytes in
            unsafe read(descriptor, bytes.baseAddress?.advanced(by: count), limit - count)
        }
        guard got >= 0 else { throw Errno(code: errno) }
        guard got > 0 else { break }
        count += got
    }
    return buffer[..<count]
}
