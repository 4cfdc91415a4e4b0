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
        abstract: "Tell what the target branch says: the last source commits, and what is in step, behind or held.",
        discussion: """
            Ends with status 65 when an environment is held, as sync would.

            Example: infra-sync status --repo git@example.com:team/cluster.git --deploy-key key
            """
    )

    @OptionGroup var options: SyncOptions

    func run() async throws {
        let session = try Session(options, logger)
        let status = try await session.performOnce { (synchronizer) throws(SyncError) in try await synchronizer.status()
        }
        let branch = session.synchronizer.configuration.targetBranch
        try Output.line("\(branch): \(status.target?.hex ?? "not there yet")")
        for environment in status.environments {
            logger.log(environment.diagnostics)
            let isForeign = environment.diagnostics.contains { $0.code.isAboutTarget }
            let remark = isForeign ? "; others have written to its folder" : ""
            try Output.line("\(environment.environment.rawValue): \(environment.state.summary)\(remark)")
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

extension SyncStatus.State {
    fileprivate var summary: String {
        switch self {
        case .inStep: "in step"
        case .behind(let changes): "behind: \(changes.summary)"
        case .held(let reason): "held: \(reason)"
        }
    }
}
