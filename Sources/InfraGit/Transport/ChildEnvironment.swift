internal import InfraSystem

/// The environment and the search path of child processes.
///
/// The environment of this process is trusted. Variables that describe the directory that it was started in are not
/// passed on: the git repository around the working directory, and relative paths.
enum ChildEnvironment {
    /// Returns the variables of a child: those of this process, with English messages and without those that change
    /// git's behaviour.
    ///
    /// - Parameter protocolVersion: The requested version of git's protocol; 0 requests none.
    /// - Returns: The variables, as `NAME=value`.
    static func variables(protocolVersion: Int) -> [String] {
        var result = ProcessEnvironment.variables.filter { isInherited(String($0.prefix { $0 != "=" })) }
        result.append("PATH=\(searchPath.joined(separator: ":"))")
        // Failures are identified by their English messages; UTF-8, because hooks of a local repository may need it.
        result.append("LC_ALL=C.UTF-8")
        if protocolVersion > 0 { result.append("GIT_PROTOCOL=version=\(protocolVersion)") }
        return result
    }

    /// Returns the path of a program: the first executable file with its name in `PATH`.
    ///
    /// - Parameter name: The name; a name with a slash is used as a path.
    /// - Returns: The path; `nil` if the program is not found.
    static func path(ofProgram name: String) -> String? {
        guard !name.contains("/") else { return name }
        return searchPath.map { "\($0)/\(name)" }.first(where: FileSystem.isExecutable)
    }

    /// Starts a program.
    ///
    /// - Parameters:
    ///   - command: The program, by name or path, and its arguments.
    ///   - environment: The environment of the child, as `NAME=value`.
    /// - Returns: The child process.
    /// - Throws: The reason why the program cannot be started; ``Errno/noSuchFile`` if it is not found.
    static func start(_ command: [String], environment: [String]) throws(Errno) -> ChildProcess {
        guard let program = path(ofProgram: command[0]) else { throw .noSuchFile }
        return try ChildProcess(program, arguments: command, environment: environment)
    }

    /// The absolute directories of `PATH`; the others depend on the working directory, whose files cannot be trusted.
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
    /// Other variables name a repository, run a program or add to the configuration.
    private static let inheritedFromGit: Set = [
        "GIT_CONFIG_GLOBAL", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_SYSTEM", "GIT_EXEC_PATH",
    ]
}
