internal import InfraSystem

/// A lock on a cache that tells other processes that it is in use.
///
/// Every process that has the cache open holds a shared lock on a file in it. The first one holds an exclusive lock while it removes leftovers
/// and creates the repository. The system releases a lock however its process ends; no clock and no process id is asked.
final class CacheLock {
    private let lock: FileLock
    /// Whether no other process had the cache open.
    ///
    /// The lock is exclusive then, until ``share()``.
    let isExclusive: Bool

    /// Locks a cache, whose directory is created if necessary.
    ///
    /// Without effect where the file system has no locks.
    init(cacheAt path: String) {
        FileSystem.makeDirectories(path)
        lock = FileLock(file: "\(path)/in-use")
        isExclusive = (try? lock.lock(.exclusive)) != nil
        if !isExclusive { share() }
    }

    /// Makes the lock a shared one.
    ///
    /// An exclusive lock of another process lasts for milliseconds. One that lasts longer belongs to a process that was stopped, which is not
    /// waited for: without the lock, the worst that can happen is that a fetch fails and is repeated.
    func share() {
        for _ in 0..<30 {
            do throws(Errno) {
                return try lock.lock(.shared)
            } catch {
                guard error == .interrupted || error == .wouldBlock else { return }
                PollDescriptor.sleep(milliseconds: 10)
            }
        }
    }
}
