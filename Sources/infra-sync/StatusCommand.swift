import ArgumentParser
import InfraGit
import InfraModel
import InfraRender
import InfraSync
import Logging

/// The command `infra-sync status`.
struct StatusCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: """
            Show for each environment the last rendered source commit, and whether the environment is up to date, \
            behind or held.
            """,
        discussion: """
            An environment is held if its source has errors or a limit is exceeded: its folder stays unchanged. The \
            exit status is then 65.

            Example: infra-sync status --repo git@example.com:team/cluster.git --deploy-key key
            """
    )

    @OptionGroup var options: SyncOptions

    func run() async throws {
        let session = try Session(options, logger)
        let status = try await session.perform { (synchronizer) throws(SyncError) in try await synchronizer.status()
        }
        let branch = session.synchronizer.configuration.targetBranch
        try Output.line("\(branch): \(status.target?.hex ?? "does not exist yet")")
        for environment in status.environments {
            logger.log(environment.diagnostics)
            let hasForeignChanges = environment.diagnostics.contains { $0.code.isAboutTarget }
            let remark = hasForeignChanges ? " (foreign commits changed its folder)" : ""
            try Output.line(
                "\(environment.environment.name): \(environment.state.summary(of: environment.environment))\(remark)")
            if let commit = environment.commit, let source = environment.renderedSource {
                try Output.line("  commit    \(commit)")
                try Output.line("  rendered  \(source)")
            }
            if let source = environment.source {
                try Output.line("  source    \(source)")
            }
        }
        if status.isHeld { throw Failure(.held) }
    }
}

extension EnvironmentState {
    /// Returns the state on one line.
    fileprivate func summary(of environment: Environment) -> String {
        switch self {
        case .upToDate: "up to date"
        case .changed(let changes): "behind: \(changes.summary)"
        case .held(let reason): "held: \(reason.advice(for: environment))"
        }
    }
}
