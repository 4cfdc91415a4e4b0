internal import InfraGit
internal import InfraModel
internal import InfraRender

/// Reads objects of the target branch, which may be foreign: an invalid object must not prevent its replacement.
extension Repository {
    /// Reads a commit of a branch's history, which may be invalid.
    ///
    /// - Parameter id: The commit.
    /// - Returns: The commit; `nil` when git cannot read it, or when the history of the remote ends before it because its
    ///   repository is shallow.
    /// - Throws: `GitError` when the cache cannot be read.
    func historicCommit(_ id: ObjectID) throws(GitError) -> Commit? {
        do throws(GitError) {
            return try commit(id, allowingDefects: true)
        } catch  where error.code == .invalidObject || error.code == .objectUnavailable {
            return nil
        }
    }

    /// Finds the entry of a path of the target branch, in trees that may be invalid.
    ///
    /// - Parameters:
    ///   - path: The path.
    ///   - commit: The commit.
    /// - Returns: The entry; `nil` when there is none, or when an object of the path is not a tree.
    /// - Throws: `GitError` when the cache cannot be read.
    func targetEntry(at path: String, of commit: Commit) throws(GitError) -> TreeEntry? {
        do throws(GitError) {
            return try entry(at: path, inTree: commit.tree, allowingDefects: true)
        } catch  where error.code == .invalidObject {
            return nil
        }
    }

    /// Reads a directory of the target branch, which may be invalid.
    ///
    /// - Parameter id: The tree.
    /// - Returns: The entries up to the first malformed one; none when the object is not a tree. Of a directory with
    ///   more than ``TargetBranch/maximumEntryCount`` entries, one entry more than that.
    /// - Throws: `GitError` when the cache cannot be read.
    func targetEntries(of id: ObjectID) throws(GitError) -> [TreeEntry] {
        do throws(GitError) {
            return try tree(id, allowingDefects: true, upTo: TargetBranch.maximumEntryCount + 1)
        } catch  where error.code == .invalidObject {
            return []
        }
    }

    /// Compares two directories of the target branch, which may be invalid.
    ///
    /// - Parameters:
    ///   - old: The first tree; `nil` for none.
    ///   - new: The second tree; `nil` for none.
    /// - Returns: The names that differ, ordered by their bytes, and the number of entries that were compared.
    /// - Throws: `GitError` when the cache cannot be read.
    func targetComparison(
        of old: ObjectID?, with new: ObjectID?
    ) throws(GitError) -> (names: [String], entryCount: Int) {
        do throws(GitError) {
            let comparison = try comparison(of: old, with: new)
            return (comparison.changes.map(\.name), comparison.entryCount)
        } catch  where error.code == .invalidObject {
            let entries = try [old, new].map { (id) throws(GitError) in
                try id.map { (id) throws(GitError) in try targetEntries(of: id) } ?? []
            }
            let changes = FileChanges(from: entries[0], to: entries[1])
            let names = changes.added + changes.changed + changes.removed
            return (names.sorted { $0.precedesByBytes($1) }, entries[0].count + entries[1].count)
        }
    }

    /// Reads a file of the target branch.
    ///
    /// - Parameter id: The blob.
    /// - Returns: The content; `nil` when the object is not a blob, or is larger than a manifest may be. Such a file is
    ///   not read.
    /// - Throws: `GitError` when the cache cannot be read.
    func targetFile(_ id: ObjectID) throws(GitError) -> [UInt8]? {
        guard try blobSize(id) <= YAML.Limits().size else { return nil }
        do throws(GitError) {
            return try blob(id)
        } catch  where error.code == .invalidObject {
            return nil
        }
    }

    /// Checks a directory of the target branch.
    ///
    /// - Parameter id: The object.
    /// - Returns: The object and the reason why it is invalid; `nil` for a valid tree.
    /// - Throws: `GitError` when the cache cannot be read.
    func targetDefect(ofTree id: ObjectID) throws(GitError) -> String? {
        do throws(GitError) {
            return try defect(ofTree: id).map { "tree \(id) is invalid: \($0)" }
        } catch  where error.code == .invalidObject {
            return "object \(id) is not a tree"
        }
    }

    /// Returns the tree of an environment's folder at a commit; `nil` when there is no such folder.
    func folder(
        of environment: Environment, in directory: String, of commit: Commit
    ) throws(GitError) -> ObjectID? {
        let entry = try targetEntry(at: environment.folder(in: directory), of: commit)
        return entry?.mode == .directory ? entry?.id : nil
    }

    /// Finds the first directory above a folder of the target branch that is invalid.
    ///
    /// - Parameters:
    ///   - folder: The path of the folder.
    ///   - commit: A commit of the target branch.
    /// - Returns: The directory and the reason; `nil` for none.
    /// - Throws: `GitError` when the cache cannot be read.
    func defect(onPathTo folder: String, of commit: Commit) throws(GitError) -> String? {
        if let defect = try targetDefect(ofTree: commit.tree) { return "the root directory, \(defect)" }
        let names = folder.split(atByte: "/")
        for depth in names.indices.dropFirst() {
            let path = names.prefix(depth).joined(separator: "/")
            guard let entry = try targetEntry(at: path, of: commit), entry.mode == .directory else { return nil }
            if let defect = try targetDefect(ofTree: entry.id) { return "the directory \"\(path)\", \(defect)" }
        }
        return nil
    }
}
