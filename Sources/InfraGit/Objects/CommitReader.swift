/// Parses the content of a commit object as git does, and records the first rule that it violates.
///
/// Git reads the first `tree` line, the `parent` lines directly after it, and the first author and committer of the
/// header. Other programs read the last ones; a commit that programs could read differently is invalid here.
/// Source: git's `commit.c` (`parse_commit_buffer`), `ident.c` (`split_ident_line`) and `fsck.c` (`fsck_commit`).
struct CommitReader {
    private(set) var tree = ObjectID.zero
    private(set) var parents: [ObjectID] = []
    /// The value of the first author.
    private(set) var author: ArraySlice<UInt8>?
    /// The value of the first committer.
    private(set) var committer: ArraySlice<UInt8>?
    /// The value of the first `encoding` header.
    private(set) var encoding: ArraySlice<UInt8>?
    /// The first violated rule; `nil` for a valid commit.
    private(set) var defect: String?
    /// The unread bytes; at the end, the message.
    private var rest: ArraySlice<UInt8>

    /// The message.
    var message: ArraySlice<UInt8> { rest }

    /// Parses a commit; `nil` if git cannot read it, because it does not begin with a tree or has a malformed parent.
    init?(_ content: [UInt8]) {
        // For git, which is written in C, the text ends at the first NUL.
        rest = content.prefix { $0 != 0 }
        if rest.count < content.count { defect = "it has a NUL byte" }
        guard let tree = takeID("tree") else { return nil }
        self.tree = tree
        while rest.starts(with: "parent ".utf8) {
            guard let parent = takeID("parent") else { return nil }
            parents.append(parent)
        }
        author = takeIdentity("author")
        committer = takeIdentity("committer")
        readOtherHeaders()
    }

    private mutating func note(defect reason: String) { defect = defect ?? reason }

    /// Removes and returns the next line without its line feed; `nil` if there is none.
    private mutating func takeLine() -> ArraySlice<UInt8>? {
        guard let end = rest.firstIndex(of: .lineFeed) else { return nil }
        defer { rest = rest[(end + 1)...] }
        return rest[..<end]
    }

    /// Removes the next line if it has a key, and returns the value.
    private mutating func takeValue(_ key: String) -> ArraySlice<UInt8>? {
        let prefix = "\(key) ".utf8
        guard rest.starts(with: prefix) else { return nil }
        return takeLine()?.dropFirst(prefix.count)
    }

    private mutating func takeID(_ key: String) -> ObjectID? {
        guard let digits = takeValue(key), let id = ObjectID(hexDigits: digits) else { return nil }
        if id == .zero { note(defect: "its \(key) is the null id") }
        if !digits.elementsEqual(id.hex.utf8) { note(defect: "its \(key) is not written in lower-case digits") }
        return id
    }

    /// Reads the headers after the committer, up to the blank line.
    private mutating func readOtherHeaders() {
        var isFirst = true
        while let line = takeLine() {
            if line.isEmpty { return }
            if line.first == UInt8(ascii: " ") {
                if isFirst { note(defect: "its header continues the committer's line") }
                continue
            }
            isFirst = false
            let key = line.prefix { $0 != UInt8(ascii: " ") }
            let value = line.dropFirst(key.count + 1)
            switch String(decoding: key, as: UTF8.self) {
            case "author":
                author = author ?? value
                note(defect: "its header has a second or misplaced author")
            case "committer":
                committer = committer ?? value
                note(defect: "its header has a second or misplaced committer")
            case "tree": note(defect: "its header has a second tree")
            case "parent": note(defect: "its header has a misplaced parent")
            case "encoding": encoding = encoding ?? value
            default: break
            }
        }
        if !rest.isEmpty { note(defect: "its header does not end with a line feed") }
        rest = []
    }

    /// Removes and returns the line of an author or committer at its expected position.
    private mutating func takeIdentity(_ key: String) -> ArraySlice<UInt8>? {
        guard let value = takeValue(key) else {
            note(defect: "its header has no \(key) in the expected place")
            return nil
        }
        if let reason = Signature.defect(in: value) { note(defect: "its \(key) \(reason)") }
        return value
    }
}

extension Signature {
    /// Returns the first rule of git that an author or committer line violates; `nil` for a valid line.
    ///
    /// Source: git's `fsck.c`, `fsck_ident`.
    fileprivate static func defect(in line: ArraySlice<UInt8>) -> String? {
        guard let open = line.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }) else {
            return "has no e-mail address"
        }
        guard line[open] == UInt8(ascii: "<") else { return "has a name with an angle bracket" }
        guard line[..<open].last == UInt8(ascii: " ") else { return "has no space before the e-mail address" }
        let address = line[(open + 1)...]
        guard let close = address.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }),
            line[close] == UInt8(ascii: ">")
        else { return "has an unterminated e-mail address" }
        guard line[(close + 1)...].first == UInt8(ascii: " ") else { return "has no space before the date" }
        return dateDefect(in: line[(close + 2)...].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") })
    }

    private static func dateDefect(in text: ArraySlice<UInt8>) -> String? {
        let digits = text.prefix(while: \.isDigit)
        guard let first = digits.first else { return "has a date that does not begin with a digit" }
        guard first != UInt8(ascii: "0") || digits.count == 1 else { return "has a date that begins with a zero" }
        guard Int64(String(decoding: digits, as: UTF8.self)) != nil else { return "has a date that is too large" }
        let zone = text.dropFirst(digits.count)
        guard zone.first == UInt8(ascii: " ") else { return "has a malformed date" }
        let isZone =
            zone.count == 6
            && (zone.dropFirst().first == UInt8(ascii: "+") || zone.dropFirst().first == UInt8(ascii: "-"))
            && zone.dropFirst(2).allSatisfy(\.isDigit)
        return isZone ? nil : "has a malformed time zone"
    }
}
