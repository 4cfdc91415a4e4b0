internal import CLibgit2

extension Repository {
    /// Reads a commit.
    ///
    /// - Parameter id: The commit.
    /// - Returns: Its fields.
    /// - Throws: ``GitError`` with `corrupt` when the cache lacks it or cannot read it, `invalidObject` when it is malformed.
    public func commit(_ id: ObjectID) throws(GitError) -> Commit {
        guard let commit = Commit(id: id, content: try commitContent(id)) else {
            throw GitError(code: .invalidObject, attempted: "read commit \(id)", reason: "its header is malformed")
        }
        return commit
    }

    /// Whether a commit has nothing beside what ``Commit`` tells of it, but for a signature behind it that looks like one of SSH's.
    ///
    /// What the signature is worth is another question.
    ///
    /// - Parameter commit: The commit.
    /// - Returns: Whether the same fields would give the same commit again.
    /// - Throws: ``GitError`` with `corrupt` when the cache lacks it or cannot read it.
    public func isPlain(_ commit: Commit) throws(GitError) -> Bool {
        let stored = try commitContent(commit.id)
        let signed = SignedCommit(stored)
        let content = Commit.content(
            tree: commit.tree, parents: commit.parents, author: commit.author, committer: commit.committer,
            message: commit.message)
        guard let signature = signed.signatures.first else { return stored == content }
        return stored == SignedCommit.content(content, signature: signature) && CommitSignature.hasFormOfSSH(signature)
    }

    /// A commit as it is stored.
    func commitContent(_ id: ObjectID) throws(GitError) -> [UInt8] {
        guard let content = try content(of: id, kind: GIT_OBJECT_COMMIT, "commit") else { throw missing("commit", id) }
        return content
    }

    /// Reads a directory.
    ///
    /// - Parameter id: The tree.
    /// - Returns: Its entries, in git's order: by the bytes of the names, a directory's as if it ended in a slash.
    /// - Throws: ``GitError`` with `corrupt` when the cache lacks the tree or cannot read it, `invalidObject` when it is malformed.
    public func tree(_ id: ObjectID) throws(GitError) -> [TreeEntry] {
        guard let entries = try rawTree(id).entries() else {
            throw GitError(code: .invalidObject, attempted: "read tree \(id)", reason: "an entry is malformed")
        }
        return entries
    }

    /// Looks a path up.
    ///
    /// Symbolic links are not followed.
    ///
    /// - Parameters:
    ///   - path: Names joined by slashes: `a/b/c`. Empty names and `.` are left out, so `""`, `.` and `/` are the root.
    ///   - tree: The root tree.
    /// - Returns: The entry; `nil` when there is none. The root is an entry with an empty name.
    /// - Throws: ``GitError`` with `corrupt` when a tree on the way is missing or unreadable.
    public func entry(at path: String, inTree tree: ObjectID) throws(GitError) -> TreeEntry? {
        var current = TreeEntry(name: "", mode: .directory, id: tree)
        for name in path.utf8.split(separator: UInt8(ascii: "/")) where !name.elementsEqual(".".utf8) {
            guard current.mode == .directory else { return nil }
            let bytes = EntryName.bytes(of: String(Substring(name)))
            guard let next = try rawTree(current.id).entry(named: bytes) else { return nil }
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
        if let largest, largest.id == id { return largest.tree }
        guard let content = try content(of: id, kind: GIT_OBJECT_TREE, "tree") else { throw missing("tree", id) }
        let tree = RawTree(content)
        if content.count >= Repository.largeTreeSize { largest = (id, tree) }
        return tree
    }

    /// From this size on it is worth to keep the last tree: a folder of thousands of files is compared with, then changed.
    private static let largeTreeSize = 1 << 16

    /// The tree without entries, which a commit may name although no pack has it.
    static let emptyTree = ObjectKind.tree.id(of: [])

    private func content(of id: ObjectID, kind: git_object_t, _ noun: String) throws(GitError) -> [UInt8]? {
        // The size of a file is checked by who reads it, see blobSize(_:).
        let limit = kind == GIT_OBJECT_BLOB ? MemoryBounds.largestDelta : MemoryBounds.largestHeader
        guard let (found, content) = try database.read(id, upTo: limit, "read \(noun) \(id)") else { return nil }
        guard found == kind.rawValue else {
            throw GitError(
                code: .invalidObject, attempted: "read \(noun) \(id)", reason: "the object is not a \(noun)")
        }
        return content
    }

    private func missing(_ noun: String, _ id: ObjectID) -> GitError {
        GitError(code: .corrupt, attempted: "read \(noun) \(id)", reason: "the cache does not have it")
    }
}
