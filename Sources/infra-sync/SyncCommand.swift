import ArgumentParser
import InfraGit
import InfraModel
import InfraRender
import InfraSync
import Logging

/// The command `infra-sync sync`.
struct SyncCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Run one pass: render the source branches, commit and push the result, and report it.",
        discussion:
            "Example: infra-sync sync --repo git@example.com:team/cluster.git --deploy-key key --storage-dir cache"
    )

    @OptionGroup var options: SyncOptions

    @Flag(
        help: """
            Take over folders on the target branch that contain files that infra-sync did not write, or that it rendered \
            from another repository, directory or branch.
            """)
    var adopt = false

    func run() async throws {
        let outcome = try await Session(options, logger, adoptsFolders: adopt).perform {
            (synchronizer) throws(SyncError) in
            try await synchronizer.pass()
        }
        if let update = outcome.forcedUpdate { logger.warning("\(update)") }
        for environment in outcome.environments {
            logger.log(environment.diagnostics)
            try Output.line(environment.summary)
        }
        if outcome.createsTarget { try Output.line("\(options.targetBranch): created") }
        if outcome.isHeld { throw Failure(.held) }
    }
}

extension SyncOutcome.EnvironmentOutcome {
    /// The result for the environment, on one line.
    var summary: String {
        switch state {
        case .upToDate: "\(environment.name): up to date"
        case .held(let reason): "\(environment.name): held: \(reason.advice(for: environment))"
        case .changed(let changes):
            "\(environment.name): committed \(commit?.hex.prefix(12) ?? "nothing"): \(changes.summary)"
        }
    }
}

extension FileChanges {
    /// The numbers of resources that change, on one line.
    var summary: String {
        let counts = "\(added.count) added, \(changed.count - rewritten.count) changed, \(removed.count) removed"
        return rewritten.isEmpty ? counts : "\(counts), \(rewritten.count) rewritten with the same meaning"
    }
}
