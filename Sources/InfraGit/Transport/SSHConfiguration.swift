/// What OpenSSH's client makes of its configuration files for one host.
///
/// With a deploy key nobody else's key may log in. ssh has no way to drop a key that its files name: they are tried after ours,
/// whatever `IdentitiesOnly` says. Hence, if they name one, ssh reads no files, and is told what else they say.
///
/// Source: ssh(1), `-G`.
struct SSHConfiguration {
    /// The settings, one to a line, names in lower case: `port 22`.
    private var lines: [String] = []
    /// Whether ssh is to read no files, but to be told the settings.
    private(set) var ignoresFiles = false
    /// The settings to tell it.
    private(set) var settings: [String] = []

    /// Nothing is known.
    init() {}

    /// Asks ssh.
    ///
    /// - Throws: ``GitError`` with `configuration` when it does not understand its files.
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

    /// The hosts on the way, the nearest first.
    var jumpHosts: ArraySlice<String> {
        (values(of: "proxyjump").first ?? "").split(separator: ",").map(String.init)[...]
    }

    /// The file of known hosts that ssh adds to.
    var recordingFile: String? { files("userknownhostsfile").first }

    /// The files of known hosts that it reads.
    var knownHosts: [String] { files("userknownhostsfile") + files("globalknownhostsfile") }

    private func files(_ name: String) -> [String] {
        values(of: name).flatMap { $0.split(separator: " ").map(String.init) }
    }

    private func values(of name: String) -> [String] {
        lines.filter { $0.hasPrefix("\(name) ") }.map { String($0.dropFirst(name.count + 1)) }.filter { $0 != "none" }
    }

    /// Who we are; what is no setting, but the host's name as it was given; and what becomes a `ProxyCommand`.
    private static let excludedNames = ["identityfile", "certificatefile", "host", "proxyjump"]
}
