public import InfraModel

/// A file of a source tree that differs between two commits.
public struct SourceChange: Sendable, Hashable {
    /// The path from the branch's root, with slashes.
    public var path: String
    /// The content before; `nil` when the file is new.
    public var before: ContentID?
    /// The content after; `nil` when the file is gone.
    public var after: ContentID?

    /// A change of a file.
    ///
    /// - Parameters:
    ///   - path: The path from the branch's root, with slashes.
    ///   - before: The content before; `nil` when the file is new.
    ///   - after: The content after; `nil` when the file is gone.
    public init(path: String, before: ContentID?, after: ContentID?) {
        self.path = path
        self.before = before
        self.after = after
    }
}

/// How a rendering changes with its source.
public struct RenderingChange: Sendable {
    /// Names of files that are there no more, unless they are among those that are added.
    public var removed: [String] = []
    /// Files that are new or replace one with the same name, ordered by name.
    public var added: [Rendering.File] = []
    /// Whether a file has fewer resources than before, so that there may be none left in the source.
    public var losesResources = false
    /// What is perhaps not meant as it stands in the changed files, ordered by file and place.
    public var diagnostics: [Diagnostic] = []
}

extension Renderer {
    /// Renders nothing but what has changed in a source tree.
    ///
    /// This reads the changed files alone, before and after. It gives up as soon as anything might reach beyond them, and
    /// then the whole tree has to be rendered: a file with errors, an ignored resource, one that a staged resource
    /// patches, two resources with the same name or of the same object, a file that changes at two paths. Whoever applies the change must give up too when a name that is added
    /// and not removed is there already: the rendering knows nothing of the rest.
    ///
    /// - Parameters:
    ///   - changes: The files that differ from those of a tree that was rendered before.
    ///   - environment: What the tree is rendered as.
    ///   - reserved: That rendering's ``Rendering/reservedNames``.
    ///   - store: Where contents come from and go to.
    /// - Returns: The change, or `nil` when it cannot be told from the changed files alone.
    /// - Throws: What the store throws.
    public func renderingChange(
        for changes: [SourceChange], as environment: Environment, reserved: Set<String>, store: any ContentStore
    ) throws -> RenderingChange? {
        var result = RenderingChange()
        var names: Set<String> = []
        var objects: Set<ResourceIdentity> = []
        var (old, new): (Set<ContentID>, Set<ContentID>) = ([], [])
        for change in changes {
            // A few trees that hold each other can have one file at a great many paths.
            guard change.before.map({ old.insert($0).inserted }) != false,
                change.after.map({ new.insert($0).inserted }) != false
            else { return nil }
            guard let before = try ordinaryFile(change.before, change.path, besides: reserved, store),
                let after = try ordinaryFile(change.after, change.path, besides: reserved, store)
            else { return nil }
            if after.resources.count < before.resources.count { result.losesResources = true }
            guard environment.mode == .allResources else { continue }
            result.removed += before.resources.map { FileDigest.Resource($0).fileName }
            for (resource, found) in zip(after.resources, after.remarks(by: rules)) {
                let digest = FileDigest.Resource(resource)
                let name = digest.fileName
                guard names.insert(name).inserted, objects.insert(resource.identity.object).inserted,
                    name.utf8.count <= 255
                else { return nil }
                let remarks = remarks(found, in: change.path)
                guard !remarks.contains(where: { $0.severity == .error }) else { return nil }
                result.diagnostics += remarks
                let content = try store.add(YAML.bytes(of: resource.value.withIdentityFirst))
                result.added.append(
                    Rendering.File(
                        name: name, content: content, source: change.path, position: resource.position,
                        wantedName: name, lengths: digest.lengths))
            }
        }
        result.added.sort { $0.name < $1.name }
        result.diagnostics.sort()
        return result
    }

    /// A file whose resources are nobody's business but their own.
    private func ordinaryFile(
        _ content: ContentID?, _ path: String, besides reserved: Set<String>, _ store: any ContentStore
    ) throws -> ManifestFile? {
        guard let content else { return ManifestFile(name: path, text: []) }
        let file = try manifestFile(content, path, store)
        let isOrdinary = file.resources.allSatisfy { resource in
            let digest = FileDigest.Resource(resource)
            return !digest.isIgnored && digest.stagedTarget == nil && !reserved.contains(digest.fileName)
        }
        let isSilent = file.diagnostics.isEmpty && SourceTree.hiddenCharacterWarning(of: path) == nil
        // An expansion counts together with those of all other files.
        return isOrdinary && isSilent && file.expansion == 0 ? file : nil
    }
}
