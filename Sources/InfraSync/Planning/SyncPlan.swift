internal import InfraGit
public import InfraModel
public import InfraRender

/// The changes that a pass would commit.
public struct SyncPlan: Sendable {
    /// The changes that a pass would commit for an environment.
    public struct EnvironmentChanges: Sendable {
        /// The environment.
        public var environment: Environment
        /// The state of the environment's folder.
        public var state: EnvironmentState
        /// The resources that would change, ordered by file name; also those of an update that a guard holds, removed
        /// resources first.
        public var changes: [ResourceChange]
        /// The diagnostics of the source and of the folder.
        public var diagnostics: [Diagnostic]
    }

    /// The environments, production first.
    public var environments: [EnvironmentChanges]

    /// Whether the target branch does not exist, so that a pass with a commit would create it.
    public var createsTarget = false

    /// Whether a pass would commit nothing.
    public var isEmpty: Bool { environments.allSatisfy { $0.state.changes == nil } }

    /// Whether an environment would be held.
    public var isHeld: Bool { environments.contains { $0.state.holdReason != nil } }
}

extension SyncPlan {
    init(of preview: PassPreview) throws {
        createsTarget = preview.target.isMissing
        environments = try preview.plans.map { plan in
            EnvironmentChanges(
                environment: plan.environment, state: plan.state,
                changes: try preview.resourceChanges(of: plan), diagnostics: plan.diagnostics)
        }
    }
}

extension PassPreview {
    /// Returns the resources that a plan changes, ordered by file name.
    fileprivate func resourceChanges(of plan: EnvironmentPlan) throws -> [ResourceChange] {
        guard let changes = plan.state.changes ?? plan.heldUpdate?.changes,
            let entries = plan.entries ?? plan.heldUpdate?.new
        else { return [] }
        let old = try target.folders[plan.environment].map(caches.target.targetEntries) ?? []
        let before = reader(of: old)
        let after = reader(of: entries)
        let names = (changes.added + changes.changed + changes.removed).sorted { $0.precedesByBytes($1) }
        let resources = try names.flatMap { name in
            try store.checkCancellation()
            return ResourceChange.changes(of: name, from: try before(name), to: try after(name))
        }
        guard plan.heldUpdate != nil else { return resources }
        return resources.filter { $0.kind == .removed } + resources.filter { $0.kind != .removed }
    }

    /// Returns a function that reads a file among entries by its name.
    private func reader(of entries: [TreeEntry]) -> (String) throws -> [UInt8]? {
        let named = Dictionary(entries.map { (ByteKey($0.name), $0) }) { $1 }
        return { name in
            try named[ByteKey(name)].map { entry in
                // A foreign commit may have replaced the file by a directory or a symbolic link.
                guard entry.mode.isRegularFile else { return [] }
                return try store.renderedBytes(of: entry.id) ?? []
            }
        }
    }
}
