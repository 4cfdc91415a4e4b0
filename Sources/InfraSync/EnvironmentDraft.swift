internal import InfraGit
internal import InfraModel
internal import InfraRender

/// What an environment's folder is to become, before anything is written.
struct EnvironmentDraft {
    enum Folder {
        /// The target branch says what the source says, as far as its last commit tells.
        case inStep
        /// The environment stays as it is, for this reason.
        case held(String)
        /// The folder's files, and how they differ from those that are there.
        case rendered(files: [TreeEntry], changes: SyncOutcome.FileChanges)
    }

    let environment: Environment
    /// The commit of the source branch.
    var source: Commit?
    var record: CommitRecord?
    /// What there is to note once the target branch has the folder; its own `folder` is filled in then.
    var note: RenderingNotes.Note?
    var folder: Folder
    /// The files that were rendered; of a source of which only the changes were read, those that are new or changed.
    var renderedFiles: [Rendering.File] = []
    /// Whether the folder's tree on the target branch is invalid, so that it is written anew whatever it holds.
    var replacesInvalidFolder = false
    /// What a person should know about the source; of one of which only the changes were read, about these.
    var renderingDiagnostics: [Diagnostic] = []
    /// What a person should know about the folder.
    var remarks: [Diagnostic] = []

    /// What a person should know about the source and the folder.
    var diagnostics: [Diagnostic] { renderingDiagnostics + remarks }

    /// Whether there is something to commit.
    var hasChanges: Bool {
        if case .rendered(_, let changes) = folder { replacesInvalidFolder || !changes.isEmpty } else { false }
    }
}

extension SyncOutcome.FileChanges {
    /// The changes from the entries of a folder to those of another one, in whatever order.
    ///
    /// - Parameters:
    ///   - old: The entries before.
    ///   - new: The entries after.
    ///   - isAllChanged: Whether entries that are the same before and after count as changed, too.
    init(from old: [TreeEntry], to new: [TreeEntry], isAllChanged: Bool = false) {
        self.init()
        // git orders folders, which do not belong here, by another rule; and takes no names for the same that differ in a byte.
        var rest = old.sorted { $0.precedes($1) }[...]
        for entry in new.sorted(by: { $0.precedes($1) }) {
            while let gone = rest.first, gone.precedes(entry) {
                removed.append(gone.name)
                rest.removeFirst()
            }
            if let before = rest.first, !entry.precedes(before) {
                if isAllChanged || before.id != entry.id || before.mode != entry.mode { changed.append(entry.name) }
                rest.removeFirst()
            } else {
                added.append(entry.name)
            }
        }
        removed += rest.map(\.name)
    }
}
