/// What ssh says of a host's key that it does not take, and what a person can do about it.
struct HostKeyFailure {
    /// The host that was asked for; ssh mostly tells which one is meant, which may be one on the way, or have another name.
    let host: String
    /// The file that a new key belongs into.
    let knownHosts: String
    let output: ProcessFailure

    /// What is wrong, and what to do; `nil` when it is not about a host's key.
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
            the host key of \(hostName(name)) is not the one in \(file): if the host was really set up anew, remove the old key with \
            "\(command)", compare the new one with what the host's administrator publishes, and add the output of \
            "\(scanCommand(name))" to the file
            """
    }

    /// `Offending ED25519 key in FILE:LINE`.
    private var offendingFile: String? {
        guard let line = output.lines.first(where: { $0.hasPrefix("Offending ") }),
            let start = line.firstRange(of: " key in ")?.upperBound, let colon = line.lastIndex(of: ":"), start < colon
        else { return nil }
        return String(line[start..<colon])
    }

    private var revoked: String? {
        guard let name = output.text(between: " host key for ", and: " is marked as revoked") else { return nil }
        return """
            the host key of \(hostName(name)) is marked as revoked in \(knownHosts), so somebody else may be answering in its place: \
            ask the host's administrator, and record the key that replaces it
            """
    }

    /// No kind of key that both sides take: what is recorded has no part in it.
    private var mismatched: String? {
        guard let peer = output.text(between: "Unable to negotiate with ", and: " port "),
            let line = output.lines.first(where: { $0.contains(Self.mismatch) }),
            let kinds = line.firstRange(of: Self.mismatch).map({ line[$0.upperBound...] })
        else { return nil }
        // Behind another host, ssh has no address for it.
        return """
            \(peer == "UNKNOWN" ? host[...] : peer) only has host keys of kinds that are not secure enough for ssh (\(kinds)): its administrator should add \
            one of kind ed25519; meanwhile HostKeyAlgorithms in ssh's configuration can allow an old kind for this host
            """
    }

    private var badCertificate: String? {
        guard let defect = output.text(after: "Certificate invalid: ") else { return nil }
        return """
            the certificate of \(hostName(name ?? host[...]))'s key is not valid: \(defect): ask the host's administrator for a new one
            """
    }

    private var unknown: FailureReason {
        guard let name else {
            return FailureReason(
                code: .hostKey,
                text: """
                    the host key of \(host), or of a host on the way to it (ProxyJump, ProxyCommand), cannot be verified: \
                    connect with ssh by hand to see which, and why
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

    /// The unknown host, as the file would name it: `host` or `[host]:port`.
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
