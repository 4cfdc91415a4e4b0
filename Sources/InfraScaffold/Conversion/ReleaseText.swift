internal import InfraModel
internal import InfraRender

/// The text of a converted release, with the comments before it, in its values, and after fields that are kept.
///
/// Only the usual layout is supported; the caller parses the result and falls back to the canonical form.
struct ReleaseText {
    let part: DocumentTexts.Part
    /// Returns the position of a value of the original release.
    let position: ([String]) -> Position?

    /// Fields with the same meaning in both releases, so that comments after them remain valid.
    private static let sameFields: [(old: [String], new: [String])] = [
        (["metadata", "name"], ["metadata", "name"]),
        (["metadata", "namespace"], ["metadata", "namespace"]),
        (["spec", "releaseName"], ["spec", "releaseName"]),
        (["spec", "targetNamespace"], ["spec", "targetNamespace"]),
        (["spec", "chart", "name"], ["spec", "chart", "spec", "chart"]),
        (["spec", "chart", "version"], ["spec", "chart", "spec", "version"]),
    ]

    /// Returns the text of the converted release; `nil` if the original has an unusual layout.
    func text(of release: Value) -> String? {
        guard let start = position([]), start.line >= part.firstLine else { return nil }
        let linesBefore = part.lines.prefix(start.line - part.firstLine)
        let before = linesBefore.map { "\($0)\n" }.joined()
        let marker = linesBefore.contains { $0.hasPrefix("---") } ? "" : "---\n"
        var head = release
        var values = ""
        if head["spec"]?["values"] != nil {
            head["spec"]?["values"] = nil
            guard let lines = valuesLines else { return nil }
            values = lines.map { "\($0)\n" }.joined().withQuotedKeys
        }
        let lines = commented(head).map { "\($0)\n" }.joined()
        return "\(marker)\(before)\(lines)\(values)"
    }

    /// Returns the lines of a document without its marker, with the comments of the original fields.
    private func commented(_ head: Value) -> [String] {
        let bytes = YAML.bytes(of: head)
        var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        for field in Self.sameFields {
            guard let comment = comment(after: field.old),
                let line = YAML.position(of: field.new, inDocument: 0, of: bytes)?.line,
                lines.indices.contains(line - 1),
                lines[line - 1].contains("\(field.new.last ?? ""): ")
            else { continue }
            lines[line - 1] += comment
        }
        return Array(lines.dropFirst().dropLast())
    }

    /// Returns the comment after a scalar, with two spaces before it.
    private func comment(after path: [String]) -> String? {
        guard let key = path.last, let start = position(path), let line = part[start.line],
            line.contains("\(key):")
        else { return nil }
        return line.comment(fromColumn: start.column).map { "  \($0)" }
    }

    /// The lines of the values, indented for the new release.
    private var valuesLines: [String]? {
        guard let start = position(["spec", "values"]), let first = part[start.line],
            first.dropFirst(start.column - 1).hasPrefix("values:"), first.indentation == start.column - 1
        else { return nil }
        let indentation = start.column - 1
        let rest = part.lines.dropFirst(start.line - part.firstLine + 1)
        var lines = rest.prefix { $0.isBlankOrComment || $0.indentation > indentation }
        if lines.count < rest.count {
            // Comments before the next field belong to that field.
            while let last = lines.last, last.isBlankOrComment, last.indentation <= indentation { lines.removeLast() }
        }
        return ([first] + lines).map { line in
            line.indentation < indentation ? line : "  \(line.dropFirst(indentation))"
        }
    }
}

extension String {
    /// The YAML text with quotes around plain keys that are not read as strings.
    fileprivate var withQuotedKeys: String {
        var keys: [(text: String, position: Position)] = []
        _ = NodeWalk(Array(utf8), limits: YAML.Limits()).visitAll { visit in
            guard visit.node.isKey, case .scalar(let key) = visit.kind, key != .plain("<<"), !key.isReadAsString else {
                return
            }
            keys.append((key.text, visit.position))
        }
        guard !keys.isEmpty else { return self }
        var lines = split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.unicodeScalars) }
        // The last key of a line comes first, so that the columns of the others stay valid.
        for (text, position) in keys.reversed() where lines.indices.contains(position.line - 1) {
            let line = lines[position.line - 1]
            let end = position.column - 1 + text.unicodeScalars.count
            guard end <= line.count else { continue }
            lines[position.line - 1].insert("\"", at: end)
            lines[position.line - 1].insert("\"", at: position.column - 1)
        }
        return lines.map { line in String(String.UnicodeScalarView(line)) }.joined(separator: "\n")
    }

    /// Returns the comment after the scalar that starts at a column of the line, counted from 1.
    func comment(fromColumn column: Int) -> String? {
        var rest = Substring(String(unicodeScalars.dropFirst(column - 1)))
        if let quote = rest.first, quote == "\"" || quote == "'" {
            guard let end = rest.dropFirst().firstIndex(of: quote) else { return nil }
            rest = rest[end...].dropFirst()
        }
        guard let sign = rest.firstIndex(of: "#"), rest[..<sign].last == " " else { return nil }
        let comment = rest[sign...]
        return String(comment.last == "\r" ? comment.dropLast() : comment)
    }
}
