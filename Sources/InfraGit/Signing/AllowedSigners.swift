import Glibc

/// A list of SSH keys that are trusted to sign commits, in the format of git's `gpg.ssh.allowedSignersFile`.
///
/// Source: ssh-keygen(1), "ALLOWED SIGNERS".
public struct AllowedSigners: Hashable, Sendable {
    /// The path of the list.
    public let file: String
    /// The path of the list of revoked keys, in the format of git's `gpg.ssh.revocationFile`; `nil` for none.
    ///
    /// The file is a key revocation list of OpenSSH, or a list of public keys, one on each line.
    public let revokedKeysFile: String?

    /// Creates a reference to a list.
    ///
    /// The files are read again for each signature, so they can be replaced while a program runs.
    ///
    /// - Parameters:
    ///   - file: The path of the list.
    ///   - revokedKeysFile: The path of the list of revoked keys; `nil` for none.
    public init(file: String, revokedKeysFile: String? = nil) {
        self.file = file
        self.revokedKeysFile = revokedKeysFile
    }

    /// The paths of both files.
    package var files: [String] { [file] + (revokedKeysFile.map { [$0] } ?? []) }
}

extension Repository {
    /// Verifies the signature of a commit, as `git verify-commit` does: the key must have been allowed at the time of
    /// the commit.
    ///
    /// If a commit has several signature headers, the signature is bad, because git excludes all of them from the
    /// signed content.
    ///
    /// - Parameters:
    ///   - id: The commit.
    ///   - signers: The trusted keys.
    ///   - cancellation: A handle that cancels the call.
    /// - Returns: The result of the verification.
    /// - Throws: ``GitError`` with `configuration` if a list cannot be read, `corrupt` if the commit cannot be read.
    public func signature(
        of id: ObjectID, by signers: AllowedSigners, cancellation: CancellationHandle = CancellationHandle()
    ) throws(GitError) -> CommitSignature {
        let keygen = SSHKeygen(
            attempted: "check the signature of commit \(id) by the list \(signers.file)", cancellation: cancellation)
        try keygen.checkFile(signers.file, "the list")
        if let file = signers.revokedKeysFile { try keygen.checkFile(file, "the list of revoked keys \(file)") }
        let commit = try commit(id)
        let signed = SignedCommit(try commitContent(id))
        guard let signature = signed.signatures.first else { return .missing }
        guard signed.signatures.count == 1, !signed.hasOtherSignatures else { return .bad }
        guard CommitSignature.isSSH(signature) else {
            return CommitSignature.otherKind(signature).map(CommitSignature.unsupported) ?? .bad
        }
        let file = try TemporaryFile(signature, in: path, keygen.attempted)
        defer { withExtendedLifetime(file) {} }
        return try keygen.verdict(on: signed.payload, at: commit.committer.time, file.path, signers)
    }
}

extension SSHKeygen {
    /// Checks that a file can be read, because ssh-keygen would only report that the signature is not good.
    fileprivate func checkFile(_ file: String, _ name: String) throws(GitError) {
        do throws(Errno) {
            // A directory can be opened, but not read.
            _ = try contents(of: file, upTo: 1)
        } catch {
            throw GitError(
                code: .configuration, attempted: attempted, reason: "\(name) cannot be read: \(error.reason)")
        }
    }

    /// Finds the principals of the key, then verifies the signature for each of them; `signature` is the path of a
    /// file.
    fileprivate func verdict(
        on payload: [UInt8], at time: Int64, _ signature: String, _ signers: AllowedSigners
    ) throws(GitError) -> CommitSignature {
        // Without a readable date, or for 0, there is no time to verify at: the current time counts, as in git.
        let moment = time == 0 ? [] : ["-Overify-time=\(Self.localTime(time))"]
        let options = ["-f", signers.file, "-s", signature] + moment
        let revocation = signers.revokedKeysFile.map { ["-r", $0] } ?? []
        let found = try run(["-Y", "find-principals"] + options)
        var complaints = found.complaints
        for principal in found.hasSucceeded ? found.lines : [] {
            let command = ["-Y", "verify", "-n", Self.namespace, "-I", principal] + options
            let checked = try run(command + revocation, input: payload)
            if checked.hasSucceeded, let key = Self.key(of: checked) {
                return .trusted(principal: principal, key: key)
            }
            // ssh-keygen does not report that the key is revoked: verify again without the list of revoked keys.
            if let list = signers.revokedKeysFile, let key = Self.key(of: try run(command, input: payload)) {
                return .revoked(key: key, list: list)
            }
            complaints += checked.complaints
        }
        // The key is not on the list: check that the signature is valid, and find its key.
        let checked = try run(
            ["-Y", "check-novalidate", "-n", Self.namespace, "-s", signature], input: payload)
        guard checked.hasSucceeded, let key = Self.key(of: checked) else { return .bad }
        return .untrusted(key: key, reason: complaints.first { $0.hasPrefix("\(signers.file):") })
    }

    /// Returns the key in the message `Good "git" signature with ED25519 key SHA256:...`.
    private static func key(of result: Result) -> String? {
        guard let line = result.lines.first, line.hasPrefix("Good \"\(namespace)\" signature ") else { return nil }
        let words = line.split(separator: " ")
        guard let with = words.lastIndex(of: "with") else { return nil }
        return words[(with + 1)...].joined(separator: " ")
    }

    /// Formats a time for ssh-keygen: in the time zone of the machine, as the times in the list are.
    private static func localTime(_ time: Int64) -> String {
        var seconds = time_t(time)
        // SAFETY: both calls write to local variables, within their bounds.
        var parts = unsafe tm()
        var text = [CChar](repeating: 0, count: 32)
        unsafe localtime_r(&seconds, &parts)
        let count = unsafe strftime(&text, text.count, "%Y%m%d%H%M%S", &parts)
        return String(decoding: text[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}
