import InfraTestSupport
import Testing

@testable import InfraGit

/// Remotes that send endless data, simulated by a script in place of git.
@Suite struct EndlessRemoteTests {
    private let name = "refs/heads/main"
    private let directory: TemporaryDirectory
    private let tip = String(repeating: "1", count: 40)

    init() throws { directory = try TemporaryDirectory() }

    private func remote(runBy script: String) throws -> Remote {
        var options = RemoteOptions(timeout: .seconds(20))
        options.programs.git = try directory.write(script: "git", script)
        return Remote(location: try RemoteLocation("/nowhere"), options: options)
    }

    /// Returns a remote that runs a Python script: `send` writes packets, `repeat` writes one packet endlessly.
    private func program(_ lines: String) throws -> Remote {
        let file = try directory.write(
            "program.py",
            """
            import sys
            out = sys.stdout.buffer
            def packet(text): return b'%04x' % (len(text) + 4) + text.encode()
            def send(*texts):
                for text in texts: out.write(packet(text) if text else b'0000')
                out.flush()
            def repeat(text):
                while True: out.write(packet(text) * 1000)
            \(lines)
            sys.stdin.buffer.read()
            """)
        return try remote(runBy: "exec python3 \(file)")
    }

    /// A user with push access can create many long names that begin with a requested name.
    @Test(arguments: [
        "send('version 2\\n', 'ls-refs\\n', '')",
        "send('\(String(repeating: "3", count: 40)) refs/heads/a\\0multi_ack_detailed side-band-64k\\n')",
    ])
    func ignoresReferencesThatWereNotRequested(greeting: String) throws {
        let remote = try program(
            """
            \(greeting)
            for i in range(5000): send('3' * 40 + ' refs/heads/main-' + str(i) + 'x' * 60000 + '\\n')
            send('\(tip) \(name)\\n', '')
            """)
        let listing = try remote.list([name])
        #expect(listing.count == 1)
        #expect(listing[name]?.hex == tip)
    }

    @Test(arguments: [
        ("acknowledgments\\n", "NAK\\n"), ("acknowledgments\\n", "ACK \(String(repeating: "1", count: 40))\\n"),
        ("shallow-info\\n", "x\\n"), ("something-new\\n", "x\\n"),
    ])
    func limitsEndlessAnswers(section: String, line: String) throws {
        let remote = try program(
            """
            send('version 2\\n', 'ls-refs\\n', 'fetch=shallow\\n', '', '\(tip) \(name)\\n', '', '\(section)')
            repeat('\(line)')
            """)
        let cache = try Cache()
        let error = try #require(throws: GitError.self) { try remote.fetch([name], into: cache.repository) }
        #expect(error.code == .protocolViolation)
        #expect(error.reason == "the remote's response to the negotiation exceeds the size limit")
    }

    @Test func limitsEndlessSections() throws {
        let remote = try program(
            """
            send('version 2\\n', 'ls-refs\\n', 'fetch=shallow\\n', '', '\(tip) \(name)\\n', '')
            while True: out.write((packet('acknowledgments\\n') + b'0001') * 1000)
            """)
        let cache = try Cache()
        let error = try #require(throws: GitError.self) { try remote.fetch([name], into: cache.repository) }
        #expect(error.reason == "the remote's response to the negotiation exceeds the size limit")
    }

    @Test func limitsEndlessAnswersInVersion0() throws {
        let remote = try program(
            """
            send('\(tip) \(name)\\0multi_ack_detailed side-band-64k\\n', '')
            repeat('ACK \(tip) common\\n')
            """)
        let cache = try Cache()
        let error = try #require(throws: GitError.self) { try remote.fetch([name], into: cache.repository) }
        #expect(error.reason == "the remote's response to the negotiation exceeds the size limit")
    }

    /// The server has answered, so its further output is not needed.
    @Test func ignoresOutputAfterTheAnswer() throws {
        let repository = try GitRepository()
        let tip = try repository.commit(["f": "x"])
        var options = RemoteOptions(timeout: .seconds(20))
        options.programs.git = try directory.write(script: "git", "git \"$@\"; exec cat /dev/zero")
        let remote = try InfraGitTests.remote(repository, options: options)
        #expect(try remote.list([name])[name]?.hex == tip)
        let cache = try Cache()
        #expect(try remote.fetch([name], into: cache.repository)[name]?.hex == tip)
    }

    /// The server writes without reading, while more data is to be sent than the buffers hold.
    @Test func limitsTheOutputOfAServerThatDoesNotRead() throws {
        let remote = try program(
            """
            send('\(tip) refs/heads/other\\0report-status side-band-64k\\n', '')
            repeat('\\x02working\\n')
            """)
        let cache = try Cache()
        let (id, pack) = try cache.commit(Cache.noise(8_000_000), on: nil)
        let error = try #require(throws: GitError.self) { try remote.push(name, from: nil, to: id, pack: pack) }
        #expect(error.code == .protocolViolation)
        #expect(error.reason.hasPrefix("the remote sent more than 16777216 bytes before it read the request"))
    }
}
