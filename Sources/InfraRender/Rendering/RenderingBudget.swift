internal import InfraModel

/// A limit on what the sources of one environment ask for, all together.
///
/// The limits of single files and patches can be reached by any number of small ones, and a few trees of a git repository can hold one
/// file at any number of paths. What counts here is known from digests, so that a remembered file costs what it costs when it is read.
struct RenderingBudget {
    /// The number of resources that an environment may have.
    ///
    /// A folder of the target branch is read up to 250,000 entries, of which some may be files of others.
    static let mostResources = 200_000
    /// The number of times that a resource, or a file, may stand in a source before that is no slip any more.
    static let mostCopies = 10
    /// The number of paths of one file for which problems are reported.
    static let mostPaths = 1000
    /// The size to which a source may be rendered, in multiples of its own; what goes beyond is limited.
    static let freeExpansion = 8

    /// The size in bytes to which sources may still be expanded.
    private(set) var size: Int
    private var resources = mostResources
    private var copies: [RenderCache.FileKey: Int] = [:]

    init(_ limits: YAML.Limits) { size = limits.expandedSize }

    /// Accounts for a file at one more path.
    ///
    /// - Returns: The number of paths.
    mutating func take(copyOf key: RenderCache.FileKey) -> Int {
        copies[key, default: 0] += 1
        return copies[key, default: 0]
    }

    /// Accounts for the resources of a file.
    mutating func take(resources count: Int) -> Bool {
        resources -= count
        return resources >= 0
    }

    /// Accounts for an expansion; after one that is too large there is nothing left.
    mutating func take(size: Int) -> Bool {
        self.size = self.size < size ? -1 : self.size - size
        return self.size >= 0
    }

    /// Allows patches to expand their files as much as files may be expanded.
    mutating func allow(sourceOfSize size: Int) {
        if self.size >= 0 { self.size += Self.freeExpansion * size }
    }
}
