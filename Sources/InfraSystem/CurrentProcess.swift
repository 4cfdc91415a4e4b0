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

    /// Removes the user's permissions from the umask, so that this user can always access new files.
    package static func keepUserPermissions() { umask(umask(0o077) & 0o077) }

    /// Blocks the thread.
    package static func sleep(milliseconds: Int32) { _ = poll(nil, 0, milliseconds) }
}
