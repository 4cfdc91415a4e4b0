internal import InfraGit
internal import InfraRender

/// The work that an environment needs, determined from its source and the last rendering without reading files.
struct EnvironmentTask {
    enum Work {
        /// The environment is held.
        case hold(HoldReason)
        /// The folder has the rendering of the source.
        case keep(RenderedFolder, SourceBranch)
        /// The changed files of the source are rendered, and added to a folder.
        case update([SourceChange], of: RenderedFolder, SourceBranch)
        /// The source is rendered in full.
        case render(SourceBranch)
    }

    let environment: Environment
    /// The commit of the source branch; `nil` when there is none.
    var commit: Commit?
    var work: Work

    /// Whether manifests are rendered, so that the folder is likely to change.
    var needsRendering: Bool {
        switch work {
        case .hold, .keep: false
        case .update, .render: true
        }
    }
}

extension EnvironmentPlanner {
    /// Returns the work that each environment needs, in the order of the configuration.
    ///
    /// - Throws: `GitError` when the cache cannot be read.
    func tasks() throws(GitError) -> [EnvironmentTask] {
        var tasks: [EnvironmentTask] = []
        for environment in configuration.environments { tasks.append(try task(for: environment)) }
        return tasks
    }

    private func task(for environment: Environment) throws(GitError) -> EnvironmentTask {
        if let error = target.error {
            let reason = HoldReason.unreadableTarget(branch: configuration.targetBranch, error: error)
            return EnvironmentTask(environment: environment, work: .hold(reason))
        }
        let branch = configuration.branch(of: environment)
        guard let id = sources.commits["refs/heads/\(branch)"] else {
            return EnvironmentTask(environment: environment, work: .hold(missingBranchReason(branch)))
        }
        var commit: Commit?
        let work: EnvironmentTask.Work
        do throws(GitError) {
            let readable = try caches.source.commit(id)
            commit = readable
            work = try self.work(for: environment, at: readable, of: branch)
        } catch {
            switch error.code {
            case .invalidObject: work = .hold(.invalidSource(id, branch: branch, error: "\(error)"))
            case .objectUnavailable: work = .hold(.unfetchableBranch(branch, error: "\(error)"))
            default: throw error
            }
        }
        return EnvironmentTask(environment: environment, commit: commit, work: work)
    }

    private func missingBranchReason(_ branch: String) -> HoldReason {
        if let error = sources.failure(of: "refs/heads/\(branch)") { return .unfetchableBranch(branch, error: error) }
        return .missingBranch(branch, repository: configuration.repository.description)
    }

    private func work(
        for environment: Environment, at commit: Commit, of branch: String
    ) throws(GitError) -> EnvironmentTask.Work {
        let problem = try caches.source.signatureProblem(
            of: commit, allowedSigners: configuration.allowedSigners, cancellation)
        if let problem { return .hold(.untrustedCommit(commit.id, branch: branch, problem: problem)) }
        let directory = configuration.sourceDirectory
        guard let source = try SourceBranch(commit, directory: directory, in: caches.source) else {
            return .hold(.missingDirectory(directory, branch: branch))
        }
        // The trailers of the last commit cannot replace this state: others may have amended that commit, and a former
        // warning may be an error under the present options.
        guard var folder = renderedState[environment], folder.source.settings == configuration.renderingSettings,
            folder.tree == target.folders[environment]
        else { return .render(source) }
        if folder.source.fingerprint == source.fingerprint { return .keep(folder, source) }
        guard folder.source.reservedNames != nil,
            let changes = try source.changes(from: folder.source.fingerprint, in: caches.source)
        else { return .render(source) }
        try caches.source.prefetch(blobs: changes.files)
        folder.source.fingerprint = source.fingerprint
        return changes.isEmpty ? .keep(folder, source) : .update(changes, of: folder, source)
    }
}
