import Foundation

/// The program of a server on the loopback interface, which ends with the value.
struct LoopbackServer: ~Copyable, Sendable {
    /// The port on 127.0.0.1.
    let port: Int
    private let process: ChildProcess

    /// Whether tests can use a server's program.
    ///
    /// In continuous integration they must: a missing program is then a failure.
    static func isAvailable(_ programs: String...) -> Bool {
        ProcessInfo.processInfo.environment["CI"] != nil
            || programs.allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Starts a server and waits until it listens.
    ///
    /// - Parameters:
    ///   - greeting: What the program reports when it listens.
    ///   - command: The program and its arguments for a port.
    /// - Throws: ``Command/Failure`` when it cannot be started.
    init(reporting greeting: String, _ command: (Int) throws -> [String]) throws {
        var reports = ""
        // Between choosing a free port and listening on it somebody else may take it.
        for _ in 0..<5 {
            let port = try LoopbackServer.freePort()
            let (process, text) = try LoopbackServer.start(try command(port), until: greeting)
            reports = text
            guard let process else { continue }
            self.port = port
            self.process = process
            return
        }
        throw Command.Failure(description: "the server does not start: \(reports)")
    }

    deinit {
        process.stop()
    }

    /// Starts the program and reads what it reports until it listens; no process when it ends before.
    private static func start(_ arguments: [String], until greeting: String) throws -> (ChildProcess?, String) {
        let reports = Pipe()
        let writing = reports.fileHandleForWriting
        let process = try ChildProcess(
            arguments, input: FileHandle.nullDevice.fileDescriptor, output: writing.fileDescriptor,
            errors: writing.fileDescriptor)
        try writing.close()
        let reading = reports.fileHandleForReading
        var text = ""
        while !text.contains(greeting) {
            let data = reading.availableData
            guard !data.isEmpty else {
                process.wait()
                return (nil, text)
            }
            text += String(decoding: data, as: UTF8.self)
        }
        // Read on, so that the server never blocks on what nobody reads.
        Thread.detachNewThread { while !reading.availableData.isEmpty {} }
        return (process, text)
    }

    private static func freePort() throws -> Int {
        let script = "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); print(s.getsockname()[1])"
        guard let port = Int(try Command.check(["python3", "-c", script]).text) else {
            throw Command.Failure(description: "no free port")
        }
        return port
    }
}
