import ArgumentParser
import InfraModel
import InfraSync
import InfraSystem
import Logging

/// The root command: arguments, signals and logging around the libraries.
@main
struct InfraSyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "infra-sync",
        abstract: """
            Render the source branches of a GitOps repository and commit the result to the branch that Flux applies.
            """,
        version: ProductVersion.current,
        subcommands: [
            RunCommand.self, SyncCommand.self, PlanCommand.self, StatusCommand.self, VerifyCommand.self,
            RenderCommand.self, CheckCommand.self, ReleasesCommand.self, ConvertCommand.self, InitCommand.self,
            PatchCommand.self, YAMLCommand.self,
        ],
        defaultSubcommand: RunCommand.self
    )

    static func main() async {
        CurrentProcess.reportFileSizeLimit()
        // A umask that removes permissions of the user would make the process unable to use its own directories.
        CurrentProcess.keepUserPermissions()
        StandardStream.reserve()
        let arguments = Array(CommandLine.arguments.dropFirst())
        let logsJSON = LogFormat.isJSON(in: arguments)
        var logger = logsJSON ? Logger(as: .json) : .terminal
        do {
            var command = try parse(arguments)
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
            guard logsJSON, exitCode(for: error) == .validationFailure else { exit(withError: error) }
            logger.error("\(message(for: error))")
            end(Failure.Status.usage.rawValue)
        }
    }

    /// Parses the arguments into a command.
    private static func parse(_ arguments: [String]) throws -> any ParsableCommand {
        try checkSubcommand(arguments)
        do {
            return try parseAsRoot(arguments)
        } catch {
            // The parser reports a missing option before an unknown one, so unknown options are checked here.
            if exitCode(for: error) == .validationFailure { try checkOptions(arguments) }
            throw error
        }
    }

    /// Rejects an unknown subcommand, which the parser would take for an argument of the default subcommand.
    private static func checkSubcommand(_ arguments: [String]) throws(Failure) {
        guard let name = arguments.first, !name.isEmpty, !name.hasPrefix("-") else { return }
        let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
        guard !names.contains(name) else { return }
        let hint = names.nearest(to: name).map { "did you mean \($0)?" } ?? "use \(names.joined(separator: ", "))"
        throw Failure(.usage, "unknown subcommand \(name.quotedForMessage) (\(hint))")
    }

    /// Rejects an option that is not on the subcommand's help page.
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
            throw Failure(.usage, "unknown option \(option.quotedForMessage) of \(name) (\(hint))")
        }
    }

    /// Ends the process without running exit handlers.
    ///
    /// `exit(3)` would clean up libraries that the thread of a pass may still be using.
    private static func end(_ status: Int32) -> Never {
        CurrentProcess.exit(status)
    }
}
