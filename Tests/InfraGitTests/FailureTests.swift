import Foundation
import InfraTestSupport
import Testing

@testable import InfraGit

/// Remotes that are slow, silent or missing, simulated by a script in place of git.
@Suite struct FailureTests {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    private func remote(
        runBy script: String, timeout: Duration = .seconds(60),
        cancellation: CancellationHandle = CancellationHandle()
    ) throws -> Remote {
        var options = RemoteOptions(timeout: timeout)
        options.programs.git = try directory.write(script: "git", script)
        return Remote(location: try RemoteLocation("/nowhere"), options: options, cancellation: cancellation)
    }

    /// Returns a script that hangs, after it has written the ids of its processes to a file.
    private func hanging(then last: String = "wait") -> String {
        let file = directory.path("pids")
        return "sleep 1000 & echo $$ $! > \(file).new; mv \(file).new \(file); \(last)"
    }

    private func pids() -> [Int32] {
        let text = FileManager.default.contents(atPath: directory.path("pids")) ?? Data()
        return String(decoding: text, as: UTF8.self).split { $0 == " " || $0 == "\n" }.compactMap { Int32($0) }
    }

    /// Waits until the processes have ended, which takes some time on a busy machine.
    private func expectStopped() async throws {
        let pids = pids()
        #expect(pids.count == 2)
        try await waitUntil("the remote has ended") { pids.allSatisfy { kill($0, 0) != 0 || isZombie($0) } }
    }

    /// Returns whether a process has ended, but was not yet reaped by its parent, the first process of the machine.
    private func isZombie(_ pid: Int32) -> Bool {
        let status = FileManager.default.contents(atPath: "/proc/\(pid)/stat") ?? Data()
        return String(decoding: status, as: UTF8.self).contains(") Z ")
    }

    @Test func aSilentRemoteTimesOut() async throws {
        // The script writes its process ids within the time limit, even on a busy machine.
        let remote = try remote(runBy: hanging(), timeout: .seconds(5))
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .timedOut)
        #expect(
            error.summary == #"list "refs/heads/main" of /nowhere: the remote made no progress for 5 seconds"#)
        try await expectStopped()
    }

    /// Silence within a packet counts too.
    @Test func aRemoteThatStopsWithinAPacketTimesOut() throws {
        let remote = try remote(runBy: "printf 0033abc; " + hanging(), timeout: .milliseconds(300))
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .timedOut)
    }

    @Test(arguments: ["wait", "trap '' TERM; wait; wait"])
    func cancelsABlockedOperation(ending: String) async throws {
        let cancellation = CancellationHandle()
        let remote = try remote(runBy: hanging(then: ending), cancellation: cancellation)
        let thread = Blocked { _ = try remote.list(["refs/heads/main"]) }
        try await waitUntil("the remote runs") { !pids().isEmpty }
        cancellation.cancel()
        cancellation.cancel()
        let error = await thread.error()
        #expect(error?.code == .cancelled)
        #expect(error?.reason == "cancelled")
        #expect(cancellation.isCancelled)
        // Later operations are cancelled too.
        #expect(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
    }

    @Test func aRemoteThatDoesNotReadTimesOut() throws {
        let id = String(repeating: "1", count: 40)
        let line = "\(id) refs/heads/x\\0report-status"
        let length = String(id.count + " refs/heads/x".count + 1 + "report-status".count + 4, radix: 16)
        let remote = try remote(
            runBy: "printf '00\(length)\(line)0000'; " + hanging(), timeout: .milliseconds(300))
        let cache = try Cache()
        let writer = PackWriter(repository: cache.repository)
        var random = SeededGenerator(seed: 1)
        let blob = try writer.write(blob: (0..<2_000_000).map { _ in UInt8(truncatingIfNeeded: random.next()) })
        let error = try #require(throws: GitError.self) {
            try remote.push("refs/heads/y", from: nil, to: blob, pack: writer.finish())
        }
        #expect(error.code == .timedOut)
    }

    @Test func reportsStandardErrorAsTheReason() throws {
        let remote = try remote(runBy: "echo 'fatal: the disk is on fire' >&2; exit 128")
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.code == .unreachable)
        #expect(error.reason == "fatal: the disk is on fire")
    }

    /// The script waits for input then, so its output must be reported at once.
    @Test func reportsTheOutputOfALoginScript() throws {
        let remote = try remote(runBy: "echo 2024-05-01 login; " + hanging())
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.reason == "the remote does not speak git's protocol: it sent \"2024-05-01 login\"")
    }

    @Test func aRemoteWithoutOutputIsUnreachable() throws {
        let error = try #require(throws: GitError.self) { try remote(runBy: "exit 0").list(["refs/heads/main"]) }
        #expect(error.code == .unreachable)
        #expect(error.reason == "the remote closed the connection without an error message")
    }

    /// The output exceeds the size of a pipe, and nothing else reads it.
    @Test func unlimitedStandardErrorDoesNotBlock() throws {
        let remote = try remote(runBy: "head -c 3000000 /dev/zero | tr '\\0' x >&2; exit 1")
        let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        #expect(error.reason.count < 1000)
    }

    @Test func namesThePackageOfAMissingProgram() throws {
        var options = RemoteOptions()
        options.programs.git = "/nowhere/git"
        options.programs.ssh = "/nowhere/ssh"
        for (url, package) in [("/x", "git"), ("ssh://host/x", "openssh-client")] {
            let remote = Remote(location: try RemoteLocation(url), options: options)
            let error = try #require(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
            #expect(error.code == .unreachable)
            #expect(error.reason.hasSuffix("No such file or directory, is it installed? (Debian package \(package))"))
        }
    }

    @Test func childProcessesInheritNoRepositoryAndNoDescriptor() throws {
        let seen = directory.path("seen")
        let remote = try remote(runBy: "{ env; ls -l /proc/self/fd; } > \(seen); exit 0")
        // SAFETY: a literal path. Without O_CLOEXEC the descriptor is inheritable, on purpose.
        let descriptor = unsafe open("/dev/null", O_RDONLY)
        defer { close(descriptor) }
        #expect(throws: GitError.self) { try remote.list(["refs/heads/main"]) }
        let text = String(decoding: FileManager.default.contents(atPath: seen) ?? Data(), as: UTF8.self)
        #expect(text.contains("GIT_PROTOCOL=version=2\n"))
        #expect(text.contains("LC_ALL=C.UTF-8\n"))
        #expect(!text.contains("GIT_DIR="))
        #expect(!text.contains("/dev/null"))
    }
}

/// A blocking call on its own thread.
final class Blocked: Sendable {
    private let task: Task<GitError?, Never>

    init(_ body: @escaping @Sendable () throws -> Void) {
        task = Task.detached {
            await withCheckedContinuation { continuation in
                Thread.detachNewThread {
                    do {
                        try body()
                        continuation.resume(returning: nil)
                    } catch {
                        continuation.resume(returning: error as? GitError)
                    }
                }
            }
        }
    }

    /// Waits for the call to end, and returns its error.
    func error() async -> GitError? { await task.value }
}
