extension GitRepository {
    /// Lists all files below a directory with `git ls-tree -r`: mode, kind and id by path.
    ///
    /// Names that are not ASCII are quoted by git, so that different names always look different.
    ///
    /// - Parameter directory: A tree, such as `flux:flux/production`; the result is empty if it does not exist.
    /// - Returns: The mode, kind and id of each entry.
    /// - Throws: ``Command/Failure`` if git fails.
    public func entries(of directory: String) throws -> [String: String] {
        guard try exists(directory) else { return [:] }
        let lines = try git("ls-tree", "-r", directory).text.split(separator: "\n")
        let pairs = lines.map { line in
            let parts = line.split(separator: "\t", maxSplits: 1)
            return (String(parts[1]), String(parts[0]))
        }
        return Dictionary(pairs) { $1 }
    }

    /// Reads all files below a directory.
    ///
    /// - Parameter directory: A tree, such as `flux:flux/production`; the result is empty if it does not exist.
    /// - Returns: The files' texts by their paths.
    /// - Throws: ``Command/Failure`` if git fails.
    public func texts(of directory: String) throws -> [String: String] {
        try entries(of: directory).mapValues { entry in
            let content = try git("cat-file", "blob", String(entry.split(separator: " ")[2])).output
            return String(decoding: content, as: UTF8.self)
        }
    }

    /// Returns whether an object exists.
    ///
    /// - Parameter revision: A revision, as git parses it.
    /// - Returns: Whether the object exists.
    /// - Throws: ``Command/Failure`` if git cannot be started.
    public func exists(_ revision: String) throws -> Bool {
        try Command.run(
            ["git", "--git-dir", path, "rev-parse", "--verify", "--quiet", revision],
            environment: GitRepository.environment
        ).status == 0
    }

    /// Counts the commits of a branch.
    ///
    /// - Parameter branch: The branch's short name.
    /// - Returns: The number of commits; 0 if the branch does not exist.
    /// - Throws: ``Command/Failure`` if git fails.
    public func commitCount(of branch: String) throws -> Int {
        guard try exists("refs/heads/\(branch)") else { return 0 }
        return Int(try git("rev-list", "--count", "refs/heads/\(branch)").text) ?? 0
    }
}
