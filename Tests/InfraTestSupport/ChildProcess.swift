import Foundation
import Glibc

/// A program that runs in parallel with the tests.
///
/// Foundation's `Process` is not suitable: it treats a program that closes all inherited descriptors, such as sshd, as
/// ended, and then blocks every other process of the test run until the program has ended.
public final class ChildProcess: Sendable {
    /// The process id.
    public let pid: Int32

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - arguments: The program, looked up in `PATH`, and its arguments.
    ///   - environment: The variables to set; `nil` removes a variable.
    ///   - input: The descriptor for standard input.
    ///   - output: The descriptor for standard output.
    ///   - errors: The descriptor for standard error.
    /// - Throws: ``Command/Failure`` if the program cannot be started.
    public init(
        _ arguments: [String], environment: [String: String?] = [:], input: Int32, output: Int32, errors: Int32
    ) throws {
        let variables = ProcessInfo.processInfo.environment
            .filter { environment[$0.key] != .some(.none) }
            .merging(environment.compactMapValues { $0 }) { $1 }
        // SAFETY: all structures and strings live until the call returns, and are freed here.
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for (descriptor, number) in [(input, Int32(0)), (output, 1), (errors, 2)] {
            unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, number)
        }
        // Threads of the test runner block signals; a program that inherited this could not be terminated.
        var attributes = posix_spawnattr_t()
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe posix_spawnattr_setsigmask(&attributes, &signals)
        unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var argumentStrings = unsafe arguments.map { unsafe strdup($0) } + [nil]
        var variableStrings = unsafe variables.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
        defer { unsafe (argumentStrings + variableStrings).forEach { unsafe free($0) } }
        var pid: pid_t = 0
        let status = unsafe posix_spawnp(&pid, arguments[0], &actions, &attributes, &argumentStrings, &variableStrings)
        guard status == 0 else {
            throw Command.Failure(description: "cannot start \(arguments[0]): error \(status)")
        }
        self.pid = pid
    }

    /// Waits for the program to end.
    ///
    /// - Returns: The exit status; 128 + the signal's number if the program was killed.
    @discardableResult
    public func wait() -> Int32 {
        var status: Int32 = 0
        // SAFETY: the status is written during the call.
        while unsafe waitpid(pid, &status, 0) < 0, errno == EINTR {}
        return status & 0x7f == 0 ? status >> 8 & 0xff : 128 + status & 0x7f
    }

    /// Terminates the program with SIGTERM, and waits until it has ended.
    public func stop() {
        kill(pid, SIGTERM)
        wait()
    }
}
