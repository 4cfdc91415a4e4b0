import InfraTestSupport
import Testing

@testable import InfraGit

/// The rules for valid objects beyond those of `git fsck --strict`, which InfraFuzz tests.
@Suite struct ObjectValidityTests {
    private static let header = "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n"
    private static let person = "A <a@b> 1 +0000"

    @Test(arguments: [
        ("author P\ncommitter P\ntree T\n\n", "its header has a second tree"),
        ("author P\ncommitter P\nx y\n more\nparent T\n\n", "its header has a misplaced parent"),
        ("author P\ncommitter P\nauthor P\n\n", "its header has a second or misplaced author"),
        ("author P\nparent T\ncommitter P\n\n", "its header has no committer in the expected place"),
        ("parent T\nauthor P\ncommitter P\n continued\n\n", "its header continues the committer's line"),
        ("author P\ncommitter P\nx", "its header does not end with a line feed"),
        ("author P\ncommitter P\n\nx\0", "it has a NUL byte"),
        ("author A<a@b> 1 +0000\ncommitter P\n\n", "its author has no space before the e-mail address"),
        ("author P\ncommitter A <a@b> 01 +0000\n\n", "its committer has a date that begins with a zero"),
    ])
    func readsAnInvalidCommitLikeGit(rest: String, defect: String) throws {
        let tree = "1111111111111111111111111111111111111111"
        let text = Self.header + rest.replacing("P\n", with: Self.person + "\n").replacing("T\n", with: tree + "\n")
        #expect(Commit(id: .zero, content: Array(text.utf8)) == nil)
        let commit = try #require(Commit(id: .zero, invalidContent: Array(text.utf8)))
        #expect(commit.defect == defect)
        #expect(Self.header == "tree \(commit.tree)\n")
        #expect(commit.parents.count == (rest.hasPrefix("parent") ? 1 : 0))
    }

    @Test(arguments: ["", "tree x\n", "parent x\n", " tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\n"])
    func rejectsACommitThatGitCannotRead(text: String) {
        #expect(Commit(id: .zero, invalidContent: Array(text.utf8)) == nil)
    }

    @Test(arguments: [
        ("", "Gr\u{fc}n", nil), ("encoding UTF-8\n", "Gr\u{fc}n", nil), ("encoding utf8\n", "Gr\u{fc}n", nil),
        ("encoding ISO-8859-1\n", "Gr\u{c3}\u{bc}n", nil), ("encoding UTF-16\n", "Gr\u{fc}n", "UTF-16"),
        ("encoding UTF-7\n", "Gr\u{fc}n", "UTF-7"), ("encoding UTF-8\nencoding UTF-7\n", "Gr\u{fc}n", nil),
        ("x\n encoding UTF-7\n", "Gr\u{fc}n", nil), ("encoding \u{212A}OI8\n", "Gr\u{fc}n", "\u{212A}OI8"),
    ])
    func decodesAMessageByItsEncodingHeader(header: String, message: String, undecoded: String?) throws {
        let text = "\(Self.header)author \(Self.person)\ncommitter \(Self.person)\n\(header)\nGrün\n\nKey: value\n"
        let commit = try #require(Commit(id: .zero, content: Array(text.utf8)))
        #expect(commit.subject == message)
        #expect(commit.undecodedEncoding == undecoded)
        #expect(commit.trailers.map(\.key) == (undecoded == nil ? ["Key"] : []))
    }

    /// The bytes from 0x80 on that an encoding does not define.
    @Test(
        arguments: [
            ("ISO-8859-1", []), ("latin1", []), ("ISO-8859-2", []), ("latin2", []), ("ISO_8859-5", []),
            ("iso8859-7", [0xAE, 0xD2, 0xFF]), ("ISO-8859-9", []), ("ISO-8859-15", []),
            ("windows-1250", [0x81, 0x83, 0x88, 0x90, 0x98]), ("CP1251", [0x98]),
            ("windows-1252", [0x81, 0x8D, 0x8F, 0x90, 0x9D]), ("KOI8-R", []), ("koi8-u", []),
        ] as [(String, [UInt8])])
    func decodesSingleByteEncodingsLikeGit(encoding: String, undefined: [UInt8]) throws {
        let header = "\(Self.header)author \(Self.person)\ncommitter \(Self.person)\nencoding \(encoding)\n\nT\n\n"
        let lines = (0x80...0xFF as ClosedRange<UInt8>).filter { !undefined.contains($0) }.flatMap {
            Array("b ".utf8) + [$0, UInt8(ascii: "\n")]
        }
        let content = Array(header.utf8) + lines + Array("\nKey: value\n".utf8)
        let commit = try #require(Commit(id: .zero, content: content))
        let repository = try GitRepository()
        let text = try repository.git("log", "-1", "--format=%b", repository.rawObject("commit", content)).text
        #expect(commit.body.unicodeScalars.elementsEqual(text.unicodeScalars.dropLast()))
        #expect(commit.undecodedEncoding == nil && commit.trailers.map(\.key) == ["Key"])
        for byte in undefined {
            let commit = try #require(Commit(id: .zero, content: Array(header.utf8) + [byte]))
            #expect(commit.body == String(Unicode.Scalar(byte)))
        }
    }

    @Test func referencesAreComparedByteForByte() {
        let (one, other) = (ObjectID(ofBlob: [1]), ObjectID(ofBlob: [2]))
        var references: References = ["refs/heads/K": one]
        #expect(references["refs/heads/\u{212A}"] == nil)
        references["refs/heads/\u{212A}"] = other
        #expect(references.count == 2 && references["refs/heads/K"] == one)
        #expect(references.filtered(by: ["refs/heads/\u{212A}"]) == ["refs/heads/\u{212A}": other])
        // A name that is not UTF-8 differs from the name that is displayed for it.
        let context = RemoteContext(attempted: "list", timeout: .seconds(1), cancellation: CancellationHandle())
        var list = ReferenceList(of: ["\u{FFFD}", "refs/heads/\u{212A}"], context: context)
        for name in [[0xFF], Array("refs/heads/K".utf8), Array("refs/heads/\u{212A}x".utf8)] as [[UInt8]] {
            list.add(Array(one.hex.utf8)[...], name[...])
        }
        #expect(list.references.isEmpty)
    }

    @Test(arguments: [
        ("a/\u{301}b", true), ("\u{212A}", true), (".\u{301}", false), ("a/.\u{301}", false), ("-\u{301}", false),
        ("a\u{301}.lock", false),
        ("a.loc\u{212A}", true), ("@\u{301}{", true),
    ])
    func validatesBranchNamesByTheirBytes(name: String, isValid: Bool) throws {
        #expect(BranchName.isValid(name) == isValid)
        let status = try Command.run(
            ["git", "check-ref-format", "--branch", name], environment: GitRepository.environment
        ).status
        #expect((status == 0) == isValid)
    }
}
