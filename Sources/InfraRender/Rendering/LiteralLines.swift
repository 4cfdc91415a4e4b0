internal import InfraModel

/// The lines of a source file, for locating positions inside block scalars.
package struct LiteralLines {
    private let lines: [ArraySlice<UInt8>]

    /// Splits a file into its lines.
    package init(of file: ManifestFile) {
        // Strings in JSON are on a single line.
        lines = file.isJSON ? [] : file.text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }

    /// Returns whether a literal block scalar, whose lines are lines of the file, starts at a position.
    package func isLiteral(at position: Position) -> Bool {
        guard lines.indices.contains(position.line - 1) else { return false }
        let line = String(decoding: lines[position.line - 1], as: UTF8.self).unicodeScalars
        // An anchor and a tag may precede the scalar.
        let words = line.dropFirst(position.column - 1).split(separator: " ").drop { ["&", "!"].contains($0.first) }
        return words.first?.first == "|"
    }
}
