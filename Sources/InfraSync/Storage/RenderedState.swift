internal import InfraGit
internal import InfraModel
internal import InfraRender

/// A source as it was rendered, with the settings that the rendering depended on.
struct RenderedSource: Equatable {
    /// The settings as one word, see ``SyncConfiguration/renderingSettings``.
    var settings: String
    /// The fingerprint of the source, see ``SourceBranch/fingerprint``.
    var fingerprint: String
    /// The names that an incremental rendering must not touch, see `Rendering.reservedNames`.
    var reservedNames: Set<String>?
    /// The rendered staged copies, which must not be resources of production.
    var objects: [ResourceIdentity] = []
}

/// A folder of the target branch that has the rendering of a source.
struct RenderedFolder: Equatable {
    /// The source.
    var source: RenderedSource
    /// The folder's tree; `nil` for an empty folder.
    var tree: ObjectID?
    /// The folder of production that the resources were compared with; `nil` for none.
    var production: ObjectID?
}

/// The folders of the target branch that are known to have the rendering of a source, by environment.
///
/// It is a cache: without an entry for the present folder, an environment is rendered in full.
struct RenderedState: Equatable {
    private var folders: [String: RenderedFolder] = [:]

    /// The folder of an environment.
    ///
    /// - Parameter environment: The environment.
    subscript(environment: Environment) -> RenderedFolder? {
        get { folders[environment.name] }
        set { folders[environment.name] = newValue }
    }

    /// The state as a file stores it: a checksum, then one line for each environment, words separated by spaces.
    var serialized: String {
        let lines = folders.sorted { $0.key < $1.key }.map { name, folder in
            let source = folder.source
            let names = source.reservedNames.map { [Self.incremental] + $0.sorted() } ?? [Self.full]
            let trees = [folder.tree, folder.production].map { $0?.hex ?? "none" }
            let words = [name, source.settings, source.fingerprint] + trees + source.objects.map(\.word)
            return (words + names).joined(separator: " ")
        }
        return ([Self.checksum(of: lines)] + lines).map { $0 + "\n" }.joined()
    }

    /// Reads a state.
    ///
    /// - Parameter text: The content of the file; a damaged one gives an empty state.
    init(serialized text: String) {
        let lines = text.split(atByte: "\n")
        guard text.last == "\n", lines.first == Self.checksum(of: Array(lines.dropFirst())) else { return }
        for line in lines.dropFirst() {
            let words = line.split(atByte: " ")
            // The separators are neither file names nor identities.
            guard words.count >= 6,
                let end = words[5...].firstIndex(where: { [Self.incremental, Self.full].contains($0) })
            else { continue }
            let objects = words[5..<end].compactMap(ResourceIdentity.init(word:))
            guard objects.count == end - 5 else { continue }
            let source = RenderedSource(
                settings: words[1], fingerprint: words[2],
                reservedNames: words[end] == Self.incremental ? Set(words[(end + 1)...]) : nil, objects: objects)
            folders[words[0]] = RenderedFolder(
                source: source, tree: ObjectID(hex: words[3]), production: ObjectID(hex: words[4]))
        }
    }

    /// The word before the reserved names of a source whose changes can be rendered alone.
    private static let incremental = "incremental"
    /// The word at the end of a source that is always rendered in full.
    private static let full = "full"

    private static func checksum(of lines: [String]) -> String { lines.joined(separator: "\n").digest }
}

extension ResourceIdentity {
    /// The identity as one word: no part of it can have a slash or a space.
    fileprivate var word: String { [group, version, kind, namespace, name].joined(separator: "/") }

    fileprivate init?(word: String) {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5 else { return nil }
        self.init(group: parts[0], version: parts[1], kind: parts[2], namespace: parts[3], name: parts[4])
    }
}

extension SyncConfiguration {
    /// The settings that a rendering depends on, as one word.
    var renderingSettings: String {
        let severities = severities.map { "\($0.key)=\($0.value.rawValue)" }.sorted().joined(separator: ",")
        let words = [
            ProductVersion.current, "\(Renderer.version)", errorPolicy.rawValue, strictValues ? "strict" : "lenient",
            "\(limits.size)", "\(limits.depth)", "\(limits.expandedSize)", sharesIdentities ? "shared" : "own",
            (rules?.identifier ?? "").digest, severities.digest,
        ]
        return words.joined(separator: "/")
    }
}
