public import InfraGit
public import InfraRender

/// The progress of a pass.
public enum SyncProgress: Sendable, Hashable {
    /// The branches are being fetched.
    case fetching(TransferProgress)
    /// A notice about the remote, such as a redirection; repeated whenever it occurs.
    case notice(String)
    /// An environment is being rendered.
    case rendering(Environment)
    /// Commits of the target branch are being verified.
    case verifying(done: Int, of: Int)
    /// A pack of commits is being pushed.
    case pushing(bytes: Int)
}
