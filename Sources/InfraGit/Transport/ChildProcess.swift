internal import CLibgit2
import Glibc

/// A program that is started with one stream in both directions and one for its complaints.
///
/// It runs in a process group of its own, so that it can be stopped with everything it started, and inherits no other
/// descriptor. Its standard input and output are the two ends of one socket pair: unlike a pipe, a socket can be written
/// without the process-wide question of what to do about SIGPIPE.
final class ChildProcess {
    /// Our end of the socket pair.
    let stream: Int32
    /// The reading end of the child's standard error.
    let errorOutput: Int32
    private let pid: pid_t
    private var isReaped = false
    /// Whether the child has exited with status 0.
    private(set) var hasSucceeded = false

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - command: The program, by name (looked up in the absolute directories of `PATH`) or path, and its arguments.
    ///   - environment: All variables of the child, as `NAME=value`.
    /// - Throws: The `errno` of what failed; `ENOENT` when there is no such program.
    init(_ command: [String], environment: [String]) throws(Errno) {
        guard let program = ChildEnvironment.path(ofProgram: command[0]) else { throw Errno(code: ENOENT) }
        let streams = try SocketPair()
        let errorStreams: SocketPair
        do throws(Errno) {
            errorStreams = try SocketPair()
        } catch {
            streams.closeBoth()
            throw error
        }
        var pid: pid_t = 0
        let status = ChildProcess.spawn(
            &pid, program, command, environment, stream: streams.theirs, errorOutput: errorStreams.theirs)
        guard status == 0 else {
            streams.closeBoth()
            errorStreams.closeBoth()
            throw Errno(code: status)
        }
        close(streams.theirs)
        close(errorStreams.theirs)
        stream = streams.ours
        errorOutput = errorStreams.ours
        self.pid = pid
    }

    deinit {
        stop()
        close(stream)
        close(errorOutput)
    }

    /// Waits until the child has exited, but no longer than this.
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
                // There is no portable way to wait for a child and a clock; this loop seldom turns twice, as the child
                // has mostly closed its streams, and is exiting, when it is waited for.
                _ = poll(nil, 0, pause)
                pause = min(pause * 2, 20)
            }
        }
        return true
    }

    /// Stops the child and all it started, and reaps it.
    ///
    /// First it is asked: git removes its lock files on SIGTERM, and a lock that stayed in a local repository would block
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
        errorOutput: Int32
    ) -> Int32 {
        // SAFETY: all structures and strings below live until the call returns, and are released here.
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawn_file_actions_adddup2(&actions, stream, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, stream, 1)
        unsafe posix_spawn_file_actions_adddup2(&actions, errorOutput, 2)
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
