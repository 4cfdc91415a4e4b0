internal import InfraModel

/// A key of a block mapping with the comments around it.
struct AnnotatedKey: Sendable, Hashable {
    /// The key.
    var name: String
    /// The line of the key, counted from 1.
    var line: Int
    /// The comment lines above the key, joined by spaces.
    var documentation: String
    /// The trailing comment of the key or its value.
    var annotation: String?
    /// The nested keys, if they are documented too; `nil` if the value is plain data.
    var children: [AnnotatedKey]?
}

/// A reader of the comments in a block mapping.
///
/// A YAML parser reads the values themselves; this reader only assigns comments to keys. It supports the subset of YAML
/// in which catalogues are written: block mappings with plain or double-quoted keys, one key per line. The value of a
/// key with a type annotation (`*Name`, `[...]`, `{...}`) and the text of a block scalar are skipped.
struct AnnotationReader {
    private let lines: [Substring]
    private var index = 0

    /// Creates a reader.
    ///
    /// - Parameter text: The whole catalogue.
    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Reads all documents.
    ///
    /// - Returns: The keys of each document.
    /// - Throws: ``CatalogueError`` for the first line outside the supported subset.
    mutating func documents() throws(CatalogueError) -> [[AnnotatedKey]] {
        var documents = [try keys(indentation: 0)]
        while index < lines.count, lines[index].hasPrefix("---") {
            index += 1
            documents.append(try keys(indentation: 0))
        }
        return documents
    }

    private mutating func keys(indentation: Int) throws(CatalogueError) -> [AnnotatedKey] {
        var keys: [AnnotatedKey] = []
        var comment: [String] = []
        while index < lines.count, lines[index] != "---" {
            let line = Line(lines[index])
            guard !line.content.isEmpty else {
                // A comment before a blank line does not belong to a key.
                comment = []
                index += 1
                continue
            }
            if line.indentation < indentation { break }
            guard line.indentation == indentation else {
                throw error("the indentation is \(line.indentation), expected \(indentation)")
            }
            if line.content.hasPrefix("#") {
                comment.append(line.content.dropFirst().trimmed)
                index += 1
            } else {
                keys.append(try key(line, documentation: comment.joined(separator: " ")))
                comment = []
            }
        }
        return keys
    }

    private mutating func key(_ line: Line, documentation: String) throws(CatalogueError) -> AnnotatedKey {
        guard let parts = line.parts else { throw error("expected \"key: value\", found \"\(line.content)\"") }
        var key = AnnotatedKey(
            name: parts.key, line: index + 1, documentation: documentation, annotation: parts.comment, children: nil)
        index += 1
        let isData = parts.comment.map { comment in "*[{".contains { comment.first == $0 } } ?? false
        guard parts.value.isEmpty, !isData, let next = indentationOfNextLine, next > line.indentation else {
            skip(deeperThan: line.indentation)
            return key
        }
        key.children = try keys(indentation: next)
        return key
    }

    /// The indentation of the next line with content in the same document; -1 at the end of the document.
    private var indentationOfNextLine: Int? {
        let rest = lines[index...].lazy.map(Line.init)
        return rest.first { !$0.content.isEmpty }.map { $0.content == "---" ? -1 : $0.indentation }
    }

    private mutating func skip(deeperThan indentation: Int) {
        while index < lines.count {
            let line = Line(lines[index])
            guard line.content.isEmpty || line.indentation > indentation else { return }
            index += 1
        }
    }

    private func error(_ reason: String) -> CatalogueError { CatalogueError(line: index + 1, reason) }
}

/// A line, split into its parts.
private struct Line {
    var indentation: Int
    var content: String

    init(_ text: Substring) {
        indentation = text.prefix { $0 == " " }.count
        content = text.dropFirst(indentation).trimmed
    }

    /// The key, the text of the value and the trailing comment; `nil` if the line has no key.
    var parts: (key: String, value: String, comment: String?)? {
        guard let colon = indexOutsideOfQuotes(in: content[...], where: { $0 == ":" }) else { return nil }
        var key = content[..<colon].trimmed
        if key.hasPrefix("\""), key.hasSuffix("\""), key.count >= 2 { key = String(key.dropFirst().dropLast()) }
        let rest = content[content.index(after: colon)...]
        guard rest.isEmpty || rest.hasPrefix(" ") else { return nil }
        guard let hash = indexOutsideOfQuotes(in: rest, where: { $0 == "#" }) else { return (key, rest.trimmed, nil) }
        return (key, rest[..<hash].trimmed, rest[hash...].dropFirst().trimmed)
    }

    /// Returns the index of the first separator outside double quotes: a colon before a space or the end, or a number
    /// sign after a space.
    private func indexOutsideOfQuotes(in text: Substring, where isSeparator: (Character) -> Bool) -> Substring.Index? {
        var isQuoted = false
        var previous: Character = " "
        for index in text.indices {
            let character = text[index]
            if character == "\"", previous != "\\" { isQuoted.toggle() }
            if !isQuoted, isSeparator(character) {
                let next = text[index...].dropFirst().first
                if character == ":" ? (next == nil || next == " ") : previous == " " { return index }
            }
            previous = character
        }
        return nil
    }
}

extension Substring {
    /// The text without spaces at both ends.
    var trimmed: String {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}

extension String {
    /// The text without spaces at both ends.
    var trimmed: String { self[...].trimmed }
}
