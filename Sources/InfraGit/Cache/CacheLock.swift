import Glibc

/// A lock on a cache that tells other processes that it is in use.
///
/// Every process that has the cache open holds a shared lock on a file in it. The first process holds an exclusive lock
/// while it removes leftovers and creates the repository. The system releases a lock when its process ends, for
/// whatever reason.
final class CacheLock {
    private let descriptor: Int32
    /// Whether no other process had the cache open.
    ///
    /// The lock is exclusive then, until ``share()``.
    let isExclusive: Bool

    /// Locks a cache, and creates its directory if necessary.
    ///
    /// Has no effect if the file system does not support locks.
    init(cacheAt path: String) {
        // SAFETY: each path is copied for its call; the calls fail for directories that exist or cannot be created.
        for end in path.indices.dropFirst() where path[end] == "/" { _ = unsafe mkdir(String(path[..<end]), 0o700) }
        _ = unsafe mkdir(path, 0o700)
        // SAFETY: the path is copied for the call.
        descriptor = unsafe open("\(path)/in-use", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
        isExclusive = flock(descriptor, LOCK_EX | LOCK_NB) == 0
        if !isExclusive { share() }
    }

    deinit { close(descriptor) }

    /// Makes the lock a shared one.
    ///
    /// Another process holds an exclusive lock for milliseconds. A lock that is held longer belongs to a stopped
    /// process and is not waited for: without the shared lock, a fetch may at worst fail and be repeated.
    func share() {
        for _ in 0..<30 {
            guard flock(descriptor, LOCK_SH | LOCK_NB) != 0, [EINTR, EWOULDBLOCK].contains(errno) else { return }
            usleep(10_000)
        }
    }
}
