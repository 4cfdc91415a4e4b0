import Glibc

/// A counting semaphore that starts at 0: sem_init(3).
@safe
package final class Semaphore: Sendable {
    // SAFETY: allocated and initialised once, and freed by the only owner; the calls themselves are thread-safe.
    nonisolated(unsafe) private let handle: UnsafeMutablePointer<sem_t>

    /// Creates a semaphore.
    package init() {
        // SAFETY: the memory is allocated before it is written.
        unsafe handle = .allocate(capacity: 1)
        unsafe sem_init(handle, 0, 0)
    }

    deinit {
        // SAFETY: there is no other reference to the semaphore.
        unsafe sem_destroy(handle)
        unsafe handle.deallocate()
    }

    /// Increments the semaphore, which wakes a waiting thread.
    // SAFETY: the semaphore is valid as long as the object.
    package func signal() { unsafe sem_post(handle) }

    /// Waits until the semaphore is above 0, and decrements it.
    // SAFETY: the semaphore is valid as long as the object.
    package func wait() { while unsafe sem_wait(handle) != 0 {} }
}
