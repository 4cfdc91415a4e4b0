import InfraTestSupport
import Testing

@testable import InfraGit

/// Signatures by this module, verified with git and ssh-keygen.
@Suite struct SigningTests {
    private let directory: TemporaryDirectory

    init() throws { directory = try TemporaryDirectory() }

    /// Creates a commit in a repository, signed with a key.
    private func commit(signedWith key: SigningKey) throws -> (id: ObjectID, remote: GitRepository) {
        let writer = PackWriter(repository: try Cache().repository)
        let tree = try writer.write(tree: [])
        let id = try writer.write(
            commit: tree, parents: [], author: someone, committer: someone, message: "Title\n\nKey: value\n",
            signedWith: key)
        let remote = try GitRepository()
        try remote.git("index-pack", "--stdin", "--strict", input: writer.finish().bytes)
        try remote.git("update-ref", "refs/heads/main", id.hex)
        return (id, remote)
    }

    @Test(arguments: ["ed25519", "ecdsa", "rsa"])
    func gitAcceptsSignaturesOfEachKeyType(type: String) throws {
        let key = try SSHKey(type: type, in: directory)
        let (id, remote) = try commit(signedWith: try SigningKey(file: key.file))
        let signers = try directory.write("signers", try key.allowed())
        let result = try remote.verifySignature(of: id.hex, by: signers)
        #expect(result.status == 0)
        #expect(result.errors.hasPrefix("Good \"git\" signature for someone@example.com with "))
        #expect(try remote.git("log", "-1", "--format=%B", "main").text == "Title\n\nKey: value\n")
        try remote.verify()
        // Another list does not contain the key.
        let others = try directory.write("others", try SSHKey("other", in: directory).allowed())
        #expect(try remote.verifySignature(of: id.hex, by: others).status != 0)
    }

    @Test func writesTheSameSignedCommitAsGit() throws {
        let key = try SSHKey(in: directory)
        let remote = try GitRepository()
        try remote.commit(["f": "x"], message: "Title\n\nBody")
        let expected = try remote.sign("main", with: key.file)
        let cache = try Cache()
        let tips = try InfraGitTests.remote(remote).fetch(["refs/heads/main"], into: cache.repository)
        let original = try cache.repository.commit(try #require(tips["refs/heads/main"]))
        let signer = try SigningKey(file: key.file)
        let id = try PackWriter(repository: cache.repository).write(
            commit: original.tree, parents: original.parents, author: original.author, committer: original.committer,
            message: original.message, signedWith: signer)
        #expect(id.hex == expected)
        #expect(try cache.repository.hasOnlyKnownHeaders(original))
    }

    @Test(arguments: [("ed25519", true), ("rsa", true), ("ecdsa", false)])
    func reportsWhetherSignaturesAreReproducible(type: String, isReproducible: Bool) throws {
        #expect(try SigningKey(file: try SSHKey(type: type, in: directory).file).isReproducible == isReproducible)
    }

    @Test func anAgentSignsForAPublicKey() throws {
        let key = try SSHKey(passphrase: "secret", in: directory)
        let socket = directory.path("agent")
        // The agent ends when its command ends.
        let script = try directory.write(
            script: "sign",
            """
            echo 'echo secret' > \(directory.path("askpass")); chmod 700 \(directory.path("askpass"))
            SSH_ASKPASS=\(directory.path("askpass")) SSH_ASKPASS_REQUIRE=force ssh-add -q \(key.file)
            rm \(key.file)
            printf content | ssh-keygen -q -Y sign -n git -f \(key.file).pub
            """)
        let made = try Command.check(["ssh-agent", "-a", socket, script])
        #expect(CommitSignature.isSSH(made.output))
    }

    @Test(arguments: [
        ("missing", "the file cannot be read: No such file or directory"),
        ("encrypted", "the key has a passphrase, which cannot be entered: remove it with \"ssh-keygen -p"),
        ("garbage", "it is not an SSH key, or has an old format that requires the public key file next to it"),
        ("open", "the file can be read by other users, so ssh-keygen ignores it: run chmod 600 on it"),
        ("public", "it is a public key, and no agent has the private key"),
    ])
    func explainsAnUnusableKey(kind: String, reason: String) throws {
        let key = try SSHKey(passphrase: kind == "encrypted" ? "secret" : "", in: directory)
        var file = key.file
        switch kind {
        case "missing": file = directory.path("nothing")
        case "garbage": file = try directory.write("garbage", "garbage\n")
        case "open": try Command.check(["chmod", "644", key.file])
        case "public":
            file = "\(key.file).pub"
            try Command.check(["rm", key.file])
        default: break
        }
        let error = try #require(throws: GitError.self) { try SigningKey(file: file) }
        #expect(error.code == .configuration)
        #expect(error.attempted == "sign with the key \(file)")
        #expect(error.reason.hasPrefix(reason))
    }

    @Test func cancelsSigning() throws {
        let key = try SigningKey(file: try SSHKey(in: directory).file)
        key.cancellation.cancel()
        let error = try #require(throws: GitError.self) { try key.signature(of: [1]) }
        #expect(error.code == .cancelled)
    }
}

/// Signatures by other programs, verified by this module.
@Suite struct AllowedSignersTests {
    private let directory: TemporaryDirectory
    private let remote: GitRepository

    init() throws {
        directory = try TemporaryDirectory()
        remote = try GitRepository()
        try remote.commit(["f": "x"], time: 1_600_000_000)
    }

    /// Verifies the last commit with a list; git has the same result, unless only git accepts the signature.
    private func verification(_ list: String, onlyGitAccepts: Bool = false) throws -> CommitSignature {
        let cache = try Cache()
        let tips = try InfraGitTests.remote(remote).fetch(["refs/heads/main"], into: cache.repository)
        let signers = AllowedSigners(file: try directory.write("signers", list))
        let id = try #require(tips["refs/heads/main"])
        let verification = try cache.repository.signature(of: id, by: signers)
        var isTrusted = false
        if case .trusted = verification { isTrusted = true }
        let isTrustedByGit = try remote.verifySignature(of: id.hex, by: signers.file).status == 0
        #expect(isTrustedByGit == (isTrusted || onlyGitAccepts))
        // No temporary file is left.
        #expect(try Command.check(["ls", cache.repository.path]).text.contains("temporary-") == false)
        return verification
    }

    @Test func reportsAMissingSignature() throws {
        #expect(try verification(try SSHKey(in: directory).allowed()) == .missing)
    }

    @Test(arguments: ["ed25519", "ecdsa", "rsa"])
    func aSignatureByAnAllowedKeyIsTrusted(type: String) throws {
        let key = try SSHKey(type: type, in: directory)
        try remote.sign("main", with: key.file)
        let other = try SSHKey("other", in: directory)
        guard
            case .trusted("a@example.com", let name) = try verification(
                "# people\n" + other.allowed() + key.allowed(as: "a@example.com,b@example.com", "namespaces=\"git\""))
        else {
            Issue.record("not trusted")
            return
        }
        #expect(name.hasSuffix(" key \(try key.fingerprint)"))
    }

    @Test func namesTheKeyOfAnUntrustedSignature() throws {
        let key = try SSHKey(in: directory)
        try remote.sign("main", with: key.file)
        let name = "ED25519 key \(try key.fingerprint)"
        let others = try SSHKey("other", in: directory).allowed()
        #expect(try verification(others) == .untrusted(key: name, reason: nil))
        #expect(try verification("") == .untrusted(key: name, reason: nil))
    }

    /// The commit is dated 2020-09-13.
    @Test(arguments: [
        ("valid-after=\"20200101\"", true), ("valid-before=\"20210101\"", true),
        ("valid-before=\"20200101\"", false), ("valid-after=\"20210101\"", false),
        ("namespaces=\"file\"", false), ("namespaces=\"file,git\"", true),
    ])
    func respectsTheNamespacesAndTheValidityOfAKey(options: String, isTrusted: Bool) throws {
        let key = try SSHKey(in: directory)
        try remote.sign("main", with: key.file)
        switch try verification(try key.allowed(as: "*", options)) {
        case .trusted(let principal, _): #expect(isTrusted && principal == "*")
        case .untrusted(_, let reason):
            #expect(!isTrusted)
            #expect(reason?.hasPrefix("\(directory.path("signers")):1: key ") == true)
        default: Issue.record("neither trusted nor untrusted")
        }
    }

    @Test func aCommitThatWasChangedAfterSigningIsBad() throws {
        let key = try SSHKey(in: directory)
        try remote.sign("main", with: key.file)
        let content = String(decoding: try remote.git("cat-file", "commit", "main").output, as: UTF8.self)
        let forged = content.split(separator: "\n\nChange", maxSplits: 1)[0] + "\n\nForged\n"
        let id = try remote.git("hash-object", "-t", "commit", "-w", "--stdin", input: Array(forged.utf8)).text
        try remote.git("update-ref", "refs/heads/main", id)
        #expect(try verification(try key.allowed()) == .bad)
    }

    @Test(arguments: [
        ("-----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----", CommitSignature.unsupported("OpenPGP")),
        ("-----BEGIN SIGNED MESSAGE-----\n x\n -----END SIGNED MESSAGE-----", CommitSignature.unsupported("X.509")),
        ("-----BEGIN SSH SIGNATURE-----\n x\n -----END SSH SIGNATURE-----", CommitSignature.bad),
        ("x", CommitSignature.bad),
    ])
    func namesAnUnsupportedKindOfSignature(signature: String, expected: CommitSignature) throws {
        let content = String(decoding: try remote.git("cat-file", "commit", "main").output, as: UTF8.self)
        let parts = content.split(separator: "\n\n", maxSplits: 1)
        let signed = "\(parts[0])\ngpgsig \(signature)\n\n\(parts[1])"
        let id = try remote.git("hash-object", "-t", "commit", "-w", "--stdin", input: Array(signed.utf8)).text
        try remote.git("update-ref", "refs/heads/main", id)
        #expect(try verification(try SSHKey(in: directory).allowed()) == expected)
    }

    @Test func twoSignaturesAreBad() throws {
        let key = try SSHKey(in: directory)
        try remote.sign("main", with: key.file)
        let content = String(decoding: try remote.git("cat-file", "commit", "main").output, as: UTF8.self)
        let signature = SignedCommit(Array(content.utf8)).signatures[0]
        let twice = SignedCommit.content(Array(content.utf8), signature: signature)
        let id = try remote.git("hash-object", "-t", "commit", "-w", "--stdin", "--literally", input: twice).text
        try remote.git("update-ref", "refs/heads/main", id)
        // git verifies the first signature; it never writes a second one itself.
        #expect(try verification(try key.allowed(), onlyGitAccepts: true) == .bad)
    }

    @Test func rejectsAnUnreadableList() throws {
        try remote.sign("main", with: try SSHKey(in: directory).file)
        let cache = try Cache()
        let tips = try InfraGitTests.remote(remote).fetch(["refs/heads/main"], into: cache.repository)
        let signers = AllowedSigners(file: directory.path("nothing"))
        let id = try #require(tips["refs/heads/main"])
        let error = try #require(throws: GitError.self) { try cache.repository.signature(of: id, by: signers) }
        #expect(error.code == .configuration)
        #expect(error.reason == "the list of allowed signers cannot be read: No such file or directory")
    }
}
