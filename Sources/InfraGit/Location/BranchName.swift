/// Git's rules for branch names.
public enum BranchName {
    /// Returns whether git allows a branch name.
    ///
    /// Source: git-check-ref-format, with `--branch`.
    ///
    /// - Parameter name: The name, without `refs/heads/`.
    /// - Returns: Whether git allows the name.
    public static func isValid(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let dot = UInt8(ascii: ".")
        guard parts.allSatisfy({ !$0.isEmpty && $0.first != dot && !$0.suffix(5).elementsEqual(".lock".utf8) }) else {
            return false
        }
        guard bytes.first != UInt8(ascii: "-"), bytes.last != dot, !bytes.elementsEqual("HEAD".utf8) else {
            return false
        }
        let hasForbiddenPair = zip(bytes, bytes.dropFirst()).contains { first, second in
            first == dot && second == dot || first == UInt8(ascii: "@") && second == UInt8(ascii: "{")
        }
        return !hasForbiddenPair && bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F && !forbidden.contains($0) }
    }

    private static let forbidden = Set("~^:?*[\\".utf8)
}
