/// A duration in Go's notation: `30s`, `5m0s`, `1h30m` (the Flux APIs' pattern; Go, `time.ParseDuration`).
public struct GoDuration: TypedValue, CustomStringConvertible {
    /// The spelling.
    public let description: String

    /// Parses a duration; `nil` for other text.
    ///
    /// - Parameter text: Numbers, each with a unit: `h`, `m`, `s` or `ms`.
    public init?(_ text: String) {
        guard Self.isDuration(text) else { return nil }
        description = text
    }

    /// Creates a duration of seconds in Go's notation: `300` is `5m0s`.
    ///
    /// - Parameter seconds: The number of seconds; a negative number counts as zero.
    public init(seconds: Int) {
        let seconds = Swift.max(seconds, 0)
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        var text = "\(seconds % 60)s"
        if hours > 0 || minutes > 0 { text = "\(minutes)m" + text }
        if hours > 0 { text = "\(hours)h" + text }
        description = text
    }

    /// Reads a string.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        guard let text = untyped.string else { return nil }
        self.init(text)
    }

    /// The spelling as a string.
    public var untyped: Value? { .string(description) }

    /// `a duration`, with examples.
    public static var typeName: String { "a duration like 30s or 5m0s" }

    /// Reports a value that is not a duration.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The path of the value.
    ///   - findings: The findings to add to.
    public static func inspect(_ value: Value, at path: [String], into findings: inout Findings) {
        guard let text = value.string else {
            findings.report(value, at: path, insteadOf: typeName)
            return
        }
        guard !isDuration(text) else { return }
        findings.report(text, at: path, insteadOf: typeName)
    }

    private static func isDuration(_ text: String) -> Bool {
        var rest = Substring(text)
        let isDigit = { (character: Character) in ("0"..."9").contains(character) }
        while !rest.isEmpty {
            guard rest.first.map(isDigit) == true else { return false }
            rest = rest.drop(while: isDigit)
            if rest.first == "." {
                rest.removeFirst()
                guard rest.first.map(isDigit) == true else { return false }
                rest = rest.drop(while: isDigit)
            }
            guard let unit = ["ms", "s", "m", "h"].first(where: { rest.hasPrefix($0) }) else { return false }
            rest = rest.dropFirst(unit.count)
        }
        return !text.isEmpty
    }
}

extension GoDuration: ExpressibleByStringLiteral {
    /// Creates a duration from a literal; an invalid literal is reported when the resource is read or inspected.
    ///
    /// - Parameter value: The literal.
    public init(stringLiteral value: String) { description = value }
}
