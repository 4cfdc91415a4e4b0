internal import InfraModel

/// Renders source trees: the pure heart of infra-sync.
///
/// A rendering depends on the trees' contents and on nothing else. What a renderer remembers of contents that it has seen
/// only spares it reading them again; the layout of an environment is always made in full, from the digests of its files,
/// so that an incremental rendering cannot differ from a first one.
public final class Renderer {
    /// What a source file may ask for.
    public let limits: YAML.Limits

    var cache: RenderCache

    /// A renderer.
    ///
    /// - Parameters:
    ///   - limits: What a source file may ask for.
    ///   - cache: What an earlier renderer remembered.
    public init(limits: YAML.Limits = YAML.Limits(), cache: RenderCache = RenderCache()) {
        self.limits = limits
        self.cache = cache
    }

    /// What this renderer remembers.
    public var remembered: RenderCache { cache }

    /// Forgets what leads to contents that are not to be had any more, so that they are rendered again.
    ///
    /// - Parameter contents: The lost contents.
    public func forget(_ contents: Set<ContentID>) { cache.forget(contents) }

    /// Renders an environment.
    ///
    /// - Parameters:
    ///   - tree: The source tree.
    ///   - environment: What it is rendered as.
    ///   - store: Where contents come from and go to. Contents that the cache knows are not put into it again.
    /// - Returns: The environment's files and diagnostics. What has errors is left out of the files.
    /// - Throws: What the store throws.
    public func rendering(
        of tree: SourceTree, as environment: Environment, store: any ContentStore
    ) throws -> Rendering {
        var rendering = Rendering(environment: environment)
        let sources = try sources(of: tree, environment, store, &rendering)
        var claims: [Claim]
        switch environment {
        case .production: claims = productionClaims(of: sources)
        case .staging: claims = try stagingClaims(of: sources, store, &rendering)
        }
        settle(&claims, &rendering)
        layOut(claims, &rendering)
        cache.sweep(keeping: tree.entries.count)
        return rendering
    }

    /// A source file and what is known of it.
    struct Source {
        var path: String
        var content: ContentID
        var digest: FileDigest

        func place(of resource: FileDigest.Resource) -> Place { Place(file: path, position: resource.position) }
    }

    private func sources(
        of tree: SourceTree, _ environment: Environment, _ store: any ContentStore, _ rendering: inout Rendering
    ) throws -> [Source] {
        var rules = IgnoreRules()
        for file in tree.ignoreFiles {
            guard case .file(let content) = file.kind else { continue }
            let directory = file.path.dropLast(SourceTree.ignoreFileName.count)
            rules.add(try store.bytes(of: content), in: String(directory.dropLast()))
        }
        var sources: [Source] = []
        sources.reserveCapacity(tree.entries.count)
        for entry in tree.entries where !rules.excludes(entry.path) {
            switch entry.kind {
            case .file(let content) where SourceTree.isManifest(entry.path):
                let digest = try digest(of: content, entry.path, isRendered: environment == .production, store)
                rendering.diagnostics += digest.diagnostics.map { $0.in(file: entry.path) }
                sources.append(Source(path: entry.path, content: content, digest: digest))
            case .file: break
            case .symbolicLink:
                rendering.diagnostics.append(
                    Diagnostic(
                        .warning, "source/symbolic-link", file: entry.path, at: nil, "a symbolic link is not followed"))
            case .submodule:
                rendering.diagnostics.append(
                    Diagnostic(.warning, "source/submodule", file: entry.path, at: nil, "a submodule is not followed"))
            }
        }
        return sources
    }

    private func digest(
        of content: ContentID, _ path: String, isRendered: Bool, _ store: any ContentStore
    ) throws -> FileDigest {
        let key = RenderCache.FileKey(content: content, isJSON: path.hasSuffix(".json"))
        if let digest = cache.digest(key), !isRendered || digest.isRendered { return digest }
        let file = try manifestFile(content, path, store)
        var digest = FileDigest(file)
        if isRendered {
            for (index, resource) in file.resources.enumerated() where !digest.resources[index].isIgnored {
                digest.resources[index].content = try store.add(YAML.bytes(of: resource.value.withIdentityFirst))
            }
        }
        cache.remember(digest, key)
        return digest
    }

    /// Reads a file, unless its size alone refuses it.
    func manifestFile(_ content: ContentID, _ path: String, _ store: any ContentStore) throws -> ManifestFile {
        let size = try store.size(of: content)
        guard size <= limits.size else { return ManifestFile(name: path, tooLarge: size, limits) }
        return ManifestFile(name: path, text: try store.bytes(of: content), limits: limits)
    }

    private func productionClaims(of sources: [Source]) -> [Claim] {
        sources.flatMap { source in
            source.digest.resources.map { resource in
                Claim(
                    identity: resource.identity, content: resource.content ?? source.content,
                    place: source.place(of: resource), isIgnored: resource.isIgnored)
            }
        }
    }
}

extension FileDigest {
    /// Whether the rendered form of every resource that has one is known.
    fileprivate var isRendered: Bool { resources.allSatisfy { $0.isIgnored || $0.content != nil } }
}

extension Diagnostic {
    fileprivate func `in`(file: String) -> Diagnostic {
        var diagnostic = self
        diagnostic.file = file
        return diagnostic
    }
}
