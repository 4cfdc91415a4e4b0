import InfraTestSupport
import Testing

@testable import InfraGit

/// Servers that repeat the credentials that they received.
@Suite struct SecretsTests {
    private let context = RemoteContext(
        attempted: "talk", timeout: .seconds(1), cancellation: CancellationHandle())

    private func reader(_ bytes: [UInt8]) -> PacketReader {
        PacketReader(BytesChannel(bytes, context: context), context: context)
    }

    @Test(arguments: [
        ("glpat-12", "***"), ("not with glpat-12 nor glpat-1", "not with *** nor ***"), ("GLPAT-12", "***"),
        ("glpat%2D12", "***"), ("glpat%2d12", "***"), ("%67%6C%70%61%74%2d%31%32", "***"), ("%67lpat-12", "***"),
        ("a/b+c", "***"), ("a%2Fb%2bc", "***"), ("100%", "***"), ("100%25", "***"), ("glpat-", "glpat-"),
        ("glpat%2", "glpat%2"), ("glpat-12\u{301}", "***\u{301}"),
        ("\u{1f468}\u{200d}glpat-12", "\u{1f468}\u{200d}***"),
    ])
    func redactsEachFormOfASecret(text: String, redacted: String) {
        context.addSecrets(["glpat-1", "", "glpat-12", "a/b+c", "100%"])
        #expect(context.secrets.redacted(text).hasSameBytes(as: redacted))
    }

    @Test(arguments: [
        ("see glpat-1234", "see ***"), ("see glpa", "see ***"), ("see glpat%2", "see ***"), ("see glp", "see glp"),
        ("see glpat-12345", "see ***"), ("see glpat-x", "see glpat-x"),
    ])
    func redactsTheBeginningOfASecretInATruncatedText(text: String, redacted: String) {
        context.addSecrets(["glpat-12345"])
        #expect(context.secrets.redacted(Array(text.utf8)[...], isTruncated: true) == redacted)
    }

    @Test func redactsReportsAndMessages() throws {
        context.addSecrets(["glpat-1"])
        var writer = PacketWriter()
        for line in ["unpack ok", "ng refs/heads/x glpat-1?"] { writer.append(line) }
        writer.flush()
        let report = try PushReport(reader(writer.bytes), of: "refs/heads/x", hasSideband: false, context: context)
        #expect(report.rejection == "***?")
        var messages = PacketWriter()
        messages.append(payload: "\u{2}you are glpat-1\n")
        messages.flush()
        var sideband = Sideband(reader(messages.bytes), context: context)
        guard case .end = try sideband.next() else { return }
        #expect(sideband.messages == ["you are ***"])
    }

    /// Long lines are split at any position, and so are packets.
    @Test(arguments: Array(4070...4100), [1, 7, 5000])
    func redactsASecretThatIsSplit(padding: Int, size: Int) throws {
        let secret = "ghp_0123456789abcdef"
        context.addSecrets([secret])
        let bytes = Array((String(repeating: "x", count: padding) + secret + String(repeating: "y", count: 5000)).utf8)
        var writer = PacketWriter()
        for start in stride(from: 0, to: bytes.count, by: size) {
            let piece = bytes[start..<min(start + size, bytes.count)]
            writer.append(payload: "\u{2}" + String(decoding: piece, as: UTF8.self))
        }
        writer.flush()
        var sideband = Sideband(reader(writer.bytes), context: context)
        guard case .end = try sideband.next() else { return }
        let text = sideband.messages.joined()
        #expect(text == String(repeating: "x", count: padding) + "***" + String(repeating: "y", count: 5000))
    }

    /// The error shows the beginning of text that is not a packet.
    @Test(arguments: [40, 50, 58])
    func redactsASecretBeforeTheTextIsTruncated(padding: Int) throws {
        context.addSecrets(["ghp_0123456789abcdef"])
        let noise = "2024-05-01 " + String(repeating: "x", count: padding - 11) + "ghp_0123456789abcdef\n"
        let error = try #require(throws: GitError.self) {
            try Advertisement(reader(Array(noise.utf8)), of: [], context: context)
        }
        #expect(!error.reason.contains("ghp"))
        #expect(error.reason.contains("xx*"))
    }

    @Test(
        arguments: [
            ("https://deployer-1:hunter2@h/x", ["deployer-1", "hunter2"]), ("https://git:hunter2@h/x", ["hunter2"]),
            ("https://hunter2:@h/x", ["hunter2", ""]), ("https://git@h/x", []),
            ("https://ghp_0123:x-oauth-basic@h/x", ["ghp_0123", "x-oauth-basic"]),
            ("https://ghp%5F0123@h/x", ["ghp_0123"]),
        ] as [(String, [String])])
    func treatsTheCredentialsOfAURLAsSecrets(url: String, secrets: [String]) throws {
        #expect(try #require(HTTPAddress(url)).secrets == secrets)
    }
}
