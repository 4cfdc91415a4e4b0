internal import InfraGit

extension Repository {
    /// Returns the reason why the signature of a source commit is not accepted; `nil` when it is.
    ///
    /// - Parameters:
    ///   - commit: The commit.
    ///   - signers: The allowed signers; `nil` accepts commits without signatures.
    ///   - cancellation: Ends the verification.
    /// - Returns: The problem and its remedy, as a predicate of the commit: `is not signed: ...`.
    /// - Throws: `GitError` when the list of signers or the commit cannot be read.
    func signatureProblem(
        of commit: Commit, allowedSigners signers: AllowedSigners?, _ cancellation: CancellationHandle
    ) throws(GitError) -> String? {
        guard let signers else { return nil }
        let remedy = "sign it, or a commit on top of it, with a key on the list \(signers.file)"
        switch try signature(of: commit.id, by: signers, cancellation: cancellation) {
        case .trusted: return nil
        case .missing: return "is not signed: \(remedy)"
        case .bad: return "has a bad signature, it was changed after it was signed: \(remedy)"
        case .unsupported(let kind):
            return "has an \(kind) signature, and only SSH signatures are checked: \(remedy)"
        case .revoked(let key, let list):
            return """
                is signed with the \(key), which \(list) revokes, unless that file is neither a key revocation list nor a list \
                of public keys: \(remedy)
                """
        case .untrusted(let key, let reason):
            let detail = reason.map { " (\($0))" } ?? ""
            return """
                is signed with the \(key), which the list \(signers.file) does not allow for it\(detail): add the key if it is \
                to be trusted, or \(remedy)
                """
        }
    }
}
