/// The effective configuration of OpenSSH's client for one host.
///
/// With a deploy key, no other key may be used for the login. ssh cannot drop a key that its configuration files name:
/// it tries such keys after the deploy key, even with `IdentitiesOnly`. If the files name a key, ssh therefore runs
/// without them and gets their other settings on the command line.
///
/// Source: ssh(1), `-G`.
struct SSHConfiguration {
    /// The settings, one per line, with names in lower case: `port 22`.
    private var lines: [String] = []
    /// Whether ssh runs without configuration files and gets the settings on the command line.
    private(set) var ignoresFiles = false
    /// The settings for the command line.
    private(set) var settings: [String] = []

    /// Creates an empty configuration.
    init() {}

    /// Reads the configuration with `ssh -G`.
    ///
    /// - Throws: ``GitError`` with `configuration` if ssh rejects its configuration files.
    init(of command: SSHCommand, by query: ([String]) throws(GitError) -> [String]) throws(GitError) {
        lines = try query(command.queryArguments(withFiles: true))
        guard command.options.deployKey != nil,
            values(of: "identityfile").count > 1 || !values(of: "certificatefile").isEmpty
        else { return }
        ignoresFiles = true
        let defaults = Set(try query(command.queryArguments(withFiles: false)))
        settings = lines.filter { line in
            !defaults.contains(line) && !SSHConfiguration.excludedNames.contains { line.hasPrefix("\($0) ") }
        }.map { $0.replacing(" ", with: "=", maxReplacements: 1) }
    }

    /// The jump hosts, the nearest first.
    var jumpHosts: ArraySlice<String> {
        (values(of: "proxyjump").first ?? "").split(separator: ",").map(String.init)[...]
    }

    /// The known hosts file that ssh adds new keys to.
    var recordingFile: String? { files("userknownhostsfile").first }

    /// The known hosts files that ssh reads.
    var knownHosts: [String] { files("userknownhostsfile") + files("globalknownhostsfile") }

    private func files(_ name: String) -> [String] {
        values(of: name).flatMap { $0.split(separator: " ").map(String.init) }
    }

    private func values(of name: String) -> [String] {
        lines.filter { $0.hasPrefix("\(name) ") }.map { String($0.dropFirst(name.count + 1)) }.filter { $0 != "none" }
    }

    /// The settings that are not passed on: keys; the given host name, which is not a setting; and `ProxyJump`, which
    /// becomes a `ProxyCommand`.
    private static let excludedNames = ["identityfile", "certificatefile", "host", "proxyjump"]
}
