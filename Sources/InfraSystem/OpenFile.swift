import Glibc

/// An open file: an existing one that is read at any offset, or a new one that is written from its start.
package final class OpenFile {
    private let descriptor: Int32

    private init(_ descriptor: Int32) throws(Errno) {
        guard descriptor >= 0 else { throw .current }
        self.descriptor = descriptor
    }

    /// Opens an existing file for reading.
    ///
    /// - Parameter path: The path.
    /// - Throws: The reason why the file cannot be opened.
    package convenience init(reading path: String) throws(Errno) {
        // SAFETY: the path is copied during the call.
        try self.init(unsafe open(path, O_RDONLY | O_CLOEXEC))
    }

    /// Creates a file for this user alone.
    ///
    /// - Parameter path: The path.
    /// - Throws: The reason why the file cannot be created, such as ``Errno/fileExists``.
    package convenience init(creating path: String) throws(Errno) {
        // SAFETY: the path is copied during the call.
        try self.init(unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600))
    }

    deinit { close(descriptor) }

    /// Reads bytes at an offset.
    ///
    /// - Parameters:
    ///   - buffer: The buffer, which is written from its start.
    ///   - count: The number of bytes, at most the size of the buffer.
    ///   - offset: The offset in the file.
    /// - Returns: The number of bytes read; less than `count` only if the file ends.
    /// - Throws: The reason why the file cannot be read.
    package func read(into buffer: inout [UInt8], count: Int, at offset: Int) throws(Errno) -> Int {
        var done = 0
        while done < min(count, buffer.count) {
            // SAFETY: pread writes no more than the bytes after the offset, and only during the call.
            let step = unsafe buffer.withUnsafeMutableBytes { bytes in
                let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[done..<min(count, bytes.count)])
                return unsafe pread(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
            }
            if step == 0 { break }
            if step > 0 { done += step } else if Errno.current != .interrupted { throw .current }
        }
        return done
    }

    /// Writes bytes after those that were written before.
    ///
    /// - Parameter bytes: The bytes.
    /// - Throws: The reason why they cannot be written, such as a full disk.
    package func write(_ bytes: [UInt8]) throws(Errno) {
        var done = 0
        while done < bytes.count {
            // SAFETY: write reads no more than the bytes after the offset, and only during the call.
            let step = unsafe bytes.withUnsafeBytes { buffer in
                let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[done...])
                return unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
            }
            if step >= 0 { done += step } else if Errno.current != .interrupted { throw .current }
        }
    }

    /// Waits until the content is on the disk.
    ///
    /// - Throws: The reason why the content cannot be written.
    package func synchronize() throws(Errno) {
        guard fsync(descriptor) == 0 else { throw .current }
    }
}
