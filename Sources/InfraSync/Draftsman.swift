internal import InfraGit
internal import InfraRender

/// Drafts environments: from the branches' commits to the files that the target branch should have.
struct Draftsman {
    let configuration: SyncConfiguration
    let repository: Repository
    let renderer: Renderer
    /// The commits of the branches, by full reference name.
    let references: [String: ObjectID]
    let target: TargetBranch
    let notes: InStepNotes

    func draft(_ environment: Environment, into contents: any RenderedContents) throws -> EnvironmentDraft {
        var draft = EnvironmentDraft(environment: environment, folder: .inStep)
        let branch = configuration.branch(of: environment)
        guard let id = references["refs/heads/\(branch)"] else {
            draft.folder = .held("there is no branch \"\(branch)\" in \(configuration.repository)")
            return draft
        }
        let commit = try repository.commit(id)
        draft.source = commit
        guard let source = try SourceBranch(commit, directory: configuration.sourceDirectory, in: repository) else {
            let directory = configuration.sourceDirectory
            draft.folder = .held("the branch \"\(branch)\" has no directory \"\(directory)\"")
            return draft
        }
        let record = record(of: environment, branch, id)
        draft.record = record
        draft.sourceBranch = source
        let isNoted = notes.says(source, configuration, record, is: target.folders[environment])
        if try isNoted || isInStep(record, source) { return draft }
        try render(source, contents, &draft)
        return draft
    }

    private func record(of environment: Environment, _ branch: String, _ commit: ObjectID) -> CommitRecord {
        CommitRecord(
            environment: environment, sourceRepository: configuration.repository.description, sourceBranch: branch,
            sourceCommit: commit, sourceDirectory: configuration.sourceDirectory, renderedBy: ProductVersion.renderer)
    }

    /// Whether the environment's last commit was rendered by this version from the same source directory, and its folder
    /// is still the one of that commit.
    private func isInStep(_ record: CommitRecord, _ source: SourceBranch) throws -> Bool {
        guard let last = target.records[record.environment], last.isSameSync(as: record),
            try isFolderUntouched(of: record.environment)
        else { return false }
        if last.sourceCommit == record.sourceCommit { return true }
        guard repository.contains(last.sourceCommit) else { return false }
        let lastCommit = try repository.commit(last.sourceCommit)
        let lastSource = try SourceBranch(lastCommit, directory: configuration.sourceDirectory, in: repository)
        return lastSource?.fingerprint == source.fingerprint
    }

    private func isFolderUntouched(of environment: Environment) throws -> Bool {
        guard let last = target.commits[environment] else { return false }
        let path = environment.folder(in: configuration.targetDirectory)
        let written = try repository.entry(at: path, inTree: try repository.commit(last).tree)
        return written?.id == target.folders[environment]
    }

    private func render(
        _ source: SourceBranch, _ contents: any RenderedContents, _ draft: inout EnvironmentDraft
    ) throws {
        let old = try target.folders[draft.environment].map(repository.tree) ?? []
        contents.skip(old.map(\.id))
        let tree = try source.tree(in: repository)
        guard draft.environment == .staging || !tree.entries.isEmpty else {
            draft.folder = .held("the source directory \"\(configuration.sourceDirectory)\" has no manifests")
            return
        }
        let rendering = try rendering(of: tree, draft.environment, contents)
        draft.rendering = rendering
        guard configuration.errorPolicy == .skip || !rendering.hasErrors else {
            let count = rendering.diagnostics.count { $0.severity == .error }
            draft.folder = .held("its source has \(count == 1 ? "an error" : "\(count) errors")")
            return
        }
        let files = rendering.files.map { TreeEntry(name: $0.name, mode: .file, id: ObjectID($0.content)) }
        let changes = SyncOutcome.FileChanges(from: old, to: files)
        draft.folder = .rendered(files: files, changes: changes)
        if let commit = draft.source, !allowsDeletions(commit),
            !configuration.deletionLimit.allows(removing: changes.removed.count, of: old.count)
        {
            draft.folder = .held(
                """
                it would remove \(changes.removed.count) of \(old.count) resources, the limit is \
                \(configuration.deletionLimit): if that is meant, commit to \(configuration.branch(of: draft.environment)) \
                with the trailer "Allow-Deletions: true", or raise --max-deletions
                """)
        }
    }

    private func rendering(
        of tree: SourceTree, _ environment: Environment, _ contents: any RenderedContents
    ) throws -> Rendering {
        let rendering = try renderer.rendering(of: tree, as: environment, store: contents)
        let lost = Set(rendering.files.map(\.content)).filter { !contents.covers($0) }
        guard !lost.isEmpty else { return rendering }
        // They were rendered by a pass whose push did not arrive, and only remembered since.
        renderer.forget(lost)
        return try renderer.rendering(of: tree, as: environment, store: contents)
    }

    private func allowsDeletions(_ commit: Commit) -> Bool {
        commit.trailers.contains { $0.key.lowercased() == "allow-deletions" && $0.value.lowercased() == "true" }
    }
}
