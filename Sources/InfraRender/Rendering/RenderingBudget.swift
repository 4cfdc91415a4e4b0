internal import InfraModel

/// The shared limits of all sources of one environment.
///
/// Any number of small files and patches can stay below the limits of single ones, and a few trees of a git repository
/// can contain one file at any number of paths. All costs are computed from digests, so that a cached file costs as much
/// as a new one.
struct RenderingBudget {
    /// The maximum number of resources in an environment.
    ///
    /// A folder of the target branch may have 250,000 entries, which leaves room for foreign files.
    static let maximumResources = 200_000
    /// The maximum number of copies of a resource or file; more copies are an error instead of a warning.
    static let maximumCopies = 10
    /// The maximum number of paths of one file for which problems are reported.
    static let maximumPaths = 1000
    /// The multiple of its own size to which a source may be rendered without cost.
    static let freeExpansion = 8

    /// The remaining size in bytes for expansion beyond the free multiple.
    private(set) var size: Int
    private var resources = maximumResources
    private var copies: [RenderCache.FileKey: Int] = [:]

    init(_ limits: YAML.Limits) { size = limits.expandedSize }

    /// Adds one more path of a file.
    ///
    /// - Returns: The number of paths of the file.
    mutating func take(copyOf key: RenderCache.FileKey) -> Int {
        copies[key, default: 0] += 1
        return copies[key, default: 0]
    }

    /// Adds the resources of a file; returns `false` if the budget is exceeded.
    mutating func take(resources count: Int) -> Bool {
        resources -= count
        return resources >= 0
    }

    /// Adds an expansion; returns `false` if it exceeds the budget, which is exhausted from then on.
    mutating func take(size: Int) -> Bool {
        self.size = self.size < size ? -1 : self.size - size
        return self.size >= 0
    }

    /// Increases the budget by the size to which patches may expand a file without cost.
    mutating func allow(sourceOfSize size: Int) {
        if self.size >= 0 { self.size += Self.freeExpansion * size }
    }
}
