/// A commit: its tree, parents, author, committer and message.
public struct Commit: Hashable, Sendable {
    /// The commit's id.
    public let id: ObjectID
    /// The root tree.
    public let tree: ObjectID
    /// The parent commits: none for a root, two or more for a merge.
    public let parents: [ObjectID]
    /// The author of the change.
    public let author: Signature
    /// The committer.
    public let committer: Signature
    /// The whole message.
    ///
    /// The bytes are decoded by the commit's `encoding` header, which is UTF-8 by default; see the module's page for the
    /// known encodings. Bytes that are not valid in that encoding are decoded as UTF-8, or else as Latin-1.
    public let message: String
    /// The name of the message's encoding if this module cannot decode it; `nil` otherwise.
    ///
    /// `git log` decodes such a message, ``message`` does not. Use the message for display only; the commit has no
    /// ``trailers``.
    public let undecodedEncoding: String?
    /// The reason why the commit is invalid; `nil` for a valid commit.
    ///
    /// The rules are those of `git fsck --strict` and a few more, see the module's page. The fields of an invalid
    /// commit have the values that git reads.
    public let defect: String?
}

extension Commit {
    /// Parses the content of a commit object; `nil` if the commit is invalid.
    init?(id: ObjectID, content: [UInt8]) {
        guard let commit = Commit(id: id, invalidContent: content), commit.defect == nil else { return nil }
        self = commit
    }

    /// Parses the content of a commit object that may be invalid; `nil` if git itself cannot read it.
    init?(id: ObjectID, invalidContent content: [UInt8]) {
        guard let reader = CommitReader(content) else { return nil }
        let encoding = MessageEncoding(name: reader.encoding)
        self.init(
            id: id, tree: reader.tree, parents: reader.parents,
            author: Signature(line: encoding.text(reader.author ?? [])[...]),
            committer: Signature(line: encoding.text(reader.committer ?? [])[...]),
            message: encoding.text(reader.message), undecodedEncoding: encoding.undecodedName, defect: reader.defect)
    }

    /// Returns the content of a commit object.
    static func content(
        tree: ObjectID, parents: [ObjectID], author: Signature, committer: Signature, message: String
    ) -> [UInt8] {
        var lines = "tree \(tree)\n"
        for parent in parents { lines += "parent \(parent)\n" }
        lines += "author \(author.line)\ncommitter \(committer.line)\n\n"
        lines += message
        return Array(lines.utf8)
    }
}
