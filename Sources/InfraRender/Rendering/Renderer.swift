internal import InfraModel

/// Renders source trees, as a pure function of their contents.
///
/// A rendering depends on the trees' contents and on nothing else. What a renderer remembers of contents that it has
/// seen only spares it reading them again; the layout of an environment is always made in full, from the digests of its
/// files, so that an incremental rendering cannot differ from a first one.
public final class Renderer {
    /// The version of the rendering.
    ///
    /// It is raised whenever the same sources are rendered to other bytes, or other sources are refused: whoever
    /// compares renderings of two versions then knows that a difference may be due to them. Everything that was
    /// rendered before versions were counted has version 1.
    public static let version = 2

    /// The parser limits for source files.
    public let limits: YAML.Limits
    /// Whether a value that Flux or the chart does not read is an error instead of a warning.
    public let strictValues: Bool
    /// The rules about what resources say; `nil` for none.
    public let rules: (any ResourceRules)?

    var cache = RenderCache()

    /// Loads the cache; `nil` after the first use.
    private var load: (() -> RenderCache)?

    /// Creates a renderer.
    ///
    /// - Parameters:
    ///   - limits: What a source file may ask for.
    ///   - rules: The rules about what resources say; `nil` for none.
    ///   - strictValues: Whether a resource is broken of which Flux or its chart does not read something.
    ///   - cache: What an earlier renderer remembered; it is asked for when there is something to render.
    public init(
        limits: YAML.Limits = YAML.Limits(), rules: (any ResourceRules)? = nil, strictValues: Bool = false,
        cache: @autoclosure @escaping () -> RenderCache = RenderCache()
    ) {
        self.limits = limits
        self.rules = rules
        self.strictValues = strictValues
        load = cache
    }

    /// The cache with unsaved changes; `nil` when there are none.
    public var unsavedCache: RenderCache? { cache.isDirty ? cache : nil }

    /// Marks the changes of the cache as saved.
    public func markSaved() { cache.isDirty = false }

    /// Renders an environment.
    ///
    /// - Parameters:
    ///   - tree: The source tree.
    ///   - environment: What it is rendered as.
    ///   - store: Where contents come from and go to. Contents that the cache knows and the store has are not added
    ///     again.
    /// - Returns: The environment's files and diagnostics. What has errors is left out of the files.
    /// - Throws: What the store throws.
    public func rendering(
        of tree: SourceTree, as environment: Environment, store: any ContentStore
    ) throws -> Rendering {
        if let load {
            cache = load()
            self.load = nil
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
        let sources = try sources(of: tree, reviewRules, store, &budget, &rendering)
        rendering.resourceCount = sources.reduce(0) { $0 + $1.digest.resources.count }
        let isByFile = tree.ignoreFiles.isEmpty && reviewRules.isEmpty
        rendering.reservedNames = isByFile ? reservedNames(in: sources, for: environment.mode) : nil
        switch environment.mode {
        case .allResources: layOut(productionClaims(of: sources), &rendering)
        case .stagedCopies: layOut(try stagingClaims(of: sources, store, &budget, &rendering), &rendering)
        }
        try rejectSameObjects(sources, store, &rendering)
        let isPlain = rendering.diagnostics.isEmpty && !rendering.remarks.contains { $0.severity == .error }
        if !isPlain { rendering.reservedNames = nil }
        rendering.diagnostics += rendering.remarks
        rendering.diagnostics.sort()
        cache.sweep(keeping: sources.map(\.key))
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
        of tree: SourceTree, _ reviewRules: ReviewRules, _ store: any ContentStore, _ budget: inout RenderingBudget,
        _ rendering: inout Rendering
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
                guard copy <= RenderingBudget.mostCopies + 1 else {
                    let diagnostics = copy <= RenderingBudget.mostPaths ? cache.files[key]?.diagnostics : nil
                    rendering.diagnostics += (diagnostics ?? []).map { $0.in(file: entry.path) }
                    continue
                }
                let isRendered = rendering.environment.mode == .allResources
                let (digest, limit) = try digest(of: key, entry.path, isRendered: isRendered, store, &budget)
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
            case .file, .directory: break
            case .symbolicLink:
                rendering.diagnostics.append(
                    Diagnostic(
                        .warning, .sourceSymbolicLink, file: entry.path, at: nil, "a symbolic link is not followed"))
            case .submodule:
                rendering.diagnostics.append(
                    Diagnostic(.warning, .sourceSubmodule, file: entry.path, at: nil, "a submodule is not followed"))
            case .unlisted(let limit):
                rendering.diagnostics.append(
                    Diagnostic(
                        .error, .sourceLimit, file: entry.path, at: nil, "the directory is not read: \(limit.reason)")
                )
            }
        }
        return sources
    }

    /// The digest of a file, and a message if the file exceeds a limit of the environment.
    private func digest(
        of key: RenderCache.FileKey, _ path: String, isRendered: Bool, _ store: any ContentStore,
        _ budget: inout RenderingBudget
    ) throws -> (FileDigest, limit: String?) {
        if let digest = cache.files[key], !isRendered || digest.isRendered(in: store) {
            return (digest, budget.excess(of: digest, limits))
        }
        let file = try manifestFile(key.content, path, store)
        var digest = FileDigest(file)
        if let limit = budget.excess(of: digest, limits) { return (digest, limit) }
        if isRendered {
            let remarks = file.remarks(by: rules)
            for (index, resource) in file.resources.enumerated() where !digest.resources[index].isIgnored {
                digest.resources[index].content = try store.add(YAML.bytes(of: resource.value.withIdentityFirst))
                digest.resources[index].remarks = remarks[index]
            }
        }
        cache.remember(digest, key)
        return (digest, nil)
    }

    /// Reads a file, unless it is too large.
    func manifestFile(_ content: ContentID, _ path: String, _ store: any ContentStore) throws -> ManifestFile {
        try store.checkCancellation()
        let size = try store.size(of: content)
        guard size <= limits.size else { return ManifestFile(name: path, tooLarge: size, limits) }
        return ManifestFile(name: path, text: try store.bytes(of: content), limits: limits)
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

    /// Adds the file name to diagnostics and applies ``strictValues``.
    func remarks(_ remarks: [Diagnostic], in file: String) -> [Diagnostic] {
        remarks.map { strictValues ? $0.in(file: file).withStrictValues : $0.in(file: file) }
    }

    private func productionClaims(of sources: [Source]) -> [Claim] {
        var claims: [Claim] = []
        claims.reserveCapacity(sources.count)
        for source in sources {
            for resource in source.digest.resources {
                // An ignored resource has no rendered form; its claim only reserves its identity.
                claims.append(
                    Claim(
                        resource: resource, content: resource.content ?? source.content, source: source.path,
                        remarks: remarks(resource.remarks, in: source.path), order: claims.count))
            }
        }
        return claims
    }
}

extension SourceTree.Limit {
    /// The reason for an incomplete listing.
    fileprivate var reason: String {
        switch self {
        case .path: "its path has more than \(value) bytes"
        case .entries: "it has more than \(value) files and directories"
        }
    }
}

extension RenderingBudget {
    /// Adds a file to the budget.
    ///
    /// - Returns: A message about the exceeded limit, or `nil`.
    fileprivate mutating func excess(of digest: FileDigest, _ limits: YAML.Limits) -> String? {
        guard take(resources: digest.resources.count) else {
            return
                "with this file there are more than \(Self.mostResources) resources: this file and all later ones are not read"
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
