import ArgumentParser
import Glibc
import InfraModel
import InfraSync

/// The program: flags, signals and logging around the libraries.
@main
struct InfraSyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "infra-sync",
        abstract: "Keeps the branch that Flux applies to a cluster in step with the branches that people edit.",
        version: ProductVersion.current,
        subcommands: [
            RunCommand.self, SyncCommand.self, PlanCommand.self, StatusCommand.self, VerifyCommand.self,
            RenderCommand.self, CheckCommand.self, ReleasesCommand.self, ConvertCommand.self, InitCommand.self,
            PatchCommand.self, YAMLCommand.self,
        ],
        defaultSubcommand: RunCommand.self
    )

    static func main() async {
        // Past a limit of the size of files, writing fails like on a full disk instead of ending the process.
        signal(SIGXFSZ, SIG_IGN)
        do {
            try checkSubcommand()
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            end(0)
        } catch let failure as Failure {
            if !failure.message.isEmpty { Output.message(failure.message) }
            end(failure.status.rawValue)
        } catch {
            exit(withError: error)
        }
    }

    /// Refuses a subcommand that there is none of: it would be taken for an argument of the default one.
    private static func checkSubcommand() throws {
        guard let name = CommandLine.arguments.dropFirst().first, !name.isEmpty, !name.hasPrefix("-") else { return }
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard !names.contains(name) else { return }
        let hint = names.nearest(to: name).map { "did you mean \($0)?" } ?? "there are \(names.joined(separator: ", "))"
        throw Failure(.usage, "infra-sync: error: there is no subcommand \(name.quotedForMessage) (\(hint))")
    }

    /// Ends the process at once.
    ///
    /// The thread of a pass may still be giving back what it had, and must not meet libraries that have cleaned up already,
    /// as they do in exit(3).
    private static func end(_ status: Int32) -> Never {
        fflush(nil)
        _exit(status)
    }
}
