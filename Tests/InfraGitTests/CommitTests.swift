import InfraTestSupport
import Testing

@testable import InfraGit

@Suite struct CommitTests {
    /// Returns a commit with a message, fetched from a new repository.
    private func commit(message: String) throws -> (Commit, GitRepository) {
        let remote = try GitRepository()
        try remote.commit(["f": "x"], message: message)
        let cache = try Cache()
        let tips = try InfraGitTests.remote(remote).fetch(["refs/heads/main"], into: cache.repository)
        return (try cache.repository.commit(try #require(tips["refs/heads/main"])), remote)
    }

    @Test func readsAllFieldsOfACommit() throws {
        let (commit, remote) = try commit(message: "Subject\n\nBody\n")
        #expect(commit.id.hex == (try remote.id(of: "main")))
        #expect(commit.tree.hex == (try remote.id(of: "main^{tree}")))
        #expect(commit.parents.isEmpty)
        #expect(
            commit.author == Signature(name: "A U Thor", email: "author@example.com", time: 1_500_000_000, offset: 120))
        #expect(commit.committer.offset == -210)
        #expect(commit.message == "Subject\n\nBody\n")
    }

    @Test(arguments: [
        "One line", "Two\nlines\n\nbody", "\n\n  Blanks before  \nand after \n\n\nbody", "", "\n",
        "update from production: abc\n\nSource-Commit: abc\nEnvironment: production\n",
        // Only the last paragraph counts, unless it is the title.
        "Key: value", "T\n\nA: 1\n\nB: 2\nC : 3\n\n\n", "T\n\nA: 1\nno trailer\n", "T\n\ntext\nmore text\n\n",
        // Continued values.
        "T\n\nA: 1\n  2\n\t3\nB: 4\n", "T\n\n A: 1\n", "T\n\nA:1\nB:\nC-d: x:y\n",
        // A quarter of the lines is enough if git wrote one of the trailers.
        "T\n\nSigned-off-by: A <a@b>\nx\ny\nz\n", "T\n\nSigned-off-by: A <a@b>\nw\nx\ny\nz\n",
        "T\n\nA: 1\n(cherry picked from commit 0123)\n", "T\n\nnot_a-key: 1\n", "T\n\nA B: 1\n",
        "T\n\nA: 1\n# comment\nB: 2\n", "T\n\nSigned-off-by: A <a@b>\nx\n  y\nB: 1\n",
        "T\n\nA: 1\n(cherry picked from commit 0123)\n x\na\nb\nc\n",
        // CR LF line ends, and whitespace that git does not treat as blanks.
        "T\r\nmore\r\n\r\nbody\r\n\r\nAllow-Deletions: true\r\nB: 2\r\n",
        "T\n\u{A0}\nbody\n\u{3000}\nA: 1\n", "T\n\nA\u{A0}: 1\n", "e\u{301}\n\u{301}\n\nA: e\u{301}\n",
    ])
    func readsSubjectBodyAndTrailersLikeGit(message: String) throws {
        let (commit, remote) = try commit(message: message)
        #expect(commit.subject == (try remote.git("log", "-1", "--format=%s", "main").text))
        var body = try remote.git("log", "-1", "--format=%b", "main").text.unicodeScalars[...]
        while body.last == "\n" { body.removeLast() }
        #expect(commit.body == String(body))
        let expected = try remote.git(
            "log", "-1", "--format=%(trailers:only,unfold,separator=%x0A,key_value_separator=%x3D)", "main"
        ).text
        #expect(commit.trailers.map { "\($0.key)=\($0.value)" }.joined(separator: "\n") == expected)
    }

    @Test func readsAMessageOfManyLines() throws {
        let header = "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nauthor A <a> 1 +0000\ncommitter A <a> 1 +0000\n\n"
        for message in [
            "T" + String(repeating: "\n", count: 4 << 20), "T\n\n" + String(repeating: "a: b\n", count: 1 << 18),
        ] {
            let commit = try #require(Commit(id: ObjectID.zero, content: Array((header + message).utf8)))
            #expect(commit.subject == "T")
            #expect(commit.trailers.isEmpty)
        }
    }

    @Test func readsASignedCommitInLatin1() throws {
        let header =
            "tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904\nauthor J\u{e4} <j@x> 12 +0000\n"
            + "committer J <j@x> 13 -0100\ngpgsig -----BEGIN\n author x\n \n -----END\nencoding ISO-8859-1\n\nGr\u{fc}n\n"
        let content = header.unicodeScalars.map { UInt8($0.value) }
        let commit = try #require(Commit(id: ObjectID.zero, content: content))
        #expect(commit.message == "Grün\n")
        #expect(commit.author == Signature(name: "Jä", email: "j@x", time: 12, offset: 0))
        #expect(commit.committer == Signature(name: "J", email: "j@x", time: 13, offset: -60))
    }

    @Test(arguments: [
        (Signature(name: "A U Thor", email: "a@b", time: 1, offset: 0), "A U Thor <a@b> 1 +0000"),
        (Signature(name: "  A <x>\n. ", email: "<a@b>", time: 5, offset: -210), "A x <a@b> 5 -0330"),
        (Signature(name: "", email: "", time: 7, offset: 765), " <> 7 +1245"),
    ])
    func removesInvalidCharactersFromASignature(signature: Signature, line: String) {
        #expect(signature.line == line)
    }

    @Test(arguments: ["", "Broken", "A <b", "A <b> x y", "A <b> 5", "<b> 5 +0100"])
    func readsTheValidPartsOfAMalformedSignature(line: String) {
        let signature = Signature(line: line[...])
        #expect(signature.time == (line.contains("5") ? 5 : 0))
    }

    /// Times that git does not show or treats as damage, and the last time with a date.
    @Test(
        arguments: [
            ("9223372036854775807 +0100", 0, "1970-01-01T01:00:00+01:00"),
            ("-9223372036854775808 -9999", 0, "1970-01-01T00:00:00+00:00"),
            ("253402300799 +0100", 253_402_300_799, "9999-12-31T23:59:59+00:00"),
            ("1500000000 -9223372036854775808", 1_500_000_000, "2017-07-14T02:40:00+00:00"),
            ("1500000000 +2359", 1_500_000_000, "2017-07-15T02:39:00+23:59"),
            ("99999999999999999999 +0000", 0, "1970-01-01T00:00:00+00:00"),
            ("-5 +0000", 0, "1970-01-01T00:00:00+00:00"), ("253402300800 +0000", 0, "1970-01-01T00:00:00+00:00"),
            ("253402300799 +0000", 253_402_300_799, "9999-12-31T23:59:59+00:00"),
            ("1500000000 +99999999999", 1_500_000_000, "2017-07-14T02:40:00+00:00"),
            ("1500000000 -0330", 1_500_000_000, "2017-07-13T23:10:00-03:30"),
        ] as [(String, Int64, String)])
    func formatsTheDateOfEverySignature(numbers: String, time: Int64, date: String) {
        let signature = Signature(line: "A <b> \(numbers)"[...])
        #expect(signature.time == time)
        #expect(signature.date == date)
        #expect(Signature(line: signature.line[...]) == signature)
    }

    @Test func replacesTimesOutOfRangeWithZero() {
        for extreme in [Int.min, .max] {
            let signature = Signature(name: "A", email: "b", time: Int64(extreme), offset: extreme)
            #expect(signature.date == "1970-01-01T00:00:00+00:00")
        }
    }

    @Test func writesTheSameCommitAsGit() throws {
        let remote = try GitRepository()
        let first = try remote.commit(["f": "x"])
        let tree = try remote.id(of: "main^{tree}")
        let expected = try remote.git("commit-tree", tree, "-p", first, "-m", "Title\n\nKey: value").text
        let id = try PackWriter(repository: try Cache().repository).write(
            commit: try #require(ObjectID(hex: tree)), parents: [try #require(ObjectID(hex: first))], author: someone,
            committer: Signature(name: "C O Mitter", email: "committer@example.com", time: 1_500_000_060, offset: -210),
            message: "Title\n\nKey: value\n")
        #expect(id.hex == expected)
    }
}
