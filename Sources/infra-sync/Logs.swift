import ArgumentParser
import FoundationEssentials
import InfraModel
import InfraRender
import Logging

/// The format of log messages.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// The levels of log messages, in ascending order.
enum LogLevel: String, ExpressibleByArgument, CaseIterable {
    case trace, debug, info, notice, warning, error, critical

    var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
}

/// A log handler that writes each message as one line to standard error.
struct LineLogHandler: LogHandler {
    enum Format {
        /// Text in the form of compiler messages.
        case terminal
        /// Text with a time stamp.
        case timed
        /// JSON objects.
        case json
    }

    let format: Format
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let message = "\(event.message)".printable
        let code = event.metadata?["code"].map { "\($0)" }
        switch format {
        case .terminal:
            // A diagnostic begins with its position and includes its severity.
            Output.message(code == nil ? "infra-sync: \(event.level): \(message)" : message)
        case .timed:
            Output.message("\(Self.time) \(event.level) \(message)")
        case .json:
            var members = Mapping()
            members["time"] = .string(Self.time)
            members["level"] = .string("\(event.level)")
            members["message"] = .string(message)
            members["code"] = code.map(Value.string)
            // Strings always have a JSON form.
            if let bytes = try? JSON.bytes(of: .mapping(members)) {
                Output.message(String(decoding: bytes, as: UTF8.self))
            }
        }
    }

    private static var time: String { Date.now.formatted(.iso8601) }
}

extension Logger {
    /// The logger of commands that have no logging options.
    static let terminal = Logger(as: .terminal)

    init(as format: LineLogHandler.Format, level: Logger.Level = .info) {
        self.init(label: "infra-sync") { _ in LineLogHandler(format: format, logLevel: level) }
    }

    /// Logs the reason of a failure, unless it was already reported.
    func log(_ failure: Failure) {
        switch failure.reason {
        case .reported: break
        case .message(let message): error("\(message)")
        case .diagnostic(let diagnostic): log([diagnostic])
        }
    }

    /// The maximum number of diagnostics, except errors, that are logged one by one.
    private static let maximumWarnings = 100

    /// Logs all errors, then the first warnings and notes, and the number of the remaining ones for each code.
    func log(_ diagnostics: [Diagnostic]) {
        let errors = diagnostics.filter { $0.severity == .error }
        let others = diagnostics.filter { $0.severity != .error }.errorsFirst
        for diagnostic in errors + others.prefix(Self.maximumWarnings) {
            log(level: diagnostic.severity.level, "\(diagnostic)", metadata: ["code": "\(diagnostic.code)"])
        }
        let rest = Dictionary(grouping: others.dropFirst(Self.maximumWarnings), by: \.code.name)
        for (code, diagnostics) in rest.sorted(by: { $0.key < $1.key }) {
            warning("and \(diagnostics.count) more of [\(code)]")
        }
    }
}

extension Diagnostic.Severity {
    fileprivate var level: Logger.Level {
        switch self {
        case .error: .error
        case .warning: .warning
        case .note: .notice
        }
    }
}
