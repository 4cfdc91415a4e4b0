import ArgumentParser
import FoundationEssentials
import InfraModel
import InfraRender
import Logging

/// The form of log messages.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// The levels of log messages, least important first.
enum LogLevel: String, ExpressibleByArgument, CaseIterable {
    case trace, debug, info, notice, warning, error, critical

    var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
}

/// Writes log messages to standard error, one on a line.
struct LineLogHandler: LogHandler {
    let format: LogFormat
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let time = Date.now.formatted(.iso8601)
        let message = "\(event.message)".printable
        switch format {
        case .text:
            Output.message("\(time) \(event.level) \(message)")
        case .json:
            let value: Value = [
                "time": .string(time), "level": .string("\(event.level)"), "message": .string(message),
            ]
            // Three strings always have a JSON form.
            if let bytes = try? JSON.bytes(of: value) { Output.message(String(decoding: bytes, as: UTF8.self)) }
        }
    }
}

extension Logger {
    /// The program's logger, as the options ask for it.
    init(_ options: SyncOptions) {
        self.init(label: "infra-sync") { _ in
            LineLogHandler(format: options.logFormat, logLevel: options.logLevel.level)
        }
    }
}
