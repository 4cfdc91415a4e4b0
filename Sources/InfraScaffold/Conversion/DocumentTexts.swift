/// The text of a YAML stream, split at the document markers.
///
/// Single documents can be replaced, and all others are kept byte for byte.
struct DocumentTexts {
    /// The text of a document: its lines, with the document marker and the comments before its content.
    struct Part {
        /// The number of the first line in the stream, counted from 1.
        var firstLine: Int
        /// The lines, without line breaks.
        var lines: [String]

        var text: String { lines.map { "\($0)\n" }.joined() }

        /// The text, with a document marker added if it has none.
        var markedText: String { lines.contains(where: \.isDocumentMarker) ? text : "---\n\(text)" }

        /// The line with a number in the stream; `nil` if it belongs to another document.
        subscript(line: Int) -> String? {
            lines.indices.contains(line - firstLine) ? lines[line - firstLine] : nil
        }
    }

    private(set) var parts: [Part] = []

    /// Splits a stream.
    ///
    /// - Parameters:
    ///   - text: The stream. The result is `nil` if it has directives, document end markers or a byte order mark.
    ///   - count: The number of documents. The result is `nil` if the number of parts differs.
    init?(_ text: [UInt8], count: Int) {
        let firstByte = text.first ?? 0
        // Byte order marks and UTF-16 are not supported.
        guard firstByte < 0xEF else { return nil }
        var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        if lines.last?.isEmpty == true { lines.removeLast() }
        var part = Part(firstLine: 1, lines: [])
        var hasContent = false
        for (index, line) in lines.enumerated() {
            // Directives and document end markers are rare, and they affect two documents.
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
    /// Whether the line is a document marker (YAML 1.2.2, section 9.1.2).
    fileprivate var isDocumentMarker: Bool {
        hasPrefix("---") && (utf8.count == 3 || [" ", "\t", "\r"].contains(dropFirst(3).first))
    }

    /// Whether the line is blank or has only a comment.
    var isBlankOrComment: Bool {
        let first = utf8.first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") && $0 != UInt8(ascii: "\r") }
        return first == nil || first == UInt8(ascii: "#")
    }

    /// The number of leading spaces.
    var indentation: Int { utf8.prefix { $0 == UInt8(ascii: " ") }.count }
}
