internal import InfraGit
internal import InfraRender

/// A counter of the files below directories of the target branch.
///
/// A few nested trees that share their entries can have an exponential number of paths, so each tree is read once.
struct FileCount {
    private let repository: Repository
    private let cancellation: CancellationHandle
    /// The number of files in each tree that has been counted.
    private var counts: [ObjectID: Int] = [:]
    /// The number of entries that may still be read.
    private var remaining = Self.limit

    /// The largest number of entries that are read, and of files that are counted.
    static let limit = SourceTree.Limit.entries.value

    /// Creates a counter.
    ///
    /// - Parameters:
    ///   - repository: The cache.
    ///   - cancellation: Ends the counting.
    init(in repository: Repository, _ cancellation: CancellationHandle) {
        self.repository = repository
        self.cancellation = cancellation
    }

    /// A directory whose entries are being counted.
    private struct Level {
        /// The tree; `nil` for the entries that the count starts with.
        var tree: ObjectID?
        var entries: ArraySlice<TreeEntry>
        var count = 0

        mutating func add(_ files: Int) { count = min(count + files, FileCount.limit) }
    }

    /// Counts the files that entries are or contain, at any depth; a submodule counts as one file.
    ///
    /// - Parameter entries: The entries.
    /// - Returns: The number of files; ``limit`` when there are at least that many files, or too many directories.
    /// - Throws: `GitError` when a tree cannot be read, or with `cancelled`.
    mutating func files(in entries: [TreeEntry]) throws(GitError) -> Int {
        // A recursion over nested directories could exhaust the stack.
        var levels = [Level(tree: nil, entries: entries[...])]
        while var level = levels.popLast() {
            guard let entry = level.entries.popFirst() else {
                if let tree = level.tree { counts[tree] = level.count }
                guard let above = levels.indices.last else { return level.count }
                levels[above].add(level.count)
                continue
            }
            guard entry.mode == .directory, counts[entry.id] == nil else {
                level.add(entry.mode == .directory ? counts[entry.id] ?? 0 : 1)
                levels.append(level)
                continue
            }
            levels.append(level)
            try cancellation.check(while: "count files of the target branch")
            let below = try repository.targetEntries(of: entry.id)
            remaining -= below.count + 1
            guard remaining >= 0 else { return Self.limit }
            levels.append(Level(tree: entry.id, entries: below[...]))
        }
        return 0
    }
}
