extension Commit {
    /// The `Key: value` lines at the end of the message, in order, as git-interpret-trailers reads them.
    ///
    /// Only the last paragraph counts, never the first one, and only if all its lines are trailers, or a quarter of them
    /// are and one was written by git itself (`Signed-off-by: ...`). A line that begins with a blank continues the one
    /// before it and is joined to it by one space. Keys keep their spelling; compare them without regard to case.
    public var trailers: [(key: String, value: String)] {
        var result: [(key: String, value: String)] = []
        // Git's own line about a cherry-pick counts as a trailer, though it has no key.
        var cherryPicks = 0
        var others = 0
        var hasGitTrailer = false
        var canContinue = false
        for line in lastParagraph where !line.hasPrefix("#") {
            if line.first?.isWhitespace == true {
                if canContinue { result[result.count - 1].value += " " + line.trimmed } else { others += 1 }
                continue
            }
            let trailer = Commit.trailer(line)
            canContinue = trailer != nil
            let isCherryPick = line.hasPrefix("(cherry picked from commit ")
            if isCherryPick || line.hasPrefix("Signed-off-by: ") { hasGitTrailer = true }
            if let trailer { result.append(trailer) } else if isCherryPick { cherryPicks += 1 } else { others += 1 }
        }
        let isTrailerBlock = others == 0 || (hasGitTrailer && (result.count + cherryPicks) * 3 >= others)
        return isTrailerBlock ? result : []
    }

    /// The lines of the last paragraph; none when it is also the first.
    private var lastParagraph: [Substring] {
        var lines = message.split(separator: "\n", omittingEmptySubsequences: false)
        while let last = lines.last, last.trimmed.isEmpty { lines.removeLast() }
        guard let blank = lines.lastIndex(where: { $0.trimmed.isEmpty }) else { return [] }
        let hasTitle = lines[..<blank].contains { !$0.trimmed.isEmpty }
        return hasTitle ? Array(lines[(blank + 1)...]) : []
    }

    /// Reads one line: a key of letters, digits and hyphens, then perhaps blanks, a colon, the value.
    private static func trailer(_ line: Substring) -> (key: String, value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        var key = line[..<colon]
        while let last = key.last, last == " " || last == "\t" { key.removeLast() }
        let isKey = key.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
        guard isKey, !key.isEmpty else { return nil }
        return (String(key), String(line[line.index(after: colon)...].trimmed))
    }
}
