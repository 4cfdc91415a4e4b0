/// The messages of git or a server on standard error.
///
/// The messages are the only way to distinguish failures: git exits with status 128 for all of them. The patterns match
/// git 2, whose messages are untranslated or requested in English, and common servers.
struct ProcessFailure {
    /// The lines that contain a message.
    let lines: [Substring]

    /// Selects the lines that contain a message, without the prefix `remote:` that some servers print themselves.
    init(_ lines: some Sequence<Substring>) {
        self.lines = lines.map(ProcessFailure.withoutPrefix).filter { line in
            !ProcessFailure.isFrame(line)
                && !ProcessFailure.ignoredPrefixes.contains { line.hasPrefix($0) }
        }
    }

    /// Returns whether a line has no words: servers draw frames around their messages.
    static func isFrame(_ line: some StringProtocol) -> Bool { line.allSatisfy { "@*=#- ".contains($0) } }

    private static func withoutPrefix(_ line: Substring) -> Substring {
        line.hasPrefix("remote:") ? line.dropFirst(7).drop { $0 == " " } : line
    }

    /// Returns the kind of failure and a reason on one line; `nil` without a message.
    static func explain(_ text: String) -> FailureReason? {
        ProcessFailure(text.split(whereSeparator: \.isNewline)).explanation
    }

    /// The kind of failure and a reason on one line; `nil` without a message.
    ///
    /// The last line that matches a known reason counts, because the banner of a server comes first.
    var explanation: FailureReason? {
        let isReason = { line in isRefusal(line) || contains(line, ProcessFailure.notFoundPhrases) }
        guard let index = lines.lastIndex(where: isReason) else { return disconnection }
        let detail = lines[index...].prefix(4).joined(separator: "; ")
        // A message that hides whether the repository exists is a refusal.
        return isRefusal(lines[index])
            ? FailureReason(code: .authentication, text: "the remote denied access: \(detail)")
            : FailureReason(code: .notFound, text: detail)
    }

    /// The reason why OpenSSH's programs end at once if the user database lacks the user; `nil` for other failures.
    ///
    /// OpenShift runs containers with arbitrary user ids.
    var missingUser: FailureReason? {
        text(after: "No user exists for uid ").map { id in
            FailureReason(
                code: .configuration,
                text: """
                    OpenSSH requires an entry for the user id \(id.trimmed) in /etc/passwd: run as a user id that has \
                    one (runAsUser), or add one, for example with nss_wrapper or a mounted file
                    """)
        }
    }

    /// The kind of a connection failure, `timedOut` or `unreachable`, and the last messages.
    var disconnection: FailureReason? {
        guard !lines.isEmpty else { return nil }
        let hasTimedOut = lines.contains { contains($0, ["timed out", "timeout, server"]) }
        return FailureReason(
            code: hasTimedOut ? .timedOut : .unreachable, text: lines.suffix(4).joined(separator: "; "))
    }

    /// Returns the text after a prefix, from the first line that begins with it.
    func text(after start: String) -> Substring? {
        lines.first { $0.hasPrefix(start) }?.dropFirst(start.count)
    }

    /// Returns the text between two markers, from the first line that has both in this order.
    func text(between start: String, and end: String) -> Substring? {
        for line in lines {
            guard let head = line.firstRange(of: start) else { continue }
            let rest = line[head.upperBound...]
            if let tail = rest.firstRange(of: end) { return rest[..<tail.lowerBound] }
        }
        return nil
    }

    private func contains(_ line: Substring, _ words: [String]) -> Bool {
        let lowercased = line.lowercased()
        return words.contains { lowercased.contains($0) }
    }

    /// Returns whether a server does not permit the operation, according to a message.
    private func isRefusal(_ line: Substring) -> Bool {
        if contains(line, ProcessFailure.refusals) { return true }
        // Bitbucket's whole message, and Gitea's after its name: banners have these words in sentences.
        let words = line.lowercased().split { !$0.isLetter }
        return words.count <= 2 && ["unauthorized", "forbidden"].contains(words.last ?? "")
    }

    /// Phrases of refusals, in lower case, from the sources and documentation of the servers.
    private static let refusals = [
        // Several servers, among them gitolite and Gerrit.
        "permission denied", "access denied", "denied by ", "upload denied",
        // GitHub, also for deploy keys, archived and disabled repositories, and organisations with single sign-on.
        "permission to ", "marked as read only", "is read-only", "is disabled", "has been disabled", "saml sso",
        "not permitted to ",
        // GitLab, also for deploy keys, archived projects, blocked users and expired keys.
        "not allowed to ", "over ssh is not allowed", "have write access", "can't push code to ",
        "insufficient permission", "your account has ", "your account is ", "key has expired",
        // Gitea, Forgejo, Gogs and AWS CodeCommit.
        "is not authorized to ", "is archived", "sufficient authorization",
        // Bitbucket.
        "you do not have access",
        // Azure DevOps.
        "not have permission", "tf401027", "needs the following permission", "public key authentication failed",
    ]
    private static let notFoundPhrases = [
        "does not appear to be a git repository", "repository not found", "could not be found", "no such repository",
        "project not found", "cannot find repository", "does not exist", "push to create is not enabled",
    ]
    /// Informational messages of ssh.
    private static let ignoredPrefixes = ["Warning: Permanently added", "Transferred: sent ", "Bytes per second: "]
}
