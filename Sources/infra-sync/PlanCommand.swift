import ArgumentParser
import InfraModel
import InfraRender
import InfraSync
import Logging

/// The command `infra-sync plan`.
struct PlanCommand: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: """
            Show the changes that a pass would make, without writing: resources added, removed, and changed field by \
            field.
            """,
        discussion: "Example: infra-sync plan --repo git@example.com:team/cluster.git --deploy-key key"
    )

    @OptionGroup var options: SyncOptions

    @Flag(
        help: """
            Show the changes of a pass that takes over folders on the target branch that contain files that infra-sync did \
            not write, or that it rendered from another repository, directory or branch.
            """)
    var adopt = false

    @Flag(help: "Exit with status 1 if there are changes.")
    var exitCode = false

    func run() async throws {
        let plan = try await Session(options, logger, adoptsFolders: adopt).perform {
            (synchronizer) throws(SyncError) in
            try await synchronizer.plan()
        }
        for environment in plan.environments {
            logger.log(environment.diagnostics)
            try Output.write(Array(environment.text.utf8))
        }
        if plan.createsTarget, !plan.isEmpty { try Output.line("\(options.targetBranch): would be created") }
        if plan.isHeld { throw Failure(.held) }
        if exitCode, !plan.isEmpty { throw Failure(.changes) }
    }
}

extension SyncPlan.EnvironmentChanges {
    /// The plan as text: a line for the environment, then a line for each resource and each field.
    fileprivate var text: String {
        let summary =
            switch state {
            case .upToDate: "up to date"
            case .changed(let changes): "would commit: \(changes.summary)"
            case .held(let reason): "would be held: \(reason.advice(for: environment).printable)"
            }
        return "\(environment.name): \(summary)\n" + changes.map(\.text).joined()
    }
}

extension ResourceChange {
    fileprivate var text: String {
        let name = (identity?.description ?? file).printable
        switch kind {
        case .added: return "  \(Style.green("+")) \(name)\n"
        case .removed: return "  \(Style.red("-")) \(name)\n"
        case .rewritten: return "  \(Style.yellow("~")) \(name): rewritten with the same meaning\n"
        case .changed(let fields): return "  \(Style.yellow("~")) \(name)\n" + fields.map(\.text).joined()
        }
    }
}

extension ResourceChange.FieldChange {
    fileprivate var text: String {
        let path = path.description.printable
        return switch (before, after) {
        case (let before?, let after?):
            "      \(path): \(Style.red(before.short)) -> \(Style.green(after.short))\n"
        case (nil, let after?): "    \(Style.green("+")) \(path): \(Style.green(after.short))\n"
        case (let before?, nil): "    \(Style.red("-")) \(path): \(Style.red(before.short))\n"
        case (nil, nil): ""
        }
    }
}

extension Value {
    /// The value on one line, truncated to 70 characters.
    fileprivate var short: String {
        let text = (try? JSON.bytes(of: self)).map { String(decoding: $0, as: UTF8.self).printable } ?? typeName
        return text.unicodeScalars.count > 70 ? String(text.unicodeScalars.prefix(69)) + "…" : text
    }
}
