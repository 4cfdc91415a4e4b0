/// The command line of OpenSSH's client for one conversation.
///
/// Source: ssh(1), ssh_config(5).
struct SSHCommand {
    let address: RemoteLocation.SSHAddress
    let options: RemoteOptions
    let service: Service

    /// The program and its arguments.
    var arguments: [String] {
        let timeout = options.timeout.components.seconds
        var result = [options.programs.ssh]
        // Half of our own patience for each of the host's addresses, so that the second one still has a chance.
        var settings = [
            "BatchMode=yes", "ConnectTimeout=\(max(1, timeout / 2))",
            "ServerAliveInterval=\(max(1, timeout / 3))", "ServerAliveCountMax=3",
            "StrictHostKeyChecking=\(options.hostKeyPolicy == .strict ? "yes" : "accept-new")",
            // The user's configuration applies, except where it would share, forward or run something.
            "ControlMaster=no", "ControlPath=none", "ForwardAgent=no", "ForwardX11=no", "ClearAllForwardings=yes",
            "PermitLocalCommand=no", "RequestTTY=no", "RemoteCommand=none", "SendEnv=GIT_PROTOCOL",
        ]
        if let key = options.deployKey { settings += ["IdentitiesOnly=yes", "IdentityFile=\(quoted(key))"] }
        if let file = options.knownHosts {
            settings += ["UserKnownHostsFile=\(quoted(file))", "GlobalKnownHostsFile=/dev/null", "UpdateHostKeys=no"]
        }
        for setting in settings { result += ["-o", setting] }
        if let port = address.port { result += ["-p", "\(port)"] }
        result += ["--", destination, "git-\(service.command) \(SSHCommand.shellQuoted(address.path))"]
        return result
    }

    private var destination: String {
        address.user.map { "\($0)@\(address.host)" } ?? address.host
    }

    /// A file name as ssh_config reads it: in double quotes, where a per cent sign begins a token.
    private func quoted(_ file: String) -> String {
        var result = "\""
        for character in file {
            switch character {
            case "%": result += "%%"
            case "\"", "\\": result += "\\\(character)"
            default: result.append(character)
            }
        }
        return result + "\""
    }

    /// A path as git itself quotes it for the shell of the other side (`sq_quote_buf`).
    static func shellQuoted(_ path: String) -> String {
        var result = "'"
        for character in path {
            if character == "'" || character == "!" { result += "'\\\(character)'" } else { result.append(character) }
        }
        return result + "'"
    }
}
