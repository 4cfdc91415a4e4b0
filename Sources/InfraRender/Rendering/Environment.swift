/// What a branch is rendered as.
public enum Environment: String, Sendable, Hashable, CaseIterable {
    /// The desired state: every resource of the branch.
    case production
    /// The patched copies of the resources that the branch's staged resources name.
    case staging
}
