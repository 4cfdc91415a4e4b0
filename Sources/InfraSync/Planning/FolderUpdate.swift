internal import InfraGit

/// The new entries of an environment's folder, compared with the present ones.
struct FolderUpdate {
    /// The present entries of resources.
    let old: [TreeEntry]
    /// The new entries of resources.
    let new: [TreeEntry]
    /// The reason why the present tree is invalid; `nil` for a valid tree.
    let defect: String?
    /// The differences.
    var changes: FileChanges
    /// Whether the folder is missing and has to exist without resources, see ``FolderMarker``.
    var restoresFolder = false

    /// Compares entries.
    ///
    /// - Parameters:
    ///   - old: The present entries.
    ///   - new: The new entries.
    ///   - defect: The reason why the present tree is invalid; `nil` for a valid tree.
    init(from old: [TreeEntry], to new: [TreeEntry], defect: String? = nil) {
        self.old = old
        self.new = new
        self.defect = defect
        // Readers may disagree on the content of an invalid tree, so every file of it is written again.
        changes = FileChanges(from: old, to: new, isAllChanged: defect != nil)
    }

    /// Whether the folder needs no commit.
    var isEmpty: Bool { changes.isEmpty && defect == nil && !restoresFolder }
}
