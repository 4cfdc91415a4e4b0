internal import InfraGit

/// The first place at which two trees differ.
struct TreeDifference {
    /// How.
    enum Kind: String {
        case missing = "is missing"
        case extra = "should not be there"
        case changed = "has another content"
    }

    /// The path from the root of the trees.
    var path: String
    var kind: Kind

    /// Compares the files of a folder with what they should be; `nil` when they are the same.
    init?(from expected: [TreeEntry], to actual: [TreeEntry], in folder: String) {
        let changes = SyncOutcome.FileChanges(from: expected, to: actual)
        let differences =
            changes.added.map { ($0, Kind.extra) } + changes.changed.map { ($0, .changed) }
            + changes.removed.map { ($0, .missing) }
        guard let (name, kind) = differences.min(by: { $0.0 < $1.0 }) else { return nil }
        self.init(path: folder.isEmpty ? name : "\(folder)/\(name)", kind: kind)
    }

    init(path: String, kind: Kind) {
        self.path = path
        self.kind = kind
    }
}

extension Repository {
    /// Compares two trees but for one path in them.
    ///
    /// - Parameters:
    ///   - old: The tree as it should be; `nil` for none.
    ///   - new: The tree as it is; `nil` for none.
    ///   - path: The names on the way to what may differ.
    ///   - prefix: The path of both trees, with a slash at its end.
    /// - Returns: The first difference; `nil` when there is none.
    /// - Throws: `GitError` when a tree cannot be read.
    func difference(
        from old: ObjectID?, to new: ObjectID?, except path: [String], below prefix: String = ""
    ) throws(GitError) -> TreeDifference? {
        guard old != new else { return nil }
        let before = try entries(of: old)
        let after = try entries(of: new)
        let names = Set(before.keys).union(after.keys).sorted { $0.lexicographicallyPrecedes($1) }
        for name in names {
            let pair = (before[name], after[name])
            guard pair.0?.id != pair.1?.id || pair.0?.mode != pair.1?.mode else { continue }
            let place = prefix + String(decoding: name, as: UTF8.self)
            if let first = path.first, name == Array(first.utf8) {
                if path.count == 1 { continue }
                let directories = [pair.0, pair.1].compactMap { $0 }
                if directories.allSatisfy({ $0.mode == .directory }) {
                    let difference = try difference(
                        from: pair.0?.id, to: pair.1?.id, except: Array(path.dropFirst()), below: place + "/")
                    if let difference { return difference }
                    continue
                }
            }
            return TreeDifference(path: place, kind: pair.0 == nil ? .extra : pair.1 == nil ? .missing : .changed)
        }
        return nil
    }

    /// The entries of a tree by the bytes of their names: what only looks the same is not the same.
    private func entries(of tree: ObjectID?) throws(GitError) -> [[UInt8]: TreeEntry] {
        guard let tree else { return [:] }
        return Dictionary(try self.tree(tree).map { (Array($0.name.utf8), $0) }) { $1 }
    }
}
