internal import InfraGit
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
    /// - Parameter commit: A commit of the target branch; one that is not of ours gives `nil`.
    init?(of commit: Commit) {
        let trailers = Dictionary(commit.trailers.map { ($0.key, $0.value) }) { $1 }
        guard let environment = trailers["Environment"].flatMap(Environment.init(rawValue:)),
            let sourceCommit = trailers["Source-Commit"].flatMap({ ObjectID(hex: $0) }),
            let repository = trailers["Source-Repository"], let branch = trailers["Source-Branch"],
            let directory = trailers["Source-Directory"],
            let renderedBy = trailers["Rendered-By"].flatMap({ RenderedBy($0) }),
            commit.subject == "update from \(environment.rawValue): \(sourceCommit)"
        else { return nil }
        self.init(
            environment: environment, sourceRepository: repository, sourceBranch: branch, sourceCommit: sourceCommit,
            sourceDirectory: directory == "." ? "" : directory, renderedBy: renderedBy,
            renderingOptions: trailers["Rendering-Options"]?.split(separator: ", ").map(String.init) ?? [])
    }
}
