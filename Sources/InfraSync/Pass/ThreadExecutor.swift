internal import InfraSystem
internal import Synchronization

/// A thread on which an actor runs blocking work, which must not run on the threads of the cooperative pool.
final class ThreadExecutor: SerialExecutor {
    private let state: State

    /// Starts the thread.
    ///
    /// - Throws: ``SyncError`` with `resources` when the system cannot create another thread.
    init() throws(SyncError) {
        let state = State()
        self.state = state
        // The thread retains the state and not the executor, so that the end of the executor ends the thread.
        do throws(Errno) {
            try SystemThread.start { state.work() }
        } catch {
            throw SyncError(
                .resources,
                """
                start a thread: \(error.reason): raise the limit of processes of the user or the \
                container, or of memory
                """)
        }
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
}
