import Glibc
import InfraTestSupport

extension Program {
    /// Runs the program with bounds that the system keeps: who asks for more memory or time than that is killed.
    ///
    /// - Parameters:
    ///   - arguments: The program's arguments.
    ///   - megabytes: How much memory of its own the process may have.
    ///   - seconds: How much time of a processor it may take.
    ///   - environment: Variables to set; `nil` removes one.
    /// - Returns: What it left behind.
    /// - Throws: `Command.Failure` when it cannot be started.
    static func run(
        _ arguments: [String], megabytes: Int, seconds: Int, environment: [String: String?] = [:]
    ) throws -> Command.Result {
        let bounds = isSanitized ? [] : ["prlimit", "--data=\(megabytes << 20)", "--cpu=\(seconds)"]
        return try Command.run(
            bounds + [path] + arguments, environment: Self.environment.merging(environment) { $1 })
    }

    /// Whether tests and program run under a sanitizer, which asks for terabytes that it does not use.
    static let isSanitized: Bool = {
        // SAFETY: the handle of the process itself is never closed; the symbols are only looked for.
        let process = unsafe dlopen(nil, RTLD_NOW)
        return unsafe dlsym(process, "__asan_init") != nil || dlsym(process, "__tsan_init") != nil
    }()
}

extension Cluster {
    /// Runs a pass within bounds.
    func boundedSync(megabytes: Int = 300, seconds: Int = 60) throws -> Command.Result {
        try Program.run(["sync"] + options, megabytes: megabytes, seconds: seconds)
    }
}

extension Command.Result {
    /// What was said, line by line.
    var messages: [Substring] { errors.split(separator: "\n") }

    /// Whether a terminal does nothing but show what was said.
    var isPrintable: Bool {
        (errors + text).unicodeScalars.allSatisfy { scalar in
            scalar == "\n" || !(scalar.properties.generalCategory == .control || scalar.properties.isBidiControl)
        }
    }
}
