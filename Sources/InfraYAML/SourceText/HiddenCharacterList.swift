package import InfraModel

/// The bidirectional controls and invisible characters of a text; each character is reported once per line.
package struct HiddenCharacterList {
    /// The maximum number of reported characters per file.
    private static let maximumCount = 100

    private var listed: [HiddenCharacter] = []
    private var unlistedCount = 0
    private var line = 0
    /// The characters that were found on the current line.
    private var onLine: Set<Unicode.Scalar> = []

    /// Creates an empty list.
    package init() {}

    /// Adds a character; characters are added in the order of the text.
    package mutating func add(_ character: HiddenCharacter) {
        if character.position.line != line {
            line = character.position.line
            onLine = []
        }
        guard onLine.insert(character.scalar).inserted else { return }
        if listed.count < Self.maximumCount {
            listed.append(character)
        } else {
            unlistedCount += 1
        }
    }

    /// Returns warnings about the characters.
    ///
    /// - Parameter file: The name of the file.
    /// - Returns: The warnings, in the order of the text.
    package func warnings(in file: String) -> [Diagnostic] {
        var warnings = listed.map { character in
            Diagnostic(
                .warning, .yamlInvisibleCharacter, file: file, at: character.position,
                character.kind == .direction
                    ? "the bidirectional control \(character) changes the order in which text is shown"
                    : "the character \(character) is invisible",
                hint: "remove it, or write \(character.scalar.escapeInYAML) in double quotes")
        }
        if unlistedCount > 0 {
            warnings.append(
                Diagnostic(
                    .warning, .yamlInvisibleCharacter, file: file, at: nil,
                    "\(unlistedCount) more invisible characters are not listed"))
        }
        return warnings
    }
}
