internal import CLibgit2

extension Repository {
    /// Reads a commit.
    ///
    /// - Parameters:
    ///   - id: The commit.
    ///   - allowingDefects: A Boolean value that indicates whether an invalid commit is read too, as far as git reads
    ///     it; ``Commit/defect`` is the reason why it is invalid.
    /// - Returns: The commit.
    /// - Throws: ``GitError`` with `corrupt` if the cache lacks the commit or cannot read it, `invalidObject` if it is
    ///   invalid.
    public func commit(_ id: ObjectID, allowingDefects: Bool = false) throws(GitError) -> Commit {
        guard let commit = Commit(id: id, invalidContent: try commitContent(id)) else {
            throw invalid("commit", id, reason: "its header is malformed")
        }
        if let defect = commit.defect, !allowingDefects { throw invalid("commit", id, reason: defect) }
        return commit
    }

    /// Returns whether a commit consists only of the fields of ``Commit``, and optionally an SSH signature after them.
    ///
    /// The signature is not verified.
    ///
    /// - Parameter commit: The commit.
    /// - Returns: Whether the same fields would produce the same commit.
    /// - Throws: ``GitError`` with `corrupt` if the cache lacks the commit or cannot read it.
    public func hasOnlyKnownHeaders(_ commit: Commit) throws(GitError) -> Bool {
        let stored = try commitContent(commit.id)
        let signed = SignedCommit(stored)
        let content = Commit.content(
            tree: commit.tree, parents: commit.parents, author: commit.author, committer: commit.committer,
            message: commit.message)
        guard let signature = signed.signatures.first else { return stored == content }
        return stored == SignedCommit.content(content, signature: signature)
            && CommitSignature.isWellFormedSSH(signature)
    }

    /// Returns the stored content of a commit.
    func commitContent(_ id: ObjectID) throws(GitError) -> [UInt8] {
        try content(of: id, kind: GIT_OBJECT_COMMIT, "commit", orLoad: .commit(id))
    }

    /// Reads a tree.
    ///
    /// - Parameters:
    ///   - id: The tree.
    ///   - allowingDefects: A Boolean value that indicates whether an invalid tree is read too, up to the first
    ///     malformed entry.
    ///   - limit: The maximum number of entries.
    /// - Returns: The entries, in git's order: by the bytes of the names, a directory's as if it ended in a slash.
    /// - Throws: ``GitError`` with `corrupt` if the cache lacks the tree or cannot read it, `invalidObject` if it is
    ///   invalid.
    public func tree(
        _ id: ObjectID, allowingDefects: Bool = false, upTo limit: Int = .max
    ) throws(GitError) -> [TreeEntry] {
        try (allowingDefects ? rawTree(id) : validTree(id)).readableEntries(upTo: limit)
    }

    /// Validates a tree.
    ///
    /// - Parameter id: The tree.
    /// - Returns: The reason why the tree is invalid; `nil` for a valid tree.
    /// - Throws: ``GitError`` with `corrupt` if the cache lacks the tree or cannot read it, `invalidObject` if the
    ///   object is not a tree.
    public func defect(ofTree id: ObjectID) throws(GitError) -> String? { try rawTree(id).defect() }

    /// Returns the entry at a path.
    ///
    /// Symbolic links are not followed.
    ///
    /// - Parameters:
    ///   - path: Names joined by slashes: `a/b/c`. Empty names and `.` are skipped, so `""`, `.` and `/` are the root.
    ///   - tree: The root tree.
    ///   - allowingDefects: A Boolean value that indicates whether the trees on the path may be invalid; the first
    ///     entry with a name then counts.
    /// - Returns: The entry; `nil` if there is none. The root is an entry with an empty name.
    /// - Throws: ``GitError`` with `corrupt` if a tree on the path is missing or unreadable, `invalidObject` if one is
    ///   invalid.
    public func entry(
        at path: String, inTree tree: ObjectID, allowingDefects: Bool = false
    ) throws(GitError) -> TreeEntry? {
        var current = TreeEntry(name: "", mode: .directory, id: tree)
        for name in path.utf8.split(separator: UInt8(ascii: "/")) where !name.elementsEqual(".".utf8) {
            guard current.mode == .directory else { return nil }
            let tree = try allowingDefects ? rawTree(current.id) : validTree(current.id)
            guard let next = tree.entry(named: EntryName.bytes(of: String(Substring(name)))) else { return nil }
            current = next
        }
        return current
    }

    /// Reads a blob.
    ///
    /// - Parameter id: The blob.
    /// - Returns: The bytes.
    /// - Throws: ``GitError`` with `corrupt` if the cache lacks the blob or cannot read it, `invalidObject` if the
    ///   object is not a blob.
    public func blob(_ id: ObjectID) throws(GitError) -> [UInt8] {
        try content(of: id, kind: GIT_OBJECT_BLOB, "blob", orLoad: .blobs([id]))
    }

    /// Reads the size of a blob without its content.
    ///
    /// - Parameter id: The blob.
    /// - Returns: The number of bytes.
    /// - Throws: ``GitError`` with `corrupt` if the cache lacks the blob or cannot read its header.
    public func blobSize(_ id: ObjectID) throws(GitError) -> Int {
        if let size = try database.size(id, "read the size of blob \(id)") { return size }
        guard try load(id, .blobs([id])), let size = try database.size(id, "read the size of blob \(id)") else {
            throw missingError("blob", id)
        }
        return size
    }

    /// Returns the bytes of a tree, to look up one entry or to write a delta.
    func rawTree(_ id: ObjectID) throws(GitError) -> RawTree {
        // Git knows the empty tree without storing it.
        guard id != Repository.emptyTree else { return RawTree([]) }
        if let lastLargeTree, lastLargeTree.id == id { return lastLargeTree.tree }
        let content = try content(of: id, kind: GIT_OBJECT_TREE, "tree", orLoad: .trees([id]))
        let tree = RawTree(content)
        if content.count >= Repository.largeTreeSize { lastLargeTree = (id, tree) }
        return tree
    }

    /// Returns the bytes of a valid tree.
    func validTree(_ id: ObjectID) throws(GitError) -> RawTree {
        let tree = try rawTree(id)
        if let defect = tree.defect() { throw invalid("tree", id, reason: defect) }
        return tree
    }

    /// The minimum size of a tree that is cached: a folder of thousands of files is first compared, then changed.
    private static let largeTreeSize = 1 << 16

    /// The tree without entries, which a commit may name although no pack contains it.
    static let emptyTree = ObjectKind.tree.id(of: [])

    /// Reads an object, which is fetched if it is missing.
    private func content(
        of id: ObjectID, kind: git_object_t, _ noun: String, orLoad objects: @autoclosure () -> MissingObjects
    ) throws(GitError) -> [UInt8] {
        // Callers check the size of a file before they read it, see blobSize(_:).
        let limit = kind == GIT_OBJECT_BLOB ? MemoryBounds.maximumDeltaSize : MemoryBounds.maximumHeaderSize
        var object = try database.read(id, upTo: limit, "read \(noun) \(id)")
        if object == nil, try load(id, objects()) {
            object = try database.read(id, upTo: limit, "read \(noun) \(id)")
        }
        guard let (found, content) = object else { throw missingError(noun, id) }
        guard found == kind.rawValue else {
            throw invalid(noun, id, reason: "the object is not a \(noun)")
        }
        return content
    }

    private func invalid(_ noun: String, _ id: ObjectID, reason: String) -> GitError {
        GitError(code: .invalidObject, attempted: "read \(noun) \(id)", reason: reason)
    }

    func missingError(_ noun: String, _ id: ObjectID) -> GitError {
        GitError(code: .corrupt, attempted: "read \(noun) \(id)", reason: "the cache does not have it")
    }
}
