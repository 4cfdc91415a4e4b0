internal import TOMLKit

/// Why a text is no TOML.
struct TOMLProblem {
    /// The line of the text, counted from 1.
    var line: Int
    /// What the parser says, in one line.
    var reason: String

    /// Reads a text that may have template expressions of Helm; `nil` when nothing is wrong with it.
    ///
    /// - Parameter text: The text. One with expressions on lines of their own is left alone: there are as many texts in it
    ///   as its conditions have outcomes.
    init?(in text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let isTemplate = lines.contains { $0.drop(while: { $0 == " " || $0 == "\t" }).hasPrefix("{{") }
        guard !isTemplate else { return nil }
        do {
            _ = try TOMLTable(string: lines.map(Self.withoutExpressions).joined(separator: "\n"))
            return nil
        } catch let error as TOMLParseError {
            line = error.source.begin.line
            reason = error.description.split(whereSeparator: \.isNewline).first.map(String.init) ?? "it cannot be read"
        } catch {
            line = 1
            reason = "it cannot be read"
        }
    }

    /// A line with a zero in the place of each expression: right as a number and inside of a string.
    private static func withoutExpressions(_ line: Substring) -> String {
        var result = ""
        var rest = line
        while let start = rest.firstRange(of: "{{"), let end = rest[start.upperBound...].firstRange(of: "}}") {
            result += rest[..<start.lowerBound] + "0"
            rest = rest[end.upperBound...]
        }
        return result + rest
    }
}
