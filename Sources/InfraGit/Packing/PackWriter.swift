/// Collects new objects and writes them as one pack.
///
/// Each object is compressed as it is written and the original is not kept, so a pack of 100,000 manifests uses about
/// as much memory as its own size. An object that was already written is not written again. The same objects in the
/// same order produce the same bytes.
public final class PackWriter {
    private let repository: Repository
    private let deflater = Deflater()
    private var written: Set<ObjectID> = []
    private var known: Set<ObjectID> = []
    /// The trees that deltas refer to.
    private var bases: Set<ObjectID> = []
    private var chunks: [[UInt8]] = []
    private var current: [UInt8] = []

    /// Creates an empty pack.
    ///
    /// - Parameter repository: The cache, which bases of deltas are read from. Nothing is written to it.
    public init(repository: Repository) {
        self.repository = repository
    }

    /// Returns a writer that continues from the current state of this one, which stays unchanged.
    ///
    /// Objects that several attempts have in common are thus written only once.
    ///
    /// - Returns: The new writer.
    public func copy() -> PackWriter {
        let copy = PackWriter(repository: repository)
        copy.written = written
        copy.known = known
        copy.bases = bases
        copy.chunks = chunks
        copy.current = current
        return copy
    }

    /// The number of objects so far.
    public var count: Int { written.count }

    /// Marks objects that the receiver is known to have: writing them again costs a hash and adds nothing to the pack.
    ///
    /// - Parameter ids: The objects' ids.
    public func skip(_ ids: some Sequence<ObjectID>) { known.formUnion(ids) }

    /// Returns whether the receiver has an object, or gets it with this pack.
    ///
    /// - Parameter id: The object's id.
    /// - Returns: Whether the object was written or is skipped.
    public func covers(_ id: ObjectID) -> Bool { written.contains(id) || known.contains(id) }

    /// Adds a blob.
    ///
    /// - Parameter content: The bytes of the file.
    /// - Returns: The blob's id.
    /// - Throws: ``GitError`` with `storage` if zlib runs out of memory.
    public func write(blob content: [UInt8]) throws(GitError) -> ObjectID {
        let id = ObjectID(ofBlob: content)
        try write(.blob, content, id: id)
        return id
    }

    /// Adds a tree.
    ///
    /// - Parameters:
    ///   - entries: The entries, in any order. Their objects need not be in this pack.
    ///   - base: A similar tree that the receiver is known to have. If the cache has it too, and the difference is
    ///     less than half of the tree, only the difference is stored (a thin pack). An identical tree is not stored.
    /// - Returns: The tree's id.
    /// - Throws: ``GitError`` with `invalidObject` for a name that is empty, contains a slash or NUL, or occurs twice.
    public func write(tree entries: [TreeEntry], base: ObjectID? = nil) throws(GitError) -> ObjectID {
        let tree = try RawTree(writing: entries)
        let id = ObjectKind.tree.id(of: tree.bytes)
        guard id != base, !covers(id) else { return id }
        if let base, let old = try? repository.rawTree(base) {
            let delta = TreeDelta.instructions(from: old, to: tree)
            if delta.count + ObjectID.byteCount < tree.bytes.count / 2 {
                try write(delta: delta, against: base, id: id)
                return id
            }
        }
        try write(.tree, tree.bytes, id: id)
        return id
    }

    /// Adds a commit.
    ///
    /// - Parameters:
    ///   - tree: The root tree.
    ///   - parents: The parent commits; none for a root commit.
    ///   - author: The author. Characters that would break the commit are removed, as in git.
    ///   - committer: The committer.
    ///   - message: The message, stored unchanged; it should end in a line feed.
    ///   - key: The key that signs the commit; `nil` for an unsigned commit.
    /// - Returns: The commit's id, which depends only on the parameters if the key is reproducible.
    /// - Throws: ``GitError`` with `invalidObject` if the message contains a NUL, with `configuration` if the key
    ///   cannot sign.
    public func write(
        commit tree: ObjectID, parents: [ObjectID], author: Signature, committer: Signature, message: String,
        signedWith key: SigningKey? = nil
    ) throws(GitError) -> ObjectID {
        guard !message.utf8.contains(0) else {
            throw GitError(code: .invalidObject, attempted: "write a commit", reason: "the message contains a NUL")
        }
        var content = Commit.content(
            tree: tree, parents: parents, author: author, committer: committer, message: message)
        if let key { content = SignedCommit.content(content, signature: try key.signature(of: content)) }
        let id = ObjectKind.commit.id(of: content)
        try write(.commit, content, id: id)
        return id
    }

    /// Completes the pack, which is a thin pack if it has trees with a base.
    ///
    /// The writer can continue and be finished again; later packs contain the earlier objects too.
    ///
    /// - Returns: The pack of all objects so far.
    public func finish() -> Pack {
        PackFormat.pack(of: chunks + [current], count: count)
    }

    /// Completes the pack for a receiver that rejects thin packs: the bases of trees are in the pack too, before them.
    ///
    /// - Returns: The pack of all objects so far and of the bases.
    /// - Throws: ``GitError`` if a base cannot be read from the cache.
    public func finishWithBases() throws(GitError) -> Pack {
        let bases = bases.subtracting(written).sorted()
        let first = PackWriter(repository: repository)
        for base in bases { try first.write(.tree, try repository.rawTree(base).bytes, id: base) }
        return PackFormat.pack(of: first.chunks + [first.current] + chunks + [current], count: bases.count + count)
    }

    private func write(_ kind: ObjectKind, _ content: [UInt8], id: ObjectID) throws(GitError) {
        guard !known.contains(id), written.insert(id).inserted else { return }
        append(PackFormat.entryHeader(type: kind.rawValue, size: content.count))
        append(try deflater.deflate(content))
    }

    private func write(delta: [UInt8], against base: ObjectID, id: ObjectID) throws(GitError) {
        written.insert(id)
        bases.insert(base)
        append(PackFormat.entryHeader(type: PackFormat.referenceDelta, size: delta.count)[...])
        append(base.bytes[...])
        append(try deflater.deflate(delta))
    }

    /// Appends bytes, in a new chunk if the current one is full: a growing array of many megabytes would be copied.
    private func append(_ bytes: ArraySlice<UInt8>) {
        if current.isEmpty { current.reserveCapacity(PackWriter.chunkSize) }
        current.append(contentsOf: bytes)
        guard current.count >= PackWriter.chunkSize * 7 / 8 else { return }
        chunks.append(current)
        current = []
    }

    private static let chunkSize = 1 << 20
}
