extension RawTree {
    /// Sorts entries in git's order and writes them.
    ///
    /// Git sorts by the bytes of the names, a directory's name as if it ended in a slash.
    ///
    /// - Throws: ``GitError`` with `invalidObject` for a name that is empty, contains a slash or NUL, or occurs twice.
    init(writing entries: [TreeEntry]) throws(GitError) {
        var unsorted: [UInt8] = []
        var parts: [Entry] = []
        parts.reserveCapacity(entries.count)
        unsorted.reserveCapacity(entries.count * 64)
        for entry in entries {
            let start = unsorted.count
            unsorted.append(contentsOf: String(entry.rawMode, radix: 8).utf8)
            unsorted.append(UInt8(ascii: " "))
            let name = unsorted.count
            try RawTree.append(name: entry.name, to: &unsorted)
            let nameEnd = unsorted.count
            unsorted.append(0)
            entry.id.append(to: &unsorted)
            parts.append(Entry(start: start, name: name..<nameEnd, mode: entry.rawMode, end: unsorted.count))
        }
        let order = Order(bytes: unsorted)
        let isSorted = zip(parts, parts.dropFirst()).allSatisfy { order.precedes($0, $1) }
        if !isSorted { parts.sort { order.precedes($0, $1) } }
        var duplicates = DuplicateSearch(bytes: unsorted)
        if let duplicate = parts.first(where: { duplicates.hasDuplicate(of: $0) }) {
            let name = EntryName.string(of: unsorted[duplicate.name])
            throw GitError(code: .invalidObject, attempted: "write a tree", reason: "the name \"\(name)\" occurs twice")
        }
        if isSorted {
            self.init(unsorted)
        } else {
            var sorted: [UInt8] = []
            sorted.reserveCapacity(unsorted.count)
            for part in parts { sorted.append(contentsOf: unsorted[part.start..<part.end]) }
            self.init(sorted)
        }
    }

    private static func append(name: String, to bytes: inout [UInt8]) throws(GitError) {
        let start = bytes.count
        bytes.append(contentsOf: EntryName.bytes(of: name))
        let isWritable = bytes[start...].allSatisfy { $0 != 0 && $0 != UInt8(ascii: "/") }
        guard isWritable, bytes.count > start else {
            throw GitError(
                code: .invalidObject, attempted: "write a tree", reason: "\"\(name)\" cannot be the name of an entry")
        }
    }

    /// Git's order of entries, whose names are ranges of an array of bytes.
    struct Order {
        let bytes: [UInt8]

        func precedes(_ one: Entry, _ other: Entry) -> Bool {
            let shared = min(one.name.count, other.name.count)
            for offset in 0..<shared {
                let left = bytes[one.name.lowerBound + offset]
                let right = bytes[other.name.lowerBound + offset]
                if left != right { return left < right }
            }
            return byte(after: shared, in: one) < byte(after: shared, in: other)
        }

        /// Returns the byte after the common prefix: the next one of the name or, at its end, the one that git
        /// compares.
        private func byte(after shared: Int, in entry: Entry) -> UInt8 {
            if shared < entry.name.count { return bytes[entry.name.lowerBound + shared] }
            return entry.mode & 0o170000 == 0o040000 ? UInt8(ascii: "/") : 0
        }
    }

    /// Finds duplicate names while entries are visited in git's order.
    ///
    /// A file and a directory of the same name need not be neighbours: `a`, `a.b`, `a/`.
    struct DuplicateSearch {
        private let bytes: [UInt8]
        /// The visited entries whose names are prefixes of the last name.
        private var prefixes: [Entry] = []

        init(bytes: [UInt8]) { self.bytes = bytes }

        /// Returns whether an earlier entry has the same name.
        mutating func hasDuplicate(of entry: Entry) -> Bool {
            while let last = prefixes.last, !isPrefix(last, of: entry) { prefixes.removeLast() }
            defer { prefixes.append(entry) }
            return prefixes.contains { $0.name.count == entry.name.count }
        }

        private func isPrefix(_ one: Entry, of other: Entry) -> Bool {
            one.name.count <= other.name.count
                && bytes[one.name].elementsEqual(bytes[other.name].prefix(one.name.count))
        }
    }
}
