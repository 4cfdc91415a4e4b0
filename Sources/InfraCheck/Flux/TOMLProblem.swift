/// Why a text is no TOML.
struct TOMLProblem {
    /// The line of the text, counted from 1.
    var line: Int
    /// What was expected and what was found, in one line.
    var reason: String

    /// The most that a ConfigMap holds, in which charts keep such texts.
    private static let largestText = 1 << 20

    /// Reads a text that may have template expressions of Helm; `nil` when nothing is wrong with it.
    init?(in text: String) {
        guard text.utf8.count <= Self.largestText else {
            line = 1
            reason = "it has \(text.utf8.count) bytes, and a ConfigMap holds \(Self.largestText)"
            return
        }
        guard let template = TemplateText(text) else { return nil }
        do {
            try TOMLGrammar.check(template.text)
            return nil
        } catch {
            // What stands there twice may be in conditions of which only one holds.
            if template.hasConditions, error.isRedefinition { return nil }
            line = error.line
            reason = error.reason
        }
    }
}
