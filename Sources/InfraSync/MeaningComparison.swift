internal import InfraGit
internal import InfraModel
internal import InfraRender

/// Compares files that are rendered with others while they are rendered, and keeps none of them.
private final class MeaningComparison: RepositoryContents {
    let repository: Repository
    private let target: Repository
    let cancellation: CancellationHandle
    /// The contents to compare with, by the content that is compared.
    private let others: [ObjectID: Set<ObjectID>]
    /// The contents that mean the same.
    private(set) var same: [ObjectID: Set<ObjectID>] = [:]

    init(_ others: [ObjectID: Set<ObjectID>], _ caches: Caches, _ cancellation: CancellationHandle) {
        self.others = others
        repository = caches.source
        target = caches.target
        self.cancellation = cancellation
    }

    func add(_ bytes: [UInt8]) throws -> ContentID {
        let id = ObjectID(ofBlob: bytes)
        if same[id] == nil, let others = others[id] {
            same[id] = try others.filter { other in
                try target.targetFile(other).map { ResourceChange.isRewriting(from: $0, to: bytes) } ?? false
            }
        }
        return ContentID(id)
    }
}

extension Draftsman {
    /// Finds the changed files of a folder that mean the same as before.
    ///
    /// The source is rendered once more, since what is rendered for a push cannot be read back: it happens once for each version.
    ///
    /// - Parameters:
    ///   - changed: The names of the changed files.
    ///   - old: The files before.
    ///   - new: The files after.
    ///   - source: What they are rendered from.
    ///   - environment: What it is rendered as.
    /// - Returns: The names of those that mean the same.
    /// - Throws: `GitError` when the cache cannot be read.
    func rewritten(
        _ changed: [String], from old: [TreeEntry], to new: [TreeEntry], of source: SourceBranch,
        _ environment: Environment
    ) throws -> [String] {
        guard !changed.isEmpty else { return [] }
        let before = Dictionary(old.lazy.map { (ByteKey($0.name), $0) }) { $1 }
        let after = Dictionary(new.lazy.map { (ByteKey($0.name), $0) }) { $1 }
        let pairs = changed.compactMap { name -> (name: String, before: ObjectID, after: ObjectID)? in
            guard let before = before[ByteKey(name)], let after = after[ByteKey(name)], before.mode.isRegularFile else {
                return nil
            }
            return (name, before.id, after.id)
        }
        let others = Dictionary(pairs.lazy.map { ($0.after, Set([$0.before])) }) { $0.union($1) }
        let comparison = MeaningComparison(others, caches, cancellation)
        // One that remembers nothing renders every file.
        let renderer = Renderer(
            limits: configuration.limits, rules: configuration.rules, strictValues: configuration.strictValues)
        _ = try renderer.rendering(of: listings.tree(of: source, in: caches.source), as: environment, store: comparison)
        return pairs.filter { comparison.same[$0.after]?.contains($0.before) == true }.map(\.name)
    }
}
