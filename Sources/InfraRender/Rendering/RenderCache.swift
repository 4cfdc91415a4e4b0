internal import InfraModel

/// What a renderer remembers of contents that it has seen.
///
/// It can be thrown away at any time.
public struct RenderCache: Sendable {
    struct FileKey: Sendable, Hashable {
        var content: ContentID
        var isJSON: Bool

        func hash(into hasher: inout Hasher) { hasher.combine(content) }
    }

    struct ResourceKey: Sendable, Hashable {
        var file: ContentID
        var index: Int
    }

    struct PatchKey: Sendable, Hashable {
        var staged: ResourceKey
        var target: ResourceKey
    }

    /// A patched copy.
    struct Patched: Sendable, Equatable {
        var resource: FileDigest.Resource
        var content: ContentID
        /// What is perhaps not meant in what the target has and the patch leaves alone, in the target's file.
        var targetRemarks: [Diagnostic] = []
        /// The part of the environment's budget that it took to make the copy.
        var cost = 0
    }

    /// What the files that are remembered might ask for: with other limits, others are refused.
    var limits = YAML.Limits()
    /// The identifier of the rules whose findings are remembered; empty without rules.
    var rules = ""
    var files: [FileKey: FileDigest] = [:]
    var patches: [PatchKey: Patched] = [:]

    /// Whether anything was remembered or forgotten since the cache was made, read or kept.
    var isDirty = false

    /// Nothing.
    public init() {}

    mutating func remember(_ digest: FileDigest, _ key: FileKey) {
        files[key] = digest
        isDirty = true
    }

    mutating func remember(_ patched: Patched, _ key: PatchKey) {
        patches[key] = patched
        isDirty = true
    }

    /// Forgets all but some files, once they are only a small part of what is remembered.
    mutating func sweep(keeping keys: [FileKey]) {
        guard files.count > 4 * keys.count + 1000 else { return }
        let kept = Set(keys)
        let contents = Set(keys.map(\.content))
        files = files.filter { kept.contains($0.key) }
        patches = patches.filter { contents.contains($0.key.staged.file) && contents.contains($0.key.target.file) }
        isDirty = true
    }
}
