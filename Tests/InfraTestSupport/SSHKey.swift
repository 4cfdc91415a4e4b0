/// An SSH key pair in files, for signatures.
public struct SSHKey: Sendable {
    /// The path of the private key file; the public key file has the suffix `.pub`.
    public let file: String

    /// Creates a key pair.
    ///
    /// - Parameters:
    ///   - name: The file's name.
    ///   - type: The type of the key, as in `ssh-keygen -t`.
    ///   - passphrase: The passphrase; none by default.
    ///   - directory: The directory of the files.
    /// - Throws: ``Command/Failure`` if the key cannot be created.
    public init(
        _ name: String = "key", type: String = "ed25519", passphrase: String = "", in directory: TemporaryDirectory
    ) throws {
        file = directory.path(name)
        try Command.check(["ssh-keygen", "-q", "-t", type, "-N", passphrase, "-C", name, "-f", file])
    }

    /// Returns a line for a list of allowed signers.
    ///
    /// - Parameters:
    ///   - principal: The principal of the key.
    ///   - options: The options between the principal and the key, such as `valid-before="20200101"`.
    /// - Returns: The line, with its line feed.
    /// - Throws: ``Command/Failure`` if the key cannot be read.
    public func allowed(as principal: String = "someone@example.com", _ options: String = "") throws -> String {
        "\(principal) \(options) \(try Command.check(["cat", "\(file).pub"]).text)\n"
    }

    /// The key's fingerprint, `SHA256:...`.
    public var fingerprint: String {
        get throws {
            String(try Command.check(["ssh-keygen", "-l", "-f", "\(file).pub"]).text.split(separator: " ")[1])
        }
    }
}

extension GitRepository {
    /// Replaces the last commit of a branch by the same commit with a signature made by git.
    ///
    /// - Parameters:
    ///   - branch: The branch's short name.
    ///   - key: The file of the SSH key.
    /// - Returns: The new commit's id.
    /// - Throws: ``Command/Failure`` if git fails.
    @discardableResult
    public func sign(_ branch: String, with key: String) throws -> String {
        let message = try git("log", "-1", "--format=%B", branch).text
        let date = try git("log", "-1", "--format=%cd", "--date=raw", branch).text
        let parents = try git("log", "-1", "--format=%P", branch).text.split(separator: " ").flatMap {
            ["-p", String($0)]
        }
        let id = try Command.check(
            ["git", "--git-dir", path, "-c", "gpg.format=ssh", "commit-tree", "-S\(key)", "\(branch)^{tree}"] + parents
                + ["-m", message],
            environment: GitRepository.environment.merging(["GIT_COMMITTER_DATE": date, "GIT_AUTHOR_DATE": date]) { $1 }
        ).text
        try git("update-ref", "refs/heads/\(branch)", id)
        return id
    }

    /// Verifies the signature of a commit with git.
    ///
    /// - Parameters:
    ///   - revision: The commit.
    ///   - signers: The file of allowed signers.
    ///   - revoked: The file of revoked keys.
    ///   - environment: Further variables.
    /// - Returns: The result of git; the status is 0 if the signature is good.
    /// - Throws: ``Command/Failure`` if git cannot be started.
    public func verifySignature(
        of revision: String, by signers: String, revoked: String? = nil, environment: [String: String?] = [:]
    ) throws -> Command.Result {
        let settings =
            ["-c", "gpg.ssh.allowedSignersFile=\(signers)"]
            + (revoked.map { ["-c", "gpg.ssh.revocationFile=\($0)"] } ?? [])
        return try Command.run(
            ["git", "--git-dir", path] + settings + ["verify-commit", revision],
            environment: GitRepository.environment.merging(environment) { $1 })
    }
}
