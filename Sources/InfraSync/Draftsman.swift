internal import InfraGit
internal import InfraRender

/// The files of the source directories; most often all environments have the same one.
final class Listings {
    private var trees: [String: SourceTree] = [:]

    func tree(of source: SourceBranch, in repository: Repository) throws(GitError) -> SourceTree {
        if let tree = trees[source.fingerprint] { return tree }
        let tree = try source.tree(in: repository)
        trees[source.fingerprint] = tree
        return tree
    }
}

/// Drafts environments: from the branches' commits to the files that the target branch should have.
struct Draftsman {
    let configuration: SyncConfiguration
    let repository: Repository
    let renderer: Renderer
    /// The commits of the source branches, by full reference name.
    let sources: [String: ObjectID]
    let target: TargetBranch
    let notes: RenderingNotes
    let cancellation: CancellationHandle
    let listings = Listings()

    /// Drafts an environment.
    ///
    /// - Parameters:
    ///   - environment: The environment.
    ///   - contents: Where what is rendered goes.
    ///   - willRender: Is called when the folder is likely to change.
    /// - Returns: The draft.
    /// - Throws: `GitError` when the cache cannot be read, and what `willRender` throws.
    func draft(
        _ environment: Environment, into contents: any RenderedContents, willRender: () throws -> Void
    ) throws -> EnvironmentDraft {
        var draft = EnvironmentDraft(environment: environment, folder: .inStep)
        let branch = configuration.branch(of: environment)
        guard let id = sources["refs/heads/\(branch)"] else {
            draft.folder = .held("there is no branch \"\(branch)\" in \(configuration.repository)")
            return draft
        }
        let commit = try repository.commit(id)
        draft.source = commit
        if let objection = try repository.objection(to: commit, by: configuration.allowedSigners, cancellation) {
            draft.folder = .held("commit \(id) of \(branch) \(objection)")
            return draft
        }
        guard let source = try SourceBranch(commit, directory: configuration.sourceDirectory, in: repository) else {
            let directory = configuration.sourceDirectory
            draft.folder = .held("the branch \"\(branch)\" has no directory \"\(directory)\"")
            return draft
        }
        let record = record(of: environment, branch, id)
        draft.record = record
        if try isKnown(source, record, contents, &draft, willRender) { return draft }
        try willRender()
        try render(source, contents, &draft)
        return draft
    }

    /// Drafts from the notes and the trailers alone, if they tell enough.
    private func isKnown(
        _ source: SourceBranch, _ record: CommitRecord, _ contents: any RenderedContents,
        _ draft: inout EnvironmentDraft,
        _ willRender: () throws -> Void
    ) throws -> Bool {
        let settings = configuration.renderingSettings
        if let note = notes[draft.environment], note.settings == settings,
            note.folder == target.folders[draft.environment]
        {
            if note.source == source.fingerprint { return true }
            if let reserved = note.reservedNames, try change(source, note, reserved, contents, &draft, willRender) {
                return true
            }
        }
        return try isInStep(record, source)
    }

    /// Drafts the difference to what the notes tell, if it can be told by itself.
    private func change(
        _ source: SourceBranch, _ note: RenderingNotes.Note, _ reserved: Set<String>, _ contents: any RenderedContents,
        _ draft: inout EnvironmentDraft, _ willRender: () throws -> Void
    ) throws -> Bool {
        guard let changes = try source.changes(from: note.source, in: repository),
            // Whether a source has become empty is nothing that a change of some files tells.
            try !changes.contains(where: { $0.after == nil })
                || !listings.tree(of: source, in: repository).entries.isEmpty,
            let change = try renderer.renderingChange(
                for: changes, as: draft.environment, reserved: reserved, store: contents)
        else { return false }
        var newNote = note
        newNote.source = source.fingerprint
        if change.removed.isEmpty, change.added.isEmpty {
            draft.note = newNote
            return true
        }
        try willRender()
        let old = try target.folders[draft.environment].map(repository.tree)?.withoutMetadata ?? []
        guard let files = change.applied(to: old) else { return false }
        draft.note = newNote
        draft.renderingDiagnostics = change.diagnostics
        try settle(files, from: old, &draft)
        return true
    }

    private func record(of environment: Environment, _ branch: String, _ commit: ObjectID) -> CommitRecord {
        CommitRecord(
            environment: environment, sourceRepository: configuration.repository.description, sourceBranch: branch,
            sourceCommit: commit, sourceDirectory: configuration.sourceDirectory, renderedBy: ProductVersion.renderer)
    }

    /// Whether the environment's last commit was rendered by this version from the same source directory, and its folder
    /// is still the one of that commit.
    ///
    /// What was left out of it is no longer known then, so where something may have been, it is rendered once more.
    private func isInStep(_ record: CommitRecord, _ source: SourceBranch) throws -> Bool {
        guard configuration.errorPolicy == .hold, let last = target.records[record.environment],
            last.isSameSync(as: record),
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
        let commit = try repository.commit(last)
        let written = try repository.folder(of: environment, in: configuration.targetDirectory, of: commit)
        return written == target.folders[environment]
    }

    private func render(
        _ source: SourceBranch, _ contents: any RenderedContents, _ draft: inout EnvironmentDraft
    ) throws {
        let old = try target.folders[draft.environment].map(repository.tree)?.withoutMetadata ?? []
        contents.skip(old.map(\.id))
        let tree = try listings.tree(of: source, in: repository)
        guard !tree.entries.isEmpty else {
            draft.folder = .held("the source directory \"\(configuration.sourceDirectory)\" has no manifests")
            return
        }
        let rendering = try rendering(of: tree, draft.environment, contents)
        draft.renderingDiagnostics = rendering.diagnostics
        guard configuration.errorPolicy == .skip || !rendering.hasErrors else {
            let count = rendering.diagnostics.count { $0.severity == .error }
            draft.folder = .held("its source has \(count == 1 ? "an error" : "\(count) errors")")
            return
        }
        // Values that are perhaps not meant so were told, and stand in nobody's way.
        if rendering.diagnostics.allSatisfy({ $0.isAboutValues && $0.severity != .error }) {
            draft.note = RenderingNotes.Note(
                settings: configuration.renderingSettings, source: source.fingerprint, folder: nil,
                reservedNames: rendering.reservedNames)
        }
        try settle(rendering.files.map(TreeEntry.init), from: old, &draft)
    }

    /// Completes a draft, unless a person has to say something before.
    private func settle(
        _ files: [TreeEntry], from old: [TreeEntry], _ draft: inout EnvironmentDraft
    ) throws(GitError) {
        let changes = SyncOutcome.FileChanges(from: old, to: files)
        draft.folder = .rendered(files: files, changes: changes)
        guard !changes.isEmpty else { return }
        let owner = try target.owner(of: draft.environment, in: repository)
        let custody = try FolderCustody(of: draft.environment, owner: owner, files: old, target, repository)
        var isOurs = true
        if case .others = owner { isOurs = false }
        let isPostponed = isOurs && custody.isOnlyTidying(changes)
        draft.remarks = try custody.warnings(about: changes, isPostponed: isPostponed)
        if isPostponed {
            // Without a note, since the folder is not what the source alone makes of it.
            draft.note = nil
            draft.folder = .inStep
        } else if let reason = try objection(to: changes, of: old, isOurs, draft) {
            draft.note = nil
            draft.folder = .held(reason)
        }
    }

    /// Why changes cannot be made without a person's word; `nil` when they can.
    private func objection(
        to changes: SyncOutcome.FileChanges, of old: [TreeEntry], _ isOurs: Bool, _ draft: EnvironmentDraft
    ) throws(GitError) -> String? {
        let folder = draft.environment.folder(in: configuration.targetDirectory)
        if let tip = target.tip, let entry = try repository.entry(at: folder, inTree: tip.tree),
            entry.mode != .directory
        {
            return
                "\"\(folder)\" on \(configuration.targetBranch) is no folder: remove it, or choose another --target-dir"
        }
        if !isOurs, !configuration.adoptsFolders {
            return """
                the folder "\(folder)" on \(configuration.targetBranch) has \(old.count == 1 ? "a file" : "\(old.count) files") \
                that infra-sync did not write, such as "\(old.first?.name ?? HydratorMetadata.fileName)": it would add \(changes.added.count), change \
                \(changes.changed.count) and remove \(changes.removed.count); if that is meant, say --adopt
                """
        }
        let isAllowed = configuration.deletionLimit.allows(removing: changes.removed.count, of: old.count)
        guard !isAllowed, draft.source?.allowsDeletions != true else { return nil }
        return """
            it would remove \(changes.removed.count) of \(old.count) resources, the limit is \
            \(configuration.deletionLimit): if that is meant, commit to \(configuration.branch(of: draft.environment)) \
            with the trailer "Allow-Deletions: true", or raise --max-deletions
            """
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
}

extension Commit {
    /// Whether the commit says that it removes resources on purpose.
    fileprivate var allowsDeletions: Bool {
        trailers.contains { $0.key.lowercased() == "allow-deletions" && $0.value.lowercased() == "true" }
    }
}
