internal import InfraModel
internal import InfraRender

/// Detects tabs that some parsers reject.
///
/// PyYAML rejects tabs around plain scalars, and kustomize fails on a tab at the start of a literal block.
struct TabLint {
    private static let tab: Unicode.Scalar = "\t"

    /// The lines with a tab or a literal block indicator, by their number.
    private var lines: [Int: [Unicode.Scalar]] = [:]

    init(_ text: [UInt8]) {
        guard text.contains(UInt8(ascii: "\t")) else { return }
        for (index, line) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        where line.contains(UInt8(ascii: "\t")) || line.contains(UInt8(ascii: "|")) {
            lines[index + 1] = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
        }
    }

    func findings(at visit: NodeWalk.Visit) -> [Diagnostic] {
        guard case .scalar(let scalar) = visit.kind, !visit.isInFlow, let line = lines[visit.position.line],
            visit.position.column <= line.count + 1
        else { return [] }
        let isLiteral = line[(visit.position.column - 1)...].first == "|"
        if scalar.style == .quoted, isLiteral, scalar.text.utf8.first == UInt8(ascii: "\t") {
            return [
                Diagnostic(
                    .warning, .yamlUnsafeCharacter, at: visit.position, path: visit.node,
                    "kustomize fails on a literal block that begins with a tab",
                    hint: "write the string in double quotes")
            ]
        }
        return scalar.style == .plain ? findings(around: scalar, at: visit, line) : []
    }

    private func findings(
        around scalar: Scalar, at visit: NodeWalk.Visit, _ line: [Unicode.Scalar]
    ) -> [Diagnostic] {
        let before = line[..<(visit.position.column - 1)]
        let after = line[(visit.position.column - 1)...].dropFirst(scalar.text.unicodeScalars.count)
        let blanks = after.prefix { $0 == Self.tab || $0 == " " }
        let isLast = after.count == blanks.count || after[blanks.endIndex] == "#"
        guard
            before.reversed().prefix(while: { $0 == Self.tab || $0 == " " }).contains(Self.tab)
                || (isLast && blanks.contains(Self.tab))
        else { return [] }
        return [
            Diagnostic(
                .warning, .yamlUnsafeCharacter, at: visit.position, path: visit.node,
                "PyYAML rejects the tab before or after this value", hint: "use spaces")
        ]
    }
}
