internal import InfraGit
internal import InfraModel
internal import InfraRender

/// The comparison of both folders at the last commit.
extension Verifier {
    /// Reports an object that both folders contain.
    ///
    /// Each folder can be proven by itself: if production gets a resource that staging has a copy of, staging is held
    /// with the copy in its folder.
    ///
    /// - Parameter end: The commit whose folders are compared.
    /// - Returns: The report on the first such object of staging; `nil` for none, or if environments may share
    ///   identities.
    /// - Throws: `GitError` when the cache cannot be read.
    func sharedIdentityReport(at end: Commit) throws -> Verification.FolderReport? {
        guard !configuration.sharesIdentities else { return nil }
        let staged = try files(of: .staging, in: end)
        try repository.prefetch(blobs: staged.compactMap(\.file))
        let copies = try staged.flatMap { entry in
            try identities(in: entry).map { (file: entry.name, identity: $0) }
        }
        guard !copies.isEmpty else { return nil }
        let copiesByName = Dictionary(grouping: copies, by: \.identity.name)
        let candidates = ObjectFileNames(copies.lazy.map(\.identity))
        for entry in try files(of: .production, in: end) where candidates.contains(entry.name) {
            for identity in try identities(in: entry) {
                guard let copy = copiesByName[identity.name]?.first(where: { $0.identity.isSameObject(as: identity) })
                else { continue }
                return Verification.FolderReport(
                    commit: end.id, environment: .staging,
                    detail: """
                        \(folder(of: .staging))/\(copy.file) and \(folder(of: .production))/\(entry.name) are the same object, \
                        \(copy.identity)
                        """.printable)
            }
        }
        return nil
    }

    /// The identities of the resources in a file of an environment's folder.
    private func identities(in entry: TreeEntry) throws -> [ResourceIdentity] {
        try checkCancellation()
        guard entry.mode.isRegularFile, let text = try repository.targetFile(entry.id) else { return [] }
        return ManifestFile(name: entry.name, text: text).resources.map(\.identity)
    }
}
