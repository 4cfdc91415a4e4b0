/// The command line of OpenSSH's client for one conversation.
///
/// Source: ssh(1), ssh_config(5).
struct SSHCommand {
    let address: RemoteLocation.SSHAddress
    let options: RemoteOptions
    let service: Service
    /// What the configuration files say about the host.
    var configuration = SSHConfiguration()
    /// The file for ssh's own messages, which stand among those of servers else.
    var messages: String?
    /// Whether ssh has the setting `KnownHostsCommand`: OpenSSH 8.5 and later.
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

    /// The program and its arguments to tell what it makes of its configuration files, or would make of none.
    func queryArguments(withFiles: Bool) -> [String] {
        [options.programs.ssh, "-G"] + (withFiles ? [] : ["-F", "none"]) + settings + ["--", destination]
    }

    /// What does not depend on the configuration files.
    private var settings: [String] {
        let timeout = min(options.timeout.components.seconds, SSHCommand.maximumTimeout)
        // Half of our own patience for each of the host's addresses, so that the second one still has a chance.
        var settings =
            hostTrustSettings + [
                "ConnectTimeout=\(max(1, timeout / 2))", "ServerAliveInterval=\(max(1, timeout / 3))",
                "ServerAliveCountMax=3",
                // Tells us of the login: what a server says before it is no reason.
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

    /// The arguments that part ssh's own messages from what servers say.
    private var logFileArguments: [String] { messages.map { ["-E", $0] } ?? [] }

    /// Which hosts are believed, and what is not shared with them or run for them, on the way too.
    private var hostTrustSettings: [String] {
        var settings = [
            "BatchMode=yes", "StrictHostKeyChecking=\(options.hostKeyPolicy == .strict ? "yes" : "accept-new")",
            "VisualHostKey=no",
            // The user's configuration applies, except where it would share, forward, remember or run something.
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

    /// Leads through the hosts of `ProxyJump`: with ssh's own way there, a jump host could ask a person, and would not be named.
    private func proxyCommand(_ jumpHosts: ArraySlice<String>) -> String? {
        guard let last = jumpHosts.last else { return nil }
        var words =
            [options.programs.ssh] + logFileArguments + (hostTrustSettings + ["LogLevel=INFO"]).flatMap { ["-o", $0] }
        if let command = proxyCommand(jumpHosts.dropLast()) { words += ["-o", "ProxyCommand=\(command)"] }
        words += ["--", last.hasPrefix("ssh://") ? last : "ssh://\(last)"]
        // In what is not meant for the ssh that runs the command, a per cent sign begins no token.
        let others = words.dropFirst().map { SSHCommand.shellQuoted(escapingPercents($0)) }
        return "\(SSHCommand.shellQuoted(escapingPercents(words[0]))) -W '[%h]:%p' \(others.joined(separator: " "))"
    }

    private func escapingPercents(_ text: String) -> String {
        text.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%%")
    }

    private var destination: String {
        address.user.map { "\($0)@\(address.host)" } ?? address.host
    }

    /// A file name as ssh_config reads it: in double quotes, where a per cent sign begins a token.
    private func quoted(_ file: String) -> String {
        var result = "\""
        for character in escapingPercents(SSHCommand.path(file)) {
            if character == "\"" || character == "\\" { result += "\\\(character)" } else { result.append(character) }
        }
        return result + "\""
    }

    /// A file's path as ssh takes it for one: `~` begins no home directory, and `none` is no word.
    static func path(_ file: String) -> String { file.hasPrefix("/") ? file : "./\(file)" }

    /// A path as git itself quotes it for the shell of the other side (`sq_quote_buf`).
    static func shellQuoted(_ path: String) -> String {
        var result = "'"
        for character in path {
            if character == "'" || character == "!" { result += "'\\\(character)'" } else { result.append(character) }
        }
        return result + "'"
    }

    /// A word of a command for people, quoted if a shell would read it otherwise.
    static func shellWord(_ word: String) -> String {
        let isPlain = word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/._-:".contains($0)) }
        return isPlain && !word.isEmpty ? word : shellQuoted(word)
    }

    /// A day, in seconds: ssh counts in 32 bits.
    private static let maximumTimeout: Int64 = 86_400
}
