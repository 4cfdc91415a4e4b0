public import InfraSystem

/// An SSH key that signs commits, as git does with `gpg.format=ssh`.
public struct SigningKey: Sendable {
    /// The file of the private key, or of a public key whose private key is in an agent.
    public let file: String
    /// Whether the key produces the same signature for the same commit each time, as ed25519 does.
    ///
    /// With other keys, each attempt to write a commit produces another id.
    public private(set) var isReproducible = false
    /// A handle that cancels signing, which can take long if an agent asks the user.
    public var cancellation = CancellationHandle()

    /// Opens a key and tests it, so that problems are known before the key is needed.
    ///
    /// The key is read again for each signature, so it can be replaced while a program runs.
    ///
    /// - Parameter file: The key's file.
    /// - Throws: ``GitError`` with `configuration` if the key cannot sign; the reason includes the remedy.
    public init(file: String) throws(GitError) {
        self.file = file
        let first = try signature(of: [])
        isReproducible = try signature(of: []) == first
    }

    /// Signs the content of a commit.
    ///
    /// - Parameter content: The commit without a signature.
    /// - Returns: The armored signature.
    /// - Throws: ``GitError`` with `configuration` if the key cannot sign.
    func signature(of content: [UInt8]) throws(GitError) -> [UInt8] {
        let keygen = SSHKeygen(attempted: "sign with the key \(file)", cancellation: cancellation)
        let result = try keygen.run(["-Y", "sign", "-n", SSHKeygen.namespace, "-f", file], input: content)
        guard result.hasSucceeded, CommitSignature.isSSH(result.output) else {
            throw GitError(code: .configuration, attempted: keygen.attempted, reason: reason(of: result))
        }
        return result.output
    }

    private func reason(of result: SSHKeygen.Result) -> String {
        do throws(Errno) {
            try FileSystem.checkReadable(file)
        } catch {
            return "the file cannot be read: \(error.reason)"
        }
        let detail = result.errorLines.joined(separator: "; ")
        let lowercased = detail.lowercased()
        if lowercased.contains("passphrase") {
            return """
                the key has a passphrase, which cannot be entered: remove it with "ssh-keygen -p -f \(file)", or use \
                the public key file, with the private key in an agent
                """
        }
        if lowercased.contains("unprotected private key file") {
            return "the file can be read by other users, so ssh-keygen ignores it: run chmod 600 on it"
        }
        if lowercased.contains("no private key found") {
            return "it is a public key, and no agent has the private key (the agent's socket is SSH_AUTH_SOCK)"
        }
        if lowercased.contains("couldn't load public key") {
            return """
                it is not an SSH key, or has an old format that requires the public key file next to it: \
                ssh-keygen -y -f \(file) > \(file).pub
                """
        }
        return detail.isEmpty ? "ssh-keygen ended without a signature" : detail
    }
}
