internal import InfraModel

/// What a renderer remembers of contents that it has seen.
///
/// It can be thrown away at any time.
public struct RenderCache: Sendable {
    struct FileKey: Sendable, Hashable {
        var content: ContentID
        var isJSON: Bool
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
    struct Patched: Sendable, Hashable {
        var identity: ResourceIdentity
        var content: ContentID
    }

    struct Entry<Content: Sendable>: Sendable {
        var content: Content
        var isUsed = true
    }

    var files: [FileKey: Entry<FileDigest>] = [:]
    var patches: [PatchKey: Entry<Patched>] = [:]

    /// Whether anything was remembered or forgotten since the cache was made or read.
    public private(set) var isModified = false

    /// Nothing.
    public init() {}

    mutating func digest(_ key: FileKey) -> FileDigest? {
        files[key]?.isUsed = true
        return files[key]?.content
    }

    mutating func patched(_ key: PatchKey) -> Patched? {
        patches[key]?.isUsed = true
        return patches[key]?.content
    }

    mutating func remember(_ digest: FileDigest, _ key: FileKey) {
        files[key] = Entry(content: digest)
        isModified = true
    }

    mutating func remember(_ patched: Patched, _ key: PatchKey) {
        patches[key] = Entry(content: patched)
        isModified = true
    }

    /// Forgets what leads to contents that are not to be had any more.
    ///
    /// - Parameter contents: The lost contents.
    mutating func forget(_ contents: Set<ContentID>) {
        files = files.filter { !$0.value.content.resources.contains { $0.content.map(contents.contains) ?? false } }
        patches = patches.filter { !contents.contains($0.value.content.content) }
    }

    /// Forgets what has not been used since the last time, once that is the larger part.
    mutating func sweep(keeping count: Int) {
        guard files.count > 4 * count + 1000 else { return }
        isModified = true
        files = files.filter { $0.value.isUsed }
        patches = patches.filter { $0.value.isUsed }
        for key in files.keys { files[key]?.isUsed = false }
        for key in patches.keys { patches[key]?.isUsed = false }
    }
}
