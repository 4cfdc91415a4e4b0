import Foundation
import Glibc
import InfraTestSupport
import Testing

/// The program with a real HTTPS server.
@Suite(
    .enabled(
        if: HTTPServer.isAvailable, "lighttpd is not installed (Debian packages lighttpd and lighttpd-mod-openssl)"))
struct HTTPSyncTests {
    private func options(_ cluster: Cluster, _ server: HTTPServer, by script: String = "git") -> [String] {
        [
            "--repo", server.url(of: cluster.remote, by: script), "--storage-dir", cluster.directory.path("storage"),
            "--ca-file", server.caFile,
        ]
    }

    @Test func syncWorksOverHTTPS() throws {
        let cluster = try Cluster()
        let server = try HTTPServer()
        let options = options(cluster, server, by: "private") + ["--token-file", server.tokenFile]
        let first = try Program.run(["sync"] + options + ["--username", "deployer"])
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.text.contains("production: committed "))
        #expect(try cluster.replicas("staging") == "3")
        let url = server.url(of: cluster.remote, by: "private")
        #expect(try cluster.remote.git("log", "-1", "--format=%B", "flux").text.contains("Source-Repository: \(url)\n"))
        try cluster.change(replicas: 7)
        #expect(try Program.run(["plan"] + options).status == 0)
        #expect(try Program.run(["sync"] + options).text.contains("production: committed "))
        #expect(try cluster.replicas() == "7")
        let last = try Program.run(["sync"] + options)
        #expect(last.text == "production: up to date\nstaging: up to date")
        try cluster.remote.verify()
    }

    @Test func credentialsInTheURLAreNeverShown() throws {
        let cluster = try Cluster()
        let server = try HTTPServer()
        let url = server.url(of: cluster.remote, by: "private")
            .replacingOccurrences(of: "://", with: "://deployer:\(server.token)@")
        let options = ["--repo", url, "--storage-dir", cluster.directory.path("s"), "--ca-file", server.caFile]
        let sync = try Program.run(["sync"] + options)
        #expect(sync.status == 0, "\(sync.errors)")
        let program = try RunningProgram(["run"] + options + ["--log-level", "trace", "--interval", "0.1"])
        let start = try program.messages(until: "watches")
        #expect(program.end(by: SIGTERM) == 0)
        let log = try cluster.remote.git("log", "-p", "flux").text
        for text in [sync.text, sync.errors, start, log] { #expect(!text.contains(server.token)) }
    }

    /// Each pass sends several requests.
    @Test func aRedirectOnTheSameServerIsFollowedAndReportedOnce() throws {
        let cluster = try Cluster()
        let server = try HTTPServer(scripts: [
            "old": "printf \"Status: 301 Moved\\r\\nLocation: /git$PATH_INFO?$QUERY_STRING\\r\\n\\r\\n\""
        ])
        let result = try Program.run(["sync"] + options(cluster, server, by: "old"))
        #expect(result.status == 0, "\(result.errors)")
        let (old, new) = (server.url(of: cluster.remote, by: "old"), server.url(of: cluster.remote))
        #expect(result.errors == "infra-sync: warning: \(old) redirects to \(new): use that URL\n")
    }

    /// The server redirects the fetch of the source branches to a server that only infra-sync can reach.
    @Test func aRedirectToAnotherServerIsNotFollowed() throws {
        let cluster = try Cluster()
        let inner = try HTTPServer()
        let secret = inner.url(of: cluster.remote)
        let empty = try GitRepository()
        let server = try HTTPServer(scripts: [
            "odd": """
            case $QUERY_STRING in
            *upload-pack*) printf "Status: 302 Found\\r\\nLocation: \(secret)/info/refs?$QUERY_STRING\\r\\n\\r\\n"; exit;;
            esac
            \(HTTPServer.git)
            """
        ])
        let authorities = try Command.check(["cat", server.caFile, inner.caFile]).output
        let caFile = try cluster.directory.write("both.pem", String(decoding: authorities, as: UTF8.self))
        let result = try Program.run([
            "sync", "--repo", server.url(of: empty, by: "odd"), "--storage-dir", cluster.directory.path("storage"),
            "--ca-file", caFile,
        ])
        #expect(result.status == 69)
        #expect(result.errors.contains("the remote redirects to \(secret), which is on another server: not followed"))
        #expect(inner.requests() == [])
        #expect(try !empty.exists("flux"))
    }

    /// Otherwise the CA of one server could impersonate the other server.
    @Test func caFilesAreTrustedForTheirOwnServerOnly() throws {
        let cluster = try Cluster()
        let server = try HTTPServer()
        let other = try HTTPServer()
        let target = try GitRepository()
        let authorities = try Command.check(["cat", server.caFile, other.caFile]).output
        let caFile = try cluster.directory.write("both.pem", String(decoding: authorities, as: UTF8.self))
        let arguments = [
            "sync", "--repo", server.url(of: cluster.remote), "--target-repo", other.url(of: target), "--storage-dir",
            cluster.directory.path("storage"), "--ca-file", caFile,
        ]
        let result = try Program.run(arguments)
        #expect(result.status == 77)
        #expect(result.errors.contains("was not issued by a trusted authority"))
        #expect(result.errors.contains("(--target-ca-file)"))
        #expect(other.requests() == [])
        let named = try Program.run(arguments + ["--target-ca-file", other.caFile])
        #expect(named.status == 0, "\(named.errors)")
        #expect(try target.exists("flux"))
    }

    // `{url}` is a repository that the token can access, `{ca}` and `{token}` are the correct files.
    @Test(arguments: [
        (
            "--repo {url} --ca-file {ca}", 77,
            "the server asked for credentials (HTTP 401); provide a token (--token-file)"
        ),
        (
            "--repo {url} --ca-file {ca} --token-file {ca}", 78,
            "the token file {ca} must contain only the token, on one line without blanks"
        ),
        (
            "--repo {url} --ca-file {ca} --token-file {token} --username stranger", 77,
            "the server rejected the token in {token} with user name stranger (HTTP 401); provide the user name"
        ),
        (
            "--repo {open} --ca-file {ca} --token-file {token} --target-repo {url}", 77,
            "the server asked for credentials (HTTP 401); provide a token (--target-token-file)"
        ),
        ("--repo {url} --token-file {token}", 77, "was not issued by a trusted authority"),
        (
            "--repo {url} --ca-file {dir}/nothing", 78,
            "provide the certificate of the authority (--ca-file)"
        ),
        (
            "--repo {url}x --ca-file {ca} --token-file {token}", 69,
            "the repository does not exist, or is not visible with the token in"
        ),
        ("--repo http://127.0.0.1:1/x --token-file {token}", 78, "a token is not sent over http://"),
        ("--repo https://127.0.0.1:1/x --token-file {token}", 69, "Connection refused"),
        ("--repo https://127.0.0.1:1/x --token-file {dir}/nothing", 78, "cannot be read: No such file or directory"),
        (
            "--repo https://127.0.0.1/x?private_token=hunter2", 78,
            "the URL of a repository must not have a query or a fragment"
        ),
    ])
    func failuresHaveTheirStatusAndReason(arguments: String, status: Int32, reason: String) throws {
        let cluster = try Cluster()
        let server = try HTTPServer()
        func filled(_ text: some StringProtocol) -> String {
            text.replacingOccurrences(of: "{url}", with: server.url(of: cluster.remote, by: "private"))
                .replacingOccurrences(of: "{open}", with: server.url(of: cluster.remote))
                .replacingOccurrences(of: "{ca}", with: server.caFile)
                .replacingOccurrences(of: "{token}", with: server.tokenFile)
                .replacingOccurrences(of: "{dir}", with: cluster.directory.path)
        }
        let result = try Program.run(
            ["sync", "--storage-dir", cluster.directory.path("storage")] + arguments.split(separator: " ").map(filled))
        #expect(result.status == status)
        #expect(result.errors.contains(filled(reason)), "\(result.errors)")
        #expect(!result.errors.contains(server.token) && !result.errors.contains("hunter2"))
        #expect(try !cluster.remote.exists("flux"))
    }

    /// The second request is not sent before the time of `Retry-After`, even if the interval is shorter.
    @Test func retryAfterDelaysTheNextPass() throws {
        let cluster = try Cluster()
        let first = cluster.directory.path("first")
        let second = cluster.directory.path("second")
        let script = """
            if [ ! -e \(first) ]; then
                date +%s%N > \(first)
                printf 'Status: 429 Too Many Requests\\r\\nRetry-After: 2\\r\\n\\r\\n'
                exit
            fi
            [ -e \(second) ] || date +%s%N > \(second)
            \(HTTPServer.git)
            """
        let server = try HTTPServer(scripts: ["busy": script])
        let program = try RunningProgram(
            ["run", "--interval", "0.1"] + options(cluster, server, by: "busy"))
        let messages = try program.messages(until: "production: committed")
        #expect(messages.contains("the remote received too many requests (HTTP 429); try again in 2.0 seconds"))
        #expect(program.end(by: SIGTERM) == 0)
        let times = try [first, second].map {
            try #require(Int(try String(contentsOfFile: $0, encoding: .utf8).filter(\.isNumber)))
        }
        #expect(times[1] - times[0] > 1_900_000_000)
    }

    /// The token is being replaced, so the error is temporary.
    @Test func aRejectedTokenDoesNotEndRunAfterASuccessfulPass() throws {
        let cluster = try Cluster()
        let server = try HTTPServer()
        let token = try cluster.directory.write("token", server.token)
        let program = try RunningProgram(
            ["run", "--interval", "0.1", "--token-file", token] + options(cluster, server, by: "private"))
        _ = try program.messages(until: "staging: committed")
        try cluster.directory.write("token", "")
        _ = try program.messages(until: "the token file \(token) is empty")
        try cluster.change(replicas: 4)
        try cluster.directory.write("token", server.token)
        _ = try program.messages(until: "production: committed")
        #expect(program.end(by: SIGTERM) == 0)
    }
}
