internal import InfraModel

/// Finds tabs around plain scalars: YAML allows them there, and PyYAML refuses the text.
struct TabLint {
    private static let tab: Unicode.Scalar = "\t"

    /// The lines that have a tab, by their number.
    private var lines: [Int: [Unicode.Scalar]] = [:]

    init(_ text: [UInt8]) {
        guard text.contains(UInt8(ascii: "\t")) else { return }
        for (index, line) in text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
        where line.contains(UInt8(ascii: "\t")) {
            lines[index + 1] = Array(String(decoding: line, as: UTF8.self).unicodeScalars)
        }
    }

    func findings(at visit: NodeWalk.Visit) -> [Finding] {
        guard case .scalar(let scalar) = visit.kind, scalar.style == .plain, !visit.isInFlow,
            let line = lines[visit.position.line], visit.position.column <= line.count + 1
        else { return [] }
        let before = line[..<(visit.position.column - 1)]
        let behind = line[(visit.position.column - 1)...].dropFirst(scalar.text.unicodeScalars.count)
        let blanks = behind.prefix { $0 == Self.tab || $0 == " " }
        let isLast = behind.count == blanks.count || behind[blanks.endIndex] == "#"
        guard
            before.reversed().prefix(while: { $0 == Self.tab || $0 == " " }).contains(Self.tab)
                || (isLast && blanks.contains(Self.tab))
        else { return [] }
        return [
            Finding(
                .warning, "yaml/unsafe-character", at: visit.node, place: visit.position,
                "a tab before or behind this is refused by PyYAML", hint: "use spaces")
        ]
    }
}
