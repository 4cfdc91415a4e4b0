import Foundation

/// A real OpenSSH server on the loopback interface, with temporary keys, for the user that runs the tests.
///
/// The server uses no passwords, no greeting of a login shell and no configuration of the system, and is terminated
/// when the value is released.
public final class SSHServer: Sendable {
    /// The type of a key.
    public enum KeyType: String, Sendable, CaseIterable {
        /// An Ed25519 key, the common type today.
        case ed25519
        /// A key on a NIST curve.
        case ecdsa
        /// An RSA key, for which current servers require signatures with SHA-2.
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
    /// The path of a known hosts file with the server's key.
    public let knownHosts: String
    /// The public key of the server, as it follows the host name in `known_hosts`.
    public let hostKey: String
    /// The directory for the files of the server and of the test.
    public let directory: TemporaryDirectory
    private let server: LoopbackServer

    private static let program = "/usr/sbin/sshd"

    /// Whether the server program is installed.
    public static let isAvailable = LoopbackServer.isAvailable(program)

    /// Starts a server and waits until it listens.
    ///
    /// - Parameters:
    ///   - settings: Further lines of `sshd_config`.
    ///   - keyType: The type of the key that the server accepts.
    ///   - passphrase: The passphrase of that key.
    /// - Throws: ``Command/Failure`` if the server cannot be started.
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
        // As root, the server requires this directory, which its package creates only at boot.
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

    /// Returns the URL of a repository on this machine, served by this server.
    ///
    /// - Parameter repository: The repository.
    /// - Returns: An `ssh://` URL.
    public func url(of repository: GitRepository) -> String {
        "ssh://\(user)@127.0.0.1:\(port)\(repository.path)"
    }
}
