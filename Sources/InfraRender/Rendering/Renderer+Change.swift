public import InfraModel

/// A source file that differs between two commits.
public struct SourceChange: Sendable, Hashable {
    /// The path from the root of the branch, separated by slashes.
    public var path: String
    /// The content before the change; `nil` when the file is new.
    public var before: ContentID?
    /// The content after the change; `nil` when the file is removed.
    public var after: ContentID?

    /// Creates a change.
    ///
    /// - Parameters:
    ///   - path: The path from the root of the branch, separated by slashes.
    ///   - before: The content before; `nil` when the file is new.
    ///   - after: The content after; `nil` when the file is removed.
    public init(path: String, before: ContentID?, after: ContentID?) {
        self.path = path
        self.before = before
        self.after = after
    }
}

/// The effect of source changes on a rendering.
public struct RenderingChange: Sendable {
    /// Names of removed files, including files that are added again.
    public var removed: [String] = []
    /// New files and files that replace one of the same name, sorted by name.
    public var added: [Rendering.File] = []
    /// Whether a file has lost resources, so that the source may have none left.
    public var losesResources = false
    /// Diagnostics about the changed files, sorted by file and position.
    public var diagnostics: [Diagnostic] = []
}

extension Renderer {
    /// Renders only the changes of a source tree.
    ///
    /// Only the changed files are read, before and after the change. The result is `nil` if a change may affect other
    /// files: a file with errors, an ignored resource, a target of a staged resource, two resources with the same name or
    /// object, a content that changes at two paths. The whole tree must be rendered then. The caller must also render the
    /// whole tree if an added name exists already and is not removed, since the renderer does not know the other files.
    ///
    /// - Parameters:
    ///   - changes: The files that differ from a tree that was rendered before.
    ///   - environment: The environment.
    ///   - reserved: The ``Rendering/reservedNames`` of the earlier rendering.
    ///   - store: The store of source and rendered contents.
    /// - Returns: The change, or `nil` if the whole tree has to be rendered.
    /// - Throws: An error of the store.
    public func renderingChange(
        for changes: [SourceChange], as environment: Environment, reserved: Set<String>, store: any ContentStore
    ) throws -> RenderingChange? {
        var result = RenderingChange()
        var names: Set<String> = []
        var objects: Set<ResourceIdentity> = []
        var (old, new): (Set<ContentID>, Set<ContentID>) = ([], [])
        for change in changes {
            // A few nested trees can contain one file at very many paths.
            guard change.before.map({ old.insert($0).inserted }) != false,
                change.after.map({ new.insert($0).inserted }) != false
            else { return nil }
            func file(_ content: ContentID?) throws -> ManifestFile? {
                try independentFile(at: change.path, content: content, reserved: reserved, store: store)
            }
            guard let before = try file(change.before), let after = try file(change.after) else { return nil }
            if after.resources.count < before.resources.count { result.losesResources = true }
            guard environment.mode == .allResources else { continue }
            result.removed += before.resources.map { FileDigest.Resource($0).fileName }
            for (resource, found) in zip(after.resources, after.diagnostics(by: rules)) {
                let digest = FileDigest.Resource(resource)
                let name = digest.fileName
                guard names.insert(name).inserted, objects.insert(resource.identity.object).inserted,
                    name.utf8.count <= ResourceIdentity.maximumFileNameLength
                else { return nil }
                let diagnostics = reported(found, in: change.path)
                guard !diagnostics.contains(where: { $0.severity == .error }) else { return nil }
                result.diagnostics += diagnostics
                let content = try store.add(YAML.bytes(of: resource.value.withIdentityFirst))
                result.added.append(
                    Rendering.File(
                        name: name, content: content, source: change.path, position: resource.position,
                        preferredName: name, lengths: digest.lengths))
            }
        }
        result.added.sort { $0.name < $1.name }
        result.diagnostics.sort()
        return result
    }

    /// Reads a file whose resources do not affect the rendering of other files; `nil` for all others.
    private func independentFile(
        at path: String, content: ContentID?, reserved: Set<String>, store: any ContentStore
    ) throws -> ManifestFile? {
        guard let content else { return ManifestFile(name: path, text: []) }
        let file = try manifestFile(at: path, content: content, store: store)
        let isIndependent = file.resources.allSatisfy { resource in
            let digest = FileDigest.Resource(resource)
            return !digest.isIgnored && digest.stagedTarget == nil && !reserved.contains(digest.fileName)
        }
        let hasNoDiagnostics = file.diagnostics.isEmpty && SourceTree.hiddenCharacterWarning(of: path) == nil
        // The limit of expansion applies to all files together.
        return isIndependent && hasNoDiagnostics && file.expansion == 0 ? file : nil
    }
}
