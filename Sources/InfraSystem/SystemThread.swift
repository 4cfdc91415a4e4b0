import Glibc

/// Threads of the operating system.
package enum SystemThread {
    private final class Job {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Starts a thread that runs a closure and ends.
    ///
    /// - Parameter body: The closure.
    /// - Throws: The reason why there is no thread.
    package static func start(_ body: @escaping @Sendable () -> Void) throws(Errno) {
        var thread = pthread_t()
        // SAFETY: the reference is released by the thread, or below when there is none.
        let job = unsafe Unmanaged.passRetained(Job(body))
        // SAFETY: the thread takes over the reference that was retained for it.
        let status = unsafe pthread_create(
            &thread, nil,
            { context in
                guard let context = unsafe context else { return nil }
                unsafe Unmanaged<Job>.fromOpaque(context).takeRetainedValue().body()
                return nil
            }, job.toOpaque())
        guard status == 0 else {
            // SAFETY: no thread has the reference.
            unsafe job.release()
            throw Errno(code: status)
        }
        pthread_detach(thread)
    }
}

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
