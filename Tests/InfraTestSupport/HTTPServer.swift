import Foundation

/// A real HTTPS git server on the loopback interface: lighttpd with git's own CGI program, and a temporary certificate
/// authority.
///
/// Each path begins with the name of a script. `git` serves all repositories of this machine without authentication,
/// `private` requires the token; tests can add further scripts.
public final class HTTPServer: Sendable {
    /// The kind of the server's certificate.
    public enum Certificate: Sendable {
        /// A valid certificate.
        case valid
        /// An expired certificate.
        case expired
        /// A certificate for `elsewhere.example`.
        case misnamed
        /// No certificate: the server uses plain HTTP.
        case none
    }

    /// The port on 127.0.0.1.
    public var port: Int { server.port }
    /// The path of a file with the authority's certificate.
    public let caFile: String
    /// The path of a file with the token for `private`, which is valid for the user names in ``usernames``.
    public let tokenFile: String
    /// The token.
    public let token = "glpat-0123456789"
    /// The user names that the server accepts with the token.
    public static let usernames = ["x-access-token", "deployer"]
    private let scheme: String
    private let directory: TemporaryDirectory
    private let server: LoopbackServer

    private static let program = "/usr/sbin/lighttpd"

    /// Whether the server program is installed.
    public static let isAvailable = LoopbackServer.isAvailable(program)

    /// Starts a server and waits until it listens.
    ///
    /// - Parameters:
    ///   - scripts: Shell scripts by name: CGI programs for the paths that begin with the name.
    ///   - certificate: The kind of the certificate.
    ///   - settings: Further lines of lighttpd's configuration.
    /// - Throws: ``Command/Failure`` if the server cannot be started.
    public init(
        scripts: [String: String] = [:], certificate: Certificate = .valid, settings: [String] = []
    ) throws {
        directory = try TemporaryDirectory()
        scheme = certificate == .none ? "http" : "https"
        try HTTPServer.issue(certificate, in: directory)
        caFile = directory.path("ca.pem")
        tokenFile = try directory.write("token", token + "\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: tokenFile)
        let password = token
        try directory.write("users", HTTPServer.usernames.map { "\($0):\(password)\n" }.joined())
        for name in ["up", "root"] { try Command.check(["mkdir", "-p", directory.path(name)]) }
        for name in ["git", "private"] { try directory.write(script: "scripts/\(name)", HTTPServer.git(directory)) }
        for (name, script) in scripts { try directory.write(script: "scripts/\(name)", script) }
        let lines =
            HTTPServer.configuration(in: directory, scripts: Array(scripts.keys), certificate: certificate) + settings
        let directory = directory
        server = try LoopbackServer(reporting: "server started") { port in
            let file = try directory.write(
                "lighttpd.conf", (["server.port = \(port)"] + lines).joined(separator: "\n") + "\n")
            return [HTTPServer.program, "-D", "-f", file]
        }
    }

    /// Returns the URL of a repository on this machine, served by this server.
    ///
    /// - Parameters:
    ///   - repository: The repository.
    ///   - script: The name of the script that serves it.
    /// - Returns: An `https://` URL.
    public func url(of repository: GitRepository, by script: String = "git") -> String {
        "\(scheme)://127.0.0.1:\(port)/\(script)\(repository.path)"
    }

    /// Returns the requests to `git` and `private` in order: method, the client's port, protocol, and user name.
    ///
    /// - Returns: One line for each request.
    public func requests() -> [String] {
        let text = FileManager.default.contents(atPath: directory.path("requests")) ?? Data()
        return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// The commands that pass a request to git, for scripts that do so under a condition.
    public static let git = """
        export GIT_PROJECT_ROOT=/ GIT_HTTP_EXPORT_ALL=1 GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null
        export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=http.receivepack GIT_CONFIG_VALUE_0=true
        exec git http-backend
        """

    private static func git(_ directory: TemporaryDirectory) -> String {
        """
        echo "$REQUEST_METHOD $REMOTE_PORT ${GIT_PROTOCOL:-$HTTP_GIT_PROTOCOL} $REMOTE_USER" >> \(directory.path("requests"))
        \(git)
        """
    }

    private static func configuration(
        in directory: TemporaryDirectory, scripts: [String], certificate: Certificate
    ) -> [String] {
        let modules = ["openssl", "auth", "authn_file", "alias", "setenv", "cgi"].map { "\"mod_\($0)\"" }
        let aliases = (["git", "private"] + scripts).map { "\"/\($0)/\" => \"\(directory.path("scripts/\($0)"))/\"" }
        let lines = [
            "server.modules = (\(modules.joined(separator: ", ")))",
            "server.bind = \"127.0.0.1\"",
            "server.document-root = \"\(directory.path("root"))\"",
            "server.upload-dirs = (\"\(directory.path("up"))\")",
            // Sends answers as they are produced, not when they are complete.
            "server.stream-response-body = 1",
            "setenv.add-environment = (\"PATH\" => env.PATH)",
            "alias.url = (\(aliases.joined(separator: ", ")))",
            "cgi.assign = (\"\" => \"\")",
            "auth.backend = \"plain\"",
            "auth.backend.plain.userfile = \"\(directory.path("users"))\"",
            "$HTTP[\"url\"] =~ \"^/private/\" {",
            "auth.require = (\"\" => (\"method\" => \"basic\", \"realm\" => \"git\", \"require\" => \"valid-user\"))",
            "}",
        ]
        guard certificate != .none else { return lines }
        return lines + ["ssl.engine = \"enable\"", "ssl.pemfile = \"\(directory.path("server.pem"))\""]
    }

    /// Creates an authority, and issues the server's certificate with it.
    private static func issue(_ certificate: Certificate, in directory: TemporaryDirectory) throws {
        let key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout"]
        let name = certificate == .misnamed ? "DNS:elsewhere.example" : "IP:127.0.0.1,DNS:localhost"
        try directory.write("extensions", "subjectAltName=\(name)\n")
        try Command.check(
            ["openssl", "req", "-x509"] + key + [directory.path("ca.key"), "-out", directory.path("ca.pem")]
                + ["-days", "2", "-subj", "/CN=Throw-away authority"])
        try Command.check(
            ["openssl", "req", "-new"] + key + [directory.path("server.key"), "-out", directory.path("server.csr")]
                + ["-subj", "/CN=git"])
        try Command.check([
            "openssl", "x509", "-req", "-in", directory.path("server.csr"), "-CA", directory.path("ca.pem"), "-CAkey",
            directory.path("ca.key"), "-CAcreateserial", "-extfile", directory.path("extensions"), "-days",
            certificate == .expired ? "-1" : "2", "-out", directory.path("server.crt"),
        ])
        let parts = try ["server.key", "server.crt"].map {
            try String(contentsOfFile: directory.path($0), encoding: .utf8)
        }
        try directory.write("server.pem", parts.joined())
    }
}
