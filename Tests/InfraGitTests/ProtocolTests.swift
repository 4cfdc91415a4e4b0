import InfraTestSupport
import Testing

@testable import InfraGit

@Suite struct ProtocolTests {
    private let context = RemoteContext(
        attempted: "talk", timeout: .seconds(1), cancellation: CancellationHandle())

    private func reader(_ text: String) -> PacketReader {
        PacketReader(BytesChannel(Array(text.utf8), context: context), context: context)
    }

    private func packets(_ lines: [String]) -> String {
        var writer = PacketWriter()
        for line in lines { writer.append(line) }
        writer.flush()
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test func readsThePacketsThatWereWritten() throws {
        var writer = PacketWriter()
        writer.append("one")
        writer.append(payload: "two")
        writer.delimiter()
        writer.append(payload: "")
        writer.flush()
        let text = String(decoding: writer.bytes, as: UTF8.self)
        #expect(text == "0008one\n0007two000100040000")
        let reader = reader(text + "0002")
        #expect(try reader.next() == .data)
        #expect(reader.line == "one")
        #expect(try reader.next() == .data)
        #expect(reader.line == "two")
        #expect(try reader.next() == .delimiter)
        #expect(try reader.next() == .data)
        #expect(reader.payload.isEmpty)
        #expect(try reader.next() == .flush)
        #expect(try reader.next() == .responseEnd)
        #expect(throws: GitError.self) { try reader.next() }
    }

    @Test func readsALongStreamOfPackets() throws {
        let line = String(repeating: "x", count: 65_000)
        let reader = reader(packets((0..<20).map { "\($0)\(line)" }))
        for number in 0..<20 {
            #expect(try reader.next() == .data)
            #expect(reader.line == "\(number)\(line)")
        }
        #expect(try reader.next() == .flush)
    }

    @Test(arguments: [
        ("Welcome to the machine\n", "the remote does not speak git's protocol: it sent \"Welcome to the machine\""),
        ("0003", "the remote does not speak git's protocol: it sent \"0003\""),
        ("0010short", "the remote's response is truncated"), ("00", "the remote's response is truncated"),
        ("", "the remote's response is truncated"),
        ("001aERR no such repository", "the remote reported an error: no such repository"),
    ])
    func rejectsMalformedPackets(text: String, reason: String) throws {
        let reader = reader(text)
        let error = try #require(throws: GitError.self) { try reader.next() }
        #expect(error.reason == reason)
    }

    /// The output of login scripts, some of which begins like a packet length of thousands of bytes.
    @Test(arguments: [
        ("\n\nWelcome\n", "\"Welcome\""), ("\r\n\r\n", "empty lines"), ("2024-05-01 login", "\"2024-05-01 login\""),
        ("added 3 keys\nwelcome", "\"added 3 keys\""), ("0010hello, world", "\"0010hello, world\""),
    ])
    func showsTheBeginningOfAMalformedGreeting(noise: String, shown: String) throws {
        let error = try #require(throws: GitError.self) { try Advertisement(reader(noise), of: [], context: context) }
        #expect(error.code == .protocolViolation)
        #expect(error.reason == "the remote does not speak git's protocol: it sent \(shown)")
    }

    /// A service line over HTTP, and the empty repository of an old version of git.
    @Test(arguments: ["001e# service=git-upload-pack\n0000000eversion 2\n0000", "0000"])
    func readsEachKindOfGreeting(text: String) throws {
        #expect(try Advertisement(reader(text), of: ["refs/heads/x"], context: context).references == [:])
    }

    /// The messages are those of git, JGit, GitHub and Azure.
    @Test(
        arguments: [
            ("upload-pack: not our ref 1234", .objectUnavailable), ("want 1234 not valid", .objectUnavailable),
            ("Repository not found.", .notFound), ("TF401019: The repository x does not exist", .notFound),
            ("access denied", .rejected),
        ] as [(String, GitError.Code)])
    func distinguishesTheErrorsOfTheRemote(words: String, code: GitError.Code) throws {
        let error = try #require(throws: GitError.self) { try reader(packets(["ERR \(words)"])).next() }
        #expect(error.code == code)
        #expect(error.reason.hasPrefix("the remote reported an error: \(words.prefix(20))"))
    }

    @Test func readsAnAdvertisementOfVersion0() throws {
        let id = String(repeating: "1", count: 40)
        let other = String(repeating: "2", count: 40)
        let text = packets([
            "\(id) HEAD\0side-band-64k agent=git/2.39 symref=HEAD:refs/heads/main", "\(other) refs/heads/a b",
            "\(other) refs/tags/v1^{}", "shallow \(id)",
        ])
        let advertisement = try Advertisement(reader(text), of: ["HEAD", "refs/heads/a b"], context: context)
        #expect(advertisement.version == 0)
        #expect(advertisement.references.map { $0.name } == ["HEAD", "refs/heads/a b"])
        #expect(advertisement.references.map { $0.id.hex } == [id, other])
        #expect(advertisement.offers("agent"))
        #expect(advertisement.offers("side-band-64k"))
        #expect(!advertisement.offers("side-band"))
    }

    @Test(arguments: [
        ["version 3", "x"], ["nonsense"], ["version 2", "object-format=sha256"],
    ])
    func rejectsAnUnsupportedAdvertisement(lines: [String]) throws {
        let error = try #require(throws: GitError.self) {
            try Advertisement(reader(packets(lines)), of: [], context: context)
        }
        #expect(error.code == .protocolViolation)
    }

    @Test func throwsTheFatalErrorOfASideband() throws {
        var writer = PacketWriter()
        writer.append(payload: "\u{2}working\r")
        writer.append(payload: "\u{2}do")
        writer.append(payload: "\u{1}data")
        writer.append(payload: "\u{2}ne\n")
        writer.append(payload: "\u{3}disk full\n")
        var sideband = Sideband(reader(String(decoding: writer.bytes, as: UTF8.self)), context: context)
        guard case .data(let bytes) = try sideband.next() else {
            Issue.record("no data")
            return
        }
        #expect(Array(bytes) == Array("data".utf8))
        let error = try #require(throws: GitError.self) { _ = try sideband.next() }
        #expect(error.code == .remoteFailure)
        #expect(error.reason == "the remote reported a fatal error: disk full")
        #expect(sideband.messages == ["working", "done"])
    }

    @Test func limitsEndlessMessages() throws {
        let packet = "fde8\u{2}" + String(repeating: "x", count: 64_995)
        var sideband = Sideband(reader(String(repeating: packet, count: 1100)), context: context)
        let error = try #require(throws: GitError.self) { _ = try sideband.next() }
        #expect(error.reason == "the remote's messages exceed the size limit")
        #expect(sideband.messages.count == 100)
    }

    /// Keep-alive packets, as many as the network can transport.
    @Test(arguments: ["0005\u{1}", "0004", "0005\u{2}"])
    func limitsEndlessEmptyPackets(packet: String) throws {
        var sideband = Sideband(reader(String(repeating: packet, count: 300_000)), context: context)
        let error = try #require(throws: GitError.self) { _ = try sideband.next() }
        #expect(error.reason == "the remote's messages exceed the size limit")
    }

    @Test(arguments: [true, false])
    func limitsAnEndlessReport(hasSideband: Bool) throws {
        let line = String(repeating: "x", count: 65_000)
        let packet = hasSideband ? "fded\u{1}\(line)" : "fdec\(line)"
        let error = try #require(throws: GitError.self) {
            try PushReport(
                reader(String(repeating: packet, count: 20)), of: "refs/heads/x", hasSideband: hasSideband,
                context: context)
        }
        #expect(error.reason == "the remote's push report exceeds the size limit")
    }

    @Test func limitsEndlessCapabilities() throws {
        let text = "000eversion 2\n" + String(repeating: "0008abcd", count: 10_000)
        let error = try #require(throws: GitError.self) {
            try Advertisement(reader(text), of: [], context: context)
        }
        #expect(error.reason == "the remote's list of capabilities exceeds the size limit")
    }

    /// libgit2 would write all data after the last object to the file, until the disk is full.
    @Test func rejectsDataAfterTheLastObjectOfAPack() throws {
        let cache = try Cache()
        let (id, pack) = try cache.commit("content", on: nil)
        let receiver = try PackReceiver(
            cache.repository.database, cancellation: CancellationHandle(), attempted: "receive")
        for chunk in pack.chunks { try receiver.append(chunk[...]) }
        let error = try #require(throws: GitError.self) {
            for _ in 0..<100 { try receiver.append(Array(repeating: 0, count: 10)[...]) }
        }
        #expect(error.code == .protocolViolation)
        #expect(!cache.repository.contains(id))
    }

    @Test(
        arguments: [
            (["unpack ok", "ok refs/heads/x"], nil),
            (["unpack ok", "ok refs/heads/x", "option refname refs/heads/y"], nil),
            (["unpack ok", "ng refs/heads/x protected branch"], "protected branch"),
            (
                ["unpack index-pack failed", "ng refs/heads/x unpacker error"],
                "the remote could not unpack the objects: index-pack failed"
            ),
            (["unpack ok", "ng refs/heads/x"], "no reason given"),
        ] as [([String], String?)])
    func readsAPushReport(lines: [String], rejection: String?) throws {
        let report = try PushReport(
            reader(packets(lines)), of: "refs/heads/x", hasSideband: false, context: context)
        #expect(report.rejection == rejection)
    }

    @Test func rejectsAReportAboutAnotherReference() throws {
        #expect(throws: GitError.self) {
            try PushReport(
                reader(packets(["unpack ok", "ok refs/heads/y"])), of: "refs/heads/x", hasSideband: false,
                context: context)
        }
    }

    @Test func formatsAnErrorOnOneLine() {
        let error = GitError(code: .rejected, attempted: "a", reason: "\u{1b}[31mno\n  way\t.\r\n..")
        #expect(error.description == "a: [31mno way")
    }
}
