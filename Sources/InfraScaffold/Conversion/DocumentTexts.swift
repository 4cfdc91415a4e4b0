/// The text of a YAML stream, taken apart at the markers between its documents, so that documents can be exchanged and all
/// others stay as they are to the byte.
struct DocumentTexts {
    /// One document's text: its lines, with the comments and the marker before its content.
    struct Part {
        /// The number of its first line in the stream, counted from 1.
        var firstLine: Int
        /// The lines, without their breaks.
        var lines: [String]

        var text: String { lines.map { "\($0)\n" }.joined() }

        /// The text, with a marker if it has none.
        var markedText: String { lines.contains(where: \.isDocumentMarker) ? text : "---\n\(text)" }

        /// A line by its number in the stream; `nil` when it is another document's.
        subscript(line: Int) -> String? {
            lines.indices.contains(line - firstLine) ? lines[line - firstLine] : nil
        }
    }

    private(set) var parts: [Part] = []

    /// Takes a stream apart; `nil` when that takes more than looking for markers, or does not give as many documents.
    init?(_ text: [UInt8], count: Int) {
        let firstByte = text.first ?? 0
        // A byte order mark, or UTF-16.
        guard firstByte < 0xEF else { return nil }
        var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        var part = Part(firstLine: 1, lines: [])
        var hasContent = false
        for (index, line) in lines.enumerated() {
            // Directives and ends of documents are rare, and belong to two documents.
            if line.hasPrefix("%") || line.hasPrefix("...") { return nil }
            if line.isDocumentMarker, hasContent {
                parts.append(part)
                part = Part(firstLine: index + 1, lines: [])
            }
            hasContent = hasContent || line.isDocumentMarker || !line.isBlankOrComment
            part.lines.append(line)
        }
        if hasContent || parts.isEmpty { parts.append(part) }
        if !hasContent, count == 0 { parts = [] }
        guard parts.count == count else { return nil }
    }
}

extension String {
    /// Whether a line begins a document (YAML 1.2.2, section 9.1.2).
    fileprivate var isDocumentMarker: Bool {
        hasPrefix("---") && (utf8.count == 3 || [" ", "\t", "\r"].contains(dropFirst(3).first))
    }

    /// Whether a line has nothing but blanks and perhaps a comment.
    var isBlankOrComment: Bool {
        let first = utf8.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") && $0 != UInt8(ascii: "\r") }
        return first == nil || first == UInt8(ascii: "#")
    }

    /// The number of blanks at the start.
    var indentation: Int { utf8.prefix { $0 == UInt8(ascii: " ") }.count }
}
