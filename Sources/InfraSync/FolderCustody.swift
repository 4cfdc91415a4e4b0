internal import InfraGit
internal import InfraRender

/// Compares what a folder has with what infra-sync wrote last: the folder is ours, but others can write to its branch.
struct FolderCustody {
    let environment: Environment
    let target: TargetBranch
    let repository: Repository
    /// Our last commit for the folder; `nil` when nothing of it is to be told from ours.
    private let base: ObjectID?
    /// What others have made of files: added, changed or removed.
    private let changes: SyncOutcome.FileChanges

    /// Compares a folder with what we wrote last.
    ///
    /// - Parameters:
    ///   - environment: The environment.
    ///   - owner: The folder's owner; what a predecessor has left counts as ours.
    ///   - files: What the folder has.
    ///   - target: The target branch.
    ///   - repository: The cache.
    /// - Throws: `GitError` when the cache cannot be read.
    init(
        of environment: Environment, owner: TargetBranch.Owner, files: [TreeEntry], _ target: TargetBranch,
        _ repository: Repository
    ) throws(GitError) {
        self.environment = environment
        self.target = target
        self.repository = repository
        switch owner {
        case .nobody, .predecessor:
            base = nil
            changes = SyncOutcome.FileChanges()
        case .others:
            base = nil
            changes = SyncOutcome.FileChanges(from: [], to: files)
        case .us(let commit):
            base = commit
            let folder = try repository.folder(
                of: environment, in: target.directory, of: try repository.commit(commit))
            let isUntouched = folder == target.folders[environment]
            let written = try folder.map { (id) throws(GitError) in try repository.tree(id) } ?? []
            changes = isUntouched ? SyncOutcome.FileChanges() : SyncOutcome.FileChanges(from: written, to: files)
        }
    }

    /// Whether a draft would do nothing but remove files that we did not write: that can wait for a change of ours.
    func isOnlyTidying(_ draft: SyncOutcome.FileChanges) -> Bool {
        draft.added.isEmpty && draft.changed.isEmpty && Set(draft.removed).isSubset(of: changes.added)
    }

    /// What to tell people about files that others have written to.
    ///
    /// - Parameters:
    ///   - draft: What a pass does to the folder.
    ///   - isPostponed: Whether it waits for the next change.
    /// - Returns: A warning for each file that is removed, replaced or restored.
    /// - Throws: `GitError` when the cache cannot be read.
    func warnings(about draft: SyncOutcome.FileChanges, isPostponed: Bool) throws(GitError) -> [Diagnostic] {
        let foreign = Set(changes.added)
        let removed = Set(draft.removed).intersection(foreign)
        let replaced = Set(draft.changed).intersection(foreign)
        let changed = Set(draft.changed).intersection(changes.changed)
        let deleted = Set(draft.added).intersection(changes.removed)
        let names = removed.union(replaced).union(changed).union(deleted)
        let writers = try target.writers(of: names, in: environment, since: base, repository)
        func warning(_ name: String, _ code: String, _ text: String, _ verb: String) -> Diagnostic {
            let writer =
                writers[name].map { "; it \(verb) with commit \($0.id.hex.prefix(12)) of \($0.author.name)" } ?? ""
            return Diagnostic(
                .warning, code, file: "\(environment.folder(in: target.directory))/\(name)", at: nil, text + writer)
        }
        let removal = isPostponed ? "removes it with the next change of \(environment.rawValue)" : "removes it"
        return
            (removed.map { warning($0, "target/foreign-file", "infra-sync did not write it, and \(removal)", "came") }
            + replaced.map {
                warning($0, "target/foreign-file", "infra-sync did not write it, and replaces it", "came")
            }
            + changed.map { warning($0, "target/changed-file", "others changed it, infra-sync restores it", "changed") }
            + deleted.map { warning($0, "target/deleted-file", "others deleted it, infra-sync restores it", "went") })
            .sorted()
    }
}
