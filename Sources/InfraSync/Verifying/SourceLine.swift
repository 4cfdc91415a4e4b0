internal import InfraGit

/// The states of a source branch in their order: the commits along first parents, and with each one the commits that it merged.
///
/// A commit along first parents was the last commit of the branch, or was pushed together with one that was. A commit that was merged may be in the
/// middle of a branch whose faults were mended before the merge.
struct SourceLine {
    /// The place of a commit in the history of the branch.
    struct Place: Comparable {
        /// The number of the first state that contains the commit, counted from the oldest one.
        var number: Int
        /// Whether the commit is that state itself, and not only merged into it.
        var isState: Bool

        static func < (one: Place, other: Place) -> Bool {
            one.number == other.number ? !one.isState && other.isState : one.number < other.number
        }
    }

    /// The commits along first parents, oldest first.
    private var states: [ObjectID] = []
    /// For each commit in the history the number of the first state that contains it.
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
    /// - Returns: The place; `nil` when the commit is not in the history of the branch.
    func place(of id: ObjectID) -> Place? {
        numbers[id].map { Place(number: $0, isState: states[$0] == id) }
    }

    /// Returns the first state that contains a commit.
    ///
    /// - Parameter place: The place of the commit.
    /// - Returns: The state's commit.
    func state(at place: Place) -> ObjectID { states[place.number] }
}
