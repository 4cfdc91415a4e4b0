import Foundation

/// A temporary bare repository, accessed with the git command line, which also serves as a test oracle.
public final class GitRepository: Sendable {
    /// The directory of the repository.
    public let path: String
    private let directory: TemporaryDirectory

    /// Creates an empty bare repository in a temporary directory.
    ///
    /// - Throws: ``Command/Failure`` if git fails.
    public init() throws {
        directory = try TemporaryDirectory()
        path = directory.path("remote.git")
        try Command.check(
            ["git", "init", "--quiet", "--bare", "--initial-branch=main", path],
            environment: GitRepository.environment)
    }

    /// The variables that exclude the git configuration of the system and the user, and make commits reproducible.
    public static let environment: [String: String?] = [
        "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_DIR": nil, "GIT_WORK_TREE": nil,
        "GIT_INDEX_FILE": nil, "LC_ALL": "C.UTF-8",
        "GIT_AUTHOR_NAME": "A U Thor", "GIT_AUTHOR_EMAIL": "author@example.com", "GIT_AUTHOR_DATE": "1500000000 +0200",
        "GIT_COMMITTER_NAME": "C O Mitter", "GIT_COMMITTER_EMAIL": "committer@example.com",
        "GIT_COMMITTER_DATE": "1500000060 -0330",
    ]

    /// Runs git in the repository and requires success.
    ///
    /// - Parameters:
    ///   - arguments: The arguments of git.
    ///   - input: The bytes of standard input.
    /// - Returns: The result.
    /// - Throws: ``Command/Failure`` if git ended with a status other than 0.
    @discardableResult
    public func git(_ arguments: String..., input: [UInt8] = []) throws -> Command.Result {
        try Command.check(
            ["git", "--git-dir", path] + arguments, input: input, environment: GitRepository.environment)
    }

    /// Commits files to a branch.
    ///
    /// - Parameters:
    ///   - files: Contents by path; `nil` removes the file.
    ///   - branch: The branch's short name; the branch is created if it does not exist.
    ///   - parent: The parent in place of the branch's tip, as for a forced push; `""` for none.
    ///   - message: The commit's message.
    ///   - time: The time of the commit, in seconds since 1970.
    /// - Returns: The commit's id.
    /// - Throws: ``Command/Failure`` if git fails.
    @discardableResult
    public func commit(
        _ files: [String: String?], to branch: String = "main", parent: String? = nil, message: String = "Change\n",
        time: Int = 1_500_000_000
    ) throws -> String {
        try commit([files], to: branch, parent: parent, message: message, time: time)
    }

    /// Creates several commits in sequence with one process.
    ///
    /// - Parameters:
    ///   - changes: The changes of each commit: contents by path; `nil` removes the file.
    ///   - branch: The branch's short name; the branch is created if it does not exist.
    ///   - parent: The parent in place of the branch's tip, as for a forced push; `""` for none.
    ///   - message: The message of each commit.
    ///   - time: The time of the first commit, in seconds since 1970; each further commit is one second later.
    /// - Returns: The id of the last commit.
    /// - Throws: ``Command/Failure`` if git fails.
    @discardableResult
    public func commit(
        _ changes: [[String: String?]], to branch: String = "main", parent: String? = nil,
        message: String = "Change\n", time: Int = 1_500_000_000
    ) throws -> String {
        let reference = "refs/heads/\(branch)"
        let tip = try parent ?? git("for-each-ref", "--format=%(objectname)", reference).text
        // After `reset`, fast-import ignores the tip of the branch, so that any parent (or none) is possible.
        var stream = "reset \(reference)\n\n"
        for (number, files) in changes.enumerated() {
            stream += "commit \(reference)\nauthor A U Thor <author@example.com> \(time + number) +0200\n"
            stream += "committer C O Mitter <committer@example.com> \(time + number) -0330\n"
            stream += "data \(message.utf8.count)\n\(message)\n"
            if number == 0, !tip.isEmpty { stream += "from \(tip)\n" }
            for (file, content) in files.sorted(by: { $0.key < $1.key }) {
                guard let content else {
                    stream += "D \(file)\n"
                    continue
                }
                stream += "M 100644 inline \(file)\ndata \(content.utf8.count)\n\(content)\n"
            }
            stream += "\n"
        }
        try git("fast-import", "--quiet", "--force", input: Array((stream + "done\n").utf8))
        return try id(of: reference)
    }

    /// Resolves a revision to an object id, with `git rev-parse`.
    ///
    /// - Parameter revision: A revision, as git parses it.
    /// - Returns: The id.
    /// - Throws: ``Command/Failure`` if the object does not exist.
    public func id(of revision: String) throws -> String {
        try git("rev-parse", "--verify", "--quiet", revision).text
    }

    /// Installs a hook.
    ///
    /// - Parameters:
    ///   - name: The hook's name, such as `pre-receive`.
    ///   - script: A shell script.
    /// - Throws: ``Command/Failure`` if the hook cannot be written.
    public func install(hook name: String, _ script: String) throws {
        try directory.write(script: "remote.git/hooks/\(name)", script)
    }

    /// Writes a file in the repository.
    ///
    /// - Parameters:
    ///   - text: The file's text.
    ///   - file: The path relative to the repository's directory.
    /// - Throws: An error if the file cannot be written.
    func write(_ text: String, to file: String) throws { try directory.write("remote.git/\(file)", text) }

    /// Verifies all objects with `git fsck --strict`.
    ///
    /// - Throws: ``Command/Failure`` with the problems that git found.
    public func verify() throws {
        try git("fsck", "--strict", "--full", "--no-dangling")
    }
}
