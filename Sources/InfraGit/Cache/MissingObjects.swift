/// Objects that the cache lacks and a caller needs.
enum MissingObjects {
    /// Files.
    case blobs([ObjectID])
    /// Directories with all directories below them.
    case trees([ObjectID])
    /// Directories without the directories below them.
    case singleTrees([ObjectID])
    /// A commit of the history of a fetched branch, and some of its ancestors.
    case commit(ObjectID)
    /// The commits in the history of a commit that are not in the history of another one.
    case commits(of: ObjectID, without: ObjectID)

    /// The words for an error message: `blob 1234...`.
    var description: String {
        switch self {
        case .blobs(let ids): Self.name("blob", ids)
        case .trees(let ids), .singleTrees(let ids): Self.name("tree", ids)
        case .commit(let id): "commit \(id)"
        case .commits(let tip, let base): "the commits from \(base) to \(tip)"
        }
    }

    private static func name(_ noun: String, _ ids: [ObjectID]) -> String {
        let first = ids.first.map { "\(noun) \($0)" } ?? "no \(noun)"
        return ids.count > 1 ? "\(first) and \(ids.count - 1) more" : first
    }
}

/// The origin of objects that the cache lacks.
protocol ObjectProvider: AnyObject {
    /// Adds missing objects to the cache.
    ///
    /// - Throws: ``GitError`` with `objectUnavailable` if the origin does not have them or does not send them; with
    ///   another code if it cannot be reached.
    func provide(_ objects: MissingObjects, to repository: Repository) throws(GitError)
}
