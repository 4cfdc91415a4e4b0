internal import InfraGit

/// The plans of a pass that writes nothing, with the objects that they refer to.
struct PassPreview {
    let plans: [EnvironmentPlan]
    let target: TargetBranch
    let caches: Caches
    /// The store that has the rendered files.
    let store: MemoryContentStore
}
