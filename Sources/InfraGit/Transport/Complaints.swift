/// Finds the kind and the reason of a failure in what ssh, git or a server wrote to standard error.
///
/// There is no other way to tell them apart: ssh exits with 255 and git with 128, whatever it was. The words are those
/// of OpenSSH 7 to 10 and git 2, which do not translate them or are asked for English.
struct Complaints {
    let location: RemoteLocation
    let options: RemoteOptions

    /// The kind of failure and one line about it; `nil` when nothing was said.
    func explain(_ text: String) -> (GitError.Code, String)? {
        let lines = text.split(whereSeparator: \.isNewline).map(\.trimmed).filter { !isNoise($0) }
        guard !lines.isEmpty else { return nil }
        let said = lines.suffix(4).joined(separator: "; ")
        let lowercased = text.lowercased()
        let mentions = { (words: [String]) in words.contains { lowercased.contains($0) } }
        if let reason = hostKeyReason(mentions) { return (.hostKey, reason) }
        if mentions(["unprotected private key file"]) {
            return (.authentication, "the key file may be read by others, so ssh ignores it: chmod 600 it")
        }
        if mentions(Complaints.denials) {
            return keyReason(lines) ?? (.authentication, "the remote refused access: \(said)")
        }
        if mentions(Complaints.absences) { return (.notFound, said) }
        return (mentions(["timed out"]) ? .timedOut : .unreachable, said)
    }

    /// What is wrong with the host's key, and what to do about it.
    private func hostKeyReason(_ mentions: ([String]) -> Bool) -> String? {
        if mentions(["remote host identification has changed"]) {
            return """
                the host key of \(host) is not the one in \(knownHosts): if the host was really set up anew, remove the \
                old key with "ssh-keygen -R \(hostPattern) -f FILE" and record the new one
                """
        }
        if mentions(["is marked as revoked"]) {
            return """
                the host key of \(host) is marked as revoked in \(knownHosts), so somebody else may be answering in its \
                place: ask the host's administrator, and record the key that replaces it
                """
        }
        guard mentions(["host key verification failed", "host key is known", "no matching host key"]) else {
            return nil
        }
        return """
            the host key of \(host) is not in \(knownHosts): compare it with what the host's administrator publishes, \
            add the output of "ssh-keyscan \(scanArguments)" to the file, or accept new hosts (accept-new)
            """
    }

    /// What is wrong with our key, if that is why the remote refused access.
    private func keyReason(_ lines: [Substring]) -> (GitError.Code, String)? {
        guard let key = options.deployKey else { return nil }
        let unusable = ["no such identity: \(key): ", "Load key \"\(key)\": "]
        for line in lines {
            guard let range = unusable.lazy.compactMap({ line.firstRange(of: $0) }).first else { continue }
            return (.configuration, "the key file \(key) cannot be used: \(line[range.upperBound...])")
        }
        guard let content = try? contents(of: key, upTo: 1 << 16),
            isEncrypted(String(decoding: content, as: UTF8.self))
        else { return nil }
        return (
            .authentication,
            "the key file \(key) is encrypted, and nobody is there to type its passphrase: use one without, or an agent"
        )
    }

    /// Whether a private key needs a passphrase.
    ///
    /// In OpenSSH's own format, which is in base 64, it begins with the cipher's name: `none` if there is none.
    private func isEncrypted(_ key: String) -> Bool {
        let lines = key.split(whereSeparator: \.isNewline)
        guard lines.first == "-----BEGIN OPENSSH PRIVATE KEY-----" else { return key.contains("ENCRYPTED") }
        return lines.count > 1 && !lines[1].hasPrefix("b3BlbnNzaC1rZXktdjEAAAAABG5vbmU")
    }

    private static let denials = [
        "permission denied (", "too many authentication failures", "marked as read only", "you are not allowed",
        "access denied", "permission to ",
    ]
    private static let absences = [
        "does not appear to be a git repository", "repository not found", "could not be found", "no such repository",
        "project not found",
    ]

    /// Banners and what ssh adds for people at a terminal.
    private func isNoise(_ line: Substring) -> Bool {
        line.isEmpty || line.allSatisfy { "@*=#-".contains($0) } || line.hasPrefix("Warning: Permanently added")
            || line == "remote:"
    }

    private var knownHosts: String { options.knownHosts ?? "~/.ssh/known_hosts" }

    private var address: RemoteLocation.SSHAddress? {
        if case .ssh(let address) = location.access { address } else { nil }
    }

    private var host: String { address?.host ?? "the remote" }

    private var hostPattern: String {
        guard let port = address?.port, port != 22 else { return host }
        return "[\(host)]:\(port)"
    }

    private var scanArguments: String {
        guard let port = address?.port, port != 22 else { return host }
        return "-p \(port) \(host)"
    }
}
