import Foundation

/// A real OpenSSH server on the loopback interface, with throw-away keys, for the user who runs the tests.
///
/// It starts without a password, a login shell's greetings or any setting of the machine, and ends with the value.
public final class SSHServer: Sendable {
    /// The port on 127.0.0.1.
    public let port: Int
    /// The user to log in as.
    public let user: String
    /// The private key that the server accepts.
    public let userKey: String
    /// A private key that the server does not accept.
    public let strangersKey: String
    /// A file of known hosts that has the server's key.
    public let knownHosts: String
    private let directory: TemporaryDirectory
    private let process: ChildProcess

    /// Where the server's program is; `nil` when it is not installed.
    public static let program: String? = ["/usr/sbin/sshd", "/usr/local/sbin/sshd"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// Whether tests can use a server.
    ///
    /// In continuous integration they must: a missing program is then a failure.
    public static let isAvailable = program != nil || ProcessInfo.processInfo.environment["CI"] != nil

    /// Starts a server and waits until it listens.
    ///
    /// - Parameter settings: Further lines of `sshd_config`.
    /// - Throws: ``Command/Failure`` when it cannot be started.
    public init(settings: [String] = []) throws {
        guard let program = SSHServer.program else { throw Command.Failure(description: "sshd is not installed") }
        directory = try TemporaryDirectory()
        user = NSUserName()
        for key in ["host", "user", "stranger"] {
            try Command.check(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", key, "-f", directory.path(key)])
        }
        userKey = directory.path("user")
        strangersKey = directory.path("stranger")
        // The server insists on this directory when it runs as root, and its package makes it only at boot.
        if getuid() == 0 { try Command.check(["mkdir", "-p", "/run/sshd"]) }
        var running: (process: ChildProcess, port: Int)?
        // Between choosing a free port and listening on it somebody else may take it.
        for _ in 0..<5 where running == nil {
            let port = try SSHServer.freePort()
            let configuration = try directory.write(
                "sshd_config",
                ([
                    "ListenAddress 127.0.0.1", "Port \(port)", "HostKey \(directory.path("host"))", "PidFile none",
                    "AuthorizedKeysFile \(directory.path("user.pub"))", "UsePAM no", "StrictModes no",
                    "PermitRootLogin yes", "PasswordAuthentication no", "KbdInteractiveAuthentication no",
                ] + settings).joined(separator: "\n") + "\n")
            if let process = try SSHServer.start([program, "-D", "-e", "-f", configuration]) {
                running = (process, port)
            }
        }
        guard let running else { throw Command.Failure(description: "sshd does not start") }
        (process, port) = running
        let key = try String(contentsOfFile: directory.path("host.pub"), encoding: .utf8)
        knownHosts = try directory.write("known_hosts", "[127.0.0.1]:\(port) \(key)")
    }

    deinit {
        process.stop()
    }

    /// The URL of a repository on this machine through the server.
    ///
    /// - Parameter repository: The repository.
    /// - Returns: An `ssh://` URL.
    public func url(of repository: GitRepository) -> String {
        "ssh://\(user)@127.0.0.1:\(port)\(repository.path)"
    }

    /// A path for a file that belongs to the test.
    ///
    /// - Parameter name: The file's name.
    /// - Returns: The absolute path, in the server's own directory.
    public func path(_ name: String) -> String { directory.path(name) }

    /// Starts the program and reads what it reports until it listens; `nil` when it ends before.
    private static func start(_ arguments: [String]) throws -> ChildProcess? {
        let reports = Pipe()
        let null = FileHandle.nullDevice.fileDescriptor
        let process = try ChildProcess(
            arguments, input: null, output: null, errors: reports.fileHandleForWriting.fileDescriptor)
        try reports.fileHandleForWriting.close()
        var text = ""
        while !text.contains("Server listening") {
            let data = reports.fileHandleForReading.availableData
            guard !data.isEmpty else {
                process.wait()
                return nil
            }
            text += String(decoding: data, as: UTF8.self)
        }
        // Read on, so that the server never blocks on what nobody reads.
        let handle = reports.fileHandleForReading
        Thread.detachNewThread { while !handle.availableData.isEmpty {} }
        return process
    }

    private static func freePort() throws -> Int {
        let text = try Command.check(
            [
                "python3", "-c",
                "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); print(s.getsockname()[1])",
            ])
        guard let port = Int(text.text) else { throw Command.Failure(description: "no free port") }
        return port
    }
}
