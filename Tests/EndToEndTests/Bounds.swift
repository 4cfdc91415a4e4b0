import Glibc
import InfraTestSupport

extension Program {
    /// Runs the program with limits of memory and processor time, which the system enforces by killing the process.
    ///
    /// - Parameters:
    ///   - arguments: The program's arguments.
    ///   - megabytes: The maximum data segment, in MiB.
    ///   - environment: Variables to set; `nil` removes one.
    /// - Returns: The output and exit status.
    /// - Throws: `Command.Failure` if the program cannot be started.
    static func run(
        _ arguments: [String], megabytes: Int, environment: [String: String?] = [:]
    ) throws -> Command.Result {
        let bounds = isSanitized ? [] : ["prlimit", "--data=\(megabytes << 20)", "--cpu=\(processorSeconds)"]
        return try Command.run(
            bounds + [path] + arguments, environment: Self.environment.merging(environment) { $1 })
    }

    /// The limit of processor time, which only guards against endless loops.
    private static let processorSeconds = 300

    /// Whether tests and program run under a sanitizer, which reserves terabytes of address space.
    static let isSanitized: Bool = {
        // SAFETY: the handle of the process itself is never closed; the symbols are only looked up.
        let process = unsafe dlopen(nil, RTLD_NOW)
        return unsafe dlsym(process, "__asan_init") != nil || dlsym(process, "__tsan_init") != nil
    }()
}

extension Cluster {
    /// Runs a pass within bounds.
    func boundedSync(megabytes: Int = 300) throws -> Command.Result {
        try Program.run(["sync"] + options, megabytes: megabytes)
    }
}

extension Command.Result {
    /// The lines of standard error.
    var messages: [Substring] { errors.split(separator: "\n") }

    /// Whether the output has no control characters that a terminal would interpret.
    var isPrintable: Bool {
        (errors + text).unicodeScalars.allSatisfy { scalar in
            scalar == "\n" || !(scalar.properties.generalCategory == .control || scalar.properties.isBidiControl)
        }
    }
}
