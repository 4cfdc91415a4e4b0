/// Finds the kind and the reason of a failure in what ssh, git or a server wrote to standard error.
///
/// There is no other way to tell them apart: ssh exits with 255 and git with 128, whatever it was. The words are those
/// of OpenSSH 7 to 10 and git 2, which do not translate them or are asked for English.
struct Complaints {
    let location: RemoteLocation
    let options: RemoteOptions

    /// The kind of failure and one line about it; `nil` when nothing was said.
    func explain(_ text: String) -> (GitError.Code, String)? {
        let lines = text.split(whereSeparator: \.isNewline).map { trimmed($0) }.filter { !isNoise($0) }
        guard !lines.isEmpty else { return nil }
        let said = lines.suffix(4).joined(separator: "; ")
        let lowercased = text.lowercased()
        let mentions = { (words: [String]) in words.contains { lowercased.contains($0) } }
        if mentions(["remote host identification has changed"]) {
            return (
                .hostKey,
                """
                the host key of \(host) is not the one in \(knownHosts): if the host was really set up anew, remove the \
                old key with "ssh-keygen -R \(hostPattern) -f FILE" and record the new one
                """
            )
        }
        if mentions(["host key verification failed", "host key is known", "no matching host key"]) {
            return (
                .hostKey,
                """
                the host key of \(host) is not in \(knownHosts): compare it with what the host's administrator publishes, \
                add the output of "ssh-keyscan \(scanArguments)" to the file, or accept new hosts (accept-new)
                """
            )
        }
        if mentions(["unprotected private key file"]) {
            return (.authentication, "the key file may be read by others, so ssh ignores it: chmod 600 it")
        }
        if mentions(Complaints.denials) { return (.authentication, "the remote refused access: \(said)") }
        if mentions(Complaints.absences) { return (.notFound, said) }
        return (.unreachable, said)
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
