import Foundation

/// The process of a server on the loopback interface, which is terminated when the value is released.
struct LoopbackServer: ~Copyable, Sendable {
    /// The port on 127.0.0.1.
    let port: Int
    private let process: ChildProcess

    /// Returns whether the programs of a server are installed.
    ///
    /// In continuous integration the result is always `true`, so that a missing program is a failure.
    static func isAvailable(_ programs: String...) -> Bool {
        ProcessInfo.processInfo.environment["CI"] != nil
            || programs.allSatisfy { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// Starts a server and waits until it listens.
    ///
    /// - Parameters:
    ///   - greeting: The text that the program prints when it listens.
    ///   - command: A closure that returns the program and its arguments for a port.
    /// - Throws: ``Command/Failure`` if the server cannot be started.
    init(reporting greeting: String, _ command: (Int) throws -> [String]) throws {
        var reports = ""
        // Another process may take the free port before the server listens on it.
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

    /// Starts the program and reads its output until it listens; returns no process if the program ends before that.
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
        // The output is read to the end, so that the server never blocks.
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
