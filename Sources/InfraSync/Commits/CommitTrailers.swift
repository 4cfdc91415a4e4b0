internal import InfraGit
internal import InfraModel
internal import InfraRender

/// The trailers of a commit of infra-sync, which name its source.
struct CommitTrailers: Equatable {
    var environment: Environment
    var sourceRepository: String
    var sourceBranch: String
    var sourceCommit: ObjectID
    var sourceDirectory: String
    var renderedBy: RendererVersion
    /// The options that change the rendering and differ from the defaults, see ``RenderingOptions``.
    var renderingOptions: [String] = []

    /// The commit message: a subject, then the trailers.
    var message: String {
        """
        \(Self.subject(of: environment, sourceCommit))

        Source-Repository: \(sourceRepository)
        Source-Branch: \(sourceBranch)
        Source-Commit: \(sourceCommit)
        Source-Directory: \(sourceDirectory.isEmpty ? "." : sourceDirectory)
        Environment: \(environment.name)
        Rendered-By: \(renderedBy)
        \(renderingOptions.isEmpty ? "" : "Rendering-Options: \(renderingOptions.joined(separator: ", "))\n")
        """
    }

    private static func subject(of environment: Environment, _ sourceCommit: ObjectID) -> String {
        "update from \(environment.name): \(sourceCommit)"
    }
}

extension CommitTrailers {
    /// Creates the trailers of a rendering.
    ///
    /// - Parameters:
    ///   - environment: The environment.
    ///   - source: The source commit.
    ///   - configuration: The configuration.
    init(of environment: Environment, at source: ObjectID, _ configuration: SyncConfiguration) {
        self.init(
            environment: environment, sourceRepository: configuration.repository.description,
            sourceBranch: configuration.branch(of: environment), sourceCommit: source,
            sourceDirectory: configuration.sourceDirectory, renderedBy: .current,
            renderingOptions: RenderingOptions(of: environment, configuration).words)
    }

    /// Reads the trailers of a commit.
    ///
    /// Other commits can have the same trailers, see `Repository.formProblem(of:parents:folder:)`.
    ///
    /// - Parameter commit: A commit of the target branch; the result is `nil` when a trailer is missing or occurs twice.
    init?(of commit: Commit) {
        var values: [String: String] = [:]
        for (key, value) in commit.trailers {
            // Keys are ASCII, and git ignores their case.
            let key = key.asciiLowercased
            guard Self.keys.contains(key) else { continue }
            guard values.updateValue(value, forKey: key) == nil else { return nil }
        }
        guard let environment = values["environment"].flatMap(Environment.init(named:)),
            let sourceCommit = values["source-commit"].flatMap({ ObjectID(hex: $0) }),
            let repository = values["source-repository"], let branch = values["source-branch"],
            let directory = values["source-directory"],
            let renderedBy = values["rendered-by"].flatMap({ RendererVersion($0) }),
            commit.subject.hasSameBytes(as: Self.subject(of: environment, sourceCommit))
        else { return nil }
        self.init(
            environment: environment, sourceRepository: repository, sourceBranch: branch, sourceCommit: sourceCommit,
            sourceDirectory: directory == "." ? "" : directory, renderedBy: renderedBy,
            renderingOptions: values["rendering-options"]?.split(separator: ", ").map(String.init) ?? [])
    }

    private static let keys: Set<String> = [
        "environment", "source-commit", "source-repository", "source-branch", "source-directory", "rendered-by",
        "rendering-options",
    ]
}
