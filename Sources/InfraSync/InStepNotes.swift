internal import InfraGit
internal import InfraRender

/// Which folder of the target branch a source directory is known to be rendered to.
///
/// The target branch's trailers tell it only when the last source commit changed something there. A branch that moves
/// without touching an environment would be rendered again by every process that starts anew; these notes spare that.
struct InStepNotes: Equatable {
    private var lines: [Environment: String] = [:]

    /// The notes as a file has them: one line for each environment.
    var text: String { lines.values.sorted().joined(separator: "\n") + "\n" }

    init(_ text: String) {
        for line in text.split(separator: "\n") {
            guard let environment = line.split(separator: " ").first.flatMap({ Environment(rawValue: String($0)) })
            else {
                continue
            }
            lines[environment] = String(line)
        }
    }

    /// Whether a source is known to be rendered to a folder.
    func says(_ source: SourceBranch, _ configuration: SyncConfiguration, _ record: CommitRecord, is folder: ObjectID?)
        -> Bool
    {
        lines[record.environment] == Self.line(source, configuration, record, folder)
    }

    /// Takes note that a source is rendered to a folder.
    mutating func note(
        _ source: SourceBranch, _ configuration: SyncConfiguration, _ record: CommitRecord, is folder: ObjectID?
    ) {
        lines[record.environment] = Self.line(source, configuration, record, folder)
    }

    /// All that a rendering depends on, and what it gives.
    private static func line(
        _ source: SourceBranch, _ configuration: SyncConfiguration, _ record: CommitRecord, _ folder: ObjectID?
    ) -> String {
        let limits = configuration.limits
        let words = [
            record.environment.rawValue, record.renderedBy.replacing(" ", with: "/"),
            configuration.errorPolicy.rawValue,
            "\(limits.size)/\(limits.depth)/\(limits.expandedSize)", record.sourceDirectory, source.fingerprint,
            folder?.hex ?? "none",
        ]
        return words.joined(separator: " ")
    }
}
