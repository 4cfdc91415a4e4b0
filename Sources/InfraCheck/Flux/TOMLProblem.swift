/// A TOML syntax error.
struct TOMLProblem {
    /// The line of the text, counted from 1.
    var line: Int
    /// A one-line message with the expected and found text.
    var reason: String

    /// The size limit of a ConfigMap in bytes; charts store such texts in ConfigMaps.
    private static let maximumSize = 1 << 20

    /// Validates a text that may contain template expressions of Helm; `nil` if the text is valid.
    init?(in text: String) {
        guard text.utf8.count <= Self.maximumSize else {
            line = 1
            reason = "the text has \(text.utf8.count) bytes, the limit of a ConfigMap is \(Self.maximumSize)"
            return
        }
        guard let template = TemplateText(text) else { return nil }
        do {
            try TOMLGrammar.check(template.text)
            return nil
        } catch {
            // Duplicate definitions may be in mutually exclusive conditions.
            if template.hasConditions, error.isRedefinition { return nil }
            line = error.line
            reason = error.reason
        }
    }
}
