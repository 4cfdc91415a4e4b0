internal import InfraSystem

/// The environment of the programs that are started, and where they are looked for.
///
/// Whoever starts this process chooses its environment and is trusted with it. What only describes the place that it was started in, is not passed on: the
/// git repository around the working directory, and names relative to it.
enum ChildEnvironment {
    /// The variables of a child: those of this process, with English messages and without what would change git's behaviour.
    ///
    /// - Parameter protocolVersion: The version of git's protocol to ask for; 0 asks for nothing.
    /// - Returns: The variables, as `NAME=value`.
    static func variables(protocolVersion: Int) -> [String] {
        var result = ProcessEnvironment.variables.filter { isInherited(String($0.prefix { $0 != "=" })) }
        result.append("PATH=\(searchPath.joined(separator: ":"))")
        // Errors are told apart by their words; UTF-8, as hooks of a local repository may need it.
        result.append("LC_ALL=C.UTF-8")
        if protocolVersion > 0 { result.append("GIT_PROTOCOL=version=\(protocolVersion)") }
        return result
    }

    /// The path of a program: the first file in `PATH` that can be executed.
    ///
    /// - Parameter name: The name; one with a slash is a path already.
    /// - Returns: The path; `nil` when there is no such program.
    static func path(ofProgram name: String) -> String? {
        guard !name.contains("/") else { return name }
        return searchPath.map { "\($0)/\(name)" }.first(where: FileSystem.isExecutable)
    }

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - command: The program, by name or path, and its arguments.
    ///   - environment: All variables of the child, as `NAME=value`.
    /// - Returns: The child process.
    /// - Throws: The reason why it cannot be started; ``Errno/noSuchFile`` when there is no such program.
    static func start(_ command: [String], environment: [String]) throws(Errno) -> ChildProcess {
        guard let program = path(ofProgram: command[0]) else { throw .noSuchFile }
        return try ChildProcess(program, arguments: command, environment: environment)
    }

    /// The directories of `PATH`, without those that depend on the working directory, whose files may be anybody's.
    private static var searchPath: [String] {
        let path = ProcessEnvironment.value(of: "PATH") ?? ""
        let directories = path.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
        return directories.isEmpty ? ["/usr/local/bin", "/usr/bin", "/bin"] : directories
    }

    private static func isInherited(_ name: String) -> Bool {
        guard name.hasPrefix("GIT_") else { return !["PATH", "LC_ALL", "LANGUAGE"].contains(name) }
        return inheritedFromGit.contains(name) || name.hasPrefix("GIT_TRACE")
    }

    /// The variables of git that belong to the installation.
    ///
    /// Others name a repository, run a program or add to the configuration.
    private static let inheritedFromGit: Set = [
        "GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_SYSTEM", "GIT_EXEC_PATH",
    ]
}
