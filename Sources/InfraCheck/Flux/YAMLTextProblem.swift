internal import InfraModel
internal import InfraRender

/// A problem in a text that a chart parses as YAML.
struct YAMLTextProblem {
    /// The line of the text, counted from 1.
    var line: Int
    /// A message with the found and expected text.
    var reason: String
    /// A suggestion for fixing the problem.
    var hint: String?

    /// Parses a text that may contain template expressions of Helm; `nil` if the text is valid.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - isSequence: Whether a sequence is expected instead of a mapping.
    init?(in text: String, isSequence: Bool) {
        guard let template = TemplateText(text) else { return nil }
        do {
            let documents = try YAML.documents(in: Array(template.text.utf8))
            guard let document = documents.first(where: { !$0.isEmpty }) else { return nil }
            let hasExpectedType = isSequence ? document.value.sequence != nil : document.value.mapping != nil
            guard !hasExpectedType else { return nil }
            line = document.position.line
            reason =
                "expected \(isSequence ? "a sequence" : "a mapping") in this text, found \(document.value.typeName)"
            hint = isSequence ? "begin each item with a hyphen" : nil
        } catch {
            // Duplicate keys may be in mutually exclusive conditions.
            if template.hasConditions, error.code == .yamlDuplicateKey { return nil }
            line = error.position.line
            reason = "this text is invalid YAML: \(error.reason)"
        }
    }
}
