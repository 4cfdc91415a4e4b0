import Foundation

/// A real HTTP proxy on the loopback interface: tinyproxy.
public final class ProxyServer: Sendable {
    /// The proxy's URL, the value for variables such as `https_proxy`.
    public var url: String { "http://127.0.0.1:\(server.port)" }
    private let directory: TemporaryDirectory
    private let server: LoopbackServer

    private static let program = "/usr/bin/tinyproxy"

    /// Whether the proxy program is installed.
    public static let isAvailable = LoopbackServer.isAvailable(program)

    /// Starts a proxy and waits until it listens.
    ///
    /// - Parameter settings: Further lines of `tinyproxy.conf`.
    /// - Throws: ``Command/Failure`` if the proxy cannot be started.
    public init(settings: [String] = []) throws {
        directory = try TemporaryDirectory()
        let directory = directory
        server = try LoopbackServer(reporting: "Accepting connections") { port in
            let lines = ["Port \(port)", "Listen 127.0.0.1", "Timeout 600", "MaxClients 20"]
            let file = try directory.write("tinyproxy.conf", (lines + settings).joined(separator: "\n") + "\n")
            return [ProxyServer.program, "-d", "-c", file]
        }
    }
}
