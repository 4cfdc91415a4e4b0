internal import InfraGit
internal import InfraModel
internal import InfraRender

extension Draftsman {
    /// Completes a draft, unless a person has to say something before.
    ///
    /// - Parameters:
    ///   - files: What the folder is to have.
    ///   - old: What it has.
    ///   - source: The source that was rendered in full; `nil` when the folder is known to be of this version.
    ///   - defect: The reason why the folder's tree is invalid; `nil` for a valid one.
    ///   - draft: The draft.
    /// - Throws: `GitError` when the cache cannot be read.
    func settle(
        _ files: [TreeEntry], from old: [TreeEntry], of source: SourceBranch?, defect: String?,
        _ draft: inout EnvironmentDraft
    ) throws {
        // No two readers need agree on what an invalid tree holds: all of it is written anew.
        var changes = SyncOutcome.FileChanges(from: old, to: files, isAllChanged: defect != nil)
        draft.folder = .rendered(files: files, changes: changes)
        draft.replacesInvalidFolder = defect != nil
        guard draft.hasChanges else { return }
        let last = try target.lastCommits(for: draft.environment, in: caches.target)
        let owner = target.owner(of: draft.environment, after: last)
        let custody = try FolderCustody(of: draft.environment, owner, after: last, files: old, target, caches.target)
        let isPostponed = owner.isUs && defect == nil && custody.isOnlyTidying(changes)
        let objection =
            isPostponed ? nil : try objection(to: changes, of: old, owner, resources: custody.resourceCount, draft)
        if isPostponed || objection != nil {
            // Without a note, since the folder is not what the source alone makes of it.
            draft.note = nil
            draft.folder = objection.map { .held($0) } ?? .inStep
        }
        if let source, !owner.isOfThisRendering, case .rendered = draft.folder {
            changes.rewritten = try rewritten(changes.changed, from: old, to: files, of: source, draft.environment)
            draft.folder = .rendered(files: files, changes: changes)
        }
        draft.remarks = try custody.warnings(
            about: changes, will: isPostponed ? .waitForAChange : objection == nil ? .happen : .beHeld)
        if !isPostponed, let warning = resetWarning(after: last, draft) { draft.remarks.append(warning) }
        if let defect { draft.remarks.append(defectWarning(defect, isHeld: objection != nil, draft.environment)) }
    }

    /// Warnings about what others have done to a folder that stays as it is.
    func warningsWhileHeld(_ environment: Environment) throws(GitError) -> [Diagnostic] {
        let last = try target.lastCommits(for: environment, in: caches.target)
        guard last.ours != nil else { return [] }
        let files = try target.folders[environment].map(caches.target.targetEntries)?.withoutMetadata ?? []
        let owner = target.owner(of: environment, after: last)
        let custody = try FolderCustody(of: environment, owner, after: last, files: files, target, caches.target)
        return try custody.warnings(about: custody.restoration, will: .beHeld)
    }

    /// A warning about an invalid tree in the place of a folder.
    private func defectWarning(_ defect: String, isHeld: Bool, _ environment: Environment) -> Diagnostic {
        Diagnostic(
            .warning, .targetInvalidObject, file: environment.folder(in: configuration.targetDirectory), at: nil,
            "\(defect); infra-sync \(isHeld ? "would replace it" : "replaces it")")
    }

    /// A warning that the source branch does not lead to the commit that was rendered last.
    private func resetWarning(after last: TargetBranch.LastCommits, _ draft: EnvironmentDraft) -> Diagnostic? {
        // What another repository was rendered to is no reset of this one.
        guard let record = last.ours?.record, let source = draft.source,
            record.sourceRepository.hasSameBytes(as: configuration.repository.description),
            !caches.source.isInHistory(record.sourceCommit, of: source.id)
        else { return nil }
        let directory = configuration.sourceDirectory
        return Diagnostic(
            .warning, .sourceReset, file: directory.isEmpty ? "." : directory, at: nil,
            """
            the history of "\(configuration.branch(of: draft.environment))" does not have the commit \
            \(record.sourceCommit.hex.prefix(12)) that \(draft.environment.rawValue) was rendered from last: the branch was moved \
            back or replaced, and is rendered as it is now
            """)
    }

    /// Why changes cannot be made without a person's word; `nil` when they can.
    private func objection(
        to changes: SyncOutcome.FileChanges, of old: [TreeEntry], _ owner: TargetBranch.Owner, resources total: Int,
        _ draft: EnvironmentDraft
    ) throws(GitError) -> String? {
        let folder = draft.environment.folder(in: configuration.targetDirectory)
        if let file = try target.file(onTheWayTo: folder, in: caches.target) {
            return
                "\"\(file)\" on \(configuration.targetBranch) is no folder: remove it, or choose another --target-dir"
        }
        if let defect = try target.tip.flatMap({ (tip) throws(GitError) in
            try caches.target.defect(onTheWayTo: folder, of: tip)
        }) {
            return """
                \(defect), on \(configuration.targetBranch): what others have there cannot be kept as it is; remove it with a commit \
                of your own
                """
        }
        if !configuration.adoptsFolders, let reason = try strangeness(of: owner, folder, draft) {
            let (added, changed) = (changes.added.count, changes.changed.count)
            return """
                the folder "\(folder)" on \(configuration.targetBranch) has \(reason): it would add \(added), change \(changed) and \
                remove \(changes.removed.count); if that is meant, say --adopt
                """
        }
        // Flux applies what is in directories too, also in one that a file replaces.
        let (gone, replaced) = (changes.removed.byteKeys, changes.changed.byteKeys)
        let removed = try fileCount(
            of: old.filter { entry in
                let name = ByteKey(entry.name)
                return gone.contains(name) || entry.mode == .directory && replaced.contains(name)
            })
        let isAllowed = configuration.deletionLimit.allows(removing: removed, of: total)
        guard !isAllowed, draft.source?.allowsDeletions != true else { return nil }
        let share =
            removed <= total
            ? "\(removed) of \(total) resources"
            : "\(removed) files from a folder of \(total) \(total == 1 ? "resource" : "resources")"
        return """
            it would remove \(share), the limit is \
            \(configuration.deletionLimit): if that is meant, commit to \(configuration.branch(of: draft.environment)) \
            with the trailer "Allow-Deletions: true", or raise --max-deletions
            """
    }

    /// What a folder has that is not ours to replace; `nil` when all of it is.
    private func strangeness(
        of owner: TargetBranch.Owner, _ folder: String, _ draft: EnvironmentDraft
    ) throws(GitError) -> String? {
        switch owner {
        case .nobody: return nil
        case .us(_, let record):
            // A repository may get another address; then the history of its branch is still the same.
            guard !record.sourceRepository.hasSameBytes(as: configuration.repository.description),
                draft.source.map({ caches.source.isInHistory(record.sourceCommit, of: $0.id) }) != true
            else { return nil }
            return "what infra-sync made of another repository, \(record.sourceRepository)"
        case .others:
            let files = try target.folders[draft.environment].map(caches.target.targetEntries) ?? []
            let count = try fileCount(of: files)
            // A tree may have been written without any.
            guard count > 0 else { return nil }
            let first = files.first?.name.quotedForMessage ?? "none"
            return "\(count == 1 ? "a file" : "\(count) files") that infra-sync did not write, such as \(first)"
        }
    }

    /// The number of files that entries are or hold, at any depth.
    private func fileCount(of entries: [TreeEntry]) throws(GitError) -> Int {
        var count = FileCount(in: caches.target, cancellation)
        return try count.files(in: entries)
    }
}

extension TargetBranch.Owner {
    /// Whether the folder's last commit of ours was rendered as this version renders.
    fileprivate var isOfThisRendering: Bool {
        if case .us(_, let record) = self { !record.renderedBy.isOtherRendering } else { false }
    }

    /// Whether it is infra-sync.
    fileprivate var isUs: Bool { if case .others = self { false } else { true } }
}

extension TargetBranch {
    /// The first name on the way to a folder, and at its end, that is no directory; `nil` for none.
    fileprivate func file(onTheWayTo folder: String, in repository: Repository) throws(GitError) -> String? {
        guard let tip else { return nil }
        var path = ""
        for name in folder.split(atByte: "/") {
            path += path.isEmpty ? name : "/\(name)"
            guard let entry = try repository.targetEntry(at: path, of: tip) else { return nil }
            if entry.mode != .directory { return path }
        }
        return nil
    }
}

extension Commit {
    /// Whether the commit says that it removes resources on purpose.
    fileprivate var allowsDeletions: Bool {
        trailers.contains { $0.key.asciiLowercased == "allow-deletions" && $0.value.asciiLowercased == "true" }
    }
}
