internal import InfraGit

/// The first-parent history of a source branch: its states in order, and the commits that each state merged.
///
/// A state was the last commit of the branch, or was pushed together with it. A merged commit may never have been the
/// last commit: it may have an error that was fixed before the merge.
struct FirstParentHistory {
    /// The position of a commit in the history of the branch.
    struct Position: Comparable {
        /// The number of the first state that contains the commit, counted from the oldest one.
        var number: Int
        /// Whether the commit is that state itself, and not merged by it.
        var isState: Bool

        static func < (one: Position, other: Position) -> Bool {
            one.number == other.number ? !one.isState && other.isState : one.number < other.number
        }
    }

    /// The commits of the first-parent history, oldest first.
    private var states: [ObjectID] = []
    /// The number of the first state that contains a commit, by commit.
    private var numbers: [ObjectID: Int] = [:]

    /// Reads the history of a branch.
    ///
    /// - Parameters:
    ///   - tip: The last commit of the branch.
    ///   - repository: The cache of the source.
    ///   - cancellation: Ends the reading.
    /// - Throws: `GitError` when the cache cannot be read, or with `cancelled`.
    init(to tip: ObjectID, in repository: Repository, _ cancellation: CancellationHandle) throws(GitError) {
        var next: ObjectID? = tip
        while let id = next {
            try cancellation.check(while: "read the history of the source branch")
            states.append(id)
            next = try repository.historicCommit(id)?.parents.first
        }
        states.reverse()
        for (number, state) in states.enumerated() {
            var queue = [state]
            while let id = queue.popLast() {
                guard numbers.updateValue(numbers[id] ?? number, forKey: id) == nil else { continue }
                try cancellation.check(while: "read the history of the source branch")
                queue += try repository.historicCommit(id)?.parents.filter { numbers[$0] == nil } ?? []
            }
        }
    }

    /// Finds a commit.
    ///
    /// - Parameter id: The commit.
    /// - Returns: The position; `nil` when the commit is not in the history of the branch.
    func position(of id: ObjectID) -> Position? {
        numbers[id].map { Position(number: $0, isState: states[$0] == id) }
    }

    /// Returns the first state that contains a commit.
    ///
    /// - Parameter position: The position of the commit.
    /// - Returns: The state's commit.
    func state(at position: Position) -> ObjectID { states[position.number] }
}
