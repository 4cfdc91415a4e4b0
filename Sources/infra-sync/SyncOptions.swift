import ArgumentParser
import FoundationEssentials
import InfraCheck
import InfraGit
import InfraModel
import InfraRender
import InfraSync
import InfraSystem

/// The options of the subcommands that use a remote.
struct SyncOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            """
            The URL of the repository with the branches: a path, ssh://, user@host:path or https://.
            """, valueName: "url"))
    var repo: String

    @Option(
        help: ArgumentHelp(
            "The source branch of production: the desired state of the cluster.", valueName: "branch"))
    var productionBranch = "production"

    @Option(
        help: ArgumentHelp(
            """
            The source branch of staging; only its staged resources (ConfigMaps with a patch) are rendered.
            """, valueName: "branch"))
    var stagingBranch = "staging"

    @Option(help: ArgumentHelp("The directory of the manifests on both source branches.", valueName: "path"))
    var sourceDir = "k8s"

    @Option(
        help: ArgumentHelp(
            "The target branch, which Flux applies; created if it does not exist.", valueName: "branch"))
    var targetBranch = "flux"

    @Option(
        help: ArgumentHelp(
            "The directory on the target branch that contains the folders production and staging.", valueName: "path"))
    var targetDir = "flux"

    @Option(
        help: ArgumentHelp(
            "The URL of the repository of the target branch. (default: --repo)", valueName: "url"))
    var targetRepo: String?

    @Option(help: ArgumentHelp("The name of author and committer of the target commits.", valueName: "name"))
    var userName = "infra-sync"

    @Option(
        help: ArgumentHelp(
            "The email address of author and committer of the target commits.", valueName: "address"))
    var userEmail = "infra-sync@localhost"

    @Option(
        help: ArgumentHelp(
            """
            The directory for the cache, which can be deleted at any time. (default: infra-sync in $XDG_CACHE_HOME \
            or ~/.cache)
            """,
            valueName: "path"),
        completion: .directory)
    var storageDir: String?

    @Option(help: ArgumentHelp("The private SSH key for authentication.", valueName: "file"), completion: .file())
    var deployKey: String?

    @Option(
        help: ArgumentHelp(
            """
            The known_hosts file with the keys of trusted SSH servers. (default: OpenSSH's own files)
            """, valueName: "file"),
        completion: .file())
    var knownHosts: String?

    @Option(
        help: ArgumentHelp(
            """
            The policy for unknown SSH host keys: strict rejects them, accept-new adds them to the known_hosts file.
            """, valueName: "policy"))
    var hostKeyPolicy = RemoteOptions.HostKeyPolicy.strict

    @Option(
        help: ArgumentHelp("The file with the token or password for HTTPS; read before each use.", valueName: "file"),
        completion: .file())
    var tokenFile: String?

    @Option(
        help: ArgumentHelp(
            "The user name for HTTPS, if the URL has none. (default: x-access-token)", valueName: "name"))
    var username: String?

    @Option(
        help: ArgumentHelp(
            "The CA certificates (PEM) to trust for HTTPS, instead of those of the system.",
            valueName: "file"),
        completion: .file())
    var caFile: String?

    @Option(
        help: ArgumentHelp(
            "The private SSH key for the target branch. (default: --deploy-key)", valueName: "file"),
        completion: .file())
    var targetDeployKey: String?

    @Option(
        help: ArgumentHelp(
            "The file with the token for the target branch. (default: --token-file, unless --target-repo is given)",
            valueName: "file"),
        completion: .file())
    var targetTokenFile: String?

    @Option(
        help: ArgumentHelp(
            "The CA certificates (PEM) to trust for the target branch. (default: --ca-file, if the server is the same)",
            valueName: "file"),
        completion: .file())
    var targetCaFile: String?

    @Option(
        help: ArgumentHelp(
            """
            The SSH key that signs target commits: a private key without passphrase, or the public key of a key in \
            an agent.
            """,
            valueName: "file"),
        completion: .file())
    var signingKey: String?

    @Option(
        help: ArgumentHelp(
            """
            The SSH keys that may sign the last commit of a source branch, in the format of git's allowed signers \
            file.
            """,
            valueName: "file"),
        completion: .file())
    var allowedSigners: String?

    @Option(
        help: ArgumentHelp(
            "The revoked SSH keys of --allowed-signers: a key revocation list, or one public key per line.",
            valueName: "file"),
        completion: .file())
    var revokedSigners: String?

    @Flag(
        help: """
            Write the file hydrator.metadata, which names the source commit for other tools, to each environment's \
            folder.
            """)
    var metadata = false

    @Option(
        help: ArgumentHelp(
            "The time without progress after which an operation on a remote fails.", valueName: "seconds"))
    var timeout = 120

    @Option(
        help: ArgumentHelp(
            """
            The policy for errors in a source: hold leaves the environment unchanged; keep leaves the resources of a \
            file with errors as its last version without errors has them; skip omits resources that cannot be \
            rendered, which removes them from the cluster.
            """, valueName: "policy"))
    var onError = SyncConfiguration.ErrorPolicy.hold

    @OptionGroup var severities: SeverityOptions

    @Flag(
        help: """
            Allow staging to render resources that production also has (same kind, name and namespace). Only for \
            separate clusters.
            """)
    var sharedIdentities = false

    @Option(
        help: ArgumentHelp(
            """
            The number (N) or share (P%) of an environment's resources that a pass may remove; a share allows at \
            least 3. Namespaces, persistent volumes, their claims and custom resource definitions are never removed \
            without approval. 100% allows everything.
            """,
            valueName: "limit"))
    var maxDeletions = DeletionLimit.percent(25)

    @Option(help: ArgumentHelp("The format of log messages on standard error.", valueName: "format"))
    var logFormat = LogFormat.text

    @Option(help: ArgumentHelp("The lowest level of log messages to write.", valueName: "level"))
    var logLevel = LogLevel.info

    /// The maximum of `--timeout`: a day in seconds, which ssh and libcurl accept.
    private static let maximumTimeout = 86_400

    func validate() throws {
        guard (1...Self.maximumTimeout).contains(timeout) else {
            throw ValidationError("--timeout must be from 1 to \(Self.maximumTimeout) seconds, not \(timeout)")
        }
        guard revokedSigners == nil || allowedSigners != nil else {
            throw ValidationError("--revoked-signers has no effect without --allowed-signers")
        }
        guard !targetDir.isEmpty else {
            throw ValidationError("--target-dir must not be empty: use . for the root of the branch")
        }
        for (option, value) in texts {
            guard value?.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) != true else {
                // A URL may contain a password.
                let text = option.hasSuffix("repo") ? "" : ": \((value ?? "").quotedForMessage)"
                throw ValidationError("\(option) contains a control character\(text)")
            }
        }
    }

    /// The options whose values are texts.
    private var texts: [(option: String, value: String?)] {
        [
            ("--repo", repo), ("--production-branch", productionBranch), ("--staging-branch", stagingBranch),
            ("--source-dir", sourceDir), ("--target-branch", targetBranch), ("--target-dir", targetDir),
            ("--target-repo", targetRepo), ("--user-name", userName), ("--user-email", userEmail),
            ("--storage-dir", storageDir), ("--deploy-key", deployKey), ("--known-hosts", knownHosts),
            ("--token-file", tokenFile), ("--username", username), ("--ca-file", caFile),
            ("--target-deploy-key", targetDeployKey), ("--target-token-file", targetTokenFile),
            ("--target-ca-file", targetCaFile), ("--signing-key", signingKey), ("--allowed-signers", allowedSigners),
            ("--revoked-signers", revokedSigners),
        ]
    }

    /// The remote options of the target branch; `nil` if they are those of the source branches.
    ///
    /// The deploy key is the default for the target branch, since authentication does not reveal a private key to the
    /// server. A token is sent to the server, so another repository has a token of its own. The CA certificates of one
    /// server are not trusted for another server.
    private func targetRemoteOptions(_ configuration: SyncConfiguration) -> RemoteOptions? {
        guard targetRepo != nil || targetDeployKey != nil || targetTokenFile != nil || targetCaFile != nil else {
            return nil
        }
        var options = configuration.remoteOptions
        let isSameServer = configuration.targetRepository?.sharesHTTPServer(with: configuration.repository) ?? true
        options.caFile = targetCaFile ?? (isSameServer ? caFile : nil)
        options.deployKey = targetDeployKey ?? deployKey
        options.tokenFile = targetTokenFile ?? (targetRepo == nil ? tokenFile : nil)
        return options
    }

    /// The configuration that these options describe.
    func configuration() throws -> SyncConfiguration {
        do {
            let repository = try location(repo, "--repo")
            var configuration = try SyncConfiguration(
                repository: repository, productionBranch: productionBranch, stagingBranch: stagingBranch,
                targetBranch: targetBranch, sourceDirectory: sourceDir, targetDirectory: targetDir, userName: userName,
                userEmail: userEmail, storageDirectory: storageDir ?? Self.defaultStorageDirectory(),
                targetRepository: try targetRepo.map { try location($0, "--target-repo") })
            configuration.remoteOptions = RemoteOptions(
                deployKey: deployKey, knownHosts: knownHosts, hostKeyPolicy: hostKeyPolicy, tokenFile: tokenFile,
                username: username, caFile: caFile, timeout: .seconds(timeout))
            configuration.targetRemoteOptions = targetRemoteOptions(configuration)
            configuration.signingKey = try signingKey.map { try SigningKey(file: $0) }
            configuration.allowedSigners = allowedSigners.map {
                AllowedSigners(file: $0, revokedKeysFile: revokedSigners)
            }
            configuration.writesMetadata = metadata
            configuration.errorPolicy = onError
            configuration.rules = FluxRules()
            configuration.strictValues = severities.strictValues
            configuration.severities = severities.settings
            configuration.sharesIdentities = sharedIdentities
            configuration.deletionLimit = maxDeletions
            return configuration
        } catch let error as GitError {
            throw Failure(SyncError(error))
        } catch let error as SyncError {
            throw Failure(error)
        }
    }

    private func location(_ url: String, _ option: String) throws -> RemoteLocation {
        do {
            return try RemoteLocation(url)
        } catch {
            throw Failure(.configuration, "\(option): \(error)")
        }
    }

    /// The cache directory of the XDG Base Directory Specification; an empty variable counts as not set.
    private static func defaultStorageDirectory() throws -> String {
        let environment = ProcessInfo.processInfo.environment.filter { !$0.value.isEmpty }
        for (variable, directory) in [("XDG_CACHE_HOME", "/infra-sync"), ("HOME", "/.cache/infra-sync")] {
            guard var base = environment[variable] else { continue }
            if base.hasSuffix("/") { base.removeLast() }
            return try creatableDirectory(base + directory, variable: variable)
        }
        // There is no default in a shared directory: the cache is trusted, so other users must not be able to write it.
        throw Failure(
            .configuration, "--storage-dir is missing, and neither XDG_CACHE_HOME nor HOME is set: set one of the three"
        )
    }

    /// Returns a directory that exists or can be created.
    ///
    /// In a container, the home directory may be `/`, missing, or that of another user.
    private static func creatableDirectory(_ directory: String, variable: String) throws -> String {
        var existing = directory
        while !FileManager.default.fileExists(atPath: existing), let slash = existing.lastIndex(of: "/") {
            existing = slash == existing.startIndex ? "/" : String(existing[..<slash])
        }
        guard existing != directory else { return directory }
        do throws(Errno) {
            try FileSystem.checkWritable(existing)
        } catch {
            throw Failure(
                .configuration,
                """
                create the cache directory \(directory), which is the default because of \(variable): \(existing): \
                \(error.reason): set --storage-dir to a directory that the user with the id \(CurrentProcess.userID) can write
                """)
        }
        return directory
    }
}
