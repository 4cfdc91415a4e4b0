internal import InfraGit
internal import InfraRender

/// The listings of source directories: most often all environments have the same one.
final class SourceTreeCache {
    private var trees: [String: SourceTree] = [:]

    /// Returns the files of a source.
    ///
    /// - Parameters:
    ///   - source: The source.
    ///   - repository: The cache of the source repository.
    /// - Throws: `GitError` when a tree cannot be read.
    func tree(of source: SourceBranch, in repository: Repository) throws(GitError) -> SourceTree {
        if let tree = trees[source.fingerprint] { return tree }
        let tree = try source.tree(in: repository)
        trees[source.fingerprint] = tree
        return tree
    }
}
