public import InfraGit
public import InfraModel
public import InfraRender

/// The branches to synchronize, and the options of synchronization.
public struct SyncConfiguration: Sendable {
    /// The reaction to errors in the source of an environment.
    public enum ErrorPolicy: String, Sendable, Hashable, CaseIterable {
        /// The environment's folder on the target branch stays unchanged.
        case hold
        /// Resources that cannot be rendered are skipped, which removes them, and the others are committed.
        case skip
        /// The resources of a file with errors stay as the last version of the file without errors rendered them, and
        /// the others are committed.
        case keep
    }

    /// An environment and its source branch.
    public struct Source: Sendable, Hashable {
        /// The environment.
        public var environment: Environment
        /// The name of the source branch.
        public var branch: String

        /// Creates a source.
        ///
        /// - Parameters:
        ///   - environment: The environment.
        ///   - branch: The name of the source branch.
        public init(environment: Environment, branch: String) {
            self.environment = environment
            self.branch = branch
        }
    }

    /// The repository with the source branches.
    public var repository: RemoteLocation
    /// The environments with their source branches, production first.
    public var sources: [Source]
    /// The branch that Flux applies.
    ///
    /// It is created when it is missing.
    public var targetBranch: String
    /// The directory of the manifests on the source branches; empty for the root.
    public var sourceDirectory: String
    /// The directory on the target branch that has a folder for each environment; empty for the root.
    public var targetDirectory: String
    /// The name of the author and committer.
    public var userName: String
    /// The email address of the author and committer.
    public var userEmail: String
    /// The directory of the cache.
    ///
    /// It can be deleted at any time.
    public var storageDirectory: String
    /// The options of connections to the repository of the source branches.
    public var remoteOptions = RemoteOptions()
    /// The repository of the target branch; `nil` when it is that of the source branches.
    public var targetRepository: RemoteLocation?
    /// The options of connections to the repository of the target branch.
    ///
    /// `nil` means ``remoteOptions`` if there is one repository, and no credentials for another repository: credentials
    /// are only sent to the server that they were configured for.
    public var targetRemoteOptions: RemoteOptions?
    /// The key that signs commits; `nil` for none.
    public var signingKey: SigningKey?
    /// The keys that source commits must be signed with; `nil` accepts commits without signatures.
    ///
    /// Only the last commit of a branch is checked, because its signer approves the whole history.
    public var allowedSigners: AllowedSigners?
    /// Whether each commit has the file `hydrator.metadata`, which names the source for other tools.
    public var writesMetadata = false
    /// The reaction to errors in the source of an environment.
    public var errorPolicy = ErrorPolicy.hold
    /// The rules that a pass checks rendered resources with; `nil` for none.
    ///
    /// The rules for Flux and Helm are `FluxRules` of `InfraCheck`.
    public var rules: (any ResourceRules)?
    /// Whether a value of a Helm release that Flux or the chart does not read is an error, instead of a warning.
    public var strictValues = false
    /// The settings of the severities of codes, which take precedence over ``strictValues``.
    public var severities: [Diagnostic.Code: Diagnostic.SeveritySetting] = [:]
    /// Whether staged copies may have identities that production has too.
    ///
    /// This is meant for environments on separate clusters. On one cluster it allows every user who may push to the
    /// staging branch to write the resources of production.
    public var sharesIdentities = false
    /// The limit on the number of resources of an environment that a pass may remove.
    public var deletionLimit = DeletionLimit.percent(25)
    /// Whether a pass takes over a folder with files that infra-sync did not write, or that it rendered from another
    /// repository, directory or branch.
    ///
    /// A folder that already has the rendering of the source needs no adoption. A service must not set it: it would
    /// disable the guard for all later passes.
    public var adoptsFolders = false
    /// The limits for source files.
    public var limits = YAML.Limits()

    /// Creates a configuration with defaults for all options.
    ///
    /// - Parameters:
    ///   - repository: The repository with the source branches.
    ///   - productionBranch: The source branch of production.
    ///   - stagingBranch: The source branch of staging, whose staged resources are rendered.
    ///   - targetBranch: The branch that Flux applies.
    ///   - sourceDirectory: The directory of the manifests on the source branches.
    ///   - targetDirectory: The directory on the target branch that has a folder for each environment.
    ///   - userName: The name of the author and committer.
    ///   - userEmail: The mail address of the author and committer.
    ///   - storageDirectory: The directory of the cache.
    ///   - targetRepository: The repository of the target branch, if it is another one.
    /// - Throws: ``SyncError`` with `configuration` when the name of a branch is not valid in git, or a directory is
    ///   not a path inside a branch.
    public init(
        repository: RemoteLocation, productionBranch: String, stagingBranch: String, targetBranch: String,
        sourceDirectory: String, targetDirectory: String, userName: String, userEmail: String, storageDirectory: String,
        targetRepository: RemoteLocation? = nil
    ) throws(SyncError) {
        self.repository = repository
        sources = [
            Source(environment: .production, branch: productionBranch),
            Source(environment: .staging, branch: stagingBranch),
        ]
        self.targetBranch = targetBranch
        self.sourceDirectory = try Self.normalized(
            sourceDirectory, "source directory", remedy: .changeSourceDirectory)
        self.targetDirectory = try Self.normalized(
            targetDirectory, "target directory", remedy: .changeTargetDirectory)
        guard !self.targetDirectory.split(atByte: "/").contains(where: Self.isReservedByGit) else {
            throw SyncError(
                .configuration,
                "the target directory \"\(targetDirectory)\" contains a name that git reserves, so it cannot be checked out",
                remedy: .changeTargetDirectory)
        }
        self.userName = userName
        self.userEmail = userEmail
        guard !storageDirectory.isEmpty else {
            throw SyncError(
                .configuration, "the storage directory must not be empty: use . for the working directory",
                remedy: .changeStorageDirectory)
        }
        self.storageDirectory = storageDirectory
        self.targetRepository = targetRepository
        for source in sources {
            try Self.checkBranch(
                source.branch, source.environment.name, remedy: .changeBranch(of: source.environment))
        }
        try Self.checkBranch(targetBranch, "target", remedy: .changeTargetBranch)
        let isElsewhere = targetRepository != nil && targetRepository != repository
        guard isElsewhere || !sources.contains(where: { targetBranch.hasSameBytes(as: $0.branch) }) else {
            throw SyncError(
                .configuration,
                "the target branch \"\(targetBranch)\" is also a source branch, so infra-sync would render its own output: use another target branch",
                remedy: .changeTargetBranch)
        }
    }

    /// The environments, production first.
    public var environments: [Environment] { sources.map(\.environment) }

    /// Returns the source branch of an environment.
    ///
    /// - Parameter environment: One of the ``environments``.
    /// - Returns: The name of the branch; the environment's own name for any other environment.
    public func branch(of environment: Environment) -> String {
        sources.first { $0.environment == environment }?.branch ?? environment.name
    }

    private static func checkBranch(
        _ name: String, _ role: String, remedy: SyncError.Remedy
    ) throws(SyncError) {
        let prefix = "refs/heads/"
        guard !name.hasBytePrefix(prefix) else {
            throw SyncError(
                .configuration,
                "the \(role) branch \"\(name)\": use the name alone, \"\(name.dropFirst(prefix.count))\"",
                remedy: remedy)
        }
        guard !name.hasBytePrefix("refs/for/") else {
            throw SyncError(
                .configuration,
                """
                the \(role) branch "\(name)": a push to it opens a review in Gerrit, and there is no branch to fetch: use the name \
                of the branch itself, and permit the user to push to it directly
                """, remedy: remedy)
        }
        guard !name.hasBytePrefix("refs/") else {
            throw SyncError(
                .configuration,
                "the \(role) branch \"\(name)\": it is not a branch: use the name of a branch, without refs/heads/",
                remedy: remedy)
        }
        guard BranchName.isValid(name) else {
            throw SyncError(
                .configuration, "the \(role) branch \"\(name)\": git does not allow this name for a branch",
                remedy: remedy)
        }
    }

    /// Returns whether git treats the name of a file as `.git` on any system.
    private static func isReservedByGit(_ name: String) -> Bool {
        name.asciiLowercased.hasBytePrefix(".git") || !TreeEntry.isValid(name: name)
    }

    private static func normalized(
        _ directory: String, _ name: String, remedy: SyncError.Remedy
    ) throws(SyncError) -> String {
        let parts = directory.split(atByte: "/").filter { $0 != "." }
        guard !parts.contains("..") else {
            throw SyncError(
                .configuration, "the \(name) \"\(directory)\" is outside of the branch: remove .. from the path",
                remedy: remedy)
        }
        return parts.joined(separator: "/")
    }
}
