internal import InfraGit
public import InfraModel
public import InfraRender

/// What a pass would do.
public struct SyncPlan: Sendable {
    /// What a pass would do with an environment.
    public struct EnvironmentPlan: Sendable {
        /// The environment.
        public var environment: Environment
        /// Why the environment would be held; `nil` when it would not.
        public var heldReason: String?
        /// The resources that would change, ordered by file name.
        public var changes: [ResourceChange]
        /// What a person should know about the source.
        public var diagnostics: [Diagnostic]
    }

    /// The environments, production first.
    public var environments: [EnvironmentPlan]

    /// Whether nothing would be committed.
    public var isEmpty: Bool { environments.allSatisfy(\.changes.isEmpty) }

    init(
        _ drafts: [EnvironmentDraft], _ target: TargetBranch, _ contents: KeptContents, _ repository: Repository
    ) throws {
        environments = try drafts.map { draft in
            var plan = EnvironmentPlan(
                environment: draft.environment, heldReason: nil, changes: [],
                diagnostics: draft.diagnostics)
            switch draft.folder {
            case .inStep: break
            case .held(let reason): plan.heldReason = reason
            case .rendered(let files, let changes):
                let old = try target.folders[draft.environment].map(repository.targetEntries) ?? []
                plan.changes = try Self.resourceChanges(changes, from: old, to: files, contents)
            }
            return plan
        }
    }

    private static func resourceChanges(
        _ changes: SyncOutcome.FileChanges, from old: [TreeEntry], to new: [TreeEntry], _ contents: KeptContents
    ) throws -> [ResourceChange] {
        func reader(_ entries: [TreeEntry]) -> (String) throws -> [UInt8]? {
            let named = Dictionary(entries.map { (ByteKey($0.name), $0) }) { $1 }
            // What others have put there need not be a file.
            return { name in
                try named[ByteKey(name)].map { entry in
                    guard entry.mode.isRegularFile else { return [] }
                    return try contents.renderedBytes(of: entry.id) ?? []
                }
            }
        }
        let before = reader(old)
        let after = reader(new)
        return try (changes.added + changes.changed + changes.removed).sorted { $0.precedesByBytes($1) }.flatMap {
            name in
            try contents.checkCancellation()
            return ResourceChange.changes(of: name, from: try before(name), to: try after(name))
        }
    }
}
