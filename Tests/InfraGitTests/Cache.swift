import InfraGit
import InfraTestSupport
import Testing

/// A cache in a temporary directory of its own.
final class Cache {
    let directory: TemporaryDirectory
    let repository: Repository

    init() throws {
        directory = try TemporaryDirectory()
        repository = try Repository(cacheAt: directory.path("cache.git"))
    }

    /// Asks git itself about the cache.
    func git(_ arguments: String...) throws -> Command.Result {
        try Command.check(
            ["git", "--git-dir", repository.path] + arguments, environment: GitRepository.environment)
    }
}

/// A remote that is reached by its path.
func remote(
    _ repository: GitRepository, options: RemoteOptions = RemoteOptions(),
    cancellation: CancellationHandle = CancellationHandle()
) throws -> Remote {
    Remote(location: try RemoteLocation(repository.path), options: options, cancellation: cancellation)
}

/// A reproducible sequence of numbers (SplitMix64).
struct Numbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var word = state
        word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
        word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
        return word ^ (word >> 31)
    }
}

let someone = Signature(name: "A U Thor", email: "author@example.com", time: 1_500_000_000, offset: 120)

extension Remote {
    /// Fetches into a cache that is open already.
    @discardableResult
    func fetch(
        _ names: [String], into repository: Repository, progress: (TransferProgress) -> Void = { _ in }
    ) throws(GitError) -> [String: ObjectID] {
        try fetch(names, into: { () throws(GitError) in repository }, progress: progress)
    }
}
