/// A problem or a note about a source file.
///
/// A check creates the diagnostic with a ``path``; the ``file`` and the ``position`` are added when the check of the
/// file ends.
public struct Diagnostic: Sendable, Hashable {
    /// The severity of a problem.
    public enum Severity: UInt8, Sendable, Hashable {
        /// The resource cannot be rendered or applied.
        case error
        /// The resource is rendered, but probably not what the author intended.
        case warning
        /// The resource is fine; something about it was not checked.
        case note
    }

    /// The path of the file in the repository, or the name given on the command line; empty until it is known.
    public var file: String
    /// The position in the file; `nil` until it is known, or if the diagnostic is about the whole file.
    public var position: Position?
    /// The severity.
    public var severity: Severity
    /// The kind of problem.
    public var code: Code
    /// A one-line message with the expected and found value.
    public var message: String
    /// The path of the value; `nil` if the diagnostic is not about a value.
    public var path: NodePath?
    /// A suggestion in one line.
    public var hint: String?

    /// Creates a diagnostic.
    ///
    /// - Parameters:
    ///   - severity: The severity.
    ///   - code: The kind of problem.
    ///   - file: The path of the file; empty until it is known.
    ///   - position: The position in the file.
    ///   - path: The path of the value.
    ///   - message: A one-line message with the expected and found value.
    ///   - hint: A suggestion in one line.
    public init(
        _ severity: Severity, _ code: Code, file: String = "", at position: Position? = nil, path: NodePath? = nil,
        _ message: String, hint: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.file = file
        self.position = position
        self.path = path
        self.message = message
        self.hint = hint
    }
}

extension Diagnostic {
    /// Whether the diagnostic is about a field of a Flux resource or a value of a chart.
    public var isAboutValues: Bool { code.subject == "helm" || code.subject == "flux" }

    /// The diagnostic for strict checks of values, in which a warning about them is an error.
    public var withStrictValues: Diagnostic {
        guard severity == .warning, isAboutValues else { return self }
        var diagnostic = self
        diagnostic.severity = .error
        return diagnostic
    }

    /// Returns the diagnostic for another file with the same content.
    ///
    /// - Parameter file: The path of the file.
    /// - Returns: The diagnostic.
    package func `in`(file: String) -> Diagnostic {
        var diagnostic = self
        diagnostic.file = file
        return diagnostic
    }
}

extension Sequence<Diagnostic> {
    /// The errors, then the warnings, then the notes, each in their order.
    public var errorsFirst: [Diagnostic] {
        [Diagnostic.Severity.error, .warning, .note].flatMap { severity in filter { $0.severity == severity } }
    }
}

extension Diagnostic: CustomStringConvertible {
    /// The format of compilers and editors: `file:line:column: error: message (hint) [code]`.
    ///
    /// Line breaks and control characters are escaped, so that the text is one line and safe for a terminal.
    public var description: String {
        let location = position.map { "\(file):\($0)" } ?? file
        return "\(location): \(severity): \(message)\(hint.map { " (\($0))" } ?? "") [\(code)]".printable
    }
}

extension Diagnostic.Severity: CustomStringConvertible {
    /// `error`, `warning` or `note`.
    public var description: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .note: "note"
        }
    }
}

extension Diagnostic: Comparable {
    /// Orders by file and position, then by code and message.
    ///
    /// - Parameters:
    ///   - left: A diagnostic.
    ///   - right: Another diagnostic.
    /// - Returns: Whether the first diagnostic comes first.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        func key(_ diagnostic: Diagnostic) -> (String, Int, Int) {
            (diagnostic.file, diagnostic.position?.line ?? 0, diagnostic.position?.column ?? 0)
        }
        return key(left) == key(right)
            ? (left.code.name, left.message) < (right.code.name, right.message) : key(left) < key(right)
    }
}
