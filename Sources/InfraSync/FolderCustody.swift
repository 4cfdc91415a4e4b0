internal import InfraGit
internal import InfraModel
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
    /// The commit of others that removed the folder after one of ours had written it; `nil` for none.
    private let removal: Commit?
    /// The number of resources in the folder: those that infra-sync wrote last, or the files of a folder that it did not write.
    ///
    /// What others have put beside ours does not count: the more there were, the more of ours could be removed at a time.
    let resourceCount: Int

    /// Compares a folder with what we wrote last.
    ///
    /// - Parameters:
    ///   - environment: The environment.
    ///   - owner: The folder's owner.
    ///   - last: The commits that changed the folder last.
    ///   - files: What the folder has.
    ///   - target: The target branch.
    ///   - repository: The cache.
    /// - Throws: `GitError` when the cache cannot be read.
    init(
        of environment: Environment, _ owner: TargetBranch.Owner, after last: TargetBranch.LastCommits,
        files: [TreeEntry], _ target: TargetBranch, _ repository: Repository
    ) throws(GitError) {
        self.environment = environment
        self.target = target
        self.repository = repository
        let isGone = target.folders[environment] == nil && last.any?.id != last.ours?.commit.id
        removal = isGone && last.ours != nil ? last.any : nil
        switch owner {
        case .nobody:
            base = nil
            resourceCount = 0
            changes = SyncOutcome.FileChanges()
        case .others:
            base = nil
            resourceCount = files.count(where: \.mode.isRegularFile)
            changes = SyncOutcome.FileChanges(from: [], to: files)
        case .us(let commit, _):
            base = commit.id
            let folder = try repository.folder(of: environment, in: target.directory, of: commit)
            let isUntouched = folder == target.folders[environment]
            let written =
                try folder.map { (id) throws(GitError) in try repository.targetEntries(of: id) }?.withoutMetadata ?? []
            // A commit in our form may claim more than there ever was.
            let present = files.map(\.name).byteKeys
            resourceCount = written.count { $0.mode.isRegularFile && present.contains(ByteKey($0.name)) }
            changes = isUntouched ? SyncOutcome.FileChanges() : SyncOutcome.FileChanges(from: written, to: files)
        }
    }

    /// Whether a draft would do nothing but remove files that we did not write: that can wait for a change of ours.
    ///
    /// It cannot wait for a file by which Flux applies our files in another way.
    func isOnlyTidying(_ draft: SyncOutcome.FileChanges) -> Bool {
        draft.added.isEmpty && draft.changed.isEmpty && draft.removed.byteKeys.isSubset(of: changes.added.byteKeys)
            && draft.removed.byteKeys.isDisjoint(with: Self.fluxFiles)
    }

    /// The names of files that say how the other files of a folder are applied.
    private static let fluxFiles = [
        "kustomization.yaml", "kustomization.yml", "Kustomization", ".sourceignore",
    ].byteKeys

    /// The changes that would make the folder what we wrote last.
    var restoration: SyncOutcome.FileChanges {
        var restoration = SyncOutcome.FileChanges()
        (restoration.added, restoration.changed) = (changes.removed, changes.changed)
        restoration.removed = changes.added
        return restoration
    }

    /// When what a draft does to a folder comes about.
    enum Prospect {
        /// With this pass.
        case happen
        /// With the next change of the environment.
        case waitForAChange
        /// When a person has said so.
        case beHeld
    }

    /// What to tell people about files that others have written to.
    ///
    /// - Parameters:
    ///   - draft: What a pass does to the folder.
    ///   - prospect: When that comes about.
    /// - Returns: A warning for each file that is removed, replaced or restored; beyond ``mostTold`` files one for all others.
    /// - Throws: `GitError` when the cache cannot be read.
    func warnings(about draft: SyncOutcome.FileChanges, will prospect: Prospect) throws(GitError) -> [Diagnostic] {
        func does(_ verb: String) -> String {
            switch prospect {
            case .happen: "\(verb)s it"
            case .waitForAChange: "\(verb)s it with the next change of \(environment.rawValue)"
            case .beHeld: "would \(verb) it"
            }
        }
        func warning(_ path: String, _ code: Diagnostic.Code, _ text: String, _ verb: String, _ writer: Commit?)
            -> Diagnostic
        {
            let writer = writer.map { "; it \(verb) with commit \($0.id.hex.prefix(12)) of \($0.author.name)" } ?? ""
            return Diagnostic(.warning, code, file: path, at: nil, text + writer)
        }
        let folder = environment.folder(in: target.directory)
        let deletion = "others deleted it, infra-sync \(does("restore"))"
        if let removal { return [warning(folder, .targetDeletedFolder, deletion, "went", removal)] }
        let foreign = changes.added.byteKeys
        let removed = draft.removed.byteKeys.intersection(foreign)
        let replaced = draft.changed.byteKeys.intersection(foreign)
        let changed = draft.changed.byteKeys.intersection(changes.changed.byteKeys)
        let deleted = draft.added.byteKeys.intersection(changes.removed.byteKeys)
        let names = removed.union(replaced).union(changed).union(deleted)
        let told = names.count > Self.mostTold ? Set(names.sorted().prefix(Self.mostTold)) : names
        let writers = try target.writers(of: told, in: environment, since: base, repository)
        func warnings(_ names: Set<ByteKey>, _ code: Diagnostic.Code, _ text: String, _ verb: String) -> [Diagnostic] {
            names.intersection(told).map { warning("\(folder)/\($0.text)", code, text, verb, writers[$0]) }
        }
        let theirs = "infra-sync did not write it, and"
        let count = names.count - told.count
        let others = "others wrote to \(count) more \(count == 1 ? "file" : "files") of the folder"
        return
            (warnings(removed, .targetForeignFile, "\(theirs) \(does("remove"))", "came")
            + warnings(replaced, .targetForeignFile, "\(theirs) \(does("replace"))", "came")
            + warnings(
                changed, .targetChangedFile, "others changed it, infra-sync \(does("restore"))", "changed")
            + warnings(deleted, .targetDeletedFile, deletion, "went"))
            .sorted() + (count > 0 ? [warning(folder, .targetMoreFiles, others, "", nil)] : [])
    }

    /// The largest number of files that are told one by one.
    static let mostTold = 50
}
