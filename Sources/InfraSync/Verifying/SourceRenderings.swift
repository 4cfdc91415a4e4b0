internal import InfraGit
internal import InfraModel
internal import InfraRender

/// Renders source commits, incrementally where possible.
///
/// The saved state of passes is not used, because a proof starts from the sources.
final class SourceRenderings {
    /// The rendering of a source commit.
    enum Result {
        /// The files of the folder, ordered by name.
        case files([TreeEntry])
        /// The reason why infra-sync would not have committed a rendering.
        case rejected(String)
    }

    private struct State {
        var fingerprint: String
        var files: [TreeEntry]
        /// See `Rendering.reservedNames`.
        var reserved: Set<String>?
        /// The rendering of staged copies, which incremental changes never affect.
        var staged: Rendering?
    }

    /// The environment and the options of renderings that follow each other.
    private struct Key: Hashable {
        var environment: Environment
        var options: RenderingOptions
    }

    private let configuration: SyncConfiguration
    private let repository: Repository
    private let contents: HashingContentStore
    private let cancellation: CancellationHandle
    private var renderers: [RenderingOptions: Renderer] = [:]
    private var states: [Key: State] = [:]

    init(_ configuration: SyncConfiguration, in repository: Repository, _ cancellation: CancellationHandle) {
        self.configuration = configuration
        self.repository = repository
        self.cancellation = cancellation
        contents = HashingContentStore(repository: repository, cancellation: cancellation)
    }

    private func renderer(for options: RenderingOptions) -> Renderer {
        if let renderer = renderers[options] { return renderer }
        let renderer = Renderer(
            limits: configuration.limits, rules: configuration.rules, strictValues: options.strictValues,
            severities: options.severities)
        renderers[options] = renderer
        return renderer
    }

    /// Renders a commit.
    ///
    /// - Parameters:
    ///   - commit: A commit of the source branch.
    ///   - environment: The environment.
    ///   - options: The options of the rendering.
    ///   - production: The folder whose resources staged copies must not be; `nil` for no restriction.
    /// - Returns: The files, or the reason why there are none.
    /// - Throws: `GitError` when the cache cannot be read.
    func result(
        of commit: Commit, as environment: Environment, _ options: RenderingOptions,
        restrictedBy production: ProductionFolder?
    ) throws -> Result {
        let directory = configuration.sourceDirectory
        guard let source = try SourceBranch(commit, directory: directory, in: repository) else {
            return .rejected("its source has no directory \"\(directory)\"")
        }
        let key = Key(environment: environment, options: options)
        if let state = states[key], let changed = try self.state(of: source, from: state, key) {
            states[key] = changed
            return try result(from: changed, options, restrictedBy: production)
        }
        let tree = try source.tree(in: repository)
        try repository.prefetch(blobs: tree.files)
        let rendering = try renderer(for: options).rendering(of: tree, as: environment, store: contents)
        if rendering.hasErrors, options.errorPolicy == .keep {
            return try keptResult(of: rendering, source, tree, options, restrictedBy: production)
        }
        if let rejection = rejection(of: rendering, options) { return rejection }
        guard rendering.resourceCount > 0 else {
            return .rejected("its source directory \"\(directory)\" has no resources")
        }
        let state = State(
            fingerprint: source.fingerprint, files: rendering.files.map(TreeEntry.init),
            reserved: rendering.reservedNames, staged: environment.mode == .stagedCopies ? rendering : nil)
        states[key] = state
        return try result(from: state, options, restrictedBy: production)
    }

    private func result(
        from state: State, _ options: RenderingOptions, restrictedBy production: ProductionFolder?
    ) throws -> Result {
        guard var rendering = state.staged, let production else { return .files(state.files) }
        try production.rejectIdentities(in: &rendering)
        return rejection(of: rendering, options) ?? .files(rendering.files.map(TreeEntry.init))
    }

    /// Returns the rendering with earlier versions of the files with errors.
    private func keptResult(
        of broken: Rendering, _ source: SourceBranch, _ tree: SourceTree, _ options: RenderingOptions,
        restrictedBy production: ProductionFolder?
    ) throws -> Result {
        let versions = KeptVersions(
            renderer: renderer(for: options), repository: repository, store: contents, cancellation: cancellation)
        var broken = broken
        try production?.rejectIdentities(in: &broken)
        guard let kept = try versions.result(replacing: broken, of: source, tree, restrictedBy: production) else {
            return rejection(of: broken)
        }
        return .files(kept.rendering.files.map(TreeEntry.init))
    }

    private func rejection(of rendering: Rendering, _ options: RenderingOptions) -> Result? {
        guard options.errorPolicy != .skip, rendering.hasErrors else { return nil }
        return rejection(of: rendering)
    }

    private func rejection(of rendering: Rendering) -> Result {
        let error = rendering.diagnostics.first { $0.severity == .error }
        return .rejected("its source cannot be rendered\(error.map { ": \($0)" } ?? "")")
    }

    /// Returns the entry of the metadata file of a rendering.
    func metadata(of source: Commit, in repository: String) -> TreeEntry {
        let bytes = HydratorMetadata(of: source, in: repository).bytes
        return TreeEntry(name: HydratorMetadata.fileName, mode: .file, id: ObjectID(ofBlob: bytes))
    }

    /// Returns the state after a change; `nil` when the source has to be rendered in full.
    private func state(of source: SourceBranch, from state: State, _ key: Key) throws -> State? {
        guard source.fingerprint != state.fingerprint else { return state }
        guard let reserved = state.reserved, let changes = try source.changes(from: state.fingerprint, in: repository)
        else { return nil }
        try repository.prefetch(blobs: changes.files)
        guard
            let change = try renderer(for: key.options).renderingChange(
                for: changes, as: key.environment, reserved: reserved, store: contents),
            // If the folder is empty too, the source may have become empty.
            !state.files.isEmpty || !change.losesResources,
            let files = change.applied(to: state.files)
        else { return nil }
        return State(fingerprint: source.fingerprint, files: files, reserved: reserved, staged: state.staged)
    }
}
