internal import InfraSystem

/// Finds the kind of a failure and its reason in the messages of ssh, git and the server.
///
/// ssh exits with status 255 for every failure. Before the login, only the messages of ssh itself count (OpenSSH 7 to
/// 10), which it writes to a separate file: the banner of a server may contain any text. After the login, the messages
/// of the server count.
struct SSHFailure {
    let address: RemoteLocation.SSHAddress
    let options: RemoteOptions
    let configuration: SSHConfiguration

    /// Returns the reason for a failure.
    ///
    /// - Parameters:
    ///   - errors: Standard error: the messages of the server, of jump hosts and of proxy commands.
    ///   - messages: ssh's own messages.
    /// - Returns: The kind of failure and a reason on one line; `nil` without a message.
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

    /// Returns the end of the messages that a server cannot have forged.
    ///
    /// Some messages quote a server, whose text may contain line breaks: only the first line of the first such message
    /// is certainly written by ssh.
    private func endOfTrustedMessages(_ messages: [Substring]) -> Int {
        let quotation = messages.firstIndex { line in SSHFailure.quotingMessages.contains { line.contains($0) } }
        return quotation.map { $0 + 1 } ?? messages.endIndex
    }

    private static let quotingMessages = [
        "Received disconnect from ", "Unable to negotiate with ", ": Permission denied (", "open failed: ",
        "Server GSSAPI Error:",
    ]

    /// Returns the reason for a failed login; `nil` for other failures.
    private func loginFailure(_ output: ProcessFailure) -> FailureReason? {
        guard
            let denial = output.lines.last(where: { line in
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
                text: "the key file \(file) can be read by other users, so ssh ignores it: \(command)")
        }
        if let key = options.deployKey, isEncrypted(key) {
            return FailureReason(
                code: .authentication,
                text: """
                    the key file \(key) is encrypted, and no passphrase can be entered: use a key without a \
                    passphrase, or an agent that has the key, if the server knows it
                    """,
                remedies: [.provideDeployKey])
        }
        let key = options.deployKey.map { " with the key \($0)" } ?? ""
        return FailureReason(
            code: .authentication, text: "the remote denied access\(key): \(denial)", remedies: [.provideDeployKey])
    }

    /// Returns the problem with a key file for which ssh only reports an error of its cryptographic library.
    private func defect(of key: String) -> String? {
        let text = content(of: key)
        guard !text.isEmpty else { return nil }
        guard text.contains("PRIVATE KEY-----") else {
            return "it contains no private key, and no agent has the private key"
        }
        let file = SSHCommand.shellWord(key)
        if text.utf8.contains(UInt8(ascii: "\r")) {
            return
                "it has Windows line ends (CR LF): convert them to line feeds (sed -i 's/\\r$//' \(file))"
        }
        guard text.last == "\n" else {
            return
                "the final line feed is missing, which is easily lost when a key is copied: add one (echo >> \(file))"
        }
        return nil
    }

    /// Returns whether a private key needs a passphrase.
    ///
    /// A key in OpenSSH's own format, encoded in base64, begins with the name of its cipher: `none` without encryption.
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
