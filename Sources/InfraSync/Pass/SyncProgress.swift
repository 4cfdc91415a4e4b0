public import InfraGit
public import InfraRender

/// What a pass is busy with, for whoever watches it.
public enum SyncProgress: Sendable, Hashable {
    /// The branches are fetched.
    case fetching(TransferProgress)
    /// Something should be known about the remote, such as that it has moved; said again whenever it is met.
    case notice(String)
    /// An environment is rendered.
    case rendering(Environment)
    /// So many commits of the target branch have been verified.
    case verifying(done: Int, of: Int)
    /// The commits are pushed: a pack of so many bytes.
    case pushing(bytes: Int)
}
