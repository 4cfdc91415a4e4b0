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
    /// The bytes are decoded as UTF-8, or as Latin-1 if the commit declares it or if they are not valid UTF-8.
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

/// The encoding of a commit's message, from its `encoding` header.
enum MessageEncoding {
    case utf8
    case latin1
    case other(String)

    /// Creates the encoding for a name; UTF-8 without a name.
    init(name: ArraySlice<UInt8>?) {
        guard let name else {
            self = .utf8
            return
        }
        let text = String(decoding: name, as: UTF8.self)
        switch text.asciiLowercased {
        case "utf-8", "utf8": self = .utf8
        case "iso-8859-1", "iso8859-1", "latin1", "latin-1": self = .latin1
        default: self = .other(text)
        }
    }

    /// The name of an encoding that this module cannot decode; `nil` for the others.
    var undecodedName: String? {
        if case .other(let name) = self { name } else { nil }
    }

    /// Decodes text; bytes that are not valid UTF-8 are decoded as Latin-1.
    func text(_ bytes: ArraySlice<UInt8>) -> String {
        if case .latin1 = self { return Self.latin1Text(bytes) }
        return String(validating: bytes, as: UTF8.self) ?? Self.latin1Text(bytes)
    }

    private static func latin1Text(_ bytes: ArraySlice<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(byte)) }
        return String(text)
    }
}
