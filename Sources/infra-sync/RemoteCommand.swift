import ArgumentParser
import Logging

/// A subcommand with a remote.
protocol RemoteCommand: AsyncParsableCommand {
    var options: SyncOptions { get }
}

extension RemoteCommand {
    /// The logger, as the options ask for it.
    var logger: Logger {
        // Only what runs for ever is looked at later.
        let text: LineLogHandler.Form = self is RunCommand ? .timed : .terminal
        return Logger(as: options.logFormat == .json ? .json : text, level: options.logLevel.level)
    }
}
