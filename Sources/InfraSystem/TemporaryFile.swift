import Glibc

/// A temporary file for another program, deleted when the value is released.
package final class TemporaryFile {
    /// The path.
    package let path: String

    /// Creates a file for this user alone.
    ///
    /// - Parameters:
    ///   - content: The content.
    ///   - directory: The directory.
    ///   - prefix: The prefix of the file's name.
    /// - Throws: The reason why the file cannot be written.
    package init(_ content: [UInt8], in directory: String, prefix: String) throws(Errno) {
        var name = Array("\(directory)/\(prefix)XXXXXX".utf8CString)
        // SAFETY: the name is a local variable and changed in place.
        let descriptor = unsafe mkstemp(&name)
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { if descriptor >= 0 { close(descriptor) } }
        // SAFETY: the bytes are read during the call.
        guard descriptor >= 0, unsafe write(descriptor, content, content.count) == content.count else {
            throw .current
        }
    }

    deinit {
        // SAFETY: the path is copied for the call.
        _ = unsafe unlink(path)
    }
}
