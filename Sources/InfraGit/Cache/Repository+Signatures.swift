public import InfraSystem

extension Repository {
    /// Checks the signature of a commit, as `git verify-commit` does: the key must have been allowed at the time of the commit.
    ///
    /// A commit whose signature is not the only header that git takes for one is bad, since git leaves the others out of what is signed.
    ///
    /// - Parameters:
    ///   - id: The commit.
    ///   - signers: Whom to trust.
    ///   - cancellation: Ends the call when it has to wait.
    /// - Returns: What the signature is worth.
    /// - Throws: ``GitError`` with `configuration` when a list cannot be read, `corrupt` when the commit cannot.
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
        return try keygen.verdict(on: signed.payload, at: commit.committer.time, file.path, signers)
    }
}
