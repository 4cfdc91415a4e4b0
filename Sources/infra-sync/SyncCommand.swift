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
        abstract: "Run one pass: render what the branches say, commit and push it, and tell what was done.",
        discussion:
            "Example: infra-sync sync --repo git@example.com:team/cluster.git --deploy-key key --storage-dir cache"
    )

    @OptionGroup var options: SyncOptions

    func run() async throws {
        let outcome = try await Session(options, logger).performOnce { (synchronizer) throws(SyncError) in
            try await synchronizer.pass()
        }
        if let reset = outcome.targetReset { logger.warning("\(reset)") }
        for environment in outcome.environments {
            logger.log(environment.diagnostics)
            try Output.line(environment.summary)
        }
        if outcome.isHeld { throw Failure(.held) }
    }
}

extension SyncOutcome.EnvironmentOutcome {
    /// What was done with the environment, on one line.
    var summary: String {
        switch action {
        case .unchanged: "\(environment.rawValue): unchanged"
        case .held(let reason): "\(environment.rawValue): held: \(reason)"
        case .committed(let commit, let changes):
            "\(environment.rawValue): committed \(commit.hex.prefix(12)): \(changes.summary)"
        }
    }
}

extension SyncOutcome.FileChanges {
    /// How many resources change, on one line.
    var summary: String {
        let counts = "\(added.count) added, \(changed.count - rewritten.count) changed, \(removed.count) removed"
        return rewritten.isEmpty ? counts : "\(counts), \(rewritten.count) rewritten, same meaning"
    }
}
