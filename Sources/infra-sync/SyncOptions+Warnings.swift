import FoundationEssentials
import Glibc
import InfraGit
import InfraSync

/// Warnings about options that are allowed but not safe, printed at each start.
extension SyncOptions {
    /// Warnings of files with secrets that others may read, and of connections that others may read and change.
    func warnings(of configuration: SyncConfiguration) -> [String] {
        let files = [
            ("key file", deployKey), ("key file", targetDeployKey), ("key file", signingKey),
            ("token file", tokenFile), ("token file", targetTokenFile),
        ]
        let repositories = [("--repo", configuration.repository), ("--target-repo", configuration.targetRepository)]
        return files.compactMap { noun, path in path.flatMap { SecretFile(noun: noun, path: $0)?.warning } }
            + repositories.compactMap { option, location in
                guard let location, location.isPlainHTTP else { return nil }
                return """
                    \(option): the connection to \(location) is not encrypted, so whoever is on the way can change what is rendered \
                    and committed: use https://
                    """
            }
    }
}

/// A file with a secret.
private struct SecretFile {
    let noun: String
    let path: String
    private let status: stat

    /// `nil` when there is no such file, or it is a public key.
    init?(noun: String, path: String) {
        var status = stat()
        // SAFETY: the path is copied, and the structure written, during the call. A link is followed: files of
        // Kubernetes' volumes are links.
        guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        let content = status.st_size < 1 << 16 ? FileManager.default.contents(atPath: path) ?? Data() : Data()
        guard !["ssh-", "ecdsa-", "sk-"].contains(where: { content.starts(with: $0.utf8) }) else { return nil }
        self.noun = noun
        self.path = path
        self.status = status
    }

    /// The warning; `nil` when others have no permissions.
    ///
    /// The group has some in a volume of Kubernetes with `fsGroup`: the file is root's then, and the user reads it by
    /// its group.
    var warning: String? {
        guard status.st_mode & (status.st_uid == geteuid() ? 0o077 : 0o007) != 0 else { return nil }
        let digits = String(status.st_mode & 0o7777, radix: 8)
        let mode = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return """
            the \(noun) \(path) may be read by others (mode \(mode)): chmod 600 it, or set defaultMode: 0400 for the volume of a Secret
            """
    }
}
