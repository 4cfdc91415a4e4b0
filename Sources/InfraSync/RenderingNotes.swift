internal import InfraGit
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
                let words = [environment.rawValue, note.settings, note.source, note.folder?.hex ?? "none"] + names
                return words.joined(separator: " ")
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
            guard words.count >= 5, let environment = Environment(rawValue: words[0]) else { continue }
            let names = words[4] == "alone" ? Set(words[5...]) : nil
            notes[environment] = Note(
                settings: words[1], source: words[2], folder: ObjectID(hex: words[3]), reservedNames: names)
        }
    }

    private static func checksum(of lines: [String]) -> String { lines.joined(separator: "\n").digest }
}

extension SyncConfiguration {
    /// All that a rendering depends on beside its source, as one word.
    var renderingSettings: String {
        let words = [
            ProductVersion.current, errorPolicy.rawValue, strictValues ? "strict" : "lenient", "\(limits.size)",
            "\(limits.depth)", "\(limits.expandedSize)",
        ]
        return words.joined(separator: "/")
    }
}
