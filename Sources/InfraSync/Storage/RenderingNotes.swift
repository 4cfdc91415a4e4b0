internal import InfraGit
internal import InfraModel
internal import InfraRender

/// Which folder of the target branch a source directory is known to be rendered to, for each environment.
///
/// Like the rest of the cache they only spare time: without a note that names the folder as it is, an environment is rendered in full. A note
/// also tells what a change of the source must not touch to be rendered by itself.
struct RenderingNotes: Equatable {
    struct Note: Equatable {
        /// All that a rendering depends on beside its source.
        var settings: String
        /// What it depends on of the source, see ``SourceBranch/fingerprint``.
        var source: String
        /// The folder's tree; `nil` for none.
        var folder: ObjectID?
        /// See `Rendering.reservedNames`.
        var reservedNames: Set<String>?
        /// The resources that must not be among those of production.
        var objects: [ResourceIdentity] = []
        /// The folder of production that they were compared with; `nil` for none.
        var production: ObjectID?
    }

    private var notes: [Environment: Note] = [:]

    /// The note on an environment.
    ///
    /// - Parameter environment: The environment.
    /// - Returns: The note, if there is one.
    subscript(environment: Environment) -> Note? {
        get { notes[environment] }
        set { notes[environment] = newValue }
    }

    /// The notes as a file has them: a checksum, then one line for each environment, words with blanks between them.
    var text: String {
        let lines = Environment.allCases.compactMap { environment in
            notes[environment].map { note in
                let names = note.reservedNames.map { ["alone"] + $0.sorted() } ?? ["whole"]
                let folders = [note.folder, note.production].map { $0?.hex ?? "none" }
                let words = [environment.rawValue, note.settings, note.source] + folders + note.objects.map(\.word)
                return (words + names).joined(separator: " ")
            }
        }
        return ([Self.checksum(of: lines)] + lines).map { $0 + "\n" }.joined()
    }

    /// Reads notes; damaged ones are none.
    init(_ text: String) {
        let lines = text.split(separator: "\n").map(String.init)
        guard text.last == "\n", lines.first == Self.checksum(of: Array(lines.dropFirst())) else { return }
        for line in lines.dropFirst() {
            let words = line.split(separator: " ").map(String.init)
            guard words.count >= 6, let environment = Environment(rawValue: words[0]) else { continue }
            // No name of a file and no identity is one of these words.
            guard let end = words[5...].firstIndex(where: { $0 == "alone" || $0 == "whole" }) else { continue }
            let objects = words[5..<end].compactMap(ResourceIdentity.init(word:))
            guard objects.count == end - 5 else { continue }
            notes[environment] = Note(
                settings: words[1], source: words[2], folder: ObjectID(hex: words[3]),
                reservedNames: words[end] == "alone" ? Set(words[(end + 1)...]) : nil, objects: objects,
                production: ObjectID(hex: words[4]))
        }
    }

    private static func checksum(of lines: [String]) -> String { lines.joined(separator: "\n").digest }
}

extension ResourceIdentity {
    /// The parts in one word; none of them can have a slash or a blank.
    fileprivate var word: String { [group, version, kind, namespace, name].joined(separator: "/") }

    fileprivate init?(word: String) {
        let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5 else { return nil }
        self.init(group: parts[0], version: parts[1], kind: parts[2], namespace: parts[3], name: parts[4])
    }
}

extension SyncConfiguration {
    /// All that a rendering depends on beside its source, as one word.
    var renderingSettings: String {
        let words = [
            ProductVersion.current, "\(Renderer.version)", errorPolicy.rawValue, strictValues ? "strict" : "lenient",
            "\(limits.size)",
            "\(limits.depth)", "\(limits.expandedSize)", sharesIdentities ? "shared" : "own",
        ]
        return words.joined(separator: "/")
    }
}
