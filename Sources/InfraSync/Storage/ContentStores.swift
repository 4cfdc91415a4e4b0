internal import InfraGit
internal import InfraRender

/// A content store that reads sources from a repository.
///
/// Content ids are blob ids.
protocol RepositoryContentStore: ContentStore {
    /// The cache of the source repository.
    var repository: Repository { get }
    var cancellation: CancellationHandle { get }
}

extension RepositoryContentStore {
    func size(of id: ContentID) throws -> Int { try repository.blobSize(ObjectID(id)) }
    func bytes(of id: ContentID) throws -> [UInt8] { try repository.blob(ObjectID(id)) }
    func checkCancellation() throws { try cancellation.check() }
}

/// A content store for the files of the target branch.
protocol TargetContentStore: RepositoryContentStore {
    /// Begins a new environment.
    ///
    /// - Parameters:
    ///   - ids: The contents that the target branch has already.
    ///   - isReadable: Whether contents that are added from now on can be read with ``renderedBytes(of:)``.
    func begin(onTarget ids: [ObjectID], isReadable: Bool)

    /// Reads a content that was added, or that the target branch has.
    ///
    /// - Parameter id: The content.
    /// - Returns: The bytes; `nil` for a content that is not readable, or too large for a manifest.
    /// - Throws: `GitError` when the cache cannot be read.
    func renderedBytes(of id: ObjectID) throws -> [UInt8]?
}

/// Writes rendered files into the pack of a push.
final class PackContentStore: TargetContentStore {
    let repository: Repository
    let cancellation: CancellationHandle
    private let target: Repository
    private let pack: PackWriter
    private var isReadable = false
    /// The contents of the target branch, in a readable store.
    private var onTarget: Set<ObjectID> = []
    /// The added contents, in a readable store.
    private var added: [ObjectID: [UInt8]] = [:]

    /// Creates a store.
    ///
    /// - Parameters:
    ///   - pack: The pack.
    ///   - caches: The caches.
    ///   - cancellation: Ends the rendering.
    init(writingTo pack: PackWriter, _ caches: Caches, _ cancellation: CancellationHandle) {
        repository = caches.source
        target = caches.target
        self.pack = pack
        self.cancellation = cancellation
    }

    func begin(onTarget ids: [ObjectID], isReadable: Bool) {
        pack.skip(ids)
        self.isReadable = isReadable
        onTarget = isReadable ? Set(ids) : []
        added = [:]
    }

    func add(_ bytes: [UInt8]) throws -> ContentID {
        let id = try pack.write(blob: bytes)
        if isReadable, !onTarget.contains(id) { added[id] = bytes }
        return ContentID(id)
    }

    func contains(_ id: ContentID) -> Bool {
        let id = ObjectID(id)
        return isReadable ? onTarget.contains(id) || added[id] != nil : pack.covers(id)
    }

    func renderedBytes(of id: ObjectID) throws -> [UInt8]? {
        if let bytes = added[id] { return bytes }
        return onTarget.contains(id) ? try target.targetFile(id) : nil
    }
}

/// Keeps rendered files in memory, for a plan that is not written.
final class MemoryContentStore: TargetContentStore {
    let repository: Repository
    let cancellation: CancellationHandle
    private let target: Repository
    private var onTarget: Set<ObjectID> = []
    private var added: [ObjectID: [UInt8]] = [:]

    /// Creates a store.
    ///
    /// - Parameters:
    ///   - caches: The caches.
    ///   - cancellation: Ends the rendering.
    init(_ caches: Caches, _ cancellation: CancellationHandle) {
        repository = caches.source
        target = caches.target
        self.cancellation = cancellation
    }

    func begin(onTarget ids: [ObjectID], isReadable: Bool) { onTarget.formUnion(ids) }

    func add(_ bytes: [UInt8]) throws -> ContentID {
        let id = ObjectID(ofBlob: bytes)
        if !onTarget.contains(id) { added[id] = bytes }
        return ContentID(id)
    }

    func contains(_ id: ContentID) -> Bool { onTarget.contains(ObjectID(id)) || added[ObjectID(id)] != nil }

    func renderedBytes(of id: ObjectID) throws -> [UInt8]? { try added[id] ?? target.targetFile(id) }
}

/// Computes the ids of rendered files without storing them.
struct HashingContentStore: RepositoryContentStore {
    let repository: Repository
    let cancellation: CancellationHandle

    func add(_ bytes: [UInt8]) throws -> ContentID { ContentID(ObjectID(ofBlob: bytes)) }
}

extension ContentID {
    init(_ id: ObjectID) { self.init(high: id.high, middle: id.middle, low: id.low) }
}

extension ObjectID {
    init(_ id: ContentID) { self.init(high: id.high, middle: id.middle, low: id.low) }
}
