extension Commit {
    /// The `Key: value` lines at the end of the message, in order, as git-interpret-trailers reads them.
    ///
    /// Only the last paragraph counts, unless it is also the first one. All its lines must be trailers, or a quarter of
    /// them with at least one written by git itself (`Signed-off-by: ...`). A line that begins with a blank continues
    /// the previous line and is joined to it with one space. Keys keep their spelling; compare them without regard to
    /// case.
    ///
    /// A paragraph of more than 64 KiB has no trailers. A message in an encoding that is not decoded has none either,
    /// because its bytes are not the text that `git log` shows.
    public var trailers: [(key: String, value: String)] {
        guard undecodedEncoding == nil else { return [] }
        var result: [(key: String, value: String)] = []
        // Git's own line about a cherry-pick counts as a trailer, although it has no key.
        var cherryPicks = 0
        var others = 0
        var hasGitTrailer = false
        var canContinue = false
        var rest = lastParagraph
        while let line = rest.popLine() {
            if line.first == UInt8(ascii: "#") { continue }
            if line.first?.isBlank == true {
                if canContinue {
                    result[result.count - 1].value += " " + String(Substring(line.withoutBlanks))
                } else {
                    others += 1
                }
                continue
            }
            let trailer = Commit.trailer(line)
            canContinue = trailer != nil
            let isCherryPick = line.starts(with: "(cherry picked from commit ".utf8)
            if isCherryPick || line.starts(with: "Signed-off-by: ".utf8) { hasGitTrailer = true }
            if let trailer { result.append(trailer) } else if isCherryPick { cherryPicks += 1 } else { others += 1 }
        }
        let isTrailerBlock = others == 0 || (hasGitTrailer && (result.count + cherryPicks) * 3 >= others)
        return isTrailerBlock ? result : []
    }

    /// The maximum size of a paragraph that is searched for trailers.
    private static let maximumParagraphSize = 64 << 10

    /// The last paragraph; empty if it is also the first one.
    private var lastParagraph: Substring.UTF8View {
        let text = message.utf8[...].withoutBlanksAtTheEnd
        let nothing = text[text.endIndex...]
        var start = text.endIndex
        // Line by line from the end, up to a blank line.
        while let end = text[..<start].lastIndex(of: .lineFeed) {
            guard text.distance(from: end, to: text.endIndex) <= Commit.maximumParagraphSize else { return nothing }
            let lineStart = text[..<end].lastIndex(of: .lineFeed).map { text.index(after: $0) } ?? text.startIndex
            if text[lineStart..<end].isBlank {
                return text[..<lineStart].isBlank ? nothing : text[text.index(after: end)...]
            }
            start = end
        }
        return nothing
    }

    /// Parses a line: a key of letters, digits and hyphens, optional blanks, a colon, and the value.
    private static func trailer(_ line: Substring.UTF8View) -> (key: String, value: String)? {
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let key = line[..<colon].withoutBlanksAtTheEnd
        let isKey = key.allSatisfy { byte in
            let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
            let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
            return letters.contains(byte | 0x20) || digits.contains(byte) || byte == UInt8(ascii: "-")
        }
        guard isKey, !key.isEmpty else { return nil }
        return (String(Substring(key)), String(Substring(line[line.index(after: colon)...].withoutBlanks)))
    }
}
