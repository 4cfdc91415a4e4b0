import InfraHTTP
import InfraTestSupport
import Testing

/// Requests to a real server.
@Suite(.enabled(if: HTTPServer.isAvailable, "lighttpd is not installed"))
struct HTTPConnectionTests {
    private func url(_ server: HTTPServer, _ path: String) -> String { "https://127.0.0.1:\(server.port)/\(path)/x" }

    private func answer(_ status: String, _ headers: String..., body: String = "") -> String {
        "printf 'Status: \(status)\\r\\n\(headers.map { "\($0)\\r\\n" }.joined())\\r\\n\(body)'"
    }

    @Test func aBodyIsSentInPiecesAndTheResponseIsRead() throws {
        let server = try HTTPServer(scripts: [
            "echo": "printf 'Content-Type: Text/Plain; charset=utf-8\\r\\n\\r\\n'; cat"
        ])
        let connection = try HTTPConnection(options: HTTPOptions(caFile: server.caFile))
        let pieces = [Array("one ".utf8)[...], Array("two".utf8)[...]]
        for _ in 0..<2 {
            let response = try connection.send(
                HTTPRequest(url(server, "echo"), headers: ["Content-Type": "text/plain"], body: pieces))
            #expect(response == HTTPResponse(status: 200, contentType: "text/plain"))
            #expect(try connection.readBody(upTo: 100) == Array("one two".utf8))
        }
        _ = try connection.send(HTTPRequest(url(server, "echo"), body: pieces))
        #expect(try connection.readBody(upTo: 3) == Array("one".utf8))
    }

    @Test func returnsTheHeadOfAResponseWithAnyStatus() throws {
        let server = try HTTPServer(scripts: [
            "busy": answer("503 Service Unavailable", "Retry-After: 30"),
            "moved": answer("302 Found", "Location: /elsewhere/x"),
        ])
        let connection = try HTTPConnection(options: HTTPOptions(caFile: server.caFile))
        let busy = try connection.send(HTTPRequest(url(server, "busy")))
        #expect(busy.status == 503)
        #expect(busy.retryAfter == .seconds(30))
        let moved = try connection.send(HTTPRequest(url(server, "moved")))
        #expect(moved.redirectURL == url(server, "elsewhere"))
    }

    @Test func credentialsAreSentWithTheFirstRequest() throws {
        let script = "printf \"Content-Type: text/plain\\r\\n\\r\\n$HTTP_AUTHORIZATION\""
        let server = try HTTPServer(scripts: ["who": script])
        let connection = try HTTPConnection(options: HTTPOptions(caFile: server.caFile))
        _ = try connection.send(
            HTTPRequest(url(server, "who"), credentials: HTTPRequest.Credentials(username: "me", password: "secret")))
        #expect(try connection.readBody(upTo: 100) == Array("Basic bWU6c2VjcmV0".utf8))
    }

    @Test func anUntrustedCertificateHasARemedy() throws {
        let server = try HTTPServer()
        let connection = try HTTPConnection()
        let error = try #require(throws: HTTPError.self) { try connection.send(HTTPRequest(url(server, "git"))) }
        #expect(error.code == .certificate)
        #expect(error.remedies == [.provideCACertificate])
        #expect(
            error.description == """
                request to 127.0.0.1: the certificate of 127.0.0.1 was not issued by a trusted authority; provide the certificate \
                of the authority
                """)
    }

    @Test(arguments: ["a\r\nEvil: yes", "a\n", "\0"])
    func aHeaderWithALineBreakIsRejected(value: String) throws {
        let connection = try HTTPConnection()
        let request = HTTPRequest("http://127.0.0.1:1/", headers: ["Accept": value])
        #expect(try #require(throws: HTTPError.self) { try connection.send(request) }.code == .invalidRequest)
    }

    @Test func aCancelledConnectionSendsNothing() throws {
        let cancellation = CancellationHandle()
        let connection = try HTTPConnection(cancellation: cancellation)
        cancellation.cancel()
        let error = try #require(throws: HTTPError.self) { try connection.send(HTTPRequest("http://127.0.0.1:1/")) }
        #expect(error.code == .cancelled)
    }
}
