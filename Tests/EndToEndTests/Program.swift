import Foundation
import Glibc
import InfraTestSupport
import Synchronization

/// The program, which is built next to the tests.
enum Program {
    /// The path of the program: the tests are an executable in the same directory.
    static let path: String = {
        let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        return (tests as NSString).deletingLastPathComponent + "/infra-sync"
    }()

    /// Variables that disable the user's settings and cache.
    static let environment = GitRepository.environment.merging(["NO_COLOR": nil, "XDG_CACHE_HOME": "/nowhere"]) { $1 }

    /// Runs the program and waits for its end.
    static func run(
        _ arguments: [String], input: [UInt8] = [], environment: [String: String?] = [:]
    ) throws -> Command.Result {
        try Command.run(
            [path] + arguments, input: input, environment: Self.environment.merging(environment) { $1 })
    }

    static func run(_ arguments: String..., input: String = "") throws -> Command.Result {
        try run(arguments, input: Array(input.utf8))
    }
}

/// A running instance of the program.
final class RunningProgram: Sendable {
    private let process: ChildProcess
    private let errors: Pipe
    private let hasEnded = Mutex(false)

    /// The process id of the program.
    var pid: Int32 { process.pid }

    /// Starts the program, by itself or by another program that becomes it; closes `output`, so that only the program
    /// has it open.
    init(
        _ arguments: [String], by launcher: [String] = [], environment: [String: String?] = [:],
        output: FileHandle = .nullDevice
    ) throws {
        errors = Pipe()
        process = try ChildProcess(
            launcher + [Program.path] + arguments, environment: Program.environment.merging(environment) { $1 },
            input: FileHandle.nullDevice.fileDescriptor, output: output.fileDescriptor,
            errors: errors.fileHandleForWriting.fileDescriptor)
        try errors.fileHandleForWriting.close()
        if output !== FileHandle.nullDevice { try output.close() }
    }

    /// Kills the program, so that a failed test leaves no process.
    deinit { if !hasEnded.withLock({ $0 }) { _ = end(by: SIGKILL) } }

    /// Reads standard error until a line contains a text; returns what was read since the last call.
    func messages(until text: String) throws -> String {
        var messages = ""
        while !messages.contains(text) || messages.last != "\n" {
            guard isReadable(errors.fileHandleForReading.fileDescriptor) else {
                throw Command.Failure(description: "no line with \"\(text)\" within the time limit, but: \(messages)")
            }
            let data = errors.fileHandleForReading.availableData
            guard !data.isEmpty else {
                throw Command.Failure(description: "the output ended without \"\(text)\": \(messages)")
            }
            messages += String(decoding: data, as: UTF8.self)
        }
        return messages
    }

    func send(_ signal: Int32) { kill(process.pid, signal) }

    /// Whether the program has a handler for a signal.
    func catches(_ signal: Int32) throws -> Bool {
        let status = try String(contentsOfFile: "/proc/\(process.pid)/status", encoding: .utf8)
        let line = status.split(separator: "\n").first { $0.hasPrefix("SigCgt:") }
        let mask = line?.split(separator: "\t").last.flatMap { UInt64($0, radix: 16) }
        return (mask ?? 0) & 1 << UInt64(signal - 1) != 0
    }

    /// Sends a signal and returns the exit status.
    func end(by signal: Int32) -> Int32 {
        send(signal)
        return wait()
    }

    /// Waits for the end of the program and returns the exit status; a program that hangs for minutes is killed.
    func wait() -> Int32 {
        let pid = process.pid
        let killer = DispatchWorkItem { kill(pid, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + 300, execute: killer)
        defer {
            killer.cancel()
            hasEnded.withLock { $0 = true }
        }
        return process.wait()
    }
}

/// A named pipe by which a hook or a script reports an event.
final class Fifo: Sendable {
    let path: String
    private let descriptor: Int32

    init(_ path: String) throws {
        self.path = path
        // SAFETY: the path is copied for both calls. A pipe that is opened for both directions does not block.
        guard unsafe mkfifo(path, 0o600) == 0 else { throw Command.Failure(description: "cannot make \(path)") }
        descriptor = unsafe open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    }

    deinit { close(descriptor) }

    /// Waits for the next line.
    func line() throws -> String {
        var line: [UInt8] = []
        while line.last != UInt8(ascii: "\n") {
            guard isReadable(descriptor) else { throw Command.Failure(description: "no line within the time limit") }
            var byte: UInt8 = 0
            // SAFETY: one byte is written during the call.
            if unsafe read(descriptor, &byte, 1) == 1 { line.append(byte) }
        }
        return String(decoding: line.dropLast(), as: UTF8.self)
    }

    /// Writes a line, which resumes a reader of the pipe.
    func release() throws {
        // SAFETY: the buffer is read during the call.
        guard unsafe write(descriptor, "\n", 1) == 1 else { throw Command.Failure(description: "cannot write") }
    }
}

/// Waits for input or the end of input; the limit of five minutes only guards against a hang.
private func isReadable(_ descriptor: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // SAFETY: the count is 1, and one structure is passed.
    return unsafe poll(&request, 1, 300_000) == 1
}
