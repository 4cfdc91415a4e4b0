internal import InfraModel
internal import InfraRender

/// Why a text that a chart takes for YAML is not what the chart makes of it.
struct YAMLTextProblem {
    /// The line of the text, counted from 1.
    var line: Int
    /// What was expected and what was found.
    var reason: String
    /// What to do about it.
    var hint: String?

    /// Reads a text that may have template expressions of Helm; `nil` when nothing is wrong with it.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - isSequence: Whether there must be a sequence in it, else a mapping.
    init?(in text: String, isSequence: Bool) {
        guard let template = TemplateText(text) else { return nil }
        do {
            let documents = try YAML.documents(in: Array(template.text.utf8))
            guard let document = documents.first(where: { !$0.isEmpty }) else { return nil }
            let isRight = isSequence ? document.value.sequence != nil : document.value.mapping != nil
            guard !isRight else { return nil }
            line = document.position.line
            reason =
                "expected \(isSequence ? "a sequence" : "a mapping") in this text, found \(document.value.typeName)"
            hint = isSequence ? "begin each item with a hyphen" : nil
        } catch {
            // What stands there twice may be in conditions of which only one holds.
            if template.hasConditions, error.code == .yamlDuplicateKey { return nil }
            line = error.position.line
            reason = "this text is no YAML: \(error.reason)"
        }
    }
}
