internal import InfraGit
internal import InfraRender

/// A cache of the listings of source directories, since the environments usually have the same listing.
final class SourceTreeCache {
    private var trees: [String: SourceTree] = [:]

    /// Returns the files of a source.
    ///
    /// - Parameters:
    ///   - source: The source.
    ///   - repository: The cache of the source repository.
    /// - Returns: The listing of the source directory.
    /// - Throws: `GitError` when a tree cannot be read.
    func tree(of source: SourceBranch, in repository: Repository) throws(GitError) -> SourceTree {
        if let tree = trees[source.fingerprint] { return tree }
        let tree = try source.tree(in: repository)
        try repository.prefetch(blobs: tree.files)
        trees[source.fingerprint] = tree
        return tree
    }
}
