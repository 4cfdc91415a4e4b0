/// The messages of git or a server on standard error.
///
/// The messages are the only way to distinguish failures: git exits with status 128 for all of them. The patterns match
/// git 2, whose messages are untranslated or requested in English, and common servers.
struct ProcessFailure {
    /// The lines that contain a message.
    let lines: [Substring]

    /// Selects the lines that contain a message.
    init(_ lines: some Sequence<Substring>) {
        self.lines = lines.filter { line in
            !line.allSatisfy { "@*=#- ".contains($0) } && line != "remote:"
                && !ProcessFailure.ignoredPrefixes.contains { line.hasPrefix($0) }
        }
    }

    /// Returns the kind of failure and a reason on one line; `nil` without a message.
    static func explain(_ text: String) -> FailureReason? {
        ProcessFailure(text.split(whereSeparator: \.isNewline)).explanation
    }

    /// The kind of failure and a reason on one line; `nil` without a message.
    ///
    /// The last line that matches a known reason counts, because the banner of a server comes first.
    var explanation: FailureReason? {
        let reasons = ProcessFailure.authenticationPhrases + ProcessFailure.notFoundPhrases
        guard let index = lines.lastIndex(where: { contains($0, reasons) }) else { return disconnection }
        let detail = lines[index...].prefix(4).joined(separator: "; ")
        return contains(lines[index], ProcessFailure.authenticationPhrases)
            ? FailureReason(code: .authentication, text: "the remote denied access: \(detail)")
            : FailureReason(code: .notFound, text: detail)
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

    private static let authenticationPhrases = [
        "permission denied (", "marked as read only", "you are not allowed", "access denied", "permission to ",
    ]
    private static let notFoundPhrases = [
        "does not appear to be a git repository", "repository not found", "could not be found", "no such repository",
        "project not found",
    ]
    /// Informational messages of ssh.
    private static let ignoredPrefixes = ["Warning: Permanently added", "Transferred: sent ", "Bytes per second: "]
}
