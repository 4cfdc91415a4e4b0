import ArgumentParser
import InfraGit
import InfraRender
import InfraSync

/// The command `infra-sync status`.
struct StatusCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Tell what the target branch says: the last source commits, and what is in step, behind or held.",
        discussion: "Example: infra-sync status --repo git@example.com:team/cluster.git --deploy-key key"
    )

    @OptionGroup var options: SyncOptions

    func run() async throws {
        let session = try Session(options)
        let status = try await session.perform { (synchronizer) throws(SyncError) in try await synchronizer.status() }
        let branch = session.synchronizer.configuration.targetBranch
        Output.line("\(branch): \(status.target?.hex ?? "not there yet")")
        for environment in status.environments {
            Diagnostics.show(environment.diagnostics)
            let isForeign = environment.diagnostics.contains { $0.code.hasPrefix("target/") }
            let remark = isForeign ? "; others have written to its folder" : ""
            Output.line("\(environment.environment.rawValue): \(environment.state.summary)\(remark)")
            if let commit = environment.commit, let source = environment.renderedSource {
                Output.line("  commit    \(commit)")
                Output.line("  rendered  \(source)")
            }
            if let source = environment.source {
                Output.line("  source    \(source)")
            }
        }
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
