/// The command line of OpenSSH's client for one connection.
///
/// Source: ssh(1), ssh_config(5).
struct SSHCommand {
    let address: RemoteLocation.SSHAddress
    let options: RemoteOptions
    let service: Service
    /// The settings of the configuration files for the host.
    var configuration = SSHConfiguration()
    /// The file for ssh's own messages, which would otherwise be mixed with those of servers.
    var messages: String?
    /// Whether ssh supports the option `KnownHostsCommand` (OpenSSH 8.5 and later).
    var hasKnownHostsCommand = true

    /// The program and its arguments.
    var arguments: [String] {
        var result = [options.programs.ssh]
        if configuration.ignoresFiles { result += ["-F", "none"] }
        result += logFileArguments + settings
        for setting in configuration.settings { result += ["-o", setting] }
        if let command = proxyCommand(configuration.jumpHosts) { result += ["-o", "ProxyCommand=\(command)"] }
        return result + ["--", destination, "git-\(service.command) \(SSHCommand.shellQuoted(address.path))"]
    }

    /// Returns the command that prints the effective configuration (`ssh -G`), with or without the configuration files.
    func queryArguments(withFiles: Bool) -> [String] {
        [options.programs.ssh, "-G"] + (withFiles ? [] : ["-F", "none"]) + settings + ["--", destination]
    }

    /// The settings that do not depend on the configuration files.
    private var settings: [String] {
        let timeout = min(options.timeout.components.seconds, SSHCommand.maximumTimeout)
        // Half of the time limit for each address of the host, so that a second address can still be tried.
        var settings =
            hostTrustSettings + [
                "ConnectTimeout=\(max(1, timeout / 2))", "ServerAliveInterval=\(max(1, timeout / 3))",
                "ServerAliveCountMax=3",
                // Reports the login: server messages before it are not reasons for failures.
                "LogLevel=VERBOSE", "ClearAllForwardings=yes", "RequestTTY=no", "RemoteCommand=none",
                "SendEnv=GIT_PROTOCOL",
            ]
        if let key = options.deployKey {
            settings += [
                "PreferredAuthentications=publickey", "IdentitiesOnly=yes", "IdentityFile=\(quoted(key))",
                "PKCS11Provider=none",
            ]
        }
        return settings.flatMap { ["-o", $0] } + (address.port.map { ["-p", "\($0)"] } ?? [])
    }

    /// The arguments that separate ssh's own messages from those of servers.
    private var logFileArguments: [String] { messages.map { ["-E", $0] } ?? [] }

    /// The settings for verifying hosts, and against sharing, forwarding and local commands; jump hosts get them too.
    private var hostTrustSettings: [String] {
        var settings = [
            "BatchMode=yes", "StrictHostKeyChecking=\(options.hostKeyPolicy == .strict ? "yes" : "accept-new")",
            "VisualHostKey=no",
            // The user's configuration applies, except for sharing, forwarding, adding keys to an agent and local
            // commands.
            "ControlMaster=no", "ControlPath=none", "ForwardAgent=no", "ForwardX11=no", "Tunnel=no",
            "PermitLocalCommand=no", "AddKeysToAgent=no",
        ]
        if let file = options.knownHosts {
            settings += [
                "UserKnownHostsFile=\(quoted(file))", "GlobalKnownHostsFile=/dev/null", "UpdateHostKeys=no",
                "VerifyHostKeyDNS=no",
                "NoHostAuthenticationForLocalhost=no",
            ]
            if hasKnownHostsCommand { settings.append("KnownHostsCommand=none") }
        }
        return settings
    }

    /// Returns a proxy command that connects through the hosts of `ProxyJump`.
    ///
    /// With ssh's own implementation of `ProxyJump`, a jump host could prompt the user, and errors would not name it.
    private func proxyCommand(_ jumpHosts: ArraySlice<String>) -> String? {
        guard let last = jumpHosts.last else { return nil }
        var words =
            [options.programs.ssh] + logFileArguments + (hostTrustSettings + ["LogLevel=INFO"]).flatMap { ["-o", $0] }
        if let command = proxyCommand(jumpHosts.dropLast()) { words += ["-o", "ProxyCommand=\(command)"] }
        words += ["--", last.hasPrefix("ssh://") ? last : "ssh://\(last)"]
        // Percent signs are escaped in everything that the ssh that runs the command must not expand.
        let others = words.dropFirst().map { SSHCommand.shellQuoted(escapingPercents($0)) }
        return "\(SSHCommand.shellQuoted(escapingPercents(words[0]))) -W '[%h]:%p' \(others.joined(separator: " "))"
    }

    private func escapingPercents(_ text: String) -> String {
        text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%%")
    }

    private var destination: String {
        address.user.map { "\($0)@\(address.host)" } ?? address.host
    }

    /// Quotes a file name for ssh_config: in double quotes, with percent signs escaped.
    private func quoted(_ file: String) -> String {
        var result = "\""
        for character in escapingPercents(SSHCommand.path(file)) {
            if character == "\"" || character == "\\" { result += "\\\(character)" } else { result.append(character) }
        }
        return result + "\""
    }

    /// Returns the path of a file that ssh takes literally: `~` is not expanded, and `none` is not a keyword.
    static func path(_ file: String) -> String { file.hasPrefix("/") ? file : "./\(file)" }

    /// Quotes a path for the shell of the server, as git does (`sq_quote_buf`).
    static func shellQuoted(_ path: String) -> String {
        var result = "'"
        for character in path {
            if character == "'" || character == "!" { result += "'\\\(character)'" } else { result.append(character) }
        }
        return result + "'"
    }

    /// Quotes a word of a command shown to the user, if a shell would not read it literally.
    static func shellWord(_ word: String) -> String {
        let isPlain = word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-:".contains($0)) }
        return isPlain && !word.isEmpty ? word : shellQuoted(word)
    }

    /// One day, in seconds: ssh counts in 32 bits.
    private static let maximumTimeout: Int64 = 86_400
}
