/// What git allows for the name of a branch.
public enum BranchName {
    /// Whether a branch can have a name.
    ///
    /// Source: git-check-ref-format, with `--branch`.
    ///
    /// - Parameter name: The name, without `refs/heads/`.
    /// - Returns: Whether git allows it.
    public static func isValid(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") && !$0.hasSuffix(".lock") }) else { return false }
        guard !name.hasPrefix("-"), !name.hasSuffix("."), name != "HEAD" else { return false }
        guard !name.contains(".."), !name.contains("@{") else { return false }
        return name.utf8.allSatisfy { $0 > 0x20 && $0 != 0x7F && !forbidden.contains($0) }
    }

    private static let forbidden = Set("~^:?*[\\".utf8)
}
