internal import InfraGit
internal import InfraModel
internal import InfraRender

/// Renders a source whose broken files are replaced by their last versions without errors.
///
/// The versions are those of the first-parent history of the source commit, so that the same source always gives the same
/// rendering.
struct KeptVersions {
    let renderer: Renderer
    /// The cache of the source repository.
    let repository: Repository
    let store: any ContentStore
    let cancellation: CancellationHandle

    /// A rendering with earlier versions of broken files.
    struct Result {
        var rendering: Rendering
        /// Warnings that name the version of each file.
        var warnings: [Diagnostic]
    }

    /// The maximum number of renderings; each one replaces all files that are still broken.
    private static let maximumAttempts = 20

    /// Replaces broken files until no error is left that prevents a resource from being rendered.
    ///
    /// - Parameters:
    ///   - broken: The rendering of the source as it is.
    ///   - source: The source.
    ///   - tree: The files of the source.
    ///   - production: The folder whose resources staged copies must not be; `nil` for no restriction.
    /// - Returns: The rendering; `nil` when earlier versions do not remove the errors.
    /// - Throws: `GitError` when the cache cannot be read.
    func result(
        replacing broken: Rendering, of source: SourceBranch, _ tree: SourceTree,
        restrictedBy production: ProductionFolder?
    ) throws -> Result? {
        var (tree, rendering) = (tree, broken)
        var history = FileHistory(of: source.commit, in: repository, cancellation)
        var kept: [ByteKey: FileHistory.Version] = [:]
        for _ in 0..<Self.maximumAttempts {
            guard let paths = rendering.brokenFiles else { return nil }
            if paths.isEmpty {
                return Result(rendering: rendering, warnings: kept.map { Self.warning($0.key.text, $0.value) }.sorted())
            }
            for path in paths {
                guard let index = tree.entries.firstIndex(where: { $0.path.hasSameBytes(as: path) }),
                    case .file(let content) = tree.entries[index].kind
                else { return nil }
                if let version = try previousVersion(of: path, before: content, &history) {
                    tree.entries[index].kind = .file(ContentID(version.content))
                    kept[ByteKey(path)] = version
                } else if kept[ByteKey(path)] == nil {
                    // The file is new, or never had a version without errors.
                    tree.entries.remove(at: index)
                } else {
                    return nil
                }
            }
            rendering = try renderer.rendering(of: tree, as: broken.environment, store: store)
            try production?.rejectIdentities(in: &rendering)
        }
        return nil
    }

    /// Returns the newest earlier version of a file that can be read without errors; `nil` for none.
    private func previousVersion(
        of path: String, before content: ContentID, _ history: inout FileHistory
    ) throws -> FileHistory.Version? {
        var content = content
        while let version = try history.version(of: path, before: ObjectID(content)) {
            content = ContentID(version.content)
            let file = try ManifestFile(name: path, content: content, store: store, limits: renderer.limits)
            if !file.diagnostics.contains(where: { $0.severity == .error }) { return version }
        }
        return nil
    }

    private static func warning(_ path: String, _ version: FileHistory.Version) -> Diagnostic {
        Diagnostic(
            .warning, .sourceKept, file: path, at: nil,
            "the file has errors, so its resources stay as in commit \(version.commit.hex.prefix(12))",
            hint: "fix the file")
    }
}

extension Rendering {
    /// The files with errors that earlier versions may not have; `nil` when an error does not depend on one file.
    ///
    /// The errors of a staged resource may be caused by its target, which is replaced first.
    fileprivate var brokenFiles: [String]? {
        let errors = diagnostics.filter { $0.severity == .error && $0.code != .resourceDuplicate }
        guard !errors.contains(where: { [.sourceLimit, .patchLimit, .stagedSharedIdentity].contains($0.code) }) else {
            return nil
        }
        let ofFiles = errors.filter { !["staged", "patch"].contains($0.code.subject) }
        var seen: Set<ByteKey> = []
        return (ofFiles.isEmpty ? errors : ofFiles).map(\.file).filter { seen.insert(ByteKey($0)).inserted }
    }
}

/// The versions of files in the first-parent history of a commit, newest first.
struct FileHistory {
    /// A version of a file.
    struct Version {
        /// The content of the file.
        var content: ObjectID
        /// The last commit that has the version.
        var commit: ObjectID
    }

    private let repository: Repository
    private let cancellation: CancellationHandle
    /// The commits that were read, newest first.
    private var commits: [Commit]
    /// The index of the last commit that was compared, by path.
    private var indices: [ByteKey: Int] = [:]

    /// The maximum number of commits that are read.
    private static let maximumCommits = 1_000

    /// Starts at a commit without reading its history.
    init(of commit: Commit, in repository: Repository, _ cancellation: CancellationHandle) {
        self.repository = repository
        self.cancellation = cancellation
        commits = [commit]
    }

    /// Finds the next older version of a file.
    ///
    /// - Parameters:
    ///   - path: The path of the file.
    ///   - content: The content of the present version.
    /// - Returns: The version; `nil` when the file did not exist before, or when the history ends.
    /// - Throws: `GitError` when the cache cannot be read, or with `cancelled`.
    mutating func version(of path: String, before content: ObjectID) throws(GitError) -> Version? {
        var index = indices[ByteKey(path)] ?? 0
        while true {
            index += 1
            guard let commit = try commit(at: index), let entry = try repository.targetEntry(at: path, of: commit),
                entry.mode.isRegularFile
            else { return nil }
            guard entry.id != content else { continue }
            indices[ByteKey(path)] = index
            return Version(content: entry.id, commit: commit.id)
        }
    }

    /// Returns a commit of the history; `nil` at its end.
    private mutating func commit(at index: Int) throws(GitError) -> Commit? {
        while commits.count <= index {
            try cancellation.check(while: "read the history of the source branch")
            guard commits.count < Self.maximumCommits, let parent = commits.last?.parents.first,
                let commit = try repository.historicCommit(parent)
            else { return nil }
            commits.append(commit)
        }
        return commits[index]
    }
}
