/// A text as it could come out of Helm's template engine, line for line.
struct TemplateText {
    /// The text with a zero in the place of each expression, right as a number and inside of a string; lines that are
    /// nothing but expressions are empty.
    let text: String
    /// Whether parts of it depend on a condition, or are repeated.
    let hasConditions: Bool

    /// Takes the expressions out.
    ///
    /// - Parameter template: The text. One with alternatives is as many texts as these have outcomes, and one with an
    ///   expression over several lines could be anything: both give `nil`.
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
            let isNothingElse = expressions > 0 && result.allSatisfy { "0 \t".contains($0) }
            lines.append(isNothingElse ? "" : result)
        }
        text = lines.joined(separator: "\n")
        self.hasConditions = hasConditions
    }
}
