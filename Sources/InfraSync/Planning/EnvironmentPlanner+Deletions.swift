internal import InfraGit
internal import InfraModel
internal import InfraRender

/// The guard against unintended deletions.
extension EnvironmentPlanner {
    /// Checks the deletions of an update.
    ///
    /// - Parameters:
    ///   - update: The update.
    ///   - last: The commits that changed the folder last.
    ///   - resourceCount: The number of resources in the folder.
    ///   - plan: The plan.
    /// - Returns: The reason why an operator has to approve the deletions; `nil` when they are allowed.
    /// - Throws: `GitError` when the cache cannot be read.
    func deletionReason(
        for update: FolderUpdate, after last: TargetBranch.LastCommits, resourceCount: Int, _ plan: EnvironmentPlan
    ) throws(GitError) -> HoldReason? {
        let limit = configuration.deletionLimit
        guard !limit.isOff else { return nil }
        var deletions = HoldReason.Deletions(
            count: try deletedFileCount(of: update), total: resourceCount, limit: limit)
        let gone = update.changes.removed.byteKeys
        let files = update.old.filter { $0.mode.isRegularFile && gone.contains(ByteKey($0.name)) }
        let isExceeded = !limit.allows(removing: deletions.count, of: deletions.total)
        // Files are read only if they matter.
        let removed = try identities(in: isExceeded ? files : files.filter(\.mayBeProtected))
        // A resource in another version of its API, for example, has another file, but it is not deleted.
        let kept = Set(removed.isEmpty ? [] : plan.renderedFiles.map(\.identity.object))
        let deleted = removed.filter { !kept.contains($0.object) }
        deletions.count -= removed.count - deleted.count
        let protected = deleted.filter(\.isProtected)
        let branch = configuration.branch(of: plan.environment)
        let reason: HoldReason
        if let first = protected.first {
            reason = .protectedDeletion(first, count: protected.count, sourceBranch: branch)
        } else if !limit.allows(removing: deletions.count, of: deletions.total) {
            reason = .deletionLimit(deletions, sourceBranch: branch)
        } else {
            return nil
        }
        return try isApproved(by: plan.source, after: last) ? nil : reason
    }

    /// Returns whether a source commit since the last rendered one has the trailer that approves deletions.
    ///
    /// If the history of the branch does not have the last rendered commit, only its last commit counts.
    private func isApproved(
        by source: Commit?, after last: TargetBranch.LastCommits
    ) throws(GitError) -> Bool {
        guard let source else { return false }
        if source.allowsDeletions { return true }
        guard let rendered = last.rendered?.trailers.sourceCommit,
            caches.source.isInHistory(rendered, of: source.id)
        else { return false }
        let history = CommitHistory(source, in: caches.source, cancellation)
        return try history.commits(from: rendered, to: source.id).contains(where: \.allowsDeletions)
    }

    /// Returns the number of files that an update removes, including those in directories.
    private func deletedFileCount(of update: FolderUpdate) throws(GitError) -> Int {
        // Flux applies the files in directories too, also in a directory that a file replaces.
        let (removed, changed) = (update.changes.removed.byteKeys, update.changes.changed.byteKeys)
        return try fileCount(
            of: update.old.filter { entry in
                let name = ByteKey(entry.name)
                return removed.contains(name) || entry.mode == .directory && changed.contains(name)
            })
    }

    /// Returns the number of files that entries are or contain, at any depth.
    func fileCount(of entries: [TreeEntry]) throws(GitError) -> Int {
        var count = FileCount(in: caches.target, cancellation)
        return try count.files(in: entries)
    }

    /// Returns the identities of the resources in files of the target branch.
    private func identities(in files: [TreeEntry]) throws(GitError) -> [ResourceIdentity] {
        var identities: [ResourceIdentity] = []
        for file in files {
            try cancellation.check(while: "read the files that the pass would remove")
            guard let text = try caches.target.targetFile(file.id) else { continue }
            identities += ManifestFile(name: file.name, text: text).resources.map(\.identity)
        }
        return identities
    }
}

extension ResourceIdentity {
    /// The kinds whose deletion also deletes data, or all resources in a namespace or of a kind, by their group.
    private static let protectedKinds: [String: Set<String>] = [
        coreGroup: ["Namespace", "PersistentVolume", "PersistentVolumeClaim"],
        "apiextensions.k8s.io": ["CustomResourceDefinition"],
    ]

    /// Whether the deletion of the resource needs an approval.
    fileprivate var isProtected: Bool { Self.protectedKinds[group]?.contains(kind) == true }

    /// Returns whether a file may have a resource whose deletion needs an approval.
    fileprivate static func mayBeProtected(inFile name: String) -> Bool {
        // The name of a rendered file begins with the group, the version and the kind; other files can have any name.
        let hasKind = name.split(separator: "-").dropFirst(2).contains { $0.first?.isUppercase == true }
        guard hasKind else { return true }
        return protectedKinds.contains { group, kinds in
            name.hasBytePrefix(group + "-") && kinds.contains { name.contains("-\($0)-") }
        }
    }
}

extension TreeEntry {
    fileprivate var mayBeProtected: Bool { ResourceIdentity.mayBeProtected(inFile: name) }
}

extension Commit {
    /// Whether the commit has the trailer that approves deletions.
    fileprivate var allowsDeletions: Bool {
        trailers.contains { $0.key.asciiLowercased == "allow-deletions" && $0.value.asciiLowercased == "true" }
    }
}
