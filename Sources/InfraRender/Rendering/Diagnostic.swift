internal import InfraModel

/// Something about a source that a person should know, as a value: a bad file stops nothing but what depends on it.
public struct Diagnostic: Sendable, Hashable {
    /// How much it matters.
    public enum Severity: UInt8, Sendable, Hashable {
        /// What it says is broken cannot be rendered.
        case error
        /// It is rendered, and perhaps not meant so.
        case warning
        /// It is rendered as it is meant, but something is left unsaid about it.
        case note
    }

    /// The file, by its path in the repository or as it was named.
    public var file: String
    /// The place in the file; `nil` when the whole file is meant.
    public var position: YAML.Position?
    /// How much it matters.
    public var severity: Severity
    /// A stable name of the kind of problem: `yaml/duplicate-key`.
    public var code: String
    /// What was expected and what was found, in one line.
    public var message: String
    /// The way to the value in its document, as a JSON pointer; empty when no value is meant.
    public var pointer = ""
    /// What to do about it, in one line.
    public var hint: String?

    /// A diagnostic.
    ///
    /// - Parameters:
    ///   - severity: How much it matters.
    ///   - code: A stable name of the kind of problem.
    ///   - file: The file.
    ///   - position: The place in the file.
    ///   - message: What was expected and what was found.
    public init(
        _ severity: Severity, _ code: String, file: String, at position: YAML.Position?, _ message: String
    ) {
        self.severity = severity
        self.code = code
        self.file = file
        self.position = position
        self.message = message
    }
}

extension Diagnostic {
    /// Whether it is about what a resource of Flux says, the values of its chart included: what `--strict-values` is about.
    public var isAboutValues: Bool { code.hasPrefix("helm/") || code.hasPrefix("flux/") }

    /// The diagnostic as it counts when values have to be right: a warning about them is an error.
    public var withStrictValues: Diagnostic {
        guard severity == .warning, isAboutValues else { return self }
        var diagnostic = self
        diagnostic.severity = .error
        return diagnostic
    }

    func `in`(file: String) -> Diagnostic {
        var diagnostic = self
        diagnostic.file = file
        return diagnostic
    }
}

extension Diagnostic: CustomStringConvertible {
    /// The form that compilers and editors share: `file:line:column: error: message [code]`.
    ///
    /// It is one line that a terminal may have, whatever the file's name and its contents are.
    public var description: String {
        let place = position.map { "\(file):\($0)" } ?? file
        return "\(place): \(severity): \(message)\(hint.map { " (\($0))" } ?? "") [\(code)]".printable
    }
}

extension Diagnostic.Severity: CustomStringConvertible {
    /// `error`, `warning` or `note`, as compilers say it.
    public var description: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .note: "note"
        }
    }
}

extension Diagnostic: Comparable {
    /// Orders by file, place, then by all the rest.
    ///
    /// - Parameters:
    ///   - left: A diagnostic.
    ///   - right: Another diagnostic.
    /// - Returns: Whether the first one comes first.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        func place(_ diagnostic: Diagnostic) -> (String, Int, Int) {
            (diagnostic.file, diagnostic.position?.line ?? 0, diagnostic.position?.column ?? 0)
        }
        return place(left) == place(right)
            ? (left.code, left.message) < (right.code, right.message) : place(left) < place(right)
    }
}
