internal import InfraGit
internal import InfraModel
internal import InfraRender

/// The folder of production as a pass or a commit leaves it on the target branch: staged resources must not write what is in there.
struct ProductionFolder {
    /// The entries of the folder.
    let entries: [TreeEntry]
    /// The files that this pass renders for it; they may not be in the repository yet.
    private let rendered: [Rendering.File]
    private let repository: Repository

    /// The folder that a draft of production leaves: what it renders, or what the target branch has when it is held or in step.
    init(after draft: EnvironmentDraft, on target: TargetBranch, in repository: Repository) throws(GitError) {
        self.repository = repository
        rendered = draft.renderedFiles
        if case .rendered(let files, _) = draft.folder {
            entries = files
        } else {
            entries =
                try target.folders[.production].map { (id) throws(GitError) in try repository.targetEntries(of: id) }
                ?? []
        }
    }

    /// The folder that a commit has.
    init(_ entries: [TreeEntry], in repository: Repository) {
        self.entries = entries
        self.repository = repository
        rendered = []
    }

    /// Rejects the resources of a rendering of staged resources that are in the folder too.
    ///
    /// - Parameter rendering: The rendering.
    /// - Throws: `GitError` when a file cannot be read.
    func rejectIdentities(in rendering: inout Rendering) throws {
        var identities: [ObjectID: ResourceIdentity]?
        try rendering.rejectIdentities(of: .production, in: entries, name: \.name) { entry in
            guard entry.mode.isRegularFile else { return nil }
            // Few are asked for, mostly none.
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
