internal import InfraSystem

/// A lock on a cache that tells other processes that it is in use.
///
/// Every process that has the cache open holds a shared lock on a file in it. The first process holds an exclusive lock
/// while it removes leftovers and creates the repository. The system releases a lock when its process ends, for
/// whatever reason.
final class CacheLock {
    /// The name of the locked file.
    static let fileName = "in-use"

    private let lock: FileLock
    /// Whether no other process had the cache open.
    ///
    /// The lock is exclusive then, until ``share()``.
    let isExclusive: Bool

    /// Locks a cache, and creates its directory if necessary.
    ///
    /// Has no effect if the file system does not support locks.
    init(cacheAt path: String) {
        FileSystem.makeDirectories(path)
        lock = FileLock(file: "\(path)/\(Self.fileName)")
        isExclusive = (try? lock.lock(.exclusive)) != nil
        if !isExclusive { share() }
    }

    /// Makes the lock a shared one.
    ///
    /// Another process holds an exclusive lock for milliseconds. A lock that is held longer belongs to a stopped
    /// process and is not waited for: without the shared lock, a fetch may at worst fail and be repeated.
    func share() {
        for _ in 0..<30 {
            do throws(Errno) {
                return try lock.lock(.shared)
            } catch {
                guard error == .interrupted || error == .wouldBlock else { return }
                CurrentProcess.sleep(milliseconds: 10)
            }
        }
    }
}
