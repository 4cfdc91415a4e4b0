internal import CSystem
import Glibc

/// Reaps the processes that child processes leave behind.
///
/// A process whose parent ends becomes a child of process 1 of its container, or of the nearest child subreaper. When it
/// ends, it stays in the process table until that process reaps it. Examples are the proxy command of ssh, and the
/// maintenance that git starts in the background.
package enum OrphanReaper {
    /// Starts a thread that reaps orphaned processes, if this process is process 1 or a child subreaper.
    ///
    /// The thread does not reap a ``ChildProcess``, whose owner needs the exit status, but any other child: programs that
    /// start children in other ways must not call this method.
    ///
    /// - Throws: The reason why no thread can be started.
    package static func startIfNeeded() throws(Errno) {
        guard getpid() == 1 || infra_is_child_subreaper() != 0 else { return }
        try SystemThread.start { while true { reapNext() } }
    }

    /// Waits until a child has ended, and reaps it if it is orphaned.
    private static func reapNext() {
        let pid = infra_wait_for_exited_child()
        if pid < 0 {
            // There is no child. No call waits for one, so this process looks for one every second.
            CurrentProcess.sleep(milliseconds: 1000)
        } else if !ChildProcess.reapOrphan(pid) {
            // The owner of the child process will reap it soon.
            CurrentProcess.sleep(milliseconds: 50)
        }
    }
}
