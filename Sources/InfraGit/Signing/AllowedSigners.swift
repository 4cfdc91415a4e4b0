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
