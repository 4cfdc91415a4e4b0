extension GitRepository {
    /// Lists everything below a directory, as `git ls-tree -r` does: mode, kind and id by path.
    ///
    /// Names that are not ASCII are quoted as git quotes them, so that no two look the same.
    ///
    /// - Parameter directory: A tree, such as `flux:flux/production`; one that does not exist has no entries.
    /// - Returns: What git says about each entry.
    /// - Throws: ``Command/Failure`` when git fails.
    public func entries(of directory: String) throws -> [String: String] {
        guard try exists(directory) else { return [:] }
        let lines = try git("ls-tree", "-r", directory).text.split(separator: "\n")
        let pairs = lines.map { line in
            let parts = line.split(separator: "\t", maxSplits: 1)
            return (String(parts[1]), String(parts[0]))
        }
        return Dictionary(pairs) { $1 }
    }

    /// Reads every file below a directory.
    ///
    /// - Parameter directory: A tree, such as `flux:flux/production`; one that does not exist has no files.
    /// - Returns: The files' texts by their paths.
    /// - Throws: ``Command/Failure`` when git fails.
    public func texts(of directory: String) throws -> [String: String] {
        try entries(of: directory).mapValues { entry in
            let content = try git("cat-file", "blob", String(entry.split(separator: " ")[2])).output
            return String(decoding: content, as: UTF8.self)
        }
    }

    /// Whether git knows a name.
    ///
    /// - Parameter revision: Anything that git understands.
    /// - Returns: Whether there is such an object.
    /// - Throws: ``Command/Failure`` when git cannot be started.
    public func exists(_ revision: String) throws -> Bool {
        try Command.run(
            ["git", "--git-dir", path, "rev-parse", "--verify", "--quiet", revision],
            environment: GitRepository.environment
        ).status == 0
    }

    /// The number of commits of a branch.
    ///
    /// - Parameter branch: The branch's short name.
    /// - Returns: The number, 0 for a branch that does not exist.
    /// - Throws: ``Command/Failure`` when git fails.
    public func commitCount(of branch: String) throws -> Int {
        guard try exists("refs/heads/\(branch)") else { return 0 }
        return Int(try git("rev-list", "--count", "refs/heads/\(branch)").text) ?? 0
    }
}
