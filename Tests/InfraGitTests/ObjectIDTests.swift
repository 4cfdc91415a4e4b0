import InfraGit
import InfraTestSupport
import Testing

@Suite struct ObjectIDTests {
    @Test func hexadecimalDigitsSurviveARoundTrip() throws {
        let hex = "0123456789abcdef00fffefdfcfbfaf987654321"
        let id = try #require(ObjectID(hex: hex))
        #expect(id.hex == hex)
        #expect("\(id)" == hex)
        #expect(id.bytes.count == 20)
        #expect(id.bytes.first == 1 && id.bytes.last == 0x21)
        #expect(ObjectID(hex: hex.uppercased()) == id)
    }

    @Test(arguments: [
        "", "0123", String(repeating: "g", count: 40), String(repeating: "0", count: 41),
        "é" + String(repeating: "0", count: 38),
    ])
    func rejectsMalformedIDs(text: String) {
        #expect(ObjectID(hex: text) == nil)
    }

    @Test func idsAreOrderedLikeTheirDigits() throws {
        var random = SeededGenerator(seed: 1)
        let ids = (0..<200).compactMap { _ in
            ObjectID(hex: (0..<40).map { _ in String(Int.random(in: 0..<16, using: &random), radix: 16) }.joined())
        }
        #expect(ids.sorted().map(\.hex) == ids.map(\.hex).sorted())
    }

    // Empty, with NUL, longer than one block of SHA-1, not UTF-8.
    @Test(arguments: [(0, 0), (1, 0), (5000, 10), (2, 0xff)] as [(Int, UInt8)])
    func computesTheSameIDsAsGit(count: Int, byte: UInt8) throws {
        let content = [UInt8](repeating: byte, count: count)
        let remote = try GitRepository()
        let cache = try Cache()
        let writer = PackWriter(repository: cache.repository)
        let expected = try remote.git("hash-object", "--stdin", input: content).text
        #expect(ObjectID(ofBlob: content).hex == expected)
        #expect(try writer.write(blob: content).hex == expected)
        let entry = TreeEntry(name: "f", mode: .file, id: ObjectID(ofBlob: content))
        let listed = "100644 blob \(expected)\tf\n"
        let tree = try remote.git("mktree", "--missing", input: Array(listed.utf8)).text
        #expect(try ObjectID(ofTree: [entry]).hex == tree)
    }
}
