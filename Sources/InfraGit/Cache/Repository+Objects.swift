internal import CLibgit2

extension Repository {
    /// Reads a commit.
    ///
    /// - Parameters:
    ///   - id: The commit.
    ///   - allowingDefects: Whether an invalid commit is read too, as far as git reads it; ``Commit/defect`` says what is wrong.
    /// - Returns: Its fields.
    /// - Throws: ``GitError`` with `corrupt` when the cache lacks it or cannot read it, `invalidObject` when it is invalid.
    public func commit(_ id: ObjectID, allowingDefects: Bool = false) throws(GitError) -> Commit {
        guard let commit = Commit(id: id, invalidContent: try commitContent(id)) else {
            throw invalid("commit", id, reason: "its header is malformed")
        }
        if let defect = commit.defect, !allowingDefects { throw invalid("commit", id, reason: defect) }
        return commit
    }

    /// Whether a commit has nothing beside what ``Commit`` tells of it, but for a signature behind it that looks like one of SSH's.
    ///
    /// What the signature is worth is another question.
    ///
    /// - Parameter commit: The commit.
    /// - Returns: Whether the same fields would give the same commit again.
    /// - Throws: ``GitError`` with `corrupt` when the cache lacks it or cannot read it.
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

    /// A commit as it is stored.
    func commitContent(_ id: ObjectID) throws(GitError) -> [UInt8] {
        guard let content = try content(of: id, kind: GIT_OBJECT_COMMIT, "commit") else { throw missing("commit", id) }
        return content
    }

    /// Reads a directory.
    ///
    /// - Parameters:
    ///   - id: The tree.
    ///   - allowingDefects: Whether an invalid tree is read too, up to the first malformed entry.
    ///   - limit: The number of entries after which reading ends.
    /// - Returns: Its entries, in git's order: by the bytes of the names, a directory's as if it ended in a slash.
    /// - Throws: ``GitError`` with `corrupt` when the cache lacks the tree or cannot read it, `invalidObject` when it is invalid.
    public func tree(
        _ id: ObjectID, allowingDefects: Bool = false, upTo limit: Int = .max
    ) throws(GitError) -> [TreeEntry] {
        try (allowingDefects ? rawTree(id) : validTree(id)).readableEntries(upTo: limit)
    }

    /// Checks a directory.
    ///
    /// - Parameter id: The tree.
    /// - Returns: The reason why the tree is invalid; `nil` for a valid one.
    /// - Throws: ``GitError`` with `corrupt` when the cache lacks the tree or cannot read it, `invalidObject` when it is none.
    public func defect(ofTree id: ObjectID) throws(GitError) -> String? { try rawTree(id).defect() }

    /// Looks a path up.
    ///
    /// Symbolic links are not followed.
    ///
    /// - Parameters:
    ///   - path: Names joined by slashes: `a/b/c`. Empty names and `.` are left out, so `""`, `.` and `/` are the root.
    ///   - tree: The root tree.
    ///   - allowingDefects: Whether the trees on the way may be invalid; then the first entry of a name counts.
    /// - Returns: The entry; `nil` when there is none. The root is an entry with an empty name.
    /// - Throws: ``GitError`` with `corrupt` when a tree on the way is missing or unreadable, `invalidObject` when one is invalid.
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

    /// Reads a file's content.
    ///
    /// - Parameter id: The blob.
    /// - Returns: The bytes.
    /// - Throws: ``GitError`` with `corrupt` when the cache lacks the blob or cannot read it, `invalidObject` when it is no blob.
    public func blob(_ id: ObjectID) throws(GitError) -> [UInt8] {
        guard let content = try content(of: id, kind: GIT_OBJECT_BLOB, "blob") else { throw missing("blob", id) }
        return content
    }

    /// Reads a file's size without its content.
    ///
    /// - Parameter id: The blob.
    /// - Returns: The number of bytes.
    /// - Throws: ``GitError`` with `corrupt` when the cache lacks the blob or cannot read its header.
    public func blobSize(_ id: ObjectID) throws(GitError) -> Int {
        guard let size = try database.size(id, "read the size of blob \(id)") else { throw missing("blob", id) }
        return size
    }

    /// The tree's bytes, for whoever looks for one entry only or writes a delta.
    func rawTree(_ id: ObjectID) throws(GitError) -> RawTree {
        // Git knows the empty tree without storing it.
        guard id != Repository.emptyTree else { return RawTree([]) }
        if let lastLargeTree, lastLargeTree.id == id { return lastLargeTree.tree }
        guard let content = try content(of: id, kind: GIT_OBJECT_TREE, "tree") else { throw missing("tree", id) }
        let tree = RawTree(content)
        if content.count >= Repository.largeTreeSize { lastLargeTree = (id, tree) }
        return tree
    }

    /// The bytes of a valid tree.
    func validTree(_ id: ObjectID) throws(GitError) -> RawTree {
        let tree = try rawTree(id)
        if let defect = tree.defect() { throw invalid("tree", id, reason: defect) }
        return tree
    }

    /// From this size on it is worth to keep the last tree: a folder of thousands of files is compared with, then changed.
    private static let largeTreeSize = 1 << 16

    /// The tree without entries, which a commit may name although no pack has it.
    static let emptyTree = ObjectKind.tree.id(of: [])

    private func content(of id: ObjectID, kind: git_object_t, _ noun: String) throws(GitError) -> [UInt8]? {
        // The size of a file is checked by who reads it, see blobSize(_:).
        let limit = kind == GIT_OBJECT_BLOB ? MemoryBounds.maximumDeltaSize : MemoryBounds.maximumHeaderSize
        guard let (found, content) = try database.read(id, upTo: limit, "read \(noun) \(id)") else { return nil }
        guard found == kind.rawValue else {
            throw invalid(noun, id, reason: "the object is not a \(noun)")
        }
        return content
    }

    private func invalid(_ noun: String, _ id: ObjectID, reason: String) -> GitError {
        GitError(code: .invalidObject, attempted: "read \(noun) \(id)", reason: reason)
    }

    private func missing(_ noun: String, _ id: ObjectID) -> GitError {
        GitError(code: .corrupt, attempted: "read \(noun) \(id)", reason: "the cache does not have it")
    }
}
