internal import InfraGit

extension Repository {
    /// What is wrong with the signature of a source commit; `nil` when it is good, or when nobody asks for one.
    ///
    /// - Parameters:
    ///   - commit: The commit.
    ///   - signers: Whom to trust; `nil` trusts everybody.
    ///   - cancellation: Ends the call when it has to wait.
    /// - Returns: What was found and what to do, behind the name of the commit: `is not signed: ...`.
    /// - Throws: `GitError` when the list or the commit cannot be read.
    func objection(
        to commit: Commit, by signers: AllowedSigners?, _ cancellation: CancellationHandle
    ) throws(GitError) -> String? {
        guard let signers else { return nil }
        let advice = "have somebody on the list \(signers.file) sign it or a commit on top of it"
        switch try signature(of: commit.id, by: signers, cancellation: cancellation) {
        case .trusted: return nil
        case .missing: return "is not signed: \(advice)"
        case .bad: return "has a bad signature, it was changed after it was signed: \(advice)"
        case .unsupported(let kind):
            return "has an \(kind) signature, and only SSH signatures are checked: \(advice)"
        case .revoked(let key, let list):
            return """
                is signed with the \(key), which \(list) revokes, unless that file is neither a key revocation list nor a list \
                of public keys: \(advice)
                """
        case .untrusted(let key, let reason):
            let detail = reason.map { " (\($0))" } ?? ""
            return """
                is signed with the \(key), which the list \(signers.file) does not allow for it\(detail): add the key if it is \
                to be trusted, or \(advice)
                """
        }
    }
}
