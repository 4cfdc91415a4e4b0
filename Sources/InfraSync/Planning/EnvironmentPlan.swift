internal import InfraGit
internal import InfraModel
internal import InfraRender

/// The plan for an environment's folder, before anything is written.
struct EnvironmentPlan {
    let environment: Environment
    /// The commit of the source branch; `nil` when there is none.
    var source: Commit?
    /// The state of the folder: `changed` when there is something to commit.
    var state = EnvironmentState.upToDate
    /// The entries of the new folder; `nil` when the folder stays unchanged.
    var entries: [TreeEntry]?
    /// The update that a guard holds, such as the deletion limit; `nil` for none.
    var heldUpdate: FolderUpdate?
    /// The rendered files; of an incremental rendering only those that are new or changed.
    var renderedFiles: [Rendering.File] = []
    /// The source whose rendering the folder has after the pass; `nil` when the folder has other content too.
    var renderedSource: RenderedSource?
    /// The diagnostics of the source; of an incremental rendering only those of changed files.
    var sourceDiagnostics: [Diagnostic] = []
    /// The diagnostics of the target branch.
    var targetDiagnostics: [Diagnostic] = []

    /// All diagnostics.
    var diagnostics: [Diagnostic] { sourceDiagnostics + targetDiagnostics }

    /// Holds the environment.
    ///
    /// - Parameter reason: The reason.
    mutating func hold(_ reason: HoldReason) {
        state = .held(reason)
        entries = nil
        renderedSource = nil
    }
}
