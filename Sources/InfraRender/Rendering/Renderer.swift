internal import InfraModel

/// Renders source trees, as a pure function of their contents.
///
/// A rendering depends only on the contents of the trees. The cache of a renderer only avoids reading the same contents
/// again: the layout of an environment is always computed from the digests of all its files, so that a rendering with a
/// cache and one without are equal.
public final class Renderer {
    /// The version of the rendering.
    ///
    /// The version is increased whenever the same sources are rendered to other bytes, or other sources are rejected, so
    /// that a difference between two renderings can be attributed to their versions. Renderings that do not name a
    /// version have version 1.
    public static let version = 3

    /// The parser limits for source files.
    public let limits: YAML.Limits
    /// Whether a value that Flux or the chart does not read is an error instead of a warning.
    public let strictValues: Bool
    /// The settings of the severities of codes.
    public let severities: [Diagnostic.Code: Diagnostic.SeveritySetting]
    /// The rules for the contents of resources; `nil` for none.
    public let rules: (any ResourceRules)?

    var cache = RenderCache()

    /// Loads the cache; `nil` after the first use.
    private var loadCache: (() -> RenderCache)?

    /// Creates a renderer.
    ///
    /// - Parameters:
    ///   - limits: The parser limits for source files.
    ///   - rules: The rules for the contents of resources; `nil` for none.
    ///   - strictValues: Whether a value that Flux or the chart does not read is an error instead of a warning.
    ///   - severities: The settings of the severities of codes, which take precedence over `strictValues`.
    ///   - cache: The cache of an earlier renderer, which is loaded by the first rendering.
    public init(
        limits: YAML.Limits = YAML.Limits(), rules: (any ResourceRules)? = nil, strictValues: Bool = false,
        severities: [Diagnostic.Code: Diagnostic.SeveritySetting] = [:],
        cache: @autoclosure @escaping () -> RenderCache = RenderCache()
    ) {
        self.limits = limits
        self.rules = rules
        self.strictValues = strictValues
        self.severities = severities
        loadCache = cache
    }

    /// The cache with unsaved changes; `nil` when there are none.
    public var unsavedCache: RenderCache? { cache.isDirty ? cache : nil }

    /// Marks the changes of the cache as saved.
    public func markSaved() { cache.isDirty = false }

    /// Renders an environment.
    ///
    /// - Parameters:
    ///   - tree: The source tree.
    ///   - environment: The environment.
    ///   - store: The store of source and rendered contents. Contents that are in both the cache and the store are not
    ///     added again.
    /// - Returns: The environment's files and diagnostics. Resources that cannot be rendered are not
    ///   among the files; those with findings of rules are.
    /// - Throws: An error of the store.
    public func rendering(
        of tree: SourceTree, as environment: Environment, store: any ContentStore
    ) throws -> Rendering {
        if let loadCache {
            cache = loadCache()
            self.loadCache = nil
            let rules = rules?.identifier ?? ""
            if cache.limits != limits || cache.rules != rules {
                cache = RenderCache()
                cache.limits = limits
                cache.rules = rules
            }
        }
        var rendering = Rendering(environment: environment)
        let reviewRules = try tree.reviewRules(store) { rendering.diagnostics.append($0) }
        var budget = RenderingBudget(limits)
        let sources = try sources(
            of: tree, reviewRules: reviewRules, store: store, budget: &budget, rendering: &rendering)
        rendering.resourceCount = sources.reduce(0) { $0 + $1.digest.resources.count }
        let isIncremental = tree.ignoreFiles.isEmpty && reviewRules.isEmpty
        rendering.reservedNames = isIncremental ? reservedNames(in: sources, for: environment.mode) : nil
        switch environment.mode {
        case .allResources: layOut(productionCandidates(of: sources), &rendering)
        case .stagedCopies:
            layOut(
                try stagingCandidates(of: sources, store: store, budget: &budget, rendering: &rendering), &rendering)
        }
        try rejectSameObjects(in: sources, store: store, rendering: &rendering)
        let hasErrors = rendering.resourceDiagnostics.contains { $0.severity == .error }
        if hasErrors || !rendering.diagnostics.isEmpty { rendering.reservedNames = nil }
        rendering.diagnostics = rendering.diagnostics.compactMap { $0.applying(severities) }
        rendering.diagnostics += rendering.resourceDiagnostics
        rendering.diagnostics.sort()
        cache.evict(keeping: sources.map(\.key))
        return rendering
    }

    /// A source file and its digest.
    struct Source {
        var path: String
        var key: RenderCache.FileKey
        var digest: FileDigest

        var content: ContentID { key.content }
    }

    private func sources(
        of tree: SourceTree, reviewRules: ReviewRules, store: any ContentStore, budget: inout RenderingBudget,
        rendering: inout Rendering
    ) throws -> [Source] {
        let entries = try tree.includedEntries(store) { rendering.diagnostics.append($0) }
        rendering.diagnostics += tree.hiddenDiffs(by: reviewRules, in: entries)
        var sources: [Source] = []
        sources.reserveCapacity(entries.count)
        for entry in entries {
            if let warning = SourceTree.hiddenCharacterWarning(of: entry.path) { rendering.diagnostics.append(warning) }
            switch entry.kind {
            case .file(let content) where SourceTree.isManifest(entry.path):
                let key = RenderCache.FileKey(content: content, isJSON: entry.path.hasByteSuffix(".json"))
                let copy = budget.take(copyOf: key)
                // The first copy beyond the limit is read like the others, so that its resources are reported.
                guard copy <= RenderingBudget.maximumCopies + 1 else {
                    let diagnostics = copy <= RenderingBudget.maximumPaths ? cache.files[key]?.diagnostics : nil
                    rendering.diagnostics += (diagnostics ?? []).map { $0.in(file: entry.path) }
                    continue
                }
                let isRendered = rendering.environment.mode == .allResources
                let (digest, limit) = try digest(
                    of: key, path: entry.path, isRendered: isRendered, store: store, budget: &budget)
                if !digest.diagnostics.isEmpty {
                    rendering.diagnostics += digest.diagnostics.map { $0.in(file: entry.path) }
                }
                if let limit {
                    // Each later file could be as expensive.
                    rendering.diagnostics.append(
                        Diagnostic(.error, .sourceLimit, file: entry.path, at: nil, limit))
                    return sources
                }
                sources.append(Source(path: entry.path, key: key, digest: digest))
            default: rendering.diagnostics += entry.diagnostics
            }
        }
        return sources
    }

    /// Returns the digest of a file, and a message if the file exceeds a limit of the environment.
    private func digest(
        of key: RenderCache.FileKey, path: String, isRendered: Bool, store: any ContentStore,
        budget: inout RenderingBudget
    ) throws -> (FileDigest, limit: String?) {
        if let digest = cache.files[key], !isRendered || digest.isRendered(in: store) {
            return (digest, budget.excess(of: digest, limits))
        }
        let file = try manifestFile(at: path, content: key.content, store: store)
        var digest = FileDigest(file)
        if let limit = budget.excess(of: digest, limits) { return (digest, limit) }
        if isRendered {
            let diagnostics = file.diagnostics(by: rules)
            for (index, resource) in file.resources.enumerated() where !digest.resources[index].isIgnored {
                digest.resources[index].content = try store.add(YAML.bytes(of: resource.value.withIdentityFirst))
                digest.resources[index].diagnostics = diagnostics[index]
            }
        }
        cache.insert(digest, for: key)
        return (digest, nil)
    }

    func manifestFile(at path: String, content: ContentID, store: any ContentStore) throws -> ManifestFile {
        try ManifestFile(name: path, content: content, store: store, limits: limits)
    }

    private func reservedNames(in sources: [Source], for mode: RenderingMode) -> Set<String> {
        var names: Set<String> = []
        for source in sources {
            for resource in source.digest.resources {
                switch mode {
                case .allResources: if resource.isIgnored { names.insert(resource.fileName) }
                case .stagedCopies: if let target = resource.stagedTarget { names.insert(target) }
                }
            }
        }
        return names
    }

    /// Adds the file name to diagnostics and applies ``severities`` and ``strictValues``.
    func reported(_ diagnostics: [Diagnostic], in file: String) -> [Diagnostic] {
        diagnostics.compactMap { $0.in(file: file).applying(severities, strictValues: strictValues) }
    }

    private func productionCandidates(of sources: [Source]) -> [OutputCandidate] {
        var candidates: [OutputCandidate] = []
        candidates.reserveCapacity(sources.count)
        for source in sources {
            for resource in source.digest.resources {
                // The candidate of an ignored resource is not rendered; it only reserves the identity.
                candidates.append(
                    OutputCandidate(
                        resource: resource, content: resource.content ?? source.content, source: source.path,
                        diagnostics: reported(resource.diagnostics, in: source.path), order: candidates.count))
            }
        }
        return candidates
    }
}

extension RenderingBudget {
    /// Adds a file to the budget, and returns a message if the budget is exceeded.
    fileprivate mutating func excess(of digest: FileDigest, _ limits: YAML.Limits) -> String? {
        guard take(resources: digest.resources.count) else {
            return
                "with this file there are more than \(Self.maximumResources) resources: this file and all later ones are not read"
        }
        guard take(size: digest.expansion) else {
            return """
                with this file the sources expand by more than \(limits.expandedSize) bytes beyond \(Self.freeExpansion) times their \
                size: write it without aliases; this file and all later ones are not rendered
                """
        }
        return nil
    }
}

extension FileDigest {
    /// Returns whether a store has the rendered form of every resource that has one.
    fileprivate func isRendered(in store: any ContentStore) -> Bool {
        resources.allSatisfy { $0.isIgnored || $0.content.map(store.contains) ?? false }
    }
}
