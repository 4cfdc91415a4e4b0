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
