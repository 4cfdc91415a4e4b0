import Glibc

/// Tells other processes that a cache is in use.
///
/// It is a lock on a file, which the system releases however a process ends; no clock and no process id is asked.
final class UseMark {
    private let descriptor: Int32
    /// Whether nobody else had the cache open, and has to wait for ``share()`` now.
    let wasUnused: Bool

    /// Marks a cache, which need not be there yet; without effect where locks cannot be had.
    init(cacheAt path: String) {
        // SAFETY: each path is copied for its call; what is there already, or cannot be made, fails.
        for end in path.indices.dropFirst() where path[end] == "/" { _ = unsafe mkdir(String(path[..<end]), 0o777) }
        _ = unsafe mkdir(path, 0o777)
        // SAFETY: the path is copied for the call.
        descriptor = unsafe open("\(path)/in-use", O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
        wasUnused = flock(descriptor, LOCK_EX | LOCK_NB) == 0
        if !wasUnused { share() }
    }

    deinit { close(descriptor) }

    /// Lets others in; waits for one who has not, but not for ever: that one may be stopped.
    func share() {
        var waits = 0
        while flock(descriptor, LOCK_SH | LOCK_NB) != 0, [EINTR, EWOULDBLOCK].contains(errno), waits < 100 {
            waits += 1
            usleep(50_000)
        }
    }
}
