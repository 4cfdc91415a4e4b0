internal import InfraGit

/// The first place at which two trees differ.
struct TreeDifference {
    /// The path from the root of the trees.
    var path: String
    /// What there should be; `nil` for nothing.
    var expected: TreeEntry?
    /// What there is; `nil` for nothing.
    var actual: TreeEntry?

    /// Compares the files of a folder with what they should be; `nil` when they are the same.
    init?(from expected: [TreeEntry], to actual: [TreeEntry], in folder: String) {
        let changes = SyncOutcome.FileChanges(from: expected, to: actual)
        let names = changes.added + changes.changed + changes.removed
        guard let name = names.min(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) else { return nil }
        func entry(_ entries: [TreeEntry]) -> TreeEntry? { entries.first { $0.name.utf8.elementsEqual(name.utf8) } }
        self.init(
            path: folder.isEmpty ? name : "\(folder)/\(name)", expected: entry(expected), actual: entry(actual))
    }

    init(path: String, expected: TreeEntry?, actual: TreeEntry?) {
        self.path = path
        self.expected = expected
        self.actual = actual
    }
}

extension TreeDifference: CustomStringConvertible {
    /// The path and how it differs: `flux/production/x.yaml should not be there`.
    var description: String {
        guard let expected else { return "\(path) should not be there" }
        guard let actual else { return "\(path) is missing" }
        if expected.mode != actual.mode { return "\(path) is \(actual.mode.noun) instead of \(expected.mode.noun)" }
        return "\(path) has \(expected.id == actual.id ? "other permissions" : "another content")"
    }
}

extension FileMode {
    fileprivate var noun: String {
        switch self {
        case .file: "a plain file"
        case .executable: "an executable file"
        case .symbolicLink: "a symbolic link"
        case .directory: "a directory"
        case .submodule: "a submodule"
        }
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
            return TreeDifference(path: place, expected: before, actual: after)
        }
        return nil
    }
}
