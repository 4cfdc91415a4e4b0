/// A kind of rendering of a branch.
public enum Environment: String, Sendable, Hashable, CaseIterable {
    /// The desired state: every resource of the branch.
    case production
    /// The patched copies of the targets of the branch's staged resources.
    case staging
}
