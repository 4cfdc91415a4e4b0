import Glibc

/// A temporary file for another program, deleted when the value is released.
final class TemporaryFile {
    /// The prefix of the names of all such files.
    static let prefix = "signature-"

    let path: String

    init(_ content: [UInt8], in directory: String, _ attempted: String) throws(GitError) {
        var name = Array("\(directory)/\(Self.prefix)XXXXXX".utf8CString)
        // SAFETY: the name is a local variable and changed in place.
        let descriptor = unsafe mkstemp(&name)
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { if descriptor >= 0 { close(descriptor) } }
        // SAFETY: the bytes are read during the call.
        guard descriptor >= 0, unsafe write(descriptor, content, content.count) == content.count else {
            let reason = Errno(code: errno).reason
            throw GitError(code: .storage, attempted: attempted, reason: "cannot write to \(directory): \(reason)")
        }
    }

    deinit {
        // SAFETY: the path is copied for the call.
        _ = unsafe unlink(path)
    }
}
