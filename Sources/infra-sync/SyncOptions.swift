import ArgumentParser
import FoundationEssentials
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
        help: ArgumentHelp("The user name for HTTPS. (default: that of the URL, or x-access-token)", valueName: "name"))
    var username: String?

    @Option(
        help: ArgumentHelp(
            "The certificates of the authorities to trust for HTTPS, and no others. (default: the machine's)",
            valueName: "file"),
        completion: .file())
    var caFile: String?

    @Option(help: ArgumentHelp("How long a remote may be silent.", valueName: "seconds"))
    var timeout = 60

    @Option(help: "What to do with an environment that has errors: hold keeps it as it is, skip leaves them out.")
    var onError = SyncConfiguration.ErrorPolicy.hold

    @Option(
        help: ArgumentHelp(
            "How many resources of an environment a pass may remove, as N or P%; a percentage allows at least 10.",
            valueName: "limit"))
    var maxDeletions = DeletionLimit.percent(25)

    @Flag(
        help: """
            Let the first pass take over a folder that has files which infra-sync did not write. (One that the controller of \
            2021 has written is taken over in any case.)
            """)
    var adopt = false

    @Option(help: "The form of log messages: text or json.")
    var logFormat = LogFormat.text

    @Option(help: "The least important messages to log: trace, debug, info, notice, warning, error or critical.")
    var logLevel = LogLevel.info

    func validate() throws {
        guard timeout > 0 else { throw ValidationError("--timeout must be at least 1 second, not \(timeout)") }
    }

    /// The configuration that these options describe.
    func configuration() throws -> SyncConfiguration {
        do {
            var configuration = try SyncConfiguration(
                repository: try RemoteLocation(repo), productionBranch: productionBranch, stagingBranch: stagingBranch,
                targetBranch: targetBranch, sourceDirectory: sourceDir, targetDirectory: targetDir, userName: userName,
                userEmail: userEmail, storageDirectory: storageDir ?? Self.defaultStorageDirectory)
            configuration.remoteOptions = RemoteOptions(
                deployKey: deployKey, knownHosts: knownHosts, hostKeyPolicy: hostKeyPolicy, tokenFile: tokenFile,
                username: username, caFile: caFile, timeout: .seconds(timeout))
            configuration.errorPolicy = onError
            configuration.deletionLimit = maxDeletions
            configuration.adoptsFolders = adopt
            return configuration
        } catch let error as GitError {
            throw Failure(.configuration, "--repo: \(error)")
        } catch let error as SyncError {
            throw Failure(error)
        }
    }

    private static var defaultStorageDirectory: String {
        let environment = ProcessInfo.processInfo.environment
        return (environment["XDG_CACHE_HOME"] ?? "\(environment["HOME"] ?? "/tmp")/.cache") + "/infra-sync"
    }
}
