internal import InfraModel
internal import InfraRender

/// Checks the lines of a YAML text in UTF-8, independent of its values.
///
/// `kubectl` and kustomize split a file at its `---` lines before they parse YAML.
enum LineLint {
    /// Checks a text without syntax errors.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - documents: The number of documents in the text.
    /// - Returns: The findings.
    static func findings(in text: [UInt8], documents: Int) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var document = 0
        for (index, bytes) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if index > 0, bytes.isSeparator { document += 1 }
            findings += Line(number: index + 1, document: document, bytes: bytes).findings
        }
        if documents > 1, text.first(where: { !" \t\r\n".utf8.contains($0) }) == UInt8(ascii: "{") {
            findings.append(
                Line(number: 1, document: 0, bytes: []).warning(
                    .yamlJsonFirst, "kubectl reads a file that begins with { as JSON and rejects the rest",
                    hint: "use separate files for JSON and YAML"))
        }
        return findings
    }
}

/// A line of a document.
private struct Line {
    let number: Int
    let document: Int
    let bytes: ArraySlice<UInt8>

    var findings: [Diagnostic] { [separator, directive].compactMap { $0 } }

    func warning(_ code: Diagnostic.Code, _ message: String, hint: String) -> Diagnostic {
        Diagnostic(
            .warning, code, at: Position(line: number, column: 1), path: NodePath([], inDocument: document), message,
            hint: hint)
    }

    /// A warning about text after a document separator.
    private var separator: Diagnostic? {
        guard bytes.isSeparator else { return nil }
        let rest = bytes.dropFirst(3).drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard let first = rest.first, first != UInt8(ascii: "\r") else { return nil }
        if first == UInt8(ascii: "#") {
            // Without a space before it, `#` does not start a comment, and the line is text.
            guard rest.startIndex == bytes.startIndex + 3 else { return nil }
            return warning(
                .yamlSeparator, "kubectl and kustomize start a document here, other parsers read the line as text",
                hint: "indent the line or quote the text")
        }
        return warning(
            .yamlSeparator, "kubectl and kustomize reject everything except a comment after ---",
            hint: "move the content to the next line")
    }

    private var directive: Diagnostic? {
        guard bytes.starts(with: "%YAML".utf8) || bytes.starts(with: "%TAG".utf8) else { return nil }
        return warning(.yamlDirective, "kubectl and kustomize do not read directives", hint: "remove the line")
    }
}

extension ArraySlice<UInt8> {
    /// Whether kubectl and kustomize start a new document at the line.
    fileprivate var isSeparator: Bool { starts(with: "---".utf8) }
}
