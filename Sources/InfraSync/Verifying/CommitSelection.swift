/// The commits of the target branch to verify.
///
/// A commit is named by its id, which may be abbreviated, or by the name of the branch or `HEAD` for the last commit.
/// The suffix `~N` selects its Nth ancestor along first parents.
public enum CommitSelection: Sendable, Hashable {
    /// One commit.
    case commit(String)
    /// The ancestors of the second commit that are not ancestors of the first one.
    case range(from: String, to: String)
    /// All commits.
    case all

    /// Reads `COMMIT` or `A..B`; an omitted `A` or `B` is the last commit of the branch, as in git.
    ///
    /// - Parameter text: The text.
    public init(_ text: String) {
        let ends = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let named = ends.map { $0.isEmpty ? "HEAD" : $0 }
        self = named.count == 2 ? .range(from: named[0], to: named[1]) : .commit(named[0])
    }
}
