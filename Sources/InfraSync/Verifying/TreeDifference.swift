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
        for change in try comparison(of: old, with: new).changes {
            let (before, after) = (change.before, change.after)
            let place = prefix + change.name
            if let first = path.first, change.name.utf8.elementsEqual(first.utf8) {
                if path.count == 1 { continue }
                if [before, after].allSatisfy({ $0 == nil || $0?.mode == .directory }) {
                    let difference = try difference(
                        from: before?.id, to: after?.id, except: Array(path.dropFirst()), below: place + "/")
                    if let difference { return difference }
                    continue
                }
            }
            return TreeDifference(path: place, kind: before == nil ? .extra : after == nil ? .missing : .changed)
        }
        return nil
    }
}
