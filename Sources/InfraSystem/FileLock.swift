import Glibc

/// A lock on a file, shared or exclusive, which the system releases when its process ends.
package final class FileLock {
    /// The kinds of locks.
    package enum Mode {
        case shared, exclusive
    }

    private let descriptor: Int32

    /// Opens a file, and creates it for this user alone if it is missing.
    ///
    /// If that fails, or if the file system does not support locks, every attempt to lock fails.
    package init(file: String) {
        // SAFETY: the path is copied for the call.
        descriptor = unsafe open(file, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    }

    deinit { close(descriptor) }

    /// Acquires the lock, or changes its mode, without waiting.
    ///
    /// - Parameter mode: The mode.
    /// - Throws: ``Errno/wouldBlock`` if another process holds the lock.
    package func lock(_ mode: Mode) throws(Errno) {
        guard flock(descriptor, (mode == .shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0 else { throw .current }
    }
}
