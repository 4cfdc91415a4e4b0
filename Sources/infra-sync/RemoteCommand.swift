import ArgumentParser
import Logging

/// A subcommand that uses a remote.
protocol RemoteCommand: AsyncParsableCommand {
    var options: SyncOptions { get }
}

extension RemoteCommand {
    /// The logger for the logging options.
    var logger: Logger {
        // Only the log of `run` is read later, so only it has times.
        let text: LineLogHandler.Format = self is RunCommand ? .timed : .terminal
        return Logger(as: options.logFormat == .json ? .json : text, level: options.logLevel.level)
    }
}
