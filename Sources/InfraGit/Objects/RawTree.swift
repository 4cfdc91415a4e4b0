/// A tree as git stores it: `mode SP name NUL id`, again and again, sorted by name.
///
/// Reading goes entry by entry over the bytes, so that looking one name up builds nothing.
/// Source: Pro Git 10.2, "Git Objects", and git-mktree.
struct RawTree {
    /// One entry, as offsets into the bytes.
    struct Entry {
        /// Where the entry begins, with its mode.
        var start: Int
        /// Where the name is.
        var name: Range<Int>
        /// The mode as spelt.
        var mode: UInt32
        /// Where the entry ends; the last twenty bytes are the id.
        var end: Int
    }

    /// The content of the tree object.
    let bytes: [UInt8]

    /// Takes the content of a tree object.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads the entry that begins at an offset; `nil` where there is none, or a malformed one.
    func entry(at start: Int) -> Entry? {
        var mode: UInt32 = 0
        var index = start
        while index < bytes.count, bytes[index] != UInt8(ascii: " ") {
            let digit = bytes[index] &- UInt8(ascii: "0")
            guard digit < 8, index - start < 8 else { return nil }
            mode = mode << 3 | UInt32(digit)
            index += 1
        }
        let nameStart = index + 1
        index = nameStart
        while index < bytes.count, bytes[index] != 0 { index += 1 }
        let end = index + 1 + ObjectID.byteCount
        guard nameStart > start + 1, index > nameStart, end <= bytes.count else { return nil }
        return Entry(start: start, name: nameStart..<index, mode: mode, end: end)
    }

    /// The id of an entry.
    func id(of entry: Entry) -> ObjectID {
        ObjectID(first: bytes[(entry.end - ObjectID.byteCount)..<entry.end])
    }

    /// The entry as a value.
    func value(of entry: Entry) -> TreeEntry {
        TreeEntry(name: EntryName.string(of: bytes[entry.name]), rawMode: entry.mode, id: id(of: entry))
    }

    /// All entries, in the order of the tree; `nil` when the tree is invalid.
    func entries() -> [TreeEntry]? { defect() == nil ? readableEntries() : nil }

    /// The entries up to the first malformed one or up to a number, in the order of the tree.
    func readableEntries(upTo limit: Int = .max) -> [TreeEntry] {
        var result: [TreeEntry] = []
        // Names are seldom shorter than this assumes: better to reserve a little too much than to grow.
        result.reserveCapacity(min(bytes.count / 50, limit))
        var position = 0
        while result.count < limit, let entry = entry(at: position) {
            result.append(value(of: entry))
            position = entry.end
        }
        return result
    }

    /// The entry with this name; `nil` when there is none before the end or the first malformed entry.
    func entry(named name: [UInt8]) -> TreeEntry? {
        var position = 0
        while let entry = entry(at: position) {
            if entry.name.count == name.count, bytes[entry.name].elementsEqual(name) { return value(of: entry) }
            position = entry.end
        }
        return nil
    }
}
