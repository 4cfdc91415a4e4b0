internal import InfraGit
internal import InfraRender

/// The foreign changes of the environments' folders that no later commit has undone.
///
/// Histories share their common part, so that memory and time grow linearly with the number of commits.
struct UnresolvedChanges {
    /// A foreign change that follows other changes, or a merge of several histories.
    private struct Node {
        /// The index of the change among all commits; `nil` for a merge.
        var change: Int?
        /// The previous nodes.
        var before: [Int]
    }

    private var nodes: [Node] = []
    /// Whether a commit has undone a node and all previous ones, by node.
    private var isUndone: [Bool] = []
    /// The last node of each folder with foreign changes, by commit.
    private var lastNodes: [ObjectID: [Environment: Int]] = [:]

    /// Returns the foreign changes in a folder at a commit.
    func changes(of environment: Environment, at commit: ObjectID) -> [Int] {
        var changes: [Int] = []
        var seen: Set<Int> = []
        var queue = [lastNodes[commit]?[environment]].compactMap(\.self)
        while let node = queue.popLast() {
            guard seen.insert(node).inserted else { continue }
            if let change = nodes[node].change { changes.append(change) }
            queue += nodes[node].before
        }
        return changes
    }

    /// Adds a commit, after its parents.
    ///
    /// A proven folder has no foreign changes. Any other commit that changes a folder adds a change. A folder that
    /// equals that of a parent has the changes of that parent, so a merge can add changes and undo them.
    ///
    /// - Parameters:
    ///   - commit: The commit.
    ///   - index: Its index among all commits.
    ///   - report: The report on the commit.
    /// - Returns: The foreign changes that this commit is the first to undo.
    mutating func add(
        _ commit: ExaminedCommit, at index: Int, _ report: Verification.CommitReport
    ) -> [Int] {
        var undone: [Int] = []
        for environment in Environment.standard {
            let before = Set(commit.parents.compactMap { lastNodes[$0.id]?[environment] }).sorted()
            let top: Int?
            if report.verdict == .proven, report.environment == environment {
                top = nil
            } else if commit.changed.contains(environment) {
                top = node(report.verdict == .foreign ? index : nil, after: before)
            } else {
                let origins = commit.origins[environment, default: []].map { lastNodes[$0]?[environment] }
                // If one of these parents has no foreign changes, the folder has none.
                top = origins.contains(nil) ? nil : origins.first ?? nil
            }
            if let top {
                lastNodes[commit.commit.id, default: [:]][environment] = top
            } else {
                undone += markUndone(before)
            }
        }
        return undone
    }

    /// Returns a node for a change or for a merge, after previous nodes.
    private mutating func node(_ change: Int?, after before: [Int]) -> Int? {
        if change == nil, before.count < 2 { return before.first }
        nodes.append(Node(change: change, before: before))
        isUndone.append(false)
        return nodes.count - 1
    }

    /// Marks nodes and all previous ones as undone; returns the changes that were not marked before.
    private mutating func markUndone(_ lastNodes: [Int]) -> [Int] {
        var changes: [Int] = []
        var queue = lastNodes
        while let node = queue.popLast() {
            guard !isUndone[node] else { continue }
            isUndone[node] = true
            if let change = nodes[node].change { changes.append(change) }
            queue += nodes[node].before
        }
        return changes
    }
}
