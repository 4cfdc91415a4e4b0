internal import InfraGit
internal import InfraRender

/// Where what is rendered goes: the joint between contents of the rendering and objects of git.
protocol RenderedContents: ContentStore {
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

    func size(of id: ContentID) throws -> Int { try repository.blobSize(ObjectID(id)) }
    func bytes(of id: ContentID) throws -> [UInt8] { try repository.blob(ObjectID(id)) }
    func add(_ bytes: [UInt8]) throws -> ContentID { ContentID(try pack.write(blob: bytes)) }
    func skip(_ ids: [ObjectID]) { pack.skip(ids) }
    func covers(_ id: ContentID) -> Bool { pack.covers(ObjectID(id)) }
    func checkCancellation() throws { try cancellation.check() }
}

/// Keeps what is rendered, for a look at it before it is written.
final class KeptContents: RenderedContents {
    private let repository: Repository
    private let pack: PackWriter
    private let cancellation: CancellationHandle
    private var known: Set<ObjectID> = []
    private var kept: [ObjectID: [UInt8]] = [:]

    init(_ repository: Repository, _ cancellation: CancellationHandle) {
        self.repository = repository
        self.cancellation = cancellation
        pack = PackWriter(repository: repository)
    }

    func size(of id: ContentID) throws -> Int { try repository.blobSize(ObjectID(id)) }

    func bytes(of id: ContentID) throws -> [UInt8] { try kept[ObjectID(id)] ?? repository.blob(ObjectID(id)) }

    func add(_ bytes: [UInt8]) throws -> ContentID {
        let id = pack.id(ofBlob: bytes)
        if !known.contains(id) { kept[id] = bytes }
        return ContentID(id)
    }

    func skip(_ ids: [ObjectID]) { known.formUnion(ids) }

    func covers(_ id: ContentID) -> Bool { known.contains(ObjectID(id)) || kept[ObjectID(id)] != nil }

    func checkCancellation() throws { try cancellation.check() }
}

extension ContentID {
    init(_ id: ObjectID) { self.init(high: id.high, middle: id.middle, low: id.low) }
}

extension ObjectID {
    init(_ id: ContentID) { self.init(high: id.high, middle: id.middle, low: id.low) }
}
