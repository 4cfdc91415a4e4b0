internal import InfraGit
internal import InfraModel
internal import InfraRender

/// The folder of production after a pass or at a commit, whose resources staged copies must not be.
struct ProductionFolder {
    /// The entries of the folder.
    let entries: [TreeEntry]
    /// The files that this pass renders for it; they may not be in the repository yet.
    private let rendered: [Rendering.File]
    private let repository: Repository

    /// Creates the folder after a plan: the new one, or the present one if it stays unchanged.
    ///
    /// - Parameters:
    ///   - plan: The plan of production.
    ///   - target: The target branch.
    ///   - repository: The cache of the target branch.
    /// - Throws: `GitError` when the folder cannot be read.
    init(after plan: EnvironmentPlan, on target: TargetBranch, in repository: Repository) throws(GitError) {
        self.repository = repository
        rendered = plan.renderedFiles
        if let entries = plan.entries {
            self.entries = entries
        } else {
            entries =
                try target.folders[plan.environment].map { (id) throws(GitError) in
                    try repository.targetEntries(of: id)
                } ?? []
        }
    }

    /// Creates the folder of a commit.
    ///
    /// - Parameters:
    ///   - entries: The entries of the folder.
    ///   - repository: The cache of the target branch.
    init(_ entries: [TreeEntry], in repository: Repository) {
        self.entries = entries
        self.repository = repository
        rendered = []
    }

    /// Rejects staged copies with the identity of a resource in the folder.
    ///
    /// - Parameter rendering: The rendering of staged copies.
    /// - Throws: `GitError` when a file cannot be read.
    func rejectIdentities(in rendering: inout Rendering) throws {
        // Identities are needed for few files, mostly for none.
        var identities: [ObjectID: ResourceIdentity]?
        try rendering.rejectIdentities(of: .production, in: entries, name: \.name) { entry in
            guard entry.mode.isRegularFile else { return nil }
            let known =
                identities
                ?? Dictionary(rendered.lazy.map { (ObjectID($0.content), $0.identity) }) { first, _ in first }
            identities = known
            if let identity = known[entry.id] { return identity }
            return try repository.targetFile(entry.id).flatMap { text in
                ManifestFile(name: entry.name, text: text).resources.first?.identity
            }
        }
    }
}
