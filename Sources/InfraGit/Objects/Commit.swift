/// A commit: a tree, where it came from, who made it, and why.
public struct Commit: Hashable, Sendable {
    /// The commit's own id.
    public let id: ObjectID
    /// The root tree.
    public let tree: ObjectID
    /// The commits this one follows: none for a root, two or more for a merge.
    public let parents: [ObjectID]
    /// Who wrote the change.
    public let author: Signature
    /// Who made the commit.
    public let committer: Signature
    /// The whole message, as stored; bytes that are not UTF-8 are read as Latin-1.
    public let message: String
}

extension Commit {
    /// Reads the content of a commit object; `nil` when it has no tree, no author or no committer.
    init?(id: ObjectID, content: [UInt8]) {
        var tree: ObjectID?
        var parents: [ObjectID] = []
        var author: Signature?
        var committer: Signature?
        var rest = content[...]
        while let line = Commit.nextLine(&rest), !line.isEmpty {
            guard let space = line.firstIndex(of: UInt8(ascii: " ")) else { continue }
            let value = line[line.index(after: space)...]
            // Signatures span several lines; all but the first begin with a space, hence with an empty key.
            switch String(decoding: line[..<space], as: UTF8.self) {
            case "tree": tree = ObjectID(hexDigits: value)
            case "parent": if let parent = ObjectID(hexDigits: value) { parents.append(parent) }
            case "author": author = Signature(line: Commit.text(value)[...])
            case "committer": committer = Signature(line: Commit.text(value)[...])
            default: break
            }
        }
        guard let tree, let author, let committer else { return nil }
        self.init(
            id: id, tree: tree, parents: parents, author: author, committer: committer, message: Commit.text(rest))
    }

    /// Writes the content of a commit object.
    static func content(
        tree: ObjectID, parents: [ObjectID], author: Signature, committer: Signature, message: String
    ) -> [UInt8] {
        var lines = "tree \(tree)\n"
        for parent in parents { lines += "parent \(parent)\n" }
        lines += "author \(author.line)\ncommitter \(committer.line)\n\n"
        lines += message
        return Array(lines.utf8)
    }

    private static func nextLine(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard !rest.isEmpty else { return nil }
        let end = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
        defer { rest = rest[min(end + 1, rest.endIndex)...] }
        return rest[..<end]
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(byte)) }
        return String(text)
    }
}
