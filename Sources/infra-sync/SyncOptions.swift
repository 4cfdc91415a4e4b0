import ArgumentParser
import FoundationEssentials
import InfraCheck
import InfraGit
import InfraRender
import InfraSync

/// The options that every subcommand with a remote has.
struct SyncOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The repository with the three branches: a path, ssh://, user@host:path or https://.", valueName: "url"))
    var repo: String

    @Option(help: ArgumentHelp("The branch with the desired state.", valueName: "branch"))
    var productionBranch = "production"

    @Option(help: ArgumentHelp("The branch whose staged resources are rendered.", valueName: "branch"))
    var stagingBranch = "staging"

    @Option(help: ArgumentHelp("The directory of the manifests on both.", valueName: "path"))
    var sourceDir = "k8s"

    @Option(help: ArgumentHelp("The branch that Flux applies; created when it is missing.", valueName: "branch"))
    var targetBranch = "flux"

    @Option(
        help: ArgumentHelp("The directory on it that gets the folders production and staging.", valueName: "path"))
    var targetDir = "flux"

    @Option(
        help: ArgumentHelp(
            "The repository of the target branch. (default: that of the source branches)", valueName: "url"))
    var targetRepo: String?

    @Option(help: ArgumentHelp("The author's and committer's name.", valueName: "name"))
    var userName = "infra-sync"

    @Option(help: ArgumentHelp("The author's and committer's mail address.", valueName: "address"))
    var userEmail = "infra-sync@localhost"

    @Option(
        help: ArgumentHelp(
            "The directory of the cache; it can be deleted at any time. (default: infra-sync in $XDG_CACHE_HOME or ~/.cache)",
            valueName: "path"),
        completion: .directory)
    var storageDir: String?

    @Option(help: ArgumentHelp("The SSH key to log in with.", valueName: "file"), completion: .file())
    var deployKey: String?

    @Option(
        help: ArgumentHelp("The SSH hosts to trust. (default: OpenSSH's own files)", valueName: "file"),
        completion: .file())
    var knownHosts: String?

    @Option(help: "What to do with an SSH host that is not known: strict refuses it, accept-new remembers it.")
    var hostKeyPolicy = RemoteOptions.HostKeyPolicy.strict

    @Option(
        help: ArgumentHelp("The file with the token, or password, for HTTPS; read before each use.", valueName: "file"),
        completion: .file())
    var tokenFile: String?

    @Option(
        help: ArgumentHelp(
            "The user name for HTTPS, where the URL has none. (default: x-access-token)", valueName: "name"))
    var username: String?

    @Option(
        help: ArgumentHelp(
            "The certificates of the authorities to trust for HTTPS, and no others. (default: the machine's)",
            valueName: "file"),
        completion: .file())
    var caFile: String?

    @Option(
        help: ArgumentHelp(
            "The SSH key to log in with at the target branch. (default: --deploy-key)", valueName: "file"),
        completion: .file())
    var targetDeployKey: String?

    @Option(
        help: ArgumentHelp(
            "The file with the token for HTTPS at the target branch. (default: --token-file, without --target-repo)",
            valueName: "file"),
        completion: .file())
    var targetTokenFile: String?

    @Option(
        help: ArgumentHelp(
            "The certificates of the authorities to trust for HTTPS at the target branch. (default: --ca-file, at the same server)",
            valueName: "file"),
        completion: .file())
    var targetCaFile: String?

    @Option(
        help: ArgumentHelp(
            "The SSH key to sign commits with: a private one without passphrase, or a public one of an agent's.",
            valueName: "file"),
        completion: .file())
    var signingKey: String?

    @Option(
        help: ArgumentHelp(
            "The SSH keys that the last commit of a source branch must be signed with, as git's allowed signers file has them.",
            valueName: "file"),
        completion: .file())
    var allowedSigners: String?

    @Option(
        help: ArgumentHelp(
            "The SSH keys that --allowed-signers must not trust any more: a key revocation list, or public keys line by line.",
            valueName: "file"),
        completion: .file())
    var revokedSigners: String?

    @Flag(help: "Write hydrator.metadata, which tells other tools the source, into each environment's folder.")
    var metadata = false

    @Option(help: ArgumentHelp("How long a remote may make no progress.", valueName: "seconds"))
    var timeout = 60

    @Option(help: "What to do with an environment that has errors: hold keeps it as it is, skip leaves them out.")
    var onError = SyncConfiguration.ErrorPolicy.hold

    @Flag(help: "Take what is wrong with Helm releases and their values for errors.")
    var strictValues = false

    @Flag(help: "Let staging have resources of production too, by name and namespace: for separate clusters only.")
    var sharedIdentities = false

    @Option(
        help: ArgumentHelp(
            "How many resources of an environment a pass may remove, as N or P%; a percentage allows at least 10.",
            valueName: "limit"))
    var maxDeletions = DeletionLimit.percent(25)

    @Flag(
        help: """
            Let the first pass take over a folder that has files which infra-sync did not write, such as those of the controller \
            of 2021.
            """)
    var adopt = false

    @Option(help: "The form of what is said on standard error, each line of it: text or json.")
    var logFormat = LogFormat.text

    @Option(help: "The least important of it to say: trace, debug, info, notice, warning, error or critical.")
    var logLevel = LogLevel.info

    /// A day, which every program that a remote is reached with takes.
    private static let longestTimeout = 86_400

    func validate() throws {
        guard (1...Self.longestTimeout).contains(timeout) else {
            throw ValidationError("--timeout must be from 1 to \(Self.longestTimeout) seconds, not \(timeout)")
        }
        guard revokedSigners == nil || allowedSigners != nil else {
            throw ValidationError("--revoked-signers has no effect without --allowed-signers")
        }
    }

    /// How the target branch is reached, if that differs from the source branches.
    ///
    /// A server learns nothing of a key that it does not know, but a token is given away: another repository gets its own. And who issues the
    /// certificates of one server need not be believed for another.
    private func targetRemoteOptions(_ configuration: SyncConfiguration) -> RemoteOptions? {
        guard targetRepo != nil || targetDeployKey != nil || targetTokenFile != nil || targetCaFile != nil else {
            return nil
        }
        var options = configuration.remoteOptions
        let isSameServer = configuration.targetRepository?.sharesHTTPServer(with: configuration.repository) ?? true
        options.caFile = targetCaFile ?? (isSameServer ? caFile : nil)
        options.caOption = "--target-ca-file"
        options.deployKey = targetDeployKey ?? deployKey
        options.tokenOption = "--target-token-file"
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
            configuration.strictValues = strictValues
            configuration.sharesIdentities = sharedIdentities
            configuration.deletionLimit = maxDeletions
            configuration.adoptsFolders = adopt
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

    /// Where the XDG Base Directory Specification has caches; an empty variable is none.
    private static func defaultStorageDirectory() throws -> String {
        let environment = ProcessInfo.processInfo.environment.filter { !$0.value.isEmpty }
        if let caches = environment["XDG_CACHE_HOME"] { return "\(caches)/infra-sync" }
        if let home = environment["HOME"] { return "\(home)/.cache/infra-sync" }
        // Not in a directory that others can write to: what is remembered of renderings is believed.
        throw Failure(
            .configuration, "--storage-dir is missing, and neither XDG_CACHE_HOME nor HOME tells where caches are")
    }
}
