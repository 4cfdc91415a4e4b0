import ArgumentParser
import Glibc
import InfraModel
import InfraSync
import Logging

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
        // A mask that takes permissions from the user too would lock this process out of its own directories.
        umask(umask(0o077) & 0o077)
        Output.reserve()
        var logger = Logger.terminal
        do {
            var command = try parse()
            if let command = command as? any RemoteCommand { logger = command.logger }
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
            end(0)
        } catch let failure as Failure {
            logger.log(failure)
            end(failure.status.rawValue)
        } catch {
            exit(withError: error)
        }
    }

    /// The command that the arguments ask for.
    private static func parse() throws -> any ParsableCommand {
        let arguments = Array(CommandLine.arguments.dropFirst())
        try checkSubcommand(arguments)
        do {
            return try parseAsRoot(arguments)
        } catch {
            // The parser complains of an option that is missing before it does of one that there is none of.
            if exitCode(for: error) == .validationFailure { try checkOptions(arguments) }
            throw error
        }
    }

    /// Refuses a subcommand that there is none of: it would be taken for an argument of the default one.
    private static func checkSubcommand(_ arguments: [String]) throws(Failure) {
        guard let name = arguments.first, !name.isEmpty, !name.hasPrefix("-") else { return }
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard !names.contains(name) else { return }
        let hint = names.nearest(to: name).map { "did you mean \($0)?" } ?? "there are \(names.joined(separator: ", "))"
        throw Failure(.usage, "there is no subcommand \(name.quotedForMessage) (\(hint))")
    }

    /// Refuses an option that the subcommand's help page does not have.
    private static func checkOptions(_ arguments: [String]) throws(Failure) {
        let named = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
        let subcommand = named ?? RunCommand.self
        let words = helpMessage(for: subcommand).split { !$0.isLetter && $0 != "-" }.map(String.init)
        let options = Set(words.filter { $0.hasPrefix("--") })
        for argument in arguments.prefix(while: { $0 != "--" }) where argument.hasPrefix("--") {
            let option = String(argument.prefix { $0 != "=" })
            guard !options.contains(option) else { continue }
            let name = subcommand.configuration.commandName ?? ""
            let hint = options.nearest(to: option).map { "did you mean \($0)?" } ?? "see infra-sync help \(name)"
            throw Failure(.usage, "\(name) has no option \(option.quotedForMessage) (\(hint))")
        }
    }

    /// Ends the process at once.
    ///
    /// The thread of a pass may still be giving back what it had, and must not meet libraries that have cleaned up
    /// already, as they do in exit(3).
    private static func end(_ status: Int32) -> Never {
        _exit(status)
    }
}
