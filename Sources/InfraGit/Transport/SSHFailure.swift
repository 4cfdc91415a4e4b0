internal import InfraSystem

/// Finds the kind and the reason of a failure in what ssh, and git or a server through it, wrote to standard error.
///
/// Whatever it was, ssh exits with 255. Before the login only the messages of OpenSSH 7 to 10 itself count, which it writes to a file of
/// their own: a server's banner may say anything. After it what the server says counts.
struct SSHFailure {
    let address: RemoteLocation.SSHAddress
    let options: RemoteOptions
    let configuration: SSHConfiguration

    /// Finds the reason of a failure.
    ///
    /// - Parameters:
    ///   - errors: Standard error: what the server wrote, and what runs on the way to it.
    ///   - messages: ssh's own messages.
    /// - Returns: The kind of failure and one line about it; `nil` when nothing was said.
    func explain(_ errors: String, _ messages: String) -> FailureReason? {
        let messages = messages.split(whereSeparator: \.isNewline)
        let errors = errors.split(whereSeparator: \.isNewline)
        let trusted = messages[..<endOfTrustedMessages(messages)]
        if let login = trusted.firstIndex(where: { $0.hasPrefix("Authenticated to ") }) {
            return ProcessFailure(errors + messages[(login + 1)...]).explanation
        }
        let output = ProcessFailure(trusted)
        let hostKey = HostKeyFailure(
            host: address.host, knownHosts: options.knownHosts ?? configuration.recordingFile ?? "~/.ssh/known_hosts",
            output: output)
        if let reason = hostKey.reason { return reason }
        return loginFailure(output) ?? ProcessFailure(errors + messages).disconnection
    }

    /// Finds the end of the messages that no server can have made up.
    ///
    /// Some quote a server, whose words may have line breaks: only the first line of the first of them is ssh's.
    private func endOfTrustedMessages(_ messages: [Substring]) -> Int {
        let quotation = messages.firstIndex { line in SSHFailure.quotingMessages.contains { line.contains($0) } }
        return quotation.map { $0 + 1 } ?? messages.endIndex
    }

    private static let quotingMessages = [
        "Received disconnect from ", "Unable to negotiate with ", ": Permission denied (", "open failed: ",
        "Server GSSAPI Error:",
    ]

    /// Why the login was refused, if it was.
    private func loginFailure(_ output: ProcessFailure) -> FailureReason? {
        guard
            let refusal = output.lines.last(where: { line in
                line.contains(": Permission denied (") || line.hasSuffix(": Too many authentication failures")
            })
        else { return nil }
        if let key = options.deployKey, let reason = output.text(after: "Load key \"\(SSHCommand.path(key))\": "),
            let defect = defect(of: key) ?? (reason == "bad permissions" ? nil : String(reason))
        {
            return FailureReason(
                code: .configuration, text: "the key file \(key) cannot be used: \(defect)",
                remedies: [.provideDeployKey])
        }
        if let file = output.text(between: " for '", and: "' are too open") {
            let command = "chmod 600 \(SSHCommand.shellWord(String(file)))"
            return FailureReason(
                code: .authentication,
                text: "the key file \(file) may be read by others, so ssh ignores it: \(command)")
        }
        if let key = options.deployKey, isEncrypted(key) {
            return FailureReason(
                code: .authentication,
                text: """
                    the key file \(key) is encrypted, and no passphrase can be entered: use a key without a passphrase, or \
                    an agent that has the key, if the server knows it
                    """,
                remedies: [.provideDeployKey])
        }
        return FailureReason(code: .authentication, text: "the remote refused access: \(refusal)")
    }

    /// What is wrong with a key that ssh cannot read, and only says of that its cryptographic library could not.
    private func defect(of key: String) -> String? {
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
        String(decoding: (try? FileSystem.contents(of: key, upTo: 1 << 16)) ?? [], as: UTF8.self)
    }
}
