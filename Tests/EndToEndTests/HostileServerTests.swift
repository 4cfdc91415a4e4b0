import Foundation
import InfraTestSupport
import Testing

/// Hostile servers, simulated by a script that replaces git.
@Suite struct HostileServerTests {
    private static let id = String(repeating: "1", count: 40)

    /// Runs a pass with a server whose answers a shell script prints; `packet` prints its arguments as one packet.
    private func sync(with script: String, megabytes: Int = 300) throws -> Command.Result {
        let directory = try TemporaryDirectory()
        try directory.write(
            script: "bin/git",
            """
            packet() { printf '%04x' $(($(printf "$*" | wc -c) + 4)); printf "$*"; }
            \(script)
            """)
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        return try Program.run(
            [
                "sync", "--repo", directory.path("remote.git"), "--storage-dir", directory.path("storage"), "--timeout",
                "60",
            ],
            megabytes: megabytes, environment: ["PATH": "\(directory.path("bin")):\(path)"])
    }

    @Test(
        arguments: [
            // No packet, an invalid length, a length that is too small, a packet without content.
            (#"printf 'Welcome\033[2J to the machine\n'"#, #"it sent "Welcome [2J to the machine""#, 69),
            ("printf 'ffffffff'", "the remote closed the connection without an error message", 69),
            ("printf '0003'", #"it sent "0003""#, 69), ("printf 'zzzz'", #"it sent "zzzz""#, 69),
            ("printf '00ff'; printf 'x'", "the remote closed the connection without an error message", 69),
            // Terminal control sequences, in a protocol error and in a message of the program.
            (#"packet 'ERR \033]0;title\007\033[31mno\n'"#, "the remote reported an error: ]0;title [31mno", 77),
            (#"printf 'fatal: \033[31m\302\2332J no\n' >&2; exit 1"#, "fatal: [31m 2J no", 69),
            // Another protocol version, another hash function, invalid references.
            (
                #"packet 'version 9\n'; printf 0000"#,
                "version 9 of git's protocol is not supported; retrying does not help", 69
            ),
            (
                #"packet 'version 2\n'; packet 'object-format=sha256\n'; printf 0000"#,
                "retrying does not help: use a repository with SHA-1 object ids", 69
            ),
            (#"packet '\033[31m\n'; printf 0000"#, #"it sent "000a [31m""#, 69),
            (
                #"packet 'version 1\n'; packet '\033[31m\n'; printf 0000"#,
                #"the remote's list of references has the malformed line " [31m""#, 69
            ),
        ] as [(String, String, Int32)])
    func serverErrorsAreOnePrintableLine(script: String, ending: String, status: Int32) throws {
        let result = try sync(with: script)
        #expect(result.status == status)
        #expect(result.messages.count == 1)
        #expect(result.errors.hasPrefix("infra-sync: error: fetch "))
        #expect(result.errors.hasSuffix("\(ending)\n"), "\(result.errors)")
        #expect(result.isPrintable)
    }

    @Test(arguments: [
        // Endless references, in both versions of the protocol.
        #"line=$(packet '\#(id) refs/heads/%s\n' | head -c 60000); packet '\#(id) HEAD\0side-band-64k\n'"#,
        #"packet 'version 2\n'; packet 'ls-refs\n'; printf 0000"#,
    ])
    func anEndlessReferenceListIsAnError(greeting: String) throws {
        let filler = String(repeating: "x", count: 60_000)
        let packet = String(filler.utf8.count + 57, radix: 16)
        let result = try sync(
            with: """
                \(greeting)
                yes '\(packet)\(Self.id) refs/heads/\(filler)'
                """)
        #expect(result.status == 69)
        #expect(
            result.errors.hasSuffix("the remote's list of references exceeds the size limit\n"),
            "\(result.errors)")
    }

    /// The bytes after the version in the pack's header.
    @Test(arguments: [#"\0\0\0\001garbage that is no object"#, #"\377\377\377\377\060"#, ""])
    func aDamagedPackIsAnErrorOfTheRemote(rest: String) throws {
        let remote = try GitRepository()
        try remote.commit(["k8s/a.yaml": Manifest.configMap("a")], to: "production")
        let tip = try remote.id(of: "production")
        let result = try sync(
            with: """
                [ "$1" = upload-pack ] || exit 1
                packet '\(tip) HEAD\\0side-band-64k\\n'; packet '\(tip) refs/heads/production\\n'; printf 0000
                packet 'NAK\\n'
                packet '\\002\\033[31mworking\\r'
                packet '\\001PACK\\0\\0\\0\\002\(rest)'
                printf 0000
                """)
        #expect(result.status == 69)
        #expect(result.messages.count == 1)
        #expect(result.errors.contains("the pack cannot be used: "), "\(result.errors)")
        #expect(result.isPrintable)
    }

    @Test func hookOutputIsOnePrintableLine() throws {
        let cluster = try Cluster()
        try cluster.remote.install(
            hook: "pre-receive", #"printf '\033[2J\033]0;title\007protected\nsecond\302\233 line\n' >&2; exit 1"#)
        let result = try cluster.run("sync")
        #expect(result.status == 77)
        #expect(result.messages.count == 1)
        #expect(result.errors.contains("protected; second"))
        #expect(result.isPrintable)
    }

    @Test(arguments: [
        // URLs with a password.
        "https://user:SECRET@127.0.0.1:1/a.git", "https://SECRET@127.0.0.1:1/a.git",
        "ssh://user:SECRET@127.0.0.1:1/a.git",
        "user:SECRET@127.0.0.1:a.git", "https://user:SECRET\u{1}@127.0.0.1/a.git", "ftp://user:SECRET@127.0.0.1/a.git",
        "https://user:SECRET@127.0.0.1:99999/a.git", "ssh://user:SECRET@-oProxyCommand=x/a.git",
    ])
    func aPasswordInAURLIsNeverShown(url: String) throws {
        let directory = try TemporaryDirectory()
        for command in ["sync", "plan", "status"] {
            let result = try Program.run(
                [command, "--repo", url, "--storage-dir", directory.path("storage"), "--timeout", "2"])
            #expect([64, 69, 77, 78].contains(result.status))
            #expect(!result.errors.contains("SECRET") && !result.text.contains("SECRET"), "\(result.errors)")
            #expect(result.isPrintable)
        }
        let names = FileManager.default.enumerator(atPath: directory.path)?.compactMap { $0 as? String } ?? []
        #expect(!names.contains { $0.contains("SECRET") })
    }
}
