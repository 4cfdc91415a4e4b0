internal import InfraGit

/// The first difference between two trees.
struct TreeDifference {
    /// The path from the root of the trees.
    var path: String
    /// The expected entry; `nil` for none.
    var expected: TreeEntry?
    /// The actual entry; `nil` for none.
    var actual: TreeEntry?

    /// Compares the entries of a folder with the expected ones; `nil` when they are equal.
    init?(from expected: [TreeEntry], to actual: [TreeEntry], in folder: String) {
        let changes = FileChanges(from: expected, to: actual)
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
    /// The path and the difference, such as `flux/production/x.yaml must not exist`.
    var description: String {
        guard let expected else { return "\(path) must not exist" }
        guard let actual else { return "\(path) is missing" }
        if expected.mode != actual.mode { return "\(path) is \(actual.mode.noun) instead of \(expected.mode.noun)" }
        return "\(path) has \(expected.id == actual.id ? "other permissions" : "different content")"
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
    /// Compares two trees, except for one path.
    ///
    /// - Parameters:
    ///   - old: The expected tree; `nil` for none.
    ///   - new: The actual tree; `nil` for none.
    ///   - path: The components of the path that may differ.
    ///   - prefix: The path of both trees, with a slash at its end.
    /// - Returns: The first difference; `nil` for none.
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
