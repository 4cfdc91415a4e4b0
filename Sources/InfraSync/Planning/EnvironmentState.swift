/// The state of an environment: its folder on the target branch compared with its source.
public enum EnvironmentState: Sendable, Hashable {
    /// The folder has what the source renders to.
    case upToDate
    /// The folder differs from what the source renders to.
    case changed(FileChanges)
    /// The folder stays unchanged until the reason is removed.
    case held(HoldReason)

    /// The reason why the environment is held; `nil` for other states.
    public var holdReason: HoldReason? {
        if case .held(let reason) = self { reason } else { nil }
    }

    /// The differences between the folder and the rendered source; `nil` when there are none, or when the environment
    /// is held.
    public var changes: FileChanges? {
        if case .changed(let changes) = self { changes } else { nil }
    }
}
