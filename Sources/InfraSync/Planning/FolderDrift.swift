internal import InfraGit
internal import InfraModel
internal import InfraRender

/// The differences between an environment's folder and the last commit of infra-sync for it, made by foreign commits.
struct FolderDrift {
    private let environment: Environment
    private let target: TargetBranch
    private let repository: Repository
    /// The last commit of infra-sync for the folder; `nil` when the folder is empty or foreign.
    private let base: ObjectID?
    /// The changes that other commits made.
    private let changes: FileChanges
    /// The foreign commit that removed the whole folder; `nil` for none.
    private let removal: Commit?
    /// The number of resources in the folder: of the files that the last commit of infra-sync wrote and that still
    /// exist, or of all files of a foreign folder.
    ///
    /// Other foreign files do not count, because each of them would raise the number of resources that may be removed.
    let resourceCount: Int

    /// Compares a folder with the last commit of infra-sync.
    ///
    /// - Parameters:
    ///   - environment: The environment.
    ///   - origin: The origin of the folder.
    ///   - last: The commits that changed the folder last.
    ///   - entries: The entries of the folder.
    ///   - target: The target branch.
    ///   - repository: The cache of the target branch.
    /// - Throws: `GitError` when the cache cannot be read.
    init(
        of environment: Environment, from origin: TargetBranch.FolderOrigin, _ last: TargetBranch.LastCommits,
        entries: [TreeEntry], target: TargetBranch, repository: Repository
    ) throws(GitError) {
        self.environment = environment
        self.target = target
        self.repository = repository
        let isGone = target.folders[environment] == nil && last.any?.id != last.rendered?.commit.id
        removal = isGone && last.rendered != nil ? last.any : nil
        switch origin {
        case .empty:
            base = nil
            resourceCount = 0
            changes = FileChanges()
        case .foreign:
            base = nil
            resourceCount = entries.count(where: \.mode.isRegularFile)
            changes = FileChanges(from: [], to: entries)
        case .infraSync(let commit, _):
            base = commit.id
            let folder = try repository.folder(of: environment, in: target.directory, of: commit)
            guard folder != target.folders[environment] else {
                changes = FileChanges()
                resourceCount = entries.count(where: \.mode.isRegularFile)
                return
            }
            let written =
                try folder.map { (id) throws(GitError) in try repository.targetEntries(of: id) }?.resourceEntries ?? []
            // A forged commit may list files that never existed.
            let present = entries.map(\.name).byteKeys
            resourceCount = written.count { $0.mode.isRegularFile && present.contains(ByteKey($0.name)) }
            changes = FileChanges(from: written, to: entries)
        }
    }

    /// Whether the folder is as the last commit of infra-sync wrote it.
    var isEmpty: Bool { changes.isEmpty && removal == nil }

    /// Returns whether an update only removes foreign files, so that it can wait for the next change of the source.
    ///
    /// Files that control how Flux applies the folder are removed at once.
    ///
    /// - Parameter update: The changes of the update.
    /// - Returns: `true` if the update has no other changes.
    func isOnlyCleanup(_ update: FileChanges) -> Bool {
        update.added.isEmpty && update.changed.isEmpty && update.removed.byteKeys.isSubset(of: changes.added.byteKeys)
            && update.removed.byteKeys.isDisjoint(with: Self.fluxFiles)
    }

    /// The names of files that control how Flux applies a folder.
    private static let fluxFiles = [
        "kustomization.yaml", "kustomization.yml", "Kustomization", ".sourceignore",
    ].byteKeys

    /// The changes that would restore the folder.
    var restoration: FileChanges {
        FileChanges(added: changes.removed, changed: changes.changed, removed: changes.added)
    }

    /// The time at which an update takes effect.
    enum Disposition {
        /// With this pass.
        case now
        /// With the next change of the environment's source.
        case deferred
        /// After an operator has approved it.
        case held
    }

    /// Returns warnings about files that other commits changed.
    ///
    /// - Parameters:
    ///   - update: The changes of the pass.
    ///   - disposition: The time at which they take effect.
    /// - Returns: A warning for each file that is removed, replaced or restored; beyond
    ///   ``maximumWarnings`` files, one warning for all others.
    /// - Throws: `GitError` when the cache cannot be read.
    func warnings(about update: FileChanges, _ disposition: Disposition) throws(GitError) -> [Diagnostic] {
        let folder = environment.folder(in: target.directory)
        if let removal {
            return [
                FileDrift.deleted.warning(
                    about: folder, code: .targetDeletedFolder, action: action(disposition), writer: removal)
            ]
        }
        guard !changes.isEmpty else { return [] }
        let files = driftedFiles(in: update)
        let reported = Dictionary(
            uniqueKeysWithValues: files.sorted { $0.key < $1.key }.prefix(Self.maximumWarnings).map {
                ($0.key, $0.value)
            })
        let writers = try target.writers(
            of: Set(reported.keys), in: environment, since: base, repository: repository)
        var warnings = reported.map { name, drift in
            drift.warning(
                about: "\(folder)/\(name.text)", code: drift.code, action: action(disposition), writer: writers[name])
        }.sorted()
        let rest = files.count - reported.count
        if rest > 0 {
            warnings.append(
                Diagnostic(
                    .warning, .targetMoreFiles, file: folder, at: nil,
                    "foreign commits changed \(rest) more \(rest == 1 ? "file" : "files") of the folder"))
        }
        return warnings
    }

    /// The maximum number of files with a warning of their own.
    static let maximumWarnings = 50

    /// Returns the files of an update that other commits changed.
    private func driftedFiles(in update: FileChanges) -> [ByteKey: FileDrift] {
        var files: [ByteKey: FileDrift] = [:]
        let foreign = changes.added.byteKeys
        for name in update.removed.byteKeys.intersection(foreign) { files[name] = .addedAndRemoved }
        for name in update.changed.byteKeys.intersection(foreign) { files[name] = .addedAndReplaced }
        for name in update.changed.byteKeys.intersection(changes.changed.byteKeys) { files[name] = .changed }
        for name in update.added.byteKeys.intersection(changes.removed.byteKeys) { files[name] = .deleted }
        return files
    }

    /// Returns a function that conjugates a verb by the time of a disposition.
    private func action(_ disposition: Disposition) -> (String) -> String {
        { verb in
            switch disposition {
            case .now: "\(verb)s it"
            case .deferred: "\(verb)s it with the next change of \(environment.name)"
            case .held: "would \(verb) it"
            }
        }
    }
}

/// A change of a file by a foreign commit, and the reaction of an update.
private enum FileDrift {
    case addedAndRemoved, addedAndReplaced, changed, deleted

    /// The code of the diagnostic.
    var code: Diagnostic.Code {
        switch self {
        case .addedAndRemoved, .addedAndReplaced: .targetForeignFile
        case .changed: .targetChangedFile
        case .deleted: .targetDeletedFile
        }
    }

    func warning(
        about path: String, code: Diagnostic.Code, action: (String) -> String, writer: Commit?
    ) -> Diagnostic {
        let origin = writer.map { "commit \($0.id.hex.prefix(12)) of \($0.author.name)" } ?? "a foreign commit"
        let message =
            switch self {
            case .addedAndRemoved: "a foreign file, added by \(origin); infra-sync \(action("remove"))"
            case .addedAndReplaced: "a foreign file, added by \(origin); infra-sync \(action("replace"))"
            case .changed: "changed by \(origin); infra-sync \(action("restore"))"
            case .deleted: "deleted by \(origin); infra-sync \(action("restore"))"
            }
        return Diagnostic(.warning, code, file: path, at: nil, message)
    }
}
