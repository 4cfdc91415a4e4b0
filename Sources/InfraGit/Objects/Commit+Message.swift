extension Commit {
    /// The first paragraph as one line, as `git log --format=%s` prints it.
    public var subject: String {
        var subject: [UInt8] = []
        var rest = paragraphs.first
        while let line = rest.popLine() {
            if !subject.isEmpty { subject.append(UInt8(ascii: " ")) }
            subject += line.withoutBlanksAtTheEnd
        }
        return String(decoding: subject, as: UTF8.self)
    }

    /// The text after the first paragraph, without blank lines at both ends, as `git log --format=%b` prints it.
    public var body: String {
        let rest = paragraphs.rest
        let text = rest.withoutBlanksAtTheEnd
        // Blanks at the end of the last line are kept.
        return String(Substring(rest[..<(rest[text.endIndex...].firstIndex(of: .lineFeed) ?? rest.endIndex)]))
    }

    /// The first paragraph, and the text after it; neither begins with a blank line.
    private var paragraphs: (first: Substring.UTF8View, rest: Substring.UTF8View) {
        let text = message.utf8[...].withoutBlankLinesAtTheStart
        var rest = text
        var end = text.startIndex
        while let line = rest.popLine(), !line.isBlank { end = line.endIndex }
        return (text[..<end], text[end...].withoutBlankLinesAtTheStart)
    }
}

/// The text of a message by bytes, as git reads it: Swift treats CR LF as one character, and has more kinds of
/// whitespace.
extension Substring.UTF8View {
    /// Removes and returns the first line without its line feed; `nil` if nothing is left.
    mutating func popLine() -> Self? {
        guard !isEmpty else { return nil }
        let end = firstIndex(of: .lineFeed)
        defer { self = end.map { self[index(after: $0)...] } ?? self[endIndex...] }
        return self[..<(end ?? endIndex)]
    }

    /// Whether the text contains only blanks.
    var isBlank: Bool { allSatisfy(\.isBlank) }

    /// The text without blanks and line ends at its end.
    var withoutBlanksAtTheEnd: Self {
        lastIndex { !$0.isBlank }.map { self[...$0] } ?? self[..<startIndex]
    }

    /// The text without blanks and line ends at both ends.
    var withoutBlanks: Self { drop(while: \.isBlank).withoutBlanksAtTheEnd }

    /// The text without the blank lines at its start.
    var withoutBlankLinesAtTheStart: Self {
        var rest = self
        var text = self
        while let line = rest.popLine(), line.isBlank { text = rest }
        return text
    }
}

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")

    /// Whether the byte is an ASCII digit.
    var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

    /// Whether git treats the byte as a blank.
    var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0D || self == .lineFeed }
}
