public import InfraSystem

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
            attempted: "verify the signature of commit \(id) with the list \(signers.file)", cancellation: cancellation)
        try keygen.checkReadable(signers.file, name: "the list of allowed signers")
        if let file = signers.revokedKeysFile {
            try keygen.checkReadable(file, name: "the list of revoked keys \(file)")
        }
        let commit = try commit(id)
        let signed = SignedCommit(try commitContent(id))
        guard let signature = signed.signatures.first else { return .missing }
        guard signed.signatures.count == 1, !signed.hasOtherSignatures else { return .bad }
        guard CommitSignature.isSSH(signature) else {
            return CommitSignature.nameOfOtherFormat(signature).map(CommitSignature.unsupported) ?? .bad
        }
        let file: TemporaryFile
        do throws(Errno) {
            file = try TemporaryFile(signature, in: path, prefix: Repository.temporaryFilePrefix)
        } catch {
            throw GitError(
                code: .storage, attempted: keygen.attempted, reason: "cannot write to \(path): \(error.reason)")
        }
        defer { withExtendedLifetime(file) {} }
        return try keygen.verification(
            of: file.path, on: signed.payload, at: commit.committer.time, by: signers)
    }
}
