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
    /// - Throws: The reason why no thread can be started.
    package static func start(_ body: @escaping @Sendable () -> Void) throws(Errno) {
        var thread = pthread_t()
        // SAFETY: the reference is released by the thread, or below if no thread is started.
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
            // SAFETY: no thread was started, so no other code has the reference.
            unsafe job.release()
            throw Errno(code: status)
        }
        pthread_detach(thread)
    }
}
