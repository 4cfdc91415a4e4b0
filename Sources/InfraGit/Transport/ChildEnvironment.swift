internal import CLibgit2

/// The environment of the programs that are started.
enum ChildEnvironment {
    /// Our own environment, without what would make git look at another repository, and with English messages.
    ///
    /// - Parameter protocolVersion: The version of git's protocol to ask for; 0 asks for nothing.
    /// - Returns: The variables, as `NAME=value`.
    static func variables(protocolVersion: Int) -> [String] {
        var result: [String] = []
        // SAFETY: the array ends in a null pointer; nothing in this module changes the environment.
        var next = unsafe infra_environment()
        while let entry = unsafe next?.pointee {
            let variable = unsafe String(cString: entry)
            if !removed.contains(String(variable.prefix { $0 != "=" })) { result.append(variable) }
            unsafe next = unsafe next?.successor()
        }
        // Errors are told apart by their words; UTF-8, as hooks of a local repository may need it.
        result.append("LC_ALL=C.UTF-8")
        if protocolVersion > 0 { result.append("GIT_PROTOCOL=version=\(protocolVersion)") }
        return result
    }

    /// What `git rev-parse --local-env-vars` lists: they belong to the repository that we may have been started in.
    private static let removed: Set<String> = [
        "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_CONFIG", "GIT_CONFIG_COUNT", "GIT_CONFIG_PARAMETERS",
        "GIT_DIR", "GIT_GRAFT_FILE", "GIT_IMPLICIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_INTERNAL_SUPER_PREFIX",
        "GIT_NO_REPLACE_OBJECTS", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX", "GIT_QUARANTINE_PATH", "GIT_REPLACE_REF_BASE",
        "GIT_SHALLOW_FILE", "GIT_WORK_TREE", "GIT_NAMESPACE", "GIT_PROTOCOL", "LC_ALL", "LANGUAGE",
    ]
}
