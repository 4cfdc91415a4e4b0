import Foundation

/// A server on the loopback interface that accepts connections and sends nothing, or closes them.
public final class SilentListener: Sendable {
    /// The port on 127.0.0.1.
    public let port: Int
    private let process: ChildProcess

    /// Starts listening.
    ///
    /// - Parameter limit: The number of bytes to read before the connection is closed, which resets it if there are
    ///   more; `nil` to keep it open.
    /// - Throws: ``Command/Failure`` if no port is available.
    public init(closingAfter limit: Int? = nil) throws {
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
