internal import InfraGit
internal import InfraModel
internal import InfraRender

/// Drafts environments: from the branches' commits to the files that the target branch should have.
struct Draftsman {
    let configuration: SyncConfiguration
    let caches: Caches
    let renderer: Renderer
    /// The commits of the source branches.
    let sources: RemoteBranches.Sources
    let target: TargetBranch
    let notes: RenderingNotes
    let cancellation: CancellationHandle
    let listings = Listings()

    /// Drafts all environments.
    ///
    /// - Parameters:
    ///   - contents: Where what is rendered goes.
    ///   - willRender: Is called when a folder is likely to change.
    /// - Returns: The drafts, production first: what it leaves on the target branch restricts the others.
    /// - Throws: `GitError` when the cache cannot be read, and what `willRender` throws.
    func drafts(
        into contents: any RenderedContents, willRender: (Environment) throws -> Void
    ) throws -> [EnvironmentDraft] {
        var production = try draft(.production, beside: nil, into: contents) { try willRender(.production) }
        // Of the branch as a whole, whatever becomes of the environment.
        production.remarks = try tipRemarks() + production.remarks
        let beside = configuration.sharesIdentities ? nil : production
        return [production, try draft(.staging, beside: beside, into: contents) { try willRender(.staging) }]
    }

    /// Drafts an environment.
    private func draft(
        _ environment: Environment, beside production: EnvironmentDraft?, into contents: any RenderedContents,
        willRender: () throws -> Void
    ) throws -> EnvironmentDraft {
        var draft = EnvironmentDraft(environment: environment, folder: .inStep)
        let branch = configuration.branch(of: environment)
        if let obstacle = target.obstacle {
            draft.folder = .held("nothing can be committed to \(configuration.targetBranch): \(obstacle)")
            return draft
        }
        if let id = sources.commits["refs/heads/\(branch)"] {
            do {
                try complete(&draft, from: id, of: branch, beside: production, contents, willRender)
            } catch let error as GitError where error.code == .invalidObject {
                draft.folder = .held("commit \(id) of \(branch) has an object that git does not allow: \(error)")
            }
        } else {
            draft.folder = .held(
                sources.failure(of: "refs/heads/\(branch)")
                    ?? "there is no branch \"\(branch)\" in \(configuration.repository)")
        }
        if case .held = draft.folder, draft.remarks.isEmpty { draft.remarks = try warningsWhileHeld(environment) }
        return draft
    }

    /// Warnings about an invalid tip of the target branch, whose tree is what git takes for it, and about an invalid directory above the folders.
    private func tipRemarks() throws(GitError) -> [Diagnostic] {
        guard let tip = target.tip else { return [] }
        var texts: [String] = []
        if let defect = tip.defect {
            texts.append(
                "commit \(tip.id) is invalid: \(defect); files of others are kept as in its first tree, \(tip.tree)")
        }
        let folder = Environment.production.folder(in: configuration.targetDirectory)
        if let defect = try caches.target.defect(onTheWayTo: folder, of: tip) {
            texts.append(
                "\(defect): git and Flux need not agree on what it holds; replace it with a commit of your own")
        }
        return texts.map {
            Diagnostic(.warning, .targetInvalidObject, file: configuration.targetBranch, at: nil, $0)
        }
    }

    private func complete(
        _ draft: inout EnvironmentDraft, from id: ObjectID, of branch: String, beside production: EnvironmentDraft?,
        _ contents: any RenderedContents, _ willRender: () throws -> Void
    ) throws {
        let commit = try caches.source.commit(id)
        draft.source = commit
        if let objection = try caches.source.objection(to: commit, by: configuration.allowedSigners, cancellation) {
            draft.folder = .held("commit \(id) of \(branch) \(objection)")
            return
        }
        guard let source = try SourceBranch(commit, directory: configuration.sourceDirectory, in: caches.source) else {
            let directory = configuration.sourceDirectory
            draft.folder = .held("the branch \"\(branch)\" has no directory \"\(directory)\"")
            return
        }
        let record = record(of: draft.environment, branch, id)
        draft.record = record
        if try isKnown(source, beside: production, contents, &draft, willRender) { return }
        try willRender()
        try render(source, beside: production, contents, &draft)
    }

    /// Drafts from the notes alone, if they tell enough.
    ///
    /// The trailers of the last commit would tell in which case the folder should be in step. Whether it is they cannot tell: somebody may
    /// have changed that very commit, and what was a warning then may be an error now.
    private func isKnown(
        _ source: SourceBranch, beside production: EnvironmentDraft?, _ contents: any RenderedContents,
        _ draft: inout EnvironmentDraft, _ willRender: () throws -> Void
    ) throws -> Bool {
        guard let note = notes[draft.environment], note.settings == configuration.renderingSettings,
            note.folder == target.folders[draft.environment],
            try production.map({ try isKnown(note, beside: $0) }) ?? true
        else { return false }
        if note.source == source.fingerprint {
            // It has been compared with what production is now.
            draft.note = note
            return true
        }
        guard let reserved = note.reservedNames else { return false }
        return try change(source, note, reserved, contents, &draft, willRender)
    }

    /// Returns whether the resources of a note are known to differ from all resources of production.
    ///
    /// They were compared with the folder that the note names; only files that production gets since then can hold one of them.
    private func isKnown(_ note: RenderingNotes.Note, beside production: EnvironmentDraft) throws(GitError) -> Bool {
        guard !note.objects.isEmpty else { return true }
        let names: [String]
        if note.production == target.folders[.production] {
            guard case .rendered(_, let changes) = production.folder else { return true }
            // A file may get another resource that wants the same name.
            names = changes.added + changes.changed
        } else {
            names = try ProductionFolder(after: production, on: target, in: caches.target).entries.map(\.name)
        }
        let objects = ObjectFileNames(note.objects)
        return !names.contains(where: objects.contains)
    }

    /// Drafts the difference to what the notes tell, if it can be told by itself.
    private func change(
        _ source: SourceBranch, _ note: RenderingNotes.Note, _ reserved: Set<String>, _ contents: any RenderedContents,
        _ draft: inout EnvironmentDraft, _ willRender: () throws -> Void
    ) throws -> Bool {
        guard let changes = try source.changes(from: note.source, in: caches.source),
            let change = try renderer.renderingChange(
                for: changes, as: draft.environment, reserved: reserved, store: contents),
            // Where the folder has nothing either, the source may have become empty.
            note.folder != nil || !change.losesResources
        else { return false }
        var newNote = note
        newNote.source = source.fingerprint
        if change.removed.isEmpty, change.added.isEmpty {
            draft.note = newNote
            return true
        }
        let entries = try target.folders[draft.environment].map(caches.target.targetEntries) ?? []
        // Of a folder that is too large only the beginning was read, and what is missing there would be removed.
        guard entries.count <= TargetBranch.mostEntries else { return false }
        try willRender()
        let old = entries.withoutMetadata
        guard let files = change.applied(to: old) else { return false }
        draft.note = newNote
        draft.renderingDiagnostics = change.diagnostics
        draft.renderedFiles = change.added
        // The folder is as a pass has left it.
        try settle(files, from: old, of: nil, defect: nil, &draft)
        return true
    }

    private func record(of environment: Environment, _ branch: String, _ commit: ObjectID) -> CommitRecord {
        CommitRecord(
            environment: environment, sourceRepository: configuration.repository.description, sourceBranch: branch,
            sourceCommit: commit, sourceDirectory: configuration.sourceDirectory, renderedBy: .current,
            renderingOptions: environment == .staging && configuration.sharesIdentities
                ? [CommitRecord.sharedIdentities] : [])
    }

    private func render(
        _ source: SourceBranch, beside production: EnvironmentDraft?, _ contents: any RenderedContents,
        _ draft: inout EnvironmentDraft
    ) throws {
        let entries = try target.folders[draft.environment].map(caches.target.targetEntries) ?? []
        if let objection = try objection(toSizeOf: entries, draft.environment, beside: production) {
            draft.folder = .held(objection)
            return
        }
        let old = entries.withoutMetadata
        // The remote need not have what a submodule names.
        contents.skip(old.filter(\.mode.isRegularFile).map(\.id))
        var rendering = try rendering(of: listings.tree(of: source, in: caches.source), draft.environment, contents)
        if let production {
            try ProductionFolder(after: production, on: target, in: caches.target).rejectIdentities(in: &rendering)
        }
        draft.renderingDiagnostics = rendering.diagnostics
        draft.renderedFiles = rendering.files
        let errors = rendering.diagnostics.count { $0.severity == .error }
        guard configuration.errorPolicy == .skip || errors == 0 else {
            draft.folder = .held("its source has \(errors == 1 ? "an error" : "\(errors) errors")")
            return
        }
        guard rendering.resourceCount > 0 else {
            draft.folder = .held("the source directory \"\(configuration.sourceDirectory)\" has no resources")
            return
        }
        // What is left out is told at every pass, and a warning once.
        if errors == 0 {
            draft.note = RenderingNotes.Note(
                settings: configuration.renderingSettings, source: source.fingerprint, folder: nil,
                reservedNames: rendering.reservedNames,
                objects: production == nil ? [] : rendering.files.map(\.identity))
        }
        let defect = try target.folders[draft.environment].flatMap(caches.target.targetDefect)
        try settle(rendering.files.map(TreeEntry.init), from: old, of: source, defect: defect, &draft)
    }

    /// The reason why a folder, or the one of production beside it, is too large to be read; `nil` when neither is.
    private func objection(
        toSizeOf entries: [TreeEntry], _ environment: Environment, beside production: EnvironmentDraft?
    ) throws(GitError) -> String? {
        var sizes = [(environment, entries.count)]
        if production != nil, let folder = target.folders[.production] {
            sizes.append((.production, try caches.target.targetEntries(of: folder).count))
        }
        guard let tooLarge = sizes.first(where: { $0.1 > TargetBranch.mostEntries })?.0 else { return nil }
        return """
            the folder "\(tooLarge.folder(in: target.directory))" on \(configuration.targetBranch) has more than \
            \(TargetBranch.mostEntries) entries: remove what does not belong there with a commit of your own
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
