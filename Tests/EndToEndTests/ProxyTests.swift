import Foundation
import InfraTestSupport
import Testing

/// A proxy between the program and a real HTTPS server.
@Suite(
    .enabled(
        if: HTTPServer.isAvailable && ProxyServer.isAvailable && SSHServer.isAvailable,
        "lighttpd, tinyproxy or sshd is not installed"))
struct ProxyTests {
    private let cluster: Cluster
    private let server: HTTPServer

    init() throws {
        cluster = try Cluster()
        server = try HTTPServer()
    }

    private func sync(_ variables: [String: String]) throws -> Command.Result {
        let none = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "no_proxy", "NO_PROXY"]
        let environment = Dictionary(uniqueKeysWithValues: none.map { ($0, variables[$0]) })
        let options = [
            "--repo", server.url(of: cluster.remote), "--storage-dir", cluster.directory.path("storage"), "--ca-file",
            server.caFile,
        ]
        return try Program.run(["sync"] + options, environment: environment)
    }

    @Test func aProxyIsUsedWithItsPassword() throws {
        let proxy = try ProxyServer(settings: ["BasicAuth someone secret"])
        let stranger = try sync(["https_proxy": proxy.url])
        #expect(stranger.status == 77)
        #expect(
            stranger.errors.contains(
                "authentication at the proxy failed: put its user name and password into its URL (HTTP 407)"))
        let known = proxy.url.replacingOccurrences(of: "//", with: "//someone:secret@")
        let served = try sync(["https_proxy": known])
        #expect(served.status == 0, "\(served.errors)")
        #expect(served.text.contains("production: committed "))
    }

    @Test(arguments: ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])
    func anUnreachableProxyIsNamedByItsVariable(variable: String) throws {
        let dead = try sync([variable: "http://127.0.0.1:1"])
        #expect(dead.status == 69)
        #expect(
            dead.errors.contains("the proxy of \(variable) cannot be reached: Failed to connect to 127.0.0.1 port 1 "))
        #expect(try sync([variable: "http://127.0.0.1:1", "no_proxy": "127.0.0.1"]).status == 0)
    }

    /// An invalid URL can have the password at any place.
    @Test(arguments: [
        "http://someone:s3cr#t@127.0.0.1:3128", "http://someone:s3/cret@127.0.0.1:3128",
        "http://someone:s3 cret@127.0.0.1:3128", "http://someone:s3@cret@127.0.0.1:99999",
        "htp://someone:s3cret@127.0.0.1:3128", "gopher://someone:s3cret@127.0.0.1:3128",
        "someone:s3cret#@127.0.0.1:3128", "http://s3cret",
    ])
    func anInvalidProxyURLIsNotShown(url: String) throws {
        let result = try sync(["HTTPS_PROXY": url])
        let isUnreadable = result.errors.contains(
            """
            : the URL of the proxy of HTTPS_PROXY is malformed: use http://USER:PASSWORD@HOST:PORT, and percent-encode all but letters \
            and digits of user name and password
            """)
        let isUnknown = result.errors.contains(
            """
            : the host of the proxy of HTTPS_PROXY cannot be resolved: check its URL, where all but letters and digits of a \
            password must be percent-encoded, and the name server
            """)
        #expect(isUnreadable ? result.status == 78 : isUnknown && result.status == 69, "\(result.errors)")
        for part in ["s3", "cret", "cr#t", "someone"] { #expect(!result.errors.contains(part)) }
    }

    /// The CA of the git server is trusted, that of the proxy is not.
    @Test func aProxyCertificateErrorIsNotAttributedToTheServer() throws {
        let proxy = try HTTPServer()
        let result = try sync(["https_proxy": "https://127.0.0.1:\(proxy.port)"])
        #expect(result.status == 77)
        #expect(
            result.errors.contains(
                """
                the certificate of the proxy of https_proxy was not issued by an authority that the system trusts, or is not \
                valid now: SSL certificate problem: unable to get local issuer certificate
                """))
    }

    @Test func aServerOfAnotherProtocolIsAProxyError() throws {
        let other = try SSHServer()
        let result = try sync(["https_proxy": "http://127.0.0.1:\(other.port)"])
        #expect(result.status == 69)
        #expect(result.errors.contains("the proxy of https_proxy does not connect to 127.0.0.1: "))
    }

    /// The proxy may be the cause of an error behind it.
    @Test func serverErrorsNameTheProxy() throws {
        let proxy = try ProxyServer()
        let listener = try SilentListener(hangingUpAfter: 1)
        let result = try Program.run(
            [
                "sync", "--repo", "https://127.0.0.1:\(listener.port)/x", "--storage-dir",
                cluster.directory.path("storage"),
            ],
            environment: ["https_proxy": proxy.url, "no_proxy": nil, "NO_PROXY": nil])
        #expect(result.status == 69)
        #expect(result.errors.contains("the connection was closed during the TLS handshake"))
        #expect(result.errors.hasSuffix(" (through the proxy of https_proxy)\n"))
    }
}
