/// A tree in git's storage format: a sequence of `mode SP name NUL id`, sorted by name.
///
/// Entries are parsed on demand, so that looking up one name allocates nothing. Source: Pro Git 10.2, "Git Objects",
/// and git-mktree.
struct RawTree {
    /// An entry, as offsets into the bytes.
    struct Entry {
        /// The start of the entry, which begins with its mode.
        var start: Int
        /// The range of the name.
        var name: Range<Int>
        /// The stored mode, which may be one that git no longer writes.
        var mode: UInt32
        /// The end of the entry; the last twenty bytes are the id.
        var end: Int
    }

    /// The content of the tree object.
    let bytes: [UInt8]

    /// Wraps the content of a tree object.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Parses the entry at an offset; `nil` at the end, or for a malformed entry.
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

    /// Returns the id of an entry.
    func id(of entry: Entry) -> ObjectID {
        ObjectID(first: bytes[(entry.end - ObjectID.byteCount)..<entry.end])
    }

    /// Returns an entry as a value.
    func value(of entry: Entry) -> TreeEntry {
        TreeEntry(name: EntryName.string(of: bytes[entry.name]), rawMode: entry.mode, id: id(of: entry))
    }

    /// Returns all entries, in the order of the tree; `nil` if the tree is invalid.
    func entries() -> [TreeEntry]? { defect() == nil ? readableEntries() : nil }

    /// Returns the entries up to the first malformed one or up to a limit, in the order of the tree.
    func readableEntries(upTo limit: Int = .max) -> [TreeEntry] {
        var result: [TreeEntry] = []
        // Entries rarely have fewer than 50 bytes: reserving slightly too much is better than growing.
        result.reserveCapacity(min(bytes.count / 50, limit))
        var position = 0
        while result.count < limit, let entry = entry(at: position) {
            result.append(value(of: entry))
            position = entry.end
        }
        return result
    }

    /// Returns the entry with a name; `nil` if there is none before the end or the first malformed entry.
    func entry(named name: [UInt8]) -> TreeEntry? {
        var position = 0
        while let entry = entry(at: position) {
            if entry.name.count == name.count, bytes[entry.name].elementsEqual(name) { return value(of: entry) }
            position = entry.end
        }
        return nil
    }
}
