internal import CLibgit2
import Glibc

/// A child process with one stream for input and output, and one for standard error.
///
/// The process runs in its own process group, so that it can be stopped together with its children, and inherits no
/// other descriptors. Its standard input and output are one end of a socket pair: a socket, unlike a pipe, can be
/// written without changing how the whole process handles SIGPIPE.
final class ChildProcess {
    /// This process's end of the socket pair.
    let stream: Int32
    /// The descriptor for reading the child's standard error.
    let complaints: Int32
    private let pid: pid_t
    private var isReaped = false
    /// Whether the child exited with status 0.
    private(set) var hasSucceeded = false

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - command: The program, by name (looked up in the absolute directories of `PATH`) or path, and its arguments.
    ///   - environment: The environment of the child, as `NAME=value`.
    /// - Throws: The `errno` of the failed call; `ENOENT` if the program is not found.
    init(_ command: [String], environment: [String]) throws(Errno) {
        guard let program = ChildEnvironment.path(ofProgram: command[0]) else { throw Errno(code: ENOENT) }
        let streams = try SocketPair()
        let complaintStreams: SocketPair
        do throws(Errno) {
            complaintStreams = try SocketPair()
        } catch {
            streams.closeBoth()
            throw error
        }
        var pid: pid_t = 0
        let status = ChildProcess.spawn(
            &pid, program, command, environment, stream: streams.theirs, complaints: complaintStreams.theirs)
        guard status == 0 else {
            streams.closeBoth()
            complaintStreams.closeBoth()
            throw Errno(code: status)
        }
        close(streams.theirs)
        close(complaintStreams.theirs)
        stream = streams.ours
        complaints = complaintStreams.ours
        self.pid = pid
    }

    deinit {
        stop()
        close(stream)
        close(complaints)
    }

    /// Waits up to a time limit for the child to exit, and returns whether it has exited.
    func wait(atMost limit: Duration) -> Bool {
        let deadline = ContinuousClock.now + limit
        var pause: Int32 = 1
        while !isReaped {
            var status: Int32 = 0
            // SAFETY: the status is written during the call.
            let result = unsafe waitpid(pid, &status, WNOHANG)
            if result == pid || (result < 0 && errno == ECHILD) {
                isReaped = true
                hasSucceeded = result == pid && status == 0
            } else {
                guard ContinuousClock.now < deadline else { return false }
                // No portable call waits for a child with a time limit. This loop rarely repeats, because the child has
                // usually closed its streams and is exiting when this method is called.
                _ = poll(nil, 0, pause)
                pause = min(pause * 2, 20)
            }
        }
        return true
    }

    /// Stops the child with its children, and reaps it.
    ///
    /// SIGTERM comes first, so that git removes its lock files: a lock that stays in a local repository would block
    /// every later push.
    func stop() {
        guard !isReaped else { return }
        kill(-pid, SIGTERM)
        if wait(atMost: .milliseconds(300)) { return }
        kill(-pid, SIGKILL)
        _ = wait(atMost: .seconds(5))
    }

    private static func spawn(
        _ pid: inout pid_t, _ program: String, _ command: [String], _ environment: [String], stream: Int32,
        complaints: Int32
    ) -> Int32 {
        // SAFETY: all structures and strings below live until the call returns, and are released here.
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, stream, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, stream, 1)
        unsafe posix_spawn_file_actions_adddup2(&actions, complaints, 2)
        unsafe infra_spawn_close_from(&actions, 3)

        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe posix_spawnattr_setsigmask(&attributes, &signals)
        unsafe sigfillset(&signals)
        unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
        unsafe posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        unsafe posix_spawnattr_setflags(&attributes, Int16(flags))

        var arguments = unsafe command.map { unsafe strdup($0) } + [nil]
        var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
        defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
        return unsafe posix_spawn(&pid, program, &actions, &attributes, &arguments, &variables)
    }
}
