import Glibc

/// Operations on this process and its threads.
package enum CurrentProcess {
    /// The id of the user whose permissions the process has.
    package static var userID: UInt32 { UInt32(geteuid()) }

    /// Returns the absolute path of the working directory, without symbolic links.
    ///
    /// - Returns: The path.
    /// - Throws: The reason why there is none, such as that the directory was removed.
    package static func workingDirectory() throws(Errno) -> String {
        // SAFETY: without a buffer, the result is allocated; it is copied and freed here.
        guard let path = unsafe getcwd(nil, 0) else { throw .current }
        defer { unsafe free(path) }
        return unsafe String(cString: path)
    }

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
