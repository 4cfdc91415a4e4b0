internal import InfraModel

/// A cache of digests and patched copies, by content.
///
/// It can be discarded at any time.
public struct RenderCache: Sendable {
    /// The key of a file: its content, and its format, which depends on its name.
    struct FileKey: Sendable, Hashable {
        var content: ContentID
        var isJSON: Bool

        func hash(into hasher: inout Hasher) { hasher.combine(content) }
    }

    /// The key of a resource: the content of its file, and its index in the file.
    struct ResourceKey: Sendable, Hashable {
        var file: ContentID
        var index: Int
    }

    /// The key of a patched copy.
    struct PatchKey: Sendable, Hashable {
        var staged: ResourceKey
        var target: ResourceKey
    }

    /// A patched copy.
    struct PatchedCopy: Sendable, Equatable {
        var resource: FileDigest.Resource
        var content: ContentID
        /// Diagnostics about values of the target that the patch leaves unchanged, with positions in the target's
        /// file.
        var targetDiagnostics: [Diagnostic] = []
        /// The cost of the copy in the environment's budget.
        var cost = 0
    }

    /// The parser limits for the cached files: other limits reject other files.
    var limits = YAML.Limits()
    /// The identifier of the rules whose diagnostics are cached; empty without rules.
    var rules = ""
    var files: [FileKey: FileDigest] = [:]
    var patches: [PatchKey: PatchedCopy] = [:]

    /// Whether the cache has changed since it was created, loaded or saved.
    var isDirty = false

    /// Creates an empty cache.
    public init() {}

    mutating func insert(_ digest: FileDigest, for key: FileKey) {
        files[key] = digest
        isDirty = true
    }

    mutating func insert(_ patched: PatchedCopy, for key: PatchKey) {
        patches[key] = patched
        isDirty = true
    }

    /// Removes the entries of all other files if the files to keep are only a small part of the cache.
    mutating func evict(keeping keys: [FileKey]) {
        guard files.count > 4 * keys.count + 1000 else { return }
        let kept = Set(keys)
        let contents = Set(keys.map(\.content))
        files = files.filter { kept.contains($0.key) }
        patches = patches.filter { contents.contains($0.key.staged.file) && contents.contains($0.key.target.file) }
        isDirty = true
    }
}
