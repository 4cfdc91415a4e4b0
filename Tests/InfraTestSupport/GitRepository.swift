import Foundation

/// A throw-away bare repository, driven by the real git command line, which makes it an oracle too.
public final class GitRepository: Sendable {
    /// The directory of the repository.
    public let path: String
    private let directory: TemporaryDirectory

    /// Makes an empty bare repository in a temporary directory.
    ///
    /// - Throws: ``Command/Failure`` when git fails.
    public init() throws {
        directory = try TemporaryDirectory()
        path = directory.path("remote.git")
        try Command.check(
            ["git", "init", "--quiet", "--bare", "--initial-branch=main", path],
            environment: GitRepository.environment)
    }

    /// Variables that keep the machine's and the user's git configuration out, and make commits reproducible.
    public static let environment: [String: String?] = [
        "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_DIR": nil, "GIT_WORK_TREE": nil,
        "GIT_INDEX_FILE": nil, "LC_ALL": "C.UTF-8",
        "GIT_AUTHOR_NAME": "A U Thor", "GIT_AUTHOR_EMAIL": "author@example.com", "GIT_AUTHOR_DATE": "1500000000 +0200",
        "GIT_COMMITTER_NAME": "C O Mitter", "GIT_COMMITTER_EMAIL": "committer@example.com",
        "GIT_COMMITTER_DATE": "1500000060 -0330",
    ]

    /// Runs git in the repository; it must succeed.
    ///
    /// - Parameters:
    ///   - arguments: What follows `git`.
    ///   - input: The bytes of standard input.
    /// - Returns: What it left behind.
    /// - Throws: ``Command/Failure`` when it ended with another status than 0.
    @discardableResult
    public func git(_ arguments: String..., input: [UInt8] = []) throws -> Command.Result {
        try Command.check(
            ["git", "--git-dir", path] + arguments, input: input, environment: GitRepository.environment)
    }

    /// Commits files on top of a branch.
    ///
    /// - Parameters:
    ///   - files: Contents by path; `nil` removes the file.
    ///   - branch: The branch's short name; it is created when it does not exist.
    ///   - parent: The parent instead of the branch's tip, which moves the branch as a forced push does; `""` for none.
    ///   - message: The commit's message.
    ///   - time: Seconds since 1970.
    /// - Returns: The commit's id.
    /// - Throws: ``Command/Failure`` when git fails.
    @discardableResult
    public func commit(
        _ files: [String: String?], to branch: String = "main", parent: String? = nil, message: String = "Change\n",
        time: Int = 1_500_000_000
    ) throws -> String {
        try commit([files], to: branch, parent: parent, message: message, time: time)
    }

    /// Makes one commit after the other, all by one process.
    ///
    /// - Parameters:
    ///   - changes: The changes of each commit: contents by path; `nil` removes the file.
    ///   - branch: The branch's short name; it is created when it does not exist.
    ///   - parent: The parent instead of the branch's tip, which moves the branch as a forced push does; `""` for none.
    ///   - message: Each commit's message.
    ///   - time: Seconds since 1970 of the first commit; each further one is a second later.
    /// - Returns: The last commit's id.
    /// - Throws: ``Command/Failure`` when git fails.
    @discardableResult
    public func commit(
        _ changes: [[String: String?]], to branch: String = "main", parent: String? = nil,
        message: String = "Change\n", time: Int = 1_500_000_000
    ) throws -> String {
        let reference = "refs/heads/\(branch)"
        let tip = try parent ?? git("for-each-ref", "--format=%(objectname)", reference).text
        // A branch that fast-import starts anew forgets its tip, so that any parent (or none) can be given.
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

    /// Resolves a name to an object id, with `git rev-parse`.
    ///
    /// - Parameter revision: Anything that git understands.
    /// - Returns: The id.
    /// - Throws: ``Command/Failure`` when there is no such object.
    public func id(of revision: String) throws -> String {
        try git("rev-parse", "--verify", "--quiet", revision).text
    }

    /// Installs a hook.
    ///
    /// - Parameters:
    ///   - name: The hook's name, such as `pre-receive`.
    ///   - script: A shell script.
    /// - Throws: ``Command/Failure`` when it cannot be written.
    public func install(hook name: String, _ script: String) throws {
        try directory.write(script: "remote.git/hooks/\(name)", script)
    }

    /// Writes a file of the repository.
    ///
    /// - Parameters:
    ///   - text: The file's text.
    ///   - file: Its path below the repository's directory.
    /// - Throws: An error when it cannot be written.
    func write(_ text: String, to file: String) throws { try directory.write("remote.git/\(file)", text) }

    /// Checks every object, as strictly as git can.
    ///
    /// - Throws: ``Command/Failure`` with what git found.
    public func verify() throws {
        try git("fsck", "--strict", "--full", "--no-dangling")
    }
}
