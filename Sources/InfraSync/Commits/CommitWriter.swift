internal import InfraGit
internal import InfraRender

/// A commit of an environment, before it is pushed.
struct EnvironmentCommit {
    var environment: Environment
    var id: ObjectID
    /// The tree of the environment's folder; `nil` when it has none left.
    var folder: ObjectID?
}

/// Writes the commits of a pass.
struct CommitWriter {
    private let configuration: SyncConfiguration
    private let target: TargetBranch
    private let repository: Repository
    private let signingKey: SigningKey?

    init(
        _ configuration: SyncConfiguration, onto target: TargetBranch, in repository: Repository,
        _ cancellation: CancellationHandle
    ) {
        self.configuration = configuration
        self.target = target
        self.repository = repository
        var key = configuration.signingKey
        key?.cancellation = cancellation
        signingKey = key
    }

    /// Commits what has changed, one environment on top of the other.
    ///
    /// - Parameters:
    ///   - drafts: The environments.
    ///   - pack: Where trees and commits are written.
    /// - Returns: The commits, the last one for the tip.
    /// - Throws: `GitError` when an object cannot be read, written or signed, ``SyncError`` when the target directory is none.
    func commits(of drafts: [EnvironmentDraft], into pack: PackWriter) throws -> [EnvironmentCommit] {
        guard drafts.contains(where: \.hasChanges) else { return [] }
        var tree = try TargetTree(target.tip?.tree, directory: configuration.targetDirectory, in: repository)
        var commits: [EnvironmentCommit] = []
        for draft in drafts where draft.hasChanges {
            guard case .rendered(var files, _) = draft.folder, let source = draft.source, let record = draft.record
            else {
                continue
            }
            if configuration.writesMetadata, !files.isEmpty {
                let metadata = HydratorMetadata(of: source, in: record.sourceRepository)
                let id = try pack.write(blob: metadata.bytes)
                files.append(TreeEntry(name: HydratorMetadata.fileName, mode: .file, id: id))
            }
            let folder = files.isEmpty ? nil : try pack.write(tree: files, basis: target.folders[draft.environment])
            let root = try tree.replace(draft.environment.rawValue, with: folder, writingTo: pack)
            let signature = Signature(
                name: configuration.userName, email: configuration.userEmail, time: source.committer.time,
                offset: source.committer.offset)
            let parent = commits.last?.id ?? target.tip?.id
            let id = try pack.write(
                commit: root, parents: parent.map { [$0] } ?? [], author: signature, committer: signature,
                message: record.message, signedWith: signingKey)
            commits.append(EnvironmentCommit(environment: draft.environment, id: id, folder: folder))
        }
        return commits
    }
}
