import FoundationEssentials
import InfraGit
import InfraSync
import InfraSystem

/// Warnings about options that are allowed but unsafe or without effect, logged at each start.
extension SyncOptions {
    /// Warnings about secret files with permissions for other users, connections without encryption, and options without
    /// effect.
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
                    \(option): the connection to \(location) is not encrypted, so an attacker on the network can \
                    change what is rendered and committed: use https://
                    """
            } + warningsAboutOptionsWithoutEffect(for: configuration)
    }

    /// Warnings about options of SSH for repositories without SSH, and of HTTPS for repositories without HTTPS.
    private func warningsAboutOptionsWithoutEffect(for configuration: SyncConfiguration) -> [String] {
        let source = [configuration.repository]
        let target = [configuration.targetRepository ?? configuration.repository]
        let both = configuration.targetRepository == nil ? source : source + target
        let options: [(isGiven: Bool, option: ConnectionOption)] = [
            (deployKey != nil, .ssh("--deploy-key", for: targetDeployKey == nil ? both : source)),
            (targetDeployKey != nil, .ssh("--target-deploy-key", for: target)),
            (knownHosts != nil, .ssh("--known-hosts", for: both)),
            (hostKeyPolicy == .acceptNew, .ssh("--host-key-policy accept-new", for: both)),
            (tokenFile != nil, .http("--token-file", for: source)),
            (targetTokenFile != nil, .http("--target-token-file", for: target)),
            (username != nil, .http("--username", for: both)),
            (caFile != nil, .http("--ca-file", for: source)),
            (targetCaFile != nil, .http("--target-ca-file", for: target)),
        ]
        return options.filter(\.isGiven).compactMap(\.option.warning)
    }
}

/// An option for one kind of connection.
private struct ConnectionOption {
    let name: String
    let transport: RemoteLocation.Transport
    /// The repositories that the option applies to.
    let repositories: [RemoteLocation]

    static func ssh(_ name: String, for repositories: [RemoteLocation]) -> ConnectionOption {
        ConnectionOption(name: name, transport: .ssh, repositories: repositories)
    }

    static func http(_ name: String, for repositories: [RemoteLocation]) -> ConnectionOption {
        ConnectionOption(name: name, transport: .http, repositories: repositories)
    }

    /// The warning; `nil` if the option has an effect for one of the repositories.
    var warning: String? {
        guard !repositories.contains(where: { $0.transport == transport }) else { return nil }
        let others = repositories.map(\.description).joined(separator: " or ")
        return "\(name) has no effect: it is for \(transport == .ssh ? "SSH" : "HTTPS"), not for \(others)"
    }
}

/// A file with a secret.
private struct SecretFile {
    let noun: String
    let path: String
    private let status: FileStatus

    /// Creates a secret file; `nil` if the file does not exist or is a public key.
    init?(noun: String, path: String) {
        // Links are followed, since the files of Kubernetes volumes are links.
        guard let status = try? FileStatus(path, followsLink: true), status.kind == .regular else { return nil }
        let content = status.size < 1 << 16 ? FileManager.default.contents(atPath: path) ?? Data() : Data()
        guard !["ssh-", "ecdsa-", "sk-"].contains(where: { content.starts(with: $0.utf8) }) else { return nil }
        self.noun = noun
        self.path = path
        self.status = status
    }

    /// The warning; `nil` if other users have no permissions.
    ///
    /// Permissions of the group are accepted for a file of another user: in a Kubernetes volume with `fsGroup`, root
    /// owns the file and the process reads it with the permissions of the group.
    var warning: String? {
        guard status.permissions & (status.owner == CurrentProcess.userID ? 0o077 : 0o007) != 0 else { return nil }
        return """
            the \(noun) \(path) may be read by others (mode \(status.mode)): chmod 600 it, or set defaultMode: 0400 for the \
            volume of a Secret
            """
    }
}
