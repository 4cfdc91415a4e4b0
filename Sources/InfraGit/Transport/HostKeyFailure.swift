/// The reason why ssh rejected a host key, with advice for the user.
struct HostKeyFailure {
    /// The requested host; the messages of ssh usually name the host they mean, which may be a jump host or an alias.
    let host: String
    /// The known hosts file for new keys.
    let knownHosts: String
    let output: ProcessFailure

    /// The problem and its remedy; `nil` if the failure does not concern a host key.
    var reason: FailureReason? {
        guard output.lines.contains("Host key verification failed.") else {
            return mismatched.map { FailureReason(code: .hostKey, text: $0) }
        }
        return (changed ?? revoked ?? badCertificate).map { FailureReason(code: .hostKey, text: $0) } ?? unknown
    }

    private var changed: String? {
        guard let name = output.text(between: "Host key for ", and: " has changed") else { return nil }
        let file = offendingFile ?? knownHosts
        let command = "ssh-keygen -R \(SSHCommand.shellWord(String(name))) -f \(SSHCommand.shellWord(file))"
        return """
            the host key of \(hostName(name)) is not the one in \(file): if the host was reinstalled, remove the old \
            key with "\(command)", compare the new one with what the host's administrator publishes, and add the output of \
            "\(scanCommand(name))" to the file
            """
    }

    /// The file in the message `Offending ED25519 key in FILE:LINE`.
    private var offendingFile: String? {
        guard let line = output.lines.first(where: { $0.hasPrefix("Offending ") }),
            let start = line.firstRange(of: " key in ")?.upperBound, let colon = line.lastIndex(of: ":"), start < colon
        else { return nil }
        return String(line[start..<colon])
    }

    private var revoked: String? {
        guard let name = output.text(between: " host key for ", and: " is marked as revoked") else { return nil }
        return """
            the host key of \(hostName(name)) is marked as revoked in \(knownHosts), so another server may be impersonating it: \
            ask the host's administrator, and record the key that replaces it
            """
    }

    /// The reason if client and server have no host key algorithm in common, whatever keys are recorded.
    private var mismatched: String? {
        guard let peer = output.text(between: "Unable to negotiate with ", and: " port "),
            let line = output.lines.first(where: { $0.contains(Self.mismatch) }),
            let kinds = line.firstRange(of: Self.mismatch).map({ line[$0.upperBound...] })
        else { return nil }
        // Behind a jump host, ssh does not know the address of the peer.
        let name = peer == "UNKNOWN" ? host[...] : peer
        return """
            \(name) only has host keys of types that are not secure enough for ssh (\(kinds)): its administrator \
            should add an ed25519 key; until then HostKeyAlgorithms in ssh's configuration can allow an old type for \
            this host
            """
    }

    private var badCertificate: String? {
        guard let defect = output.text(after: "Certificate invalid: ") else { return nil }
        return """
            the certificate of \(hostName(name ?? host[...]))'s key is not valid: \(defect): ask the host's administrator \
            for a new one
            """
    }

    private var unknown: FailureReason {
        guard let name else {
            return FailureReason(
                code: .hostKey,
                text: """
                    the host key of \(host), or of a jump host (ProxyJump, ProxyCommand), cannot be verified: \
                    connect with ssh manually to see the reason
                    """)
        }
        return FailureReason(
            code: .hostKey,
            text: """
                the host key of \(hostName(name)) is not in \(knownHosts): compare it with what the host's administrator \
                publishes and add the output of "\(scanCommand(name))" to the file
                """,
            remedies: [.acceptNewHostKeys])
    }

    private static let mismatch = ": no matching host key type found. Their offer: "

    /// The unknown host, in the notation of known hosts files: `host` or `[host]:port`.
    private var name: Substring? {
        output.text(between: " host key is known for ", and: " and you have requested")
    }

    private func parts(_ name: Substring) -> (host: Substring, port: Substring?) {
        guard name.hasPrefix("["), let end = name.lastIndex(of: "]") else { return (name, nil) }
        return (name[..<end].dropFirst(), name[end...].dropFirst(2))
    }

    private func hostName(_ name: Substring) -> String { String(parts(name).host) }

    private func scanCommand(_ name: Substring) -> String {
        let (host, port) = parts(name)
        let words = ["ssh-keyscan"] + (port.map { ["-p", String($0)] } ?? []) + [String(host)]
        return words.map(SSHCommand.shellWord).joined(separator: " ")
    }
}
