/// Finds the kind and the reason of a failure in what ssh, and git or a server through it, wrote to standard error.
///
/// Whatever it was, ssh exits with 255. What a server shows before the login, a banner, may say anything: there only what OpenSSH
/// 7 to 10 says itself counts, and what others say counts after it.
struct SSHComplaints {
    let address: RemoteLocation.SSHAddress
    let options: RemoteOptions
    let configuration: SSHConfiguration

    /// The kind of failure and one line about it; `nil` when nothing was said.
    func explain(_ text: String) -> (GitError.Code, String)? {
        let lines = text.split(whereSeparator: \.isNewline)
        if let login = lines.lastIndex(where: { $0.hasPrefix("Authenticated to ") }) {
            return Complaints(lines[(login + 1)...]).explanation
        }
        let complaints = Complaints(lines)
        let hostKey = HostKeyComplaint(
            host: address.host, knownHosts: options.knownHosts ?? configuration.recording ?? "~/.ssh/known_hosts",
            complaints: complaints)
        if let reason = hostKey.reason { return (.hostKey, reason) }
        return refusal(complaints) ?? complaints.disconnection
    }

    /// Why the login was refused, if it was.
    private func refusal(_ complaints: Complaints) -> (GitError.Code, String)? {
        guard
            let refusal = complaints.lines.last(where: { line in
                line.contains(": Permission denied (") || line.hasSuffix(": Too many authentication failures")
            })
        else { return nil }
        if let key = options.deployKey, let reason = complaints.text(after: "Load key \"\(SSHCommand.path(key))\": "),
            let flaw = flaw(of: key) ?? (reason == "bad permissions" ? nil : String(reason))
        {
            return (.configuration, "the key file \(key) cannot be used: \(flaw)")
        }
        if let file = complaints.text(between: " for '", and: "' are too open") {
            let command = "chmod 600 \(SSHCommand.shellWord(String(file)))"
            return (.authentication, "the key file \(file) may be read by others, so ssh ignores it: \(command)")
        }
        if let key = options.deployKey, isEncrypted(key) {
            return (
                .authentication,
                """
                the key file \(key) is encrypted, and nobody is there to type its passphrase: use one without, or an agent that \
                has the key, if the server knows it
                """
            )
        }
        return (.authentication, "the remote refused access: \(refusal)")
    }

    /// What is wrong with a key that ssh cannot read, and only says of that its cryptographic library could not.
    private func flaw(of key: String) -> String? {
        let text = content(of: key)
        guard !text.isEmpty else { return nil }
        guard text.contains("PRIVATE KEY-----") else { return "it holds no private key, and no agent has one for it" }
        let file = SSHCommand.shellWord(key)
        if text.utf8.contains(UInt8(ascii: "\r")) {
            return
                "its lines end as on Windows (CR LF): write it anew with line feeds alone (sed -i 's/\\r$//' \(file))"
        }
        guard text.last == "\n" else {
            return "the line feed at its end is missing, which is easily lost in copying it: add one (echo >> \(file))"
        }
        return nil
    }

    /// Whether a private key needs a passphrase.
    ///
    /// In OpenSSH's own format, which is in base 64, it begins with the cipher's name: `none` if there is none.
    private func isEncrypted(_ key: String) -> Bool {
        let text = content(of: key)
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.first == "-----BEGIN OPENSSH PRIVATE KEY-----" else { return text.contains("ENCRYPTED") }
        return lines.count > 1 && !lines[1].hasPrefix("b3BlbnNzaC1rZXktdjEAAAAABG5vbmU")
    }

    private func content(of key: String) -> String {
        String(decoding: (try? contents(of: key, upTo: 1 << 16)) ?? [], as: UTF8.self)
    }
}
