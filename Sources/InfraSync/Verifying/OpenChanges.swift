internal import InfraGit
internal import InfraRender

/// The foreign changes that commits still have in the environments' folders.
struct OpenChanges {
    /// By commit; foreign changes are named by their place among all commits.
    private var changes: [ObjectID: [Environment: Set<Int>]] = [:]

    /// The foreign changes that are in a folder.
    func changes(of environment: Environment, at commit: ObjectID) -> Set<Int> {
        changes[commit]?[environment] ?? []
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
    /// - Returns: The foreign changes that are there no more.
    mutating func follow(
        _ commit: ExaminedCommit, at index: Int, _ report: Verification.CommitReport
    ) -> Set<Int> {
        var mended: Set<Int> = []
        for environment in Environment.allCases {
            let before = commit.parents.reduce(into: Set<Int>()) {
                $0.formUnion(changes(of: environment, at: $1.id))
            }
            var now = before
            if report.verdict == .proven, report.environment == environment {
                now = []
            } else if commit.changed.contains(environment) {
                if report.verdict == .foreign { now.insert(index) }
            } else {
                let origins = commit.origins[environment, default: []].map { changes(of: environment, at: $0) }
                now = origins.min { $0.count < $1.count } ?? []
            }
            if !now.isEmpty { changes[commit.commit.id, default: [:]][environment] = now }
            mended.formUnion(before.subtracting(now))
        }
        return mended
    }
}
