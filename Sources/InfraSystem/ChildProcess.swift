internal import CSystem
import Glibc
import Synchronization

/// A child process with one stream for input and output, and one for standard error.
///
/// The process runs in its own process group, so that it can be stopped together with its children, and inherits no
/// other descriptors. Its standard input and output are one end of a socket pair: a socket, unlike a pipe, can be
/// written without changing how the whole process handles SIGPIPE.
package final class ChildProcess {
    /// This process's end of the socket pair.
    package let stream: Int32
    /// The descriptor for reading the child's standard error.
    package let errorOutput: Int32
    private let pid: pid_t
    /// The ids of the processes that were started and not reaped yet.
    private static let running = Mutex<Set<pid_t>>([])
    private var isReaped = false
    /// Whether the child exited with status 0.
    package private(set) var hasSucceeded = false

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - program: The path of the program.
    ///   - arguments: The arguments, the first of which is the name of the program.
    ///   - environment: The environment of the child, as `NAME=value`.
    /// - Throws: The reason why the program cannot be started.
    package init(_ program: String, arguments: [String], environment: [String]) throws(Errno) {
        let streams = try SocketPair()
        let errorStreams: SocketPair
        do throws(Errno) {
            errorStreams = try SocketPair()
        } catch {
            streams.closeBoth()
            throw error
        }
        let pid: pid_t
        do throws(Errno) {
            // With the lock, the process is known before it can be mistaken for an orphan.
            pid = try ChildProcess.running.withLock { (running) throws(Errno) in
                let pid = try ChildProcess.spawn(
                    program, arguments: arguments, environment: environment, stream: streams.theirs,
                    errorOutput: errorStreams.theirs)
                running.insert(pid)
                return pid
            }
        } catch {
            streams.closeBoth()
            errorStreams.closeBoth()
            throw error
        }
        close(streams.theirs)
        close(errorStreams.theirs)
        stream = streams.ours
        errorOutput = errorStreams.ours
        self.pid = pid
    }

    deinit {
        stop()
        _ = ChildProcess.running.withLock { $0.remove(pid) }
        close(stream)
        close(errorOutput)
    }

    /// Waits up to a time limit for the child to exit, and returns whether the child has exited.
    package func wait(atMost limit: Duration) -> Bool {
        let deadline = ContinuousClock.now + limit
        var pause: Int32 = 1
        while !isReaped {
            if let status = ChildProcess.reap(pid) {
                isReaped = true
                hasSucceeded = status == 0
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

    /// Reaps a process that has ended, and returns its status, or -1 if it is unknown; `nil` if the process is running.
    private static func reap(_ pid: pid_t) -> Int32? {
        running.withLock { running in
            var status: Int32 = 0
            // SAFETY: the status is written during the call.
            let result = unsafe waitpid(pid, &status, WNOHANG)
            guard result == pid || (result < 0 && errno == ECHILD) else { return nil }
            // Another process can have the same id from now on.
            running.remove(pid)
            return result == pid ? status : -1
        }
    }

    /// Reaps a process that has ended, unless it belongs to a ``ChildProcess``.
    ///
    /// - Parameter pid: The id of a child of this process.
    /// - Returns: `false` if it belongs to a ``ChildProcess``, which reaps it itself.
    static func reapOrphan(_ pid: pid_t) -> Bool {
        running.withLock { running in
            guard !running.contains(pid) else { return false }
            _ = waitpid(pid, nil, WNOHANG)
            return true
        }
    }

    /// Stops the child with its children, and reaps it.
    ///
    /// SIGTERM comes first, so that git removes its lock files: a lock that stays in a local repository would block
    /// every later push.
    package func stop() {
        guard !isReaped else { return }
        kill(-pid, SIGTERM)
        if wait(atMost: .milliseconds(300)) { return }
        kill(-pid, SIGKILL)
        _ = wait(atMost: .seconds(5))
    }

    private static func spawn(
        _ program: String, arguments: [String], environment: [String], stream: Int32, errorOutput: Int32
    ) throws(Errno) -> pid_t {
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

        var arguments = unsafe arguments.map { unsafe strdup($0) } + [nil]
        var variables = unsafe environment.map { unsafe strdup($0) } + [nil]
        defer { unsafe (arguments + variables).forEach { unsafe free($0) } }
        var pid: pid_t = 0
        let status = unsafe posix_spawn(&pid, program, &actions, &attributes, &arguments, &variables)
        guard status == 0 else { throw Errno(code: status) }
        return pid
    }
}

// Streams never block: the caller waits until they are ready.
extension ChildProcess {
    /// Writes bytes to the child's standard input.
    ///
    /// - Parameter bytes: The bytes.
    /// - Returns: The number of bytes written, at least one.
    /// - Throws: ``Errno/wouldBlock`` if no byte can be written now, or the reason for a permanent failure.
    package func write(_ bytes: ArraySlice<UInt8>) throws(Errno) -> Int {
        // SAFETY: the bytes are only read, and only during the call.
        let count = unsafe bytes.withUnsafeBytes { buffer in
            unsafe send(stream, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT))
        }
        guard count >= 0 else { throw .current }
        return count
    }

    /// Reads bytes of the child's standard output into a buffer.
    ///
    /// - Parameters:
    ///   - buffer: The buffer.
    ///   - start: The offset in the buffer.
    /// - Returns: The number of bytes; 0 at the end.
    /// - Throws: ``Errno/wouldBlock`` if no byte is available now, or the reason for a permanent failure.
    package func read(into buffer: inout [UInt8], from start: Int) throws(Errno) -> Int {
        // SAFETY: recv writes no more than the bytes after the offset, and only during the call.
        let count = unsafe buffer.withUnsafeMutableBytes { bytes in
            let target = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
            return unsafe recv(stream, target.baseAddress, target.count, Int32(MSG_DONTWAIT))
        }
        guard count >= 0 else { throw .current }
        return count
    }

    /// Reads bytes of the child's standard error into a buffer, waiting for them.
    ///
    /// - Parameter buffer: The buffer.
    /// - Returns: The number of bytes; 0 at the end.
    /// - Throws: The reason for the failure, such as ``Errno/interrupted``.
    package func readErrorOutput(into buffer: inout [UInt8]) throws(Errno) -> Int {
        // SAFETY: read writes no more than the buffer holds, and only during the call.
        let count = unsafe Glibc.read(errorOutput, &buffer, buffer.count)
        guard count >= 0 else { throw .current }
        return count
    }

    /// Closes the child's standard input.
    package func closeInput() { shutdown(stream, Int32(SHUT_WR)) }
}
