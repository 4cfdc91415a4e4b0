import ArgumentParser
import FoundationEssentials
import InfraModel
import InfraRender
import Logging

/// The form of what is said on standard error.
enum LogFormat: String, ExpressibleByArgument, CaseIterable {
    case text, json
}

/// The levels of log messages, least important first.
enum LogLevel: String, ExpressibleByArgument, CaseIterable {
    case trace, debug, info, notice, warning, error, critical

    var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
}

/// Writes log messages to standard error, one on a line: everything that a command has to say beside its data.
struct LineLogHandler: LogHandler {
    enum Form {
        /// As compilers say it, for whoever waits for the command to end.
        case terminal
        /// With the time, for whoever looks later.
        case timed
        /// For programs.
        case json
    }

    let form: Form
    var logLevel: Logger.Level
    var metadata: Logger.Metadata = [:]

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let message = "\(event.message)".printable
        let code = event.metadata?["code"].map { "\($0)" }
        switch form {
        case .terminal:
            // A diagnostic begins with its place and names its severity itself.
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
    /// The logger of a command without options for it.
    static let terminal = Logger(as: .terminal)

    init(as form: LineLogHandler.Form, level: Logger.Level = .info) {
        self.init(label: "infra-sync") { _ in LineLogHandler(form: form, logLevel: level) }
    }

    /// Tells why the program ends.
    func log(_ failure: Failure) {
        switch failure.reason {
        case .told: break
        case .message(let message): error("\(message)")
        case .diagnostic(let diagnostic): log([diagnostic])
        }
    }

    /// Tells diagnostics, but not more than a person reads: the first ones tell what to do.
    func log(_ diagnostics: [Diagnostic], most: Int = 100) {
        for diagnostic in diagnostics.prefix(most) {
            log(level: diagnostic.severity.level, "\(diagnostic)", metadata: ["code": "\(diagnostic.code)"])
        }
        if diagnostics.count > most { warning("\(diagnostics.count - most) more of these are not told") }
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
