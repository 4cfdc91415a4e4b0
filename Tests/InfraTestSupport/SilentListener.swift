import Foundation

/// A port on the loopback interface that takes connections and never says anything, or ends them.
public final class SilentListener: Sendable {
    /// The port on 127.0.0.1.
    public let port: Int
    private let process: ChildProcess

    /// Starts listening.
    ///
    /// - Parameter limit: How many bytes of what it is told it reads before it ends the connection, which is reset when there are
    ///   more; `nil`: it never ends.
    /// - Throws: ``Command/Failure`` when no port can be had.
    public init(hangingUpAfter limit: Int? = nil) throws {
        let script = """
            import signal, socket
            s = socket.socket(); s.bind(('127.0.0.1', 0)); s.listen(5)
            print(s.getsockname()[1], flush=True)
            \(limit.map { "while True: c = s.accept()[0]; c.recv(\($0)); c.close()" } ?? "signal.pause()")
            """
        let answers = Pipe()
        process = try ChildProcess(
            ["python3", "-c", script], input: FileHandle.nullDevice.fileDescriptor,
            output: answers.fileHandleForWriting.fileDescriptor, errors: 2)
        try answers.fileHandleForWriting.close()
        let line = String(decoding: answers.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(line.filter(\.isNumber)) else {
            throw Command.Failure(description: "no port to listen on")
        }
        self.port = port
    }

    deinit {
        process.stop()
    }
}
