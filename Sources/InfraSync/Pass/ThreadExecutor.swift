internal import Glibc
internal import Synchronization

/// A thread on which an actor runs blocking work, which must not run on the threads of the cooperative pool.
final class ThreadExecutor: SerialExecutor {
    private let state: State

    /// Starts the thread.
    ///
    /// - Throws: ``SyncError`` with `resources` when the system cannot create another one.
    init() throws(SyncError) {
        let state = State()
        self.state = state
        var thread = pthread_t()
        // The thread retains the state and not the executor, so that it ends when the executor is released.
        // SAFETY: the reference is released by the thread, or below if there is no thread.
        let context = unsafe Unmanaged.passRetained(state)
        // SAFETY: the thread takes over the reference that was retained for it.
        let status = unsafe pthread_create(
            &thread, nil,
            { context in
                guard let context = unsafe context else { return nil }
                unsafe Unmanaged<State>.fromOpaque(context).takeRetainedValue().work()
                return nil
            }, context.toOpaque())
        guard status == 0 else {
            // SAFETY: there is no thread that could use the reference; the text is copied before any other call could
            // change it.
            unsafe context.release()
            let reason = unsafe String(cString: strerror(status))
            throw SyncError(
                .resources,
                """
                start a thread: \(reason): raise the limit of processes of the user or the \
                container, or of memory
                """)
        }
        pthread_detach(thread)
    }

    deinit { state.close() }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        // SAFETY: the closure keeps the executor until the job is done.
        state.add { unsafe job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }

    /// The queue of jobs, which the thread waits for.
    private final class State: Sendable {
        private struct Queue {
            var jobs: [@Sendable () -> Void] = []
            var isClosed = false
        }

        private let queue = Mutex(Queue())
        private let wakeUp = Semaphore()

        func add(_ job: @escaping @Sendable () -> Void) {
            queue.withLock { $0.jobs.append(job) }
            wakeUp.signal()
        }

        func close() {
            queue.withLock { $0.isClosed = true }
            wakeUp.signal()
        }

        func work() {
            while true {
                wakeUp.wait()
                let (job, isClosed) = queue.withLock { queue in
                    (queue.jobs.isEmpty ? nil : queue.jobs.removeFirst(), queue.isClosed)
                }
                if let job { job() } else if isClosed { return }
            }
        }
    }

    /// A POSIX semaphore, see sem_init(3).
    @safe private final class Semaphore: Sendable {
        // SAFETY: allocated and initialised once, and freed by the only owner; the calls themselves are thread-safe.
        nonisolated(unsafe) private let handle: UnsafeMutablePointer<sem_t>

        init() {
            // SAFETY: the memory is allocated before it is written.
            unsafe handle = .allocate(capacity: 1)
            unsafe sem_init(handle, 0, 0)
        }

        deinit {
            // SAFETY: there are no other references to the semaphore.
            unsafe sem_destroy(handle)
            unsafe handle.deallocate()
        }

        // SAFETY: the semaphore lives as long as the object.
        func signal() { unsafe sem_post(handle) }
        // SAFETY: as above.
        func wait() { while unsafe sem_wait(handle) != 0 {} }
    }
}
