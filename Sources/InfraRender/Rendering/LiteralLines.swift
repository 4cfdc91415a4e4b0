internal import InfraModel

/// The lines of a source file, for telling the places inside of its texts.
package struct LiteralLines {
    private let lines: [ArraySlice<UInt8>]

    /// Splits a file into its lines.
    package init(of file: ManifestFile) {
        // Texts of JSON files stand on one line.
        lines = file.isJSON ? [] : file.text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }

    /// Returns whether a literal block scalar starts at a place: each line of its text is a line of the file.
    package func isLiteral(at position: Position) -> Bool {
        guard lines.indices.contains(position.line - 1) else { return false }
        let line = String(decoding: lines[position.line - 1], as: UTF8.self).unicodeScalars
        // An anchor and a tag stand before the scalar itself.
        let words = line.dropFirst(position.column - 1).split(separator: " ").drop { ["&", "!"].contains($0.first) }
        return words.first?.first == "|"
    }
}
