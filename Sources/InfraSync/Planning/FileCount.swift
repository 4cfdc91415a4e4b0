internal import InfraGit
internal import InfraRender

/// A count of the files below directories of the target branch.
///
/// Others write these directories. A few trees that hold each other several times over have more paths than any walk could take, with or
/// without files at their ends, so each tree is read once.
struct FileCount {
    private let repository: Repository
    private let cancellation: CancellationHandle
    /// The number of files in each tree that has been counted.
    private var counts: [ObjectID: Int] = [:]
    /// The number of entries that may still be read.
    private var room = Self.limit

    /// The largest number of entries that are read, and of files that are counted.
    static let limit = SourceTree.Limit.entries.value

    /// A count.
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
        /// The tree; `nil` for the entries that the counting began with.
        var tree: ObjectID?
        var entries: ArraySlice<TreeEntry>
        var count = 0

        mutating func add(_ files: Int) { count = min(count + files, FileCount.limit) }
    }

    /// Counts the files that entries are or hold, at any depth; a submodule counts as one.
    ///
    /// - Parameter entries: The entries.
    /// - Returns: The number of files; ``limit`` when there are that many or more, or when there are too many directories.
    /// - Throws: `GitError` when a tree cannot be read, or with `cancelled`.
    mutating func files(in entries: [TreeEntry]) throws(GitError) -> Int {
        // Directories may be nested deeper than a stack is.
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
            room -= below.count + 1
            guard room >= 0 else { return Self.limit }
            levels.append(Level(tree: entry.id, entries: below[...]))
        }
        return 0
    }
}
