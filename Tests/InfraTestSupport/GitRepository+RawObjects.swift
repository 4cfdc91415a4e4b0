extension GitRepository {
    /// Writes an object without validation.
    ///
    /// - Parameters:
    ///   - kind: `commit`, `tree` or `tag`.
    ///   - content: The content.
    /// - Returns: The object's id.
    /// - Throws: ``Command/Failure`` if git fails.
    public func rawObject(_ kind: String, _ content: [UInt8]) throws -> String {
        try git("hash-object", "-t", kind, "-w", "--stdin", "--literally", input: content).text
    }

    /// Writes a tree with the given entries in the given order.
    ///
    /// - Parameter entries: The modes, names and ids.
    /// - Returns: The tree's id.
    /// - Throws: ``Command/Failure`` if git fails.
    public func rawTree(_ entries: [(String, String, String)]) throws -> String {
        try rawObject("tree", entries.flatMap { GitRepository.rawEntry(mode: $0.0, name: Array($0.1.utf8), id: $0.2) })
    }

    /// Returns an entry of a tree in git's storage format.
    ///
    /// - Parameters:
    ///   - mode: The mode.
    ///   - name: The name.
    ///   - id: The id of the object.
    /// - Returns: The bytes.
    public static func rawEntry(mode: String, name: [UInt8], id: String) -> [UInt8] {
        let digits = Array(id)
        let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(digits[$0..<($0 + 2)]), radix: 16)
        }
        return Array("\(mode) ".utf8) + name + [0] + bytes
    }

    /// Moves a branch to an object, without validation.
    ///
    /// - Parameters:
    ///   - branch: The branch's short name.
    ///   - id: The object's id.
    /// - Throws: An error if the reference cannot be written.
    public func forceBranch(_ branch: String, to id: String) throws {
        // `git update-ref` rejects a branch that points to anything but a commit.
        _ = try? git("update-ref", "-d", "refs/heads/\(branch)")
        try write("\(id)\n", to: "refs/heads/\(branch)")
    }
}
