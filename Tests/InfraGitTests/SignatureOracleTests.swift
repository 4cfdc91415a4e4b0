import Foundation
import InfraTestSupport
import Testing

@testable import InfraGit

/// Compares the results of verifying signatures with those of `git verify-commit`.
@Suite struct SignatureOracleTests {
    private let directory: TemporaryDirectory
    private let remote: GitRepository
    private let key: SSHKey

    init() throws {
        directory = try TemporaryDirectory()
        remote = try GitRepository()
        key = try SSHKey(in: directory)
        try remote.commit(["f": "x"], time: 1_600_000_000)
    }

    /// Returns the content of the last commit, with another date of the committer.
    private func content(date: String = "1600000000 +0000") throws -> String {
        let lines = String(decoding: try remote.git("cat-file", "commit", "main").output, as: UTF8.self)
        return lines.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.hasPrefix("committer ") ? "committer C O Mitter <committer@example.com> \(date)" : String(line)
        }.joined(separator: "\n")
    }

    private func sign(_ payload: String, with file: String? = nil) throws -> String {
        let signature = try SigningKey(file: file ?? key.file).signature(of: Array(payload.utf8))
        return String(decoding: SignedCommit.content(Array(payload.utf8), signature: signature), as: UTF8.self)
    }

    private func install(_ content: String) throws {
        let id = try remote.git(
            "hash-object", "-t", "commit", "-w", "--stdin", "--literally", input: Array(content.utf8)
        ).text
        try remote.git("update-ref", "refs/heads/main", id)
    }

    private func verification(_ list: String, revoked: String? = nil) throws -> (ours: CommitSignature, isGood: Bool) {
        let cache = try Cache()
        let tips = try InfraGitTests.remote(remote).fetch(["refs/heads/main"], into: cache.repository)
        let id = try #require(tips["refs/heads/main"])
        let signers = AllowedSigners(file: try directory.write("signers", list), revokedKeysFile: revoked)
        let ours = try cache.repository.signature(of: id, by: signers)
        let git = try remote.verifySignature(of: id.hex, by: signers.file, revoked: revoked)
        return (ours, git.status == 0)
    }

    private func isTrusted(_ verification: CommitSignature) -> Bool {
        if case .trusted = verification { true } else { false }
    }

    // MARK: - Lists

    /// The start and the end of a key's validity, one second before, at, and after them; the committer's time zone does
    /// not count.
    @Test(
        arguments: [-1, 0, 1],
        [
            ("valid-after=\"20200913122640Z\"", "+0000"), ("valid-before=\"20200913122640Z\"", "+0000"),
            ("valid-after=\"20200913122640Z\"", "+0530"), ("valid-before=\"20200913122640Z\"", "-1130"),
            ("valid-after=\"202009131226Z\",valid-before=\"202009131227Z\"", "+1400"),
        ])
    func aKeyIsValidAtTheSameSecondsAsInGit(second: Int, validity: (options: String, offset: String)) throws {
        try install(sign(content(date: "\(1_600_000_000 + second) \(validity.offset)")))
        let found = try verification(try key.allowed(as: "*", validity.options))
        #expect(isTrusted(found.ours) == found.isGood, "\(found)")
    }

    /// Without a date, git verifies at the current time: an expired key is not valid.
    @Test(arguments: ["0 +0000", "0 +1400"])
    func aMissingDateCountsAsTheCurrentTime(date: String) throws {
        try install(sign(content(date: date)))
        for options in ["", "valid-before=\"20200101Z\"", "valid-after=\"20200101Z\""] {
            let found = try verification(try key.allowed(as: "*", options))
            #expect(isTrusted(found.ours) == found.isGood, "\(options): \(found)")
            #expect(isTrusted(found.ours) == !options.hasPrefix("valid-before"))
        }
    }

    /// Backdating with a date that no calendar has.
    @Test(arguments: ["99999999999999999999 +0000", "-1 +0000", "9223372036854775807 +0000"])
    func anInvalidDateDoesNotMakeAnExpiredKeyValid(date: String) throws {
        try install(sign(content(date: date)))
        let cache = try Cache()
        let tips = try InfraGitTests.remote(remote).fetch(["refs/heads/main"], into: cache.repository)
        let signers = AllowedSigners(
            file: try directory.write("signers", try key.allowed(as: "*", "valid-before=\"20200101Z\"")))
        let id = try #require(tips["refs/heads/main"])
        let found = try? cache.repository.signature(of: id, by: signers)
        #expect(found.map(isTrusted) != true)
    }

    @Test(arguments: [
        ("*", "", true), ("someone@example.com", "", true), ("*@example.com,!mallory@example.com", "", true),
        ("a@example.com,b@example.com", "namespaces=\"git\"", true), ("*", "namespaces=\"file\"", false),
        ("*", "namespaces=\"file,git\"", true), ("*", "namespaces=\"g*\"", true), ("*", "namespaces=\"\"", false),
        ("*", "cert-authority", false), ("!*", "", false), ("*", "no-such-option", false),
    ])
    func interpretsALineOfTheListLikeGit(principal: String, options: String, isTrusted: Bool) throws {
        try install(sign(content()))
        let found = try verification(try key.allowed(as: principal, options))
        #expect(self.isTrusted(found.ours) == found.isGood, "\(found)")
        #expect(self.isTrusted(found.ours) == isTrusted, "\(found)")
    }

    /// A certificate is valid for the principals that it names, and only if the line marks the key as an authority.
    @Test(arguments: [
        ("*@example.com", "cert-authority", true), ("*@example.com", "", false),
        ("*@example.org", "cert-authority", false),
        ("*@example.com", "cert-authority,namespaces=\"file\"", false),
        ("*@example.com", "cert-authority,valid-before=\"20200101\"", false),
    ])
    func verifiesACertificateLikeGit(principal: String, options: String, isTrusted: Bool) throws {
        let authority = try SSHKey("authority", in: directory)
        try Command.check(
            ["ssh-keygen", "-q", "-s", authority.file, "-I", "name", "-n", "alice@example.com", "\(key.file).pub"])
        try install(sign(content(), with: "\(key.file)-cert.pub"))
        let found = try verification(try authority.allowed(as: principal, options))
        #expect(self.isTrusted(found.ours) == found.isGood, "\(found)")
        #expect(self.isTrusted(found.ours) == isTrusted, "\(found)")
    }

    @Test(arguments: [
        ("the key", true), ("another key", false), ("a key revocation list", true),
        ("another key revocation list", false),
        ("nothing", false), ("no list", true), ("a comment and the key", true),
    ])
    func aRevokedKeyIsNotTrusted(list: String, isRevoked: Bool) throws {
        let other = try SSHKey("other", in: directory)
        try install(sign(content()))
        let file = directory.path("revoked")
        switch list {
        case "the key": try Command.check(["cp", "\(key.file).pub", file])
        case "another key": try Command.check(["cp", "\(other.file).pub", file])
        case "a key revocation list": try Command.check(["ssh-keygen", "-q", "-k", "-f", file, "\(key.file).pub"])
        case "another key revocation list":
            try Command.check(["ssh-keygen", "-q", "-k", "-f", file, "\(other.file).pub"])
        case "nothing": try directory.write("revoked", "")
        case "no list": try directory.write("revoked", "a text\n")
        default: try directory.write("revoked", "# lost\n\(try Command.check(["cat", "\(key.file).pub"]).text)\n")
        }
        let found = try verification(try key.allowed(), revoked: file)
        #expect(isTrusted(found.ours) == found.isGood, "\(found)")
        if isRevoked {
            #expect(found.ours == .revoked(key: "ED25519 key \(try key.fingerprint)", list: file))
        } else {
            #expect(isTrusted(found.ours))
        }
    }

    /// git continues without the list, with a warning.
    @Test(arguments: [("missing", "No such file or directory"), (".", "Is a directory")])
    func rejectsAnUnreadableListOfRevokedKeys(file: String, reason: String) throws {
        // Also if the commit is not signed.
        for content in [try content(), try sign(content())] {
            try install(content)
            let error = try #require(throws: GitError.self) {
                try verification(try key.allowed(), revoked: directory.path(file))
            }
            #expect(error.code == .configuration)
            #expect(error.reason == "the list of revoked keys \(directory.path(file)) cannot be read: \(reason)")
        }
    }

    // MARK: - Headers

    /// The position of an additional header.
    private enum Place: CaseIterable {
        case signed, beforeTheSignature, behindTheSignature
    }

    /// A header that git excludes from the signed content could change the meaning of a commit without git noticing.
    @Test(arguments: [
        "encoding ISO-8859-1", "mergetag object 0123456789012345678901234567890123456789\n type commit\n tag x", "x y",
        "gpgsig-sha256 -----BEGIN SSH SIGNATURE-----\n AAAA\n -----END SSH SIGNATURE-----", "gpgsigs x\n y", "gpgsig",
        "HG:extra x\n  gpgsig y",
    ])
    func aHeaderIsSignedOrTheSignatureIsBad(header: String) throws {
        let plain = try content()
        for place in Place.allCases {
            func adding(_ header: String, to content: String, before text: String) -> String {
                guard let range = content.range(of: text) else { return content }
                return content.replacingCharacters(in: range, with: header + text)
            }
            switch place {
            case .signed: try install(sign(adding("\n" + header, to: plain, before: "\n\n")))
            case .beforeTheSignature: try install(adding(header + "\n", to: sign(plain), before: "gpgsig "))
            case .behindTheSignature: try install(adding("\n" + header, to: sign(plain), before: "\n\n"))
            }
            let found = try verification(try key.allowed())
            let isOfSignatures = header.hasPrefix("gpgsig")
            #expect(isTrusted(found.ours) == (found.isGood && !isOfSignatures), "\(place): \(found)")
            #expect(isTrusted(found.ours) == (place == .signed && !isOfSignatures), "\(place): \(found)")
            if !isTrusted(found.ours) { #expect(found.ours == .bad) }
        }
    }

    /// A signature need not be the last header: git signs the rest of the commit.
    @Test func aSignatureBetweenOtherHeadersIsGood() throws {
        let payload = try content().replacing("\n\n", with: "\nencoding UTF-8\n\n", maxReplacements: 1)
        let signed = try sign(payload)
        let parts = signed.split(separator: "encoding UTF-8\n", maxSplits: 1).map(String.init)
        try install(parts[0] + parts[1].replacing("\n\n", with: "\nencoding UTF-8\n\n", maxReplacements: 1))
        let found = try verification(try key.allowed())
        #expect(found.isGood && isTrusted(found.ours), "\(found)")
    }

    @Test(arguments: ["gpgsig ", "gpgsig-sha256 "])
    func aSecondSignatureOfTheSameKeyIsBad(header: String) throws {
        let signed = try sign(content())
        guard let start = signed.range(of: "gpgsig "), let end = signed.range(of: "-----END SSH SIGNATURE-----\n")
        else {
            Issue.record("there is no signature")
            return
        }
        let block = String(signed[start.lowerBound..<end.upperBound])
        let second = header + block.dropFirst("gpgsig ".count)
        for pair in [block + second, second + block] {
            try install(signed.replacing(block, with: pair))
            #expect(try verification(try key.allowed()).ours == .bad)
        }
    }
}
