internal import InfraGit
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
    var folder: Folder
    var rendering: Rendering?

    /// Whether there is something to commit.
    var hasChanges: Bool {
        if case .rendered(_, let changes) = folder { !changes.isEmpty } else { false }
    }
}

extension SyncOutcome.FileChanges {
    /// The changes from the entries of a folder to those of another one.
    init(from old: [TreeEntry], to new: [TreeEntry]) {
        self.init()
        var rest = Dictionary(old.map { ($0.name, $0) }) { $1 }
        for entry in new {
            guard let before = rest.removeValue(forKey: entry.name) else {
                added.append(entry.name)
                continue
            }
            if before.id != entry.id || before.mode != entry.mode { changed.append(entry.name) }
        }
        removed = rest.keys.sorted()
    }
}
