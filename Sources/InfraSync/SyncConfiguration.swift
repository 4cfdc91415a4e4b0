public import InfraGit
internal import InfraModel
public import InfraRender

/// What is kept in step with what, and how.
public struct SyncConfiguration: Sendable {
    /// What happens to an environment of whose source something cannot be rendered.
    public enum ErrorPolicy: String, Sendable, Hashable, CaseIterable {
        /// The environment stays as it is on the target branch.
        case hold
        /// What is broken is left out, and the rest is committed.
        case skip
    }

    /// The repository with the three branches.
    public var repository: RemoteLocation
    /// The branch with the desired state.
    public var productionBranch: String
    /// The branch whose staged resources are rendered.
    public var stagingBranch: String
    /// The branch that Flux applies.
    ///
    /// It is created when it is missing.
    public var targetBranch: String
    /// The directory of the manifests on the source branches; empty for the root.
    public var sourceDirectory: String
    /// The directory on the target branch that gets a folder for each environment; empty for the root.
    public var targetDirectory: String
    /// The name of the author and committer.
    public var userName: String
    /// The mail address of the author and committer.
    public var userEmail: String
    /// The directory of the cache.
    ///
    /// It can be deleted at any time.
    public var storageDirectory: String
    /// How the repository is reached.
    public var remoteOptions = RemoteOptions()
    /// The repository of the target branch; `nil` when it is the one with the source branches.
    public var targetRepository: RemoteLocation?
    /// How the repository of the target branch is reached.
    ///
    /// `nil` for the one with the source branches means as that, and for another one without credentials: nobody gets those
    /// that are meant for somebody else.
    public var targetRemoteOptions: RemoteOptions?
    /// The key that commits are signed with; `nil` for none.
    public var signingKey: SigningKey?
    /// Who must have signed the source commits that are rendered; `nil` for nobody.
    ///
    /// Only the last commit of a branch is looked at: who signs it speaks for all that leads to it.
    public var allowedSigners: AllowedSigners?
    /// Whether each commit has a file for other tools that tells what the folder was rendered from.
    public var writesMetadata = false
    /// What happens to an environment of whose source something cannot be rendered.
    public var errorPolicy = ErrorPolicy.hold
    /// The rules about what resources say, whose findings a pass reports; `nil` for none.
    ///
    /// The rules about Flux and Helm are `FluxRules` in `InfraCheck`.
    public var rules: (any ResourceRules)?
    /// Whether a resource is broken of which Flux or its chart does not read something; else that is a warning.
    public var strictValues = false
    /// Whether staged resources may make copies with identities that production renders too.
    ///
    /// That is for environments on separate clusters: on one cluster, whoever may push to the staging branch could write the resources of
    /// production.
    public var sharesIdentities = false
    /// How many resources of an environment a pass may remove.
    public var deletionLimit = DeletionLimit.percent(25)
    /// Whether a folder with files that infra-sync did not write is taken over by its first pass.
    ///
    /// One that says exactly what the source says needs no adoption.
    public var adoptsFolders = false
    /// What a source file may ask for.
    public var limits = YAML.Limits()

    /// A configuration with the defaults for everything that has one.
    ///
    /// - Parameters:
    ///   - repository: The repository with the three branches.
    ///   - productionBranch: The branch with the desired state.
    ///   - stagingBranch: The branch whose staged resources are rendered.
    ///   - targetBranch: The branch that Flux applies.
    ///   - sourceDirectory: The directory of the manifests on the source branches.
    ///   - targetDirectory: The directory on the target branch that gets a folder for each environment.
    ///   - userName: The name of the author and committer.
    ///   - userEmail: The mail address of the author and committer.
    ///   - storageDirectory: The directory of the cache.
    ///   - targetRepository: The repository of the target branch, when it is another one.
    /// - Throws: ``SyncError`` with `configuration` when a branch has a name that git does not allow, or a directory is no path
    ///   inside of a branch.
    public init(
        repository: RemoteLocation, productionBranch: String, stagingBranch: String, targetBranch: String,
        sourceDirectory: String, targetDirectory: String, userName: String, userEmail: String, storageDirectory: String,
        targetRepository: RemoteLocation? = nil
    ) throws(SyncError) {
        self.repository = repository
        self.productionBranch = productionBranch
        self.stagingBranch = stagingBranch
        self.targetBranch = targetBranch
        self.sourceDirectory = try Self.normalized(sourceDirectory, "source directory")
        self.targetDirectory = try Self.normalized(targetDirectory, "target directory")
        guard !self.targetDirectory.split(atByte: "/").contains(where: Self.isReservedByGit) else {
            throw SyncError(
                .configuration,
                "the target directory \"\(targetDirectory)\" has a name that git keeps for itself: nobody could check it out"
            )
        }
        self.userName = userName
        self.userEmail = userEmail
        guard !storageDirectory.isEmpty else {
            throw SyncError(.configuration, "the storage directory has no name: give one, . for this directory")
        }
        self.storageDirectory = storageDirectory
        self.targetRepository = targetRepository
        try Self.checkBranch(productionBranch, "production")
        try Self.checkBranch(stagingBranch, "staging")
        try Self.checkBranch(targetBranch, "target")
        let isElsewhere = targetRepository != nil && targetRepository != repository
        guard isElsewhere || ![productionBranch, stagingBranch].contains(where: targetBranch.hasSameBytes) else {
            throw SyncError(
                .configuration,
                "the target branch \"\(targetBranch)\" is a source branch too: rendering would feed on itself")
        }
    }

    /// The branch that an environment is rendered from.
    ///
    /// - Parameter environment: The environment.
    /// - Returns: The branch's name.
    public func branch(of environment: Environment) -> String {
        switch environment {
        case .production: productionBranch
        case .staging: stagingBranch
        }
    }

    private static func checkBranch(_ name: String, _ role: String) throws(SyncError) {
        let prefix = "refs/heads/"
        guard !name.hasBytePrefix(prefix) else {
            throw SyncError(
                .configuration,
                "the \(role) branch \"\(name)\": give the name alone, \"\(name.dropFirst(prefix.count))\"")
        }
        guard BranchName.isValid(name) else {
            throw SyncError(.configuration, "the \(role) branch \"\(name)\": git does not allow that name for a branch")
        }
    }

    /// Whether a name of a file is `.git` or alike for git, on any system.
    private static func isReservedByGit(_ name: String) -> Bool {
        name.asciiLowercased.hasBytePrefix(".git") || !TreeEntry.isValid(name: name)
    }

    private static func normalized(_ directory: String, _ name: String) throws(SyncError) -> String {
        let parts = directory.split(atByte: "/").filter { $0 != "." }
        guard !parts.contains("..") else {
            throw SyncError(.configuration, "the \(name) \"\(directory)\" leads out of the branch")
        }
        return parts.joined(separator: "/")
    }
}
