internal import TOMLKit

/// Why a text is no TOML.
struct TOMLProblem {
    /// The line of the text, counted from 1.
    var line: Int
    /// What the parser says, in one line.
    var reason: String

    /// Reads a text that may have template expressions of Helm; `nil` when nothing is wrong with it.
    init?(in text: String) {
        guard let template = TemplateText(text) else { return nil }
        do {
            _ = try TOMLTable(string: template.text)
            return nil
        } catch let error as TOMLParseError {
            line = error.source.begin.line
            reason = error.description.split(whereSeparator: \.isNewline).first.map(String.init) ?? "it cannot be read"
        } catch {
            line = 1
            reason = "it cannot be read"
        }
        // What stands there twice may be in conditions of which only one holds.
        if template.hasConditions, reason.contains("redefine") { return nil }
    }
}
