package import InfraModel
package import InfraYAML

extension Diagnostic {
    /// Creates a diagnostic for an error in the text of a file, with a hint about the usual cause of a syntax error.
    ///
    /// - Parameters:
    ///   - error: The error.
    ///   - file: The path of the file.
    ///   - text: The bytes of the file.
    package init(_ error: YAMLError, in file: String, text: [UInt8]) {
        self.init(.error, error.code, file: file, at: error.position, error.reason, hint: error.hint(in: text))
    }

    /// Creates a diagnostic for a file that is a Git LFS pointer; `nil` for any other file.
    ///
    /// Source: git-lfs, docs/spec.md.
    init?(lfsPointer text: [UInt8], in file: String) {
        guard text.count < 1024, text.starts(with: "version https://git-lfs.github.com/spec/".utf8) else { return nil }
        self.init(
            .error, .sourceLfsPointer, file: file, at: Position(line: 1, column: 1),
            """
            the file is a Git LFS pointer, and its content is not in the repository: remove its pattern from .gitattributes \
            (git lfs untrack), and commit the manifest itself (git add --renormalize)
            """)
    }
}

extension YAMLError {
    /// Returns a hint about the usual cause of a syntax error; `nil` for an error whose message is sufficient.
    fileprivate func hint(in text: [UInt8]) -> String? {
        guard code == .yamlSyntax || code == .yamlInvalidKey else { return nil }
        // The parser may fail on the line after the cause.
        let lines = text.split(
            separator: UInt8(ascii: "\n"), maxSplits: position.line, omittingEmptySubsequences: false
        ).prefix(position.line).suffix(2)
        if lines.contains(where: { $0.hasTemplateExpression }) {
            return """
                quote a value with {{ }}; infra-sync does not run templates: commit the output of "helm template" instead
                """
        }
        if lines.contains(where: { line in Self.conflictMarkers.contains { line.starts(with: $0.utf8) } }) {
            return "resolve the merge conflict"
        }
        if reason.contains("cannot start any token"), lines.last?.dropFirst(position.column - 1).first == 0x09 {
            return "indent with spaces instead of tabs"
        }
        return Self.hints.first { reason.contains($0.problem) }?.hint
    }

    private static let conflictMarkers = ["<<<<<<< ", "=======", ">>>>>>> "]

    /// Problems that libyaml reports, with their usual causes.
    private static let hints = [
        (problem: "mapping values are not allowed", hint: "correct the indentation, or quote a value with \": \""),
        (problem: "block sequence entries are not allowed", hint: "begin a list on a new line"),
        (problem: "cannot start any token", hint: "quote the value"),
        (problem: "expected alphabetic or numeric character", hint: "quote a text that begins with * or &"),
        (
            problem: "a block mapping, did not find expected key",
            hint: "correct the indentation, or quote the whole value"
        ),
        (problem: "did not find expected '-' indicator", hint: "correct the indentation"),
    ]
}

extension Collection<UInt8> {
    fileprivate var hasTemplateExpression: Bool {
        zip(self, dropFirst()).contains { $0 == UInt8(ascii: "{") && $1 == UInt8(ascii: "{") }
    }
}
