internal import InfraGit
internal import InfraModel
internal import InfraRender

/// What a commit of ours says about itself, in its subject and its trailers: what it was rendered from, for people and for `verify`.
struct CommitRecord: Equatable {
    var environment: Environment
    var sourceRepository: String
    var sourceBranch: String
    var sourceCommit: ObjectID
    var sourceDirectory: String
    var renderedBy: RenderedBy
    /// The options that made the rendering another one than the defaults would have, as words.
    var renderingOptions: [String] = []

    /// The message: a subject, then the trailers.
    var message: String {
        """
        update from \(environment.rawValue): \(sourceCommit)

        Source-Repository: \(sourceRepository)
        Source-Branch: \(sourceBranch)
        Source-Commit: \(sourceCommit)
        Source-Directory: \(sourceDirectory.isEmpty ? "." : sourceDirectory)
        Environment: \(environment.rawValue)
        Rendered-By: \(renderedBy)
        \(renderingOptions.isEmpty ? "" : "Rendering-Options: \(renderingOptions.joined(separator: ", "))\n")
        """
    }

    /// The option under which an environment may render what production renders too.
    static let sharedIdentities = "shared-identities"
}

extension CommitRecord {
    /// Reads the record of a commit.
    ///
    /// Anybody can write the same into a message: see `Repository.formProblem(of:parents:folder:)`.
    ///
    /// - Parameter commit: A commit of the target branch. One without a trailer, or that has one twice, gives `nil`.
    init?(of commit: Commit) {
        var trailers: [String: String] = [:]
        for (key, value) in commit.trailers {
            // Keys are ASCII, and git compares them without regard to case.
            let key = key.asciiLowercased
            guard Self.keys.contains(key) else { continue }
            guard trailers.updateValue(value, forKey: key) == nil else { return nil }
        }
        guard let environment = trailers["environment"].flatMap(Environment.init(rawValue:)),
            let sourceCommit = trailers["source-commit"].flatMap({ ObjectID(hex: $0) }),
            let repository = trailers["source-repository"], let branch = trailers["source-branch"],
            let directory = trailers["source-directory"],
            let renderedBy = trailers["rendered-by"].flatMap({ RenderedBy($0) }),
            commit.subject.hasSameBytes(as: "update from \(environment.rawValue): \(sourceCommit)")
        else { return nil }
        self.init(
            environment: environment, sourceRepository: repository, sourceBranch: branch, sourceCommit: sourceCommit,
            sourceDirectory: directory == "." ? "" : directory, renderedBy: renderedBy,
            renderingOptions: trailers["rendering-options"]?.split(separator: ", ").map(String.init) ?? [])
    }

    private static let keys: Set<String> = [
        "environment", "source-commit", "source-repository", "source-branch", "source-directory", "rendered-by",
        "rendering-options",
    ]
}
