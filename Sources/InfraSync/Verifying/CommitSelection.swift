/// Which commits of the target branch are verified.
///
/// A commit is named by its id, which may be shortened, by the branch's name or `HEAD` for the last one, and by either with
/// `~N` behind it for the Nth commit before, along first parents.
public enum CommitSelection: Sendable, Hashable {
    /// One commit.
    case commit(String)
    /// All that lead to the second commit and not to the first one.
    case range(from: String, to: String)
    /// All.
    case all

    /// Reads `COMMIT` or `A..B`; without `A` or `B` the last commit of the branch is meant, as in git.
    ///
    /// - Parameter text: The text.
    public init(_ text: String) {
        let ends = text.split(separator: "..", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let named = ends.map { $0.isEmpty ? "HEAD" : $0 }
        self = named.count == 2 ? .range(from: named[0], to: named[1]) : .commit(named[0])
    }
}
