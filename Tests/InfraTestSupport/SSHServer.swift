import Foundation

/// A real OpenSSH server on the loopback interface, with throw-away keys, for the user who runs the tests.
///
/// It starts without a password, a login shell's greetings or any setting of the machine, and ends with the value.
public final class SSHServer: Sendable {
    /// A kind of key.
    public enum KeyType: String, Sendable, CaseIterable {
        /// Edwards curves, what people use today.
        case ed25519
        /// Curves of NIST.
        case ecdsa
        /// The old ones, which servers want signed with SHA-2 today.
        case rsa
    }

    /// The port on 127.0.0.1.
    public var port: Int { server.port }
    /// The user to log in as.
    public let user: String
    /// The private key that the server accepts.
    public let userKey: String
    /// A private key that the server does not accept.
    public let strangersKey: String
    /// A file of known hosts that has the server's key.
    public let knownHosts: String
    /// The server's own public key, as `known_hosts` has it behind the host's name.
    public let hostKey: String
    /// Where its files are, and those that a test adds.
    public let directory: TemporaryDirectory
    private let server: LoopbackServer

    private static let program = "/usr/sbin/sshd"

    /// Whether tests can use a server.
    public static let isAvailable = LoopbackServer.isAvailable(program)

    /// Starts a server and waits until it listens.
    ///
    /// - Parameters:
    ///   - settings: Further lines of `sshd_config`.
    ///   - keyType: What kind of key the server accepts.
    ///   - passphrase: What that key is encrypted with.
    /// - Throws: ``Command/Failure`` when it cannot be started.
    public init(settings: [String] = [], keyType: KeyType = .ed25519, passphrase: String = "") throws {
        directory = try TemporaryDirectory()
        user = NSUserName()
        for (key, type, passphrase) in [
            ("host", .ed25519, ""), ("user", keyType, passphrase), ("stranger", .ed25519, ""),
        ] as [(String, KeyType, String)] {
            try Command.check([
                "ssh-keygen", "-q", "-t", type.rawValue, "-N", passphrase, "-C", key, "-f", directory.path(key),
            ])
        }
        userKey = directory.path("user")
        strangersKey = directory.path("stranger")
        hostKey = try String(contentsOfFile: directory.path("host.pub"), encoding: .utf8)
        // The server insists on this directory when it runs as root, and its package makes it only at boot.
        if getuid() == 0 { try Command.check(["mkdir", "-p", "/run/sshd"]) }
        let directory = directory
        server = try LoopbackServer(reporting: "Server listening") { port in
            let configuration = try directory.write(
                "sshd_config",
                ([
                    "ListenAddress 127.0.0.1", "Port \(port)", "HostKey \(directory.path("host"))", "PidFile none",
                    "AuthorizedKeysFile \(directory.path("user.pub"))", "UsePAM no", "StrictModes no",
                    "PermitRootLogin yes", "PasswordAuthentication no", "KbdInteractiveAuthentication no",
                ] + settings).joined(separator: "\n") + "\n")
            return [SSHServer.program, "-D", "-e", "-f", configuration]
        }
        knownHosts = try directory.write("known_hosts", "[127.0.0.1]:\(server.port) \(hostKey)")
    }

    /// The URL of a repository on this machine through the server.
    ///
    /// - Parameter repository: The repository.
    /// - Returns: An `ssh://` URL.
    public func url(of repository: GitRepository) -> String {
        "ssh://\(user)@127.0.0.1:\(port)\(repository.path)"
    }
}
