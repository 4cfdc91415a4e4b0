/// What git or a server wrote to standard error.
///
/// There is no other way to tell failures apart: git exits with 128, whatever it was. The words are those of git 2, which does
/// not translate them or is asked for English, and of the servers that people use.
struct ProcessFailure {
    /// The lines that say something.
    let lines: [Substring]

    /// Reads the lines.
    init(_ lines: some Sequence<Substring>) {
        self.lines = lines.filter { line in
            !line.allSatisfy { "@*=#- ".contains($0) } && line != "remote:"
                && !ProcessFailure.ignoredPrefixes.contains { line.hasPrefix($0) }
        }
    }

    /// The kind of failure and one line about it; `nil` when nothing was said.
    static func explain(_ text: String) -> FailureReason? {
        ProcessFailure(text.split(whereSeparator: \.isNewline)).explanation
    }

    /// The kind of failure and one line about it; `nil` when nothing was said.
    ///
    /// The last line that is known to be a reason counts, since a server's banner comes first.
    var explanation: FailureReason? {
        let reasons = ProcessFailure.authenticationPhrases + ProcessFailure.notFoundPhrases
        guard let index = lines.lastIndex(where: { contains($0, reasons) }) else { return disconnection }
        let detail = lines[index...].prefix(4).joined(separator: "; ")
        return contains(lines[index], ProcessFailure.authenticationPhrases)
            ? FailureReason(code: .authentication, text: "the remote refused access: \(detail)")
            : FailureReason(code: .notFound, text: detail)
    }

    /// The failure of a connection: whether it took too long, and what was said last.
    var disconnection: FailureReason? {
        guard !lines.isEmpty else { return nil }
        let hasTimedOut = lines.contains { contains($0, ["timed out", "timeout, server"]) }
        return FailureReason(
            code: hasTimedOut ? .timedOut : .unreachable, text: lines.suffix(4).joined(separator: "; "))
    }

    /// What stands behind a text, in the first line that begins with it.
    func text(after start: String) -> Substring? {
        lines.first { $0.hasPrefix(start) }?.dropFirst(start.count)
    }

    /// What stands between two texts in the first line that has both, in this order.
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
    /// What ssh adds for people at a terminal.
    private static let ignoredPrefixes = ["Warning: Permanently added", "Transferred: sent ", "Bytes per second: "]
}
