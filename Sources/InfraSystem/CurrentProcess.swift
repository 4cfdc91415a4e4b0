import Glibc

/// Operations on this process and its threads.
package enum CurrentProcess {
    /// The id of the user whose permissions the process has.
    package static var userID: UInt32 { UInt32(geteuid()) }

    /// Ends the process at once, without the handlers of exit(3).
    package static func exit(_ status: Int32) -> Never { _exit(status) }

    /// Ends the process as SIGPIPE does, unless it was started with the signal ignored.
    package static func endByBrokenPipe() {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
    }

    /// Ignores SIGXFSZ: a write beyond the file size limit fails instead of ending the process.
    package static func reportFileSizeLimit() { signal(SIGXFSZ, SIG_IGN) }

    /// Keeps the permissions of the user in the mask for new files, whatever the process was started with.
    package static func keepUserPermissions() { umask(umask(0o077) & 0o077) }

    /// Blocks the thread.
    package static func sleep(microseconds: UInt32) { usleep(microseconds) }
}
