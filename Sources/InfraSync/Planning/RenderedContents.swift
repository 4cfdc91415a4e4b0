internal import InfraGit
internal import InfraRender

/// The joint between contents of the rendering and objects of git: what is read comes from the cache of the source.
protocol RepositoryContents: ContentStore {
    /// The cache of the source.
    var repository: Repository { get }
    var cancellation: CancellationHandle { get }
}

extension RepositoryContents {
    func size(of id: ContentID) throws -> Int { try repository.blobSize(ObjectID(id)) }
    func bytes(of id: ContentID) throws -> [UInt8] { try repository.blob(ObjectID(id)) }
    func checkCancellation() throws { try cancellation.check() }
}

/// Where what is rendered goes on its way to the target branch.
protocol RenderedContents: RepositoryContents {
    /// Takes note of contents that the target branch has.
    func skip(_ ids: [ObjectID])

    /// Whether the target branch has a content, or it was added.
    func covers(_ id: ContentID) -> Bool
}

/// Makes the objects of a push out of what is rendered.
struct PackedContents: RenderedContents {
    let repository: Repository
    let pack: PackWriter
    let cancellation: CancellationHandle

    func add(_ bytes: [UInt8]) throws -> ContentID { ContentID(try pack.write(blob: bytes)) }
    func skip(_ ids: [ObjectID]) { pack.skip(ids) }
    func covers(_ id: ContentID) -> Bool { pack.covers(ObjectID(id)) }
}

/// Keeps what is rendered, for a look at it before it is written.
final class KeptContents: RenderedContents {
    let repository: Repository
    let cancellation: CancellationHandle
    private let target: Repository
    private var known: Set<ObjectID> = []
    private var kept: [ObjectID: [UInt8]] = [:]

    init(_ caches: Caches, _ cancellation: CancellationHandle) {
        repository = caches.source
        target = caches.target
        self.cancellation = cancellation
    }

    /// Reads a file that was rendered, or that the target branch has; `nil` when that is none that could hold a manifest.
    func renderedBytes(of id: ObjectID) throws -> [UInt8]? { try kept[id] ?? target.targetFile(id) }

    func add(_ bytes: [UInt8]) throws -> ContentID {
        let id = ObjectID(ofBlob: bytes)
        if !known.contains(id) { kept[id] = bytes }
        return ContentID(id)
    }

    func skip(_ ids: [ObjectID]) { known.formUnion(ids) }

    func covers(_ id: ContentID) -> Bool { known.contains(ObjectID(id)) || kept[ObjectID(id)] != nil }
}

/// Tells what contents are called, and keeps none of them.
struct HashedContents: RepositoryContents {
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
