internal import InfraGit
internal import InfraModel
internal import InfraRender

extension Draftsman {
    /// Completes a draft, unless a person has to say something before.
    ///
    /// - Parameters:
    ///   - files: What the folder is to have.
    ///   - old: What it has.
    ///   - defect: The reason why the folder's tree is invalid; `nil` for a valid one.
    ///   - draft: The draft.
    /// - Throws: `GitError` when the cache cannot be read.
    func settle(
        _ files: [TreeEntry], from old: [TreeEntry], defect: String?, _ draft: inout EnvironmentDraft
    ) throws(GitError) {
        // No two readers need agree on what an invalid tree holds: all of it is written anew.
        let changes = SyncOutcome.FileChanges(from: old, to: files, isAllChanged: defect != nil)
        draft.folder = .rendered(files: files, changes: changes)
        draft.replacesInvalidFolder = defect != nil
        guard draft.hasChanges else { return }
        let last = try target.lastCommits(for: draft.environment, in: repository)
        let owner = target.owner(of: draft.environment, after: last)
        let custody = try FolderCustody(of: draft.environment, owner, after: last, files: old, target, repository)
        let isPostponed = owner.isUs && defect == nil && custody.isOnlyTidying(changes)
        let objection = isPostponed ? nil : try objection(to: changes, of: old, owner, draft)
        if isPostponed || objection != nil {
            // Without a note, since the folder is not what the source alone makes of it.
            draft.note = nil
            draft.folder = objection.map { .held($0) } ?? .inStep
        }
        draft.remarks = try custody.warnings(
            about: changes, will: isPostponed ? .waitForAChange : objection == nil ? .happen : .beHeld)
        guard let defect else { return }
        let folder = draft.environment.folder(in: configuration.targetDirectory)
        let effect = objection == nil ? "replaces it" : "would replace it"
        draft.remarks.append(
            Diagnostic(.warning, "target/invalid-object", file: folder, at: nil, "\(defect); infra-sync \(effect)"))
    }

    /// Why changes cannot be made without a person's word; `nil` when they can.
    private func objection(
        to changes: SyncOutcome.FileChanges, of old: [TreeEntry], _ owner: TargetBranch.Owner, _ draft: EnvironmentDraft
    ) throws(GitError) -> String? {
        let folder = draft.environment.folder(in: configuration.targetDirectory)
        if let file = try target.file(onTheWayTo: folder, in: repository) {
            return
                "\"\(file)\" on \(configuration.targetBranch) is no folder: remove it, or choose another --target-dir"
        }
        if let defect = try target.defect(onTheWayTo: folder, in: repository) {
            return """
                \(defect), on \(configuration.targetBranch): what others have there cannot be kept as it is; remove it with a commit \
                of your own
                """
        }
        if !configuration.adoptsFolders, let reason = try strangeness(of: owner, folder, draft.environment) {
            let (added, changed) = (changes.added.count, changes.changed.count)
            return """
                the folder "\(folder)" on \(configuration.targetBranch) has \(reason): it would add \(added), change \(changed) and \
                remove \(changes.removed.count); if that is meant, say --adopt
                """
        }
        // Flux applies what is in directories too.
        let gone = changes.removed.byteKeys
        let removed = try repository.fileCount(of: old.filter { gone.contains(ByteKey($0.name)) })
        let total = try repository.fileCount(of: old)
        let isAllowed = configuration.deletionLimit.allows(removing: removed, of: total)
        guard !isAllowed, draft.source?.allowsDeletions != true else { return nil }
        return """
            it would remove \(removed) of \(total) resources, the limit is \
            \(configuration.deletionLimit): if that is meant, commit to \(configuration.branch(of: draft.environment)) \
            with the trailer "Allow-Deletions: true", or raise --max-deletions
            """
    }

    /// What a folder has that is not ours to replace; `nil` when all of it is.
    private func strangeness(
        of owner: TargetBranch.Owner, _ folder: String, _ environment: Environment
    ) throws(GitError) -> String? {
        switch owner {
        case .nobody, .predecessor: return nil
        case .us(_, let record):
            // A repository may get another address; then its commits are still the same.
            guard !record.sourceRepository.hasSameBytes(as: configuration.repository.description),
                !repository.contains(record.sourceCommit)
            else { return nil }
            return "what infra-sync made of another repository, \(record.sourceRepository)"
        case .others:
            let files = try target.folders[environment].map(repository.targetEntries) ?? []
            let count = try repository.fileCount(of: files)
            let first = files.first?.name.quotedForMessage ?? "none"
            return "\(count == 1 ? "a file" : "\(count) files") that infra-sync did not write, such as \(first)"
        }
    }
}

extension TargetBranch.Owner {
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

    /// The first directory above a folder that is invalid, with its path; `nil` for none.
    fileprivate func defect(onTheWayTo folder: String, in repository: Repository) throws(GitError) -> String? {
        guard let tip else { return nil }
        if let defect = try repository.targetDefect(ofTree: tip.tree) { return "the root directory, \(defect)" }
        let names = folder.split(atByte: "/")
        for depth in names.indices.dropFirst() {
            let path = names.prefix(depth).joined(separator: "/")
            guard let entry = try repository.targetEntry(at: path, of: tip), entry.mode == .directory else {
                return nil
            }
            if let defect = try repository.targetDefect(ofTree: entry.id) {
                return "the directory \"\(path)\", \(defect)"
            }
        }
        return nil
    }
}

extension Repository {
    /// How many files entries are or hold, at any depth; a submodule counts as one.
    ///
    /// - Parameter entries: The entries.
    /// - Returns: Their number; the counting ends beyond ``SourceTree/Limit/entries``.
    /// - Throws: `GitError` when a tree cannot be read.
    fileprivate func fileCount(of entries: [TreeEntry]) throws(GitError) -> Int {
        var (count, open) = (0, entries)
        while let entry = open.popLast(), count <= SourceTree.Limit.entries.value {
            if entry.mode == .directory { open += try targetEntries(of: entry.id) } else { count += 1 }
        }
        return count
    }
}

extension Commit {
    /// Whether the commit says that it removes resources on purpose.
    fileprivate var allowsDeletions: Bool {
        trailers.contains { $0.key.asciiLowercased == "allow-deletions" && $0.value.asciiLowercased == "true" }
    }
}
