import ArgumentParser
import InfraGit
import InfraRender
import InfraSync

/// The command `infra-sync verify`.
struct VerifyCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove that commits of the target branch are exactly what the sources that they name render to.",
        discussion: """
            A commit is named by its id, by the branch's name or HEAD for the last one, and by any of them with ~N behind it for \
            the Nth before. A..B are the commits that lead to B and not to A.

            A commit is proven, refuted, unprovable (its source is gone, or another version rendered it), or foreign (infra-sync \
            did not make it). To be proven, its source must be one of the source branch's commits along first parents, and must not \
            be older than those of the commits before it. The status is 1 when a commit is refuted or unprovable, or when the environments' folders at the \
            last of the commits are not those of proven ones: a foreign commit has changed them, and nothing has put that right.

            Example: infra-sync verify HEAD~10..HEAD --repo git@example.com:team/cluster.git --deploy-key key
            """
    )

    @Argument(help: ArgumentHelp("A commit, or two as A..B. (default: the last commit)", valueName: "commits"))
    var commits: String?

    @Flag(help: "Verify the whole target branch.")
    var all = false

    @Flag(
        help: """
            Accept a source commit that is not in the history of its branch, that was merged into it with others, or that is older \
            than the one before it, as after a forced push to the source branch.
            """)
    var allowSourceReset = false

    @OptionGroup var options: SyncOptions

    func validate() throws {
        guard !all || commits == nil else { throw ValidationError("--all and a commit exclude each other") }
    }

    func run() async throws {
        let selection = all ? CommitSelection.all : CommitSelection(commits ?? "HEAD")
        let verification = try await Session(options, logger).perform { (synchronizer) throws(SyncError) in
            try await synchronizer.verification(of: selection, allowingSourceReset: allowSourceReset)
        }
        let lines = verification.commits.map(\.line) + verification.folders.map(\.line) + [verification.summary]
        // The texts are printable already, and the colours must not be made so.
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
    /// How many commits are what.
    fileprivate var summary: String {
        let counts = Verdict.allCases.map { verdict in (verdict, commits.count { $0.verdict == verdict }) }
        let words = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.rawValue)" }
        let total = commits.count == 1 ? "1 commit" : "\(commits.count) commits"
        return ([total] + (words.isEmpty ? [] : [words.joined(separator: ", ")])).joined(separator: ": ")
    }
}
