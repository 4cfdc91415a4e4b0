internal import InfraGit
internal import InfraRender

/// The foreign changes that commits still have in the environments' folders.
///
/// Histories share what they have in common, so that memory and time grow with the number of commits and not with its square.
struct OpenChanges {
    /// A foreign change on top of others, or the meeting of several histories.
    private struct Node {
        /// The place of the change among all commits; `nil` for a meeting.
        var change: Int?
        /// The nodes before.
        var before: [Int]
    }

    private var nodes: [Node] = []
    /// Whether a commit has put a node and all before it right on some way.
    private var isMended: [Bool] = []
    /// By commit the nodes of the folders that have changes.
    private var tops: [ObjectID: [Environment: Int]] = [:]

    /// The foreign changes that are in a folder.
    func changes(of environment: Environment, at commit: ObjectID) -> [Int] {
        var changes: [Int] = []
        var seen: Set<Int> = []
        var queue = [tops[commit]?[environment]].compactMap(\.self)
        while let node = queue.popLast() {
            guard seen.insert(node).inserted else { continue }
            if let change = nodes[node].change { changes.append(change) }
            queue += nodes[node].before
        }
        return changes
    }

    /// Follows the branch to a commit whose parents it has been followed to.
    ///
    /// What is proven has no foreign changes. Whoever changes a folder otherwise adds to them, and a folder that is like a parent's has those
    /// of that parent: a merge can bring a change in, and it can leave it behind.
    ///
    /// - Parameters:
    ///   - commit: The commit.
    ///   - index: Its place.
    ///   - report: What it was found to be.
    /// - Returns: The foreign changes that the commit is the first to put right.
    mutating func follow(
        _ commit: ExaminedCommit, at index: Int, _ report: Verification.CommitReport
    ) -> [Int] {
        var mended: [Int] = []
        for environment in Environment.allCases {
            let before = Set(commit.parents.compactMap { tops[$0.id]?[environment] }).sorted()
            let top: Int?
            if report.verdict == .proven, report.environment == environment {
                top = nil
            } else if commit.changed.contains(environment) {
                top = node(report.verdict == .foreign ? index : nil, after: before)
            } else {
                let origins = commit.origins[environment, default: []].map { tops[$0]?[environment] }
                // A folder that one of the parents has without foreign changes has none.
                top = origins.contains(nil) ? nil : origins.first ?? nil
            }
            if let top { tops[commit.commit.id, default: [:]][environment] = top } else { mended += mend(before) }
        }
        return mended
    }

    /// The node for a change, or for none, after others.
    private mutating func node(_ change: Int?, after before: [Int]) -> Int? {
        if change == nil, before.count < 2 { return before.first }
        nodes.append(Node(change: change, before: before))
        isMended.append(false)
        return nodes.count - 1
    }

    /// Marks nodes and all before them; returns the changes that were not marked.
    private mutating func mend(_ tops: [Int]) -> [Int] {
        var changes: [Int] = []
        var queue = tops
        while let node = queue.popLast() {
            guard !isMended[node] else { continue }
            isMended[node] = true
            if let change = nodes[node].change { changes.append(change) }
            queue += nodes[node].before
        }
        return changes
    }
}
