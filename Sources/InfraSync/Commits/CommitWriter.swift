internal import InfraGit
internal import InfraRender

/// A commit of an environment, before it is pushed.
struct EnvironmentCommit {
    var environment: Environment
    var id: ObjectID
    /// The tree of the environment's folder.
    var folder: ObjectID
}

/// Writes the commits of a pass.
struct CommitWriter {
    private let configuration: SyncConfiguration
    private let target: TargetBranch
    private let repository: Repository
    private let signingKey: SigningKey?

    /// Creates a writer.
    ///
    /// - Parameters:
    ///   - configuration: The configuration.
    ///   - target: The branch that the commits continue.
    ///   - repository: The cache of the target branch.
    ///   - cancellation: Ends the signing.
    init(
        _ configuration: SyncConfiguration, onto target: TargetBranch, in repository: Repository,
        cancellation: CancellationHandle
    ) {
        self.configuration = configuration
        self.target = target
        self.repository = repository
        var key = configuration.signingKey
        key?.cancellation = cancellation
        signingKey = key
    }

    /// Writes a commit for each environment that changed, each one onto the previous one.
    ///
    /// - Parameters:
    ///   - plans: The plans of the environments.
    ///   - pack: The pack that trees and commits are written to.
    /// - Returns: The commits, of which the last one is the new tip.
    /// - Throws: `GitError` when an object cannot be read, written or signed.
    func commits(of plans: [EnvironmentPlan], into pack: PackWriter) throws -> [EnvironmentCommit] {
        let plans = plans.filter { $0.entries != nil }
        guard !plans.isEmpty else { return [] }
        var tree = try TargetTree(target.tip?.tree, directory: configuration.targetDirectory, in: repository)
        var commits: [EnvironmentCommit] = []
        for plan in plans {
            guard var entries = plan.entries, let source = plan.source else { continue }
            let trailers = CommitTrailers(of: plan.environment, at: source.id, configuration)
            if configuration.writesMetadata, !entries.isEmpty {
                let metadata = HydratorMetadata(of: source, in: trailers.sourceRepository)
                let id = try pack.write(blob: metadata.bytes)
                entries.append(TreeEntry(name: HydratorMetadata.fileName, mode: .file, id: id))
            }
            // A folder with changes has had resources, or has some now.
            if entries.isEmpty {
                _ = try pack.write(blob: [])
                entries = [FolderMarker.entry]
            }
            let folder = try pack.write(tree: entries, base: target.folders[plan.environment])
            let root = try tree.replace(plan.environment.name, with: folder, writingTo: pack)
            let signature = Signature(
                name: configuration.userName, email: configuration.userEmail, time: source.committer.time,
                offset: source.committer.offset)
            let parent = commits.last?.id ?? target.tip?.id
            let id = try pack.write(
                commit: root, parents: parent.map { [$0] } ?? [], author: signature, committer: signature,
                message: trailers.message, signedWith: signingKey)
            commits.append(EnvironmentCommit(environment: plan.environment, id: id, folder: folder))
        }
        return commits
    }
}
