import ArgumentParser
import InfraGit
import InfraRender
import InfraSync

/// The command `infra-sync verify`.
struct VerifyCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Verify that commits of the target branch are exactly what their source commits render to.",
        discussion: """
            A commit is given as its id, as the name of the target branch or HEAD (the last commit), or as one of \
            these followed by ~N (its Nth ancestor). A..B are the commits that are reachable from B and not from A.

            The verdict on a commit is proven, refuted, unprovable (for example, its source no longer exists, or another \
            version rendered it) or foreign (infra-sync did not make it). The source of a proven commit is on the \
            first-parent history of the source branch, and is not older than the sources of earlier commits. The exit \
            status is 1 if a commit is refuted or unprovable, or if the folders at the last commit are not those of \
            proven commits, because a foreign commit changed them and no later commit restored them.

            Example: infra-sync verify HEAD~10..HEAD --repo git@example.com:team/cluster.git --deploy-key key
            """
    )

    @Argument(help: ArgumentHelp("A commit, or a range A..B. (default: the last commit)", valueName: "commits"))
    var commits: String?

    @Flag(help: "Verify the whole target branch.")
    var all = false

    @Flag(
        help: """
            Accept a source commit that is not in the first-parent history of its branch, or that is older than the \
            source of an earlier commit. Needed after a forced push to the source branch.
            """)
    var allowSourceReset = false

    @OptionGroup var options: SyncOptions

    func validate() throws {
        guard !all || commits == nil else { throw ValidationError("--all cannot be combined with a commit") }
    }

    func run() async throws {
        let selection = all ? CommitSelection.all : CommitSelection(commits ?? "HEAD")
        let verification = try await Session(options, logger).perform { (synchronizer) throws(SyncError) in
            try await synchronizer.verification(of: selection, allowingSourceReset: allowSourceReset)
        }
        let lines = verification.commits.map(\.line) + verification.folders.map(\.line) + [verification.summary]
        // The texts are already printable, and escaping them again would remove the colours.
        try Output.write(Array(lines.map { $0 + "\n" }.joined().utf8))
        if verification.hasProblems { throw Failure(.changes) }
    }
}

extension Verification.CommitReport {
    /// The report on one line.
    fileprivate var line: String {
        let word = isProblem ? Style.red(verdict.rawValue) : verdict.rawValue
        let claim = environment.map { " \($0.name) from \(source?.hex.prefix(12) ?? "")" } ?? ""
        return "\(commit.hex.prefix(12)): \(word)\(claim)\(detail.map { ": \($0)" } ?? "")"
    }
}

extension Verification.FolderReport {
    /// The report on one line.
    fileprivate var line: String {
        "\(commit.hex.prefix(12)): \(Style.red("unproven")) \(environment.name): \(detail)"
    }
}

extension Verification {
    /// The number of commits for each verdict.
    fileprivate var summary: String {
        let counts = Verdict.allCases.map { verdict in (verdict, commits.count { $0.verdict == verdict }) }
        let words = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.rawValue)" }
        let total = commits.count == 1 ? "1 commit" : "\(commits.count) commits"
        return ([total] + (words.isEmpty ? [] : [words.joined(separator: ", ")])).joined(separator: ": ")
    }
}
