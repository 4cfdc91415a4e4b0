/// The difference between two trees, without their subtrees: the result of `git diff-tree`.
public struct TreeComparison: Sendable {
    /// A name whose entries differ.
    public struct Change: Sendable {
        /// The name.
        public var name: String
        /// The entry in the first tree; `nil` if there is none.
        public var before: TreeEntry?
        /// The entry in the second tree; `nil` if there is none.
        public var after: TreeEntry?
    }

    /// The names that differ, ordered by their bytes.
    public var changes: [Change]
    /// The number of entries of both trees together, which determines the cost of the comparison.
    public var entryCount: Int
}

extension Repository {
    /// Compares two trees, and their names byte by byte.
    ///
    /// - Parameters:
    ///   - old: The first tree; `nil` for none.
    ///   - new: The second tree; `nil` for none.
    /// - Returns: The difference.
    /// - Throws: ``GitError`` with `corrupt` if the cache lacks a tree, `invalidObject` if the second tree is invalid
    ///   or the first one is malformed.
    public func comparison(of old: ObjectID?, with new: ObjectID?) throws(GitError) -> TreeComparison {
        let before = try old.map(rawTree) ?? RawTree([])
        let after = try new.map(validTree) ?? RawTree([])
        guard let comparison = before.comparison(with: after) else {
            throw GitError(
                code: .invalidObject, attempted: "read tree \(old?.hex ?? "")", reason: "an entry is malformed")
        }
        return comparison
    }
}

extension RawTree {
    /// Compares trees; `nil` if one of them is malformed.
    ///
    /// Both are traversed in parallel, so that common entries cost almost nothing. A tree that is not in git's order is
    /// also compared correctly: entries without a counterpart are matched by name at the end.
    func comparison(with other: RawTree) -> TreeComparison? {
        var cursors = (Cursor(tree: self), Cursor(tree: other))
        var removed: [TreeEntry] = []
        var added: [TreeEntry] = []
        while !cursors.0.isAtEnd || !cursors.1.isAtEnd {
            switch (cursors.0.entry, cursors.1.entry) {
            case (let left?, let right?):
                let isSame = bytes[left.start..<left.end].elementsEqual(other.bytes[right.start..<right.end])
                let order = isSame ? 0 : compare(left, with: right, in: other)
                if order <= 0 { cursors.0.advance() }
                if order >= 0 { cursors.1.advance() }
                if !isSame, order <= 0 { removed.append(value(of: left)) }
                if !isSame, order >= 0 { added.append(other.value(of: right)) }
            case (let left?, nil) where cursors.1.isAtEnd:
                cursors.0.advance()
                removed.append(value(of: left))
            case (nil, let right?) where cursors.0.isAtEnd:
                cursors.1.advance()
                added.append(other.value(of: right))
            default: return nil
            }
        }
        return TreeComparison(
            changes: Self.changes(from: removed, to: added), entryCount: cursors.0.count + cursors.1.count)
    }

    /// Compares the names of two entries by their bytes: the result is negative, zero or positive, as with `memcmp`.
    private func compare(_ entry: Entry, with otherEntry: Entry, in other: RawTree) -> Int {
        for (left, right) in zip(bytes[entry.name], other.bytes[otherEntry.name]) where left != right {
            return left < right ? -1 : 1
        }
        return entry.name.count - otherEntry.name.count
    }

    /// Matches removed and added entries by name.
    private static func changes(from removed: [TreeEntry], to added: [TreeEntry]) -> [TreeComparison.Change] {
        var before: [[UInt8]: TreeEntry] = [:]
        for entry in removed { before[Array(entry.name.utf8)] = entry }
        var changes: [TreeComparison.Change] = []
        for entry in added {
            let old = before.removeValue(forKey: Array(entry.name.utf8))
            if old != entry { changes.append(TreeComparison.Change(name: entry.name, before: old, after: entry)) }
        }
        changes += before.values.map { TreeComparison.Change(name: $0.name, before: $0, after: nil) }
        return changes.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// A cursor over the entries of a tree.
    private struct Cursor {
        let tree: RawTree
        private(set) var entry: Entry?
        private(set) var count = 0
        private var position = 0

        init(tree: RawTree) {
            self.tree = tree
            entry = tree.entry(at: 0)
        }

        /// Whether the cursor is after the last entry, with no malformed entry left.
        var isAtEnd: Bool { position == tree.bytes.count }

        mutating func advance() {
            guard let entry else { return }
            count += 1
            position = entry.end
            self.entry = tree.entry(at: position)
        }
    }
}
