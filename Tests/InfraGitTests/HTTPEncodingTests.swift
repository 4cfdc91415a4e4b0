import InfraTestSupport
import Testing

@testable import InfraGit

/// Servers and proxies that change the head or the form of git's responses.
@Suite(.enabled(if: HTTPServer.isAvailable, withoutHTTPServer))
struct HTTPEncodingTests {
    private let name = "refs/heads/main"

    /// A filter for the response of git's CGI program.
    enum Filter: String, CaseIterable {
        /// Compresses the body, although the client did not ask for it.
        case gzip = #"""
            python3 -c '
            import gzip, sys
            head, _, body = sys.stdin.buffer.read().partition(b"\r\n\r\n")
            sys.stdout.buffer.write(head + b"\r\nContent-Encoding: gzip\r\n\r\n" + gzip.compress(body))'
            """#
        /// Sets another content type for the responses to `POST` requests, which git does not check.
        case plainText = #"""
            if [ $REQUEST_METHOD = POST ]; then LC_ALL=C sed '1,/^\r*$/s#^Content-Type:.*#Content-Type: text/plain\r#'; else cat; fi
            """#
        /// Sets the status of a proxy that changes responses.
        case transformed = #"{ printf "Status: 203 Non-Authoritative Information\r\n"; cat; }"#
    }

    @Test(arguments: Filter.allCases)
    func fetchesAndPushes(filter: Filter) throws {
        let git = HTTPServer.git.replacing("exec git", with: "git")
        let server = try HTTPServer(scripts: ["odd": "\(git) | \(filter.rawValue)"])
        let repository = try GitRepository()
        let cache = try Cache()
        let remote = try remote(repository, server, by: "odd")
        for number in 0..<2 {
            try repository.commit(["f\(number)": "\(number)"])
            let tip = try #require(try remote.fetch([name], into: cache.repository)[name])
            #expect(try tip.hex == repository.id(of: name))
            let (id, pack) = try cache.commit("pushed \(number)", on: tip)
            #expect(try remote.push(name, from: tip, to: id, pack: pack) == .updated)
        }
        try repository.verify()
    }

    /// Otherwise a response of some megabytes could fill the memory.
    @Test func aResponseThatExpandsTooMuchIsRejected() throws {
        let type = "application/x-git-upload-pack-advertisement"
        let script = """
            printf 'Content-Type: \(type)\\r\\nContent-Encoding: gzip, gzip\\r\\n\\r\\n'
            head -c 300000000 /dev/zero | gzip -1 | gzip -1
            """
        let server = try HTTPServer(scripts: ["odd": script])
        let error = try #require(throws: GitError.self) {
            try remote(try GitRepository(), server, by: "odd").list([name])
        }
        #expect(error.code == .protocolViolation)
    }
}
