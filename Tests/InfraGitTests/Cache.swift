import InfraTestSupport
import Testing

@testable import InfraGit

/// A cache in its own temporary directory.
final class Cache {
    let directory: TemporaryDirectory
    let repository: Repository

    init() throws {
        directory = try TemporaryDirectory()
        repository = try Repository(cacheAt: directory.path("cache.git"))
    }

    /// Creates a cache at a path in a directory.
    init(at path: String, in directory: TemporaryDirectory) throws {
        self.directory = directory
        repository = try Repository(cacheAt: path)
    }

    /// Runs git on the cache.
    @discardableResult
    func git(_ arguments: String...) throws -> Command.Result {
        try Command.check(
            ["git", "--git-dir", repository.path] + arguments, environment: GitRepository.environment)
    }

    /// Creates a commit with one file on a parent, in its own pack.
    func commit(_ text: String, on parent: ObjectID?) throws -> (ObjectID, Pack) {
        try commit(Array(text.utf8), on: parent)
    }

    /// Creates a commit with one file on a parent, in its own pack.
    func commit(_ content: [UInt8], on parent: ObjectID?) throws -> (ObjectID, Pack) {
        let writer = PackWriter(repository: repository)
        let tree = try writer.write(tree: [TreeEntry(name: "f", mode: .file, id: try writer.write(blob: content))])
        let parents = parent.map { [$0] } ?? []
        let id = try writer.write(
            commit: tree, parents: parents, author: someone, committer: someone, message: "update\n")
        return (id, writer.finish())
    }

    /// Returns bytes that do not compress.
    static func noise(_ count: Int) -> [UInt8] {
        var random = SeededGenerator(seed: 3)
        return (0..<count).map { _ in UInt8(truncatingIfNeeded: random.next()) }
    }
}

/// Returns a remote that is accessed by its path.
func remote(
    _ repository: GitRepository, options: RemoteOptions = RemoteOptions(),
    cancellation: CancellationHandle = CancellationHandle()
) throws -> Remote {
    Remote(location: try RemoteLocation(repository.path), options: options, cancellation: cancellation)
}

let someone = Signature(name: "A U Thor", email: "author@example.com", time: 1_500_000_000, offset: 120)

extension Pack {
    /// The bytes of the whole pack in one array.
    var bytes: [UInt8] { Array(chunks.joined()) }
}

extension Remote {
    /// Pushes in one call.
    func push(_ name: String, from old: ObjectID?, to new: ObjectID, pack: Pack) throws(GitError) -> PushOutcome {
        try startPush(of: name).send(from: old, to: new, pack: pack)
    }

    /// Fetches into an open cache.
    @discardableResult
    func fetch(
        _ names: [String], into repository: Repository, progress: (TransferProgress) -> Void = { _ in }
    ) throws(GitError) -> References {
        try fetch(names, into: { () throws(GitError) in repository }, progress: progress)
    }
}
