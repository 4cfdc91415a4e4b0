/// A possible output of Helm's template engine, line by line.
struct TemplateText {
    /// The text with a zero for each expression, which is valid as a number and inside a string.
    ///
    /// Lines that consist only of expressions are empty.
    let text: String
    /// Whether parts of the text are conditional or repeated.
    let hasConditions: Bool

    /// Replaces the template expressions of a text.
    ///
    /// - Parameter template: The text. The result is `nil` for a text with alternatives, which has several outputs, and
    ///   for a text with an expression over several lines, whose output is unknown.
    init?(_ template: String) {
        var hasConditions = false
        var lines: [String] = []
        for line in template.split(separator: "\n", omittingEmptySubsequences: false) {
            var result = ""
            var rest = line
            var expressions = 0
            while let start = rest.firstRange(of: "{{") {
                guard let end = rest[start.upperBound...].firstRange(of: "}}") else { return nil }
                let expression = rest[start.upperBound..<end.lowerBound].drop { "- \t".contains($0) }
                if expression.hasPrefix("else") { return nil }
                hasConditions = hasConditions || ["if ", "with ", "range "].contains { expression.hasPrefix($0) }
                expressions += 1
                result += rest[..<start.lowerBound] + "0"
                rest = rest[end.upperBound...]
            }
            result += rest
            let hasOnlyExpressions = expressions > 0 && result.allSatisfy { "0 \t".contains($0) }
            lines.append(hasOnlyExpressions ? "" : result)
        }
        text = lines.joined(separator: "\n")
        self.hasConditions = hasConditions
    }
}
