package import InfraModel

extension ManifestFile {
    /// Returns diagnostics of this file with the file's name and their positions, all resolved by one parse.
    ///
    /// - Parameter diagnostics: Diagnostics with a path. Known positions are kept.
    /// - Returns: The diagnostics, in the same order.
    package func located(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        guard !diagnostics.isEmpty else { return [] }
        let positions = positions(of: diagnostics.map { $0.position == nil ? $0.path : nil })
        let lines = diagnostics.contains { $0.path?.line != nil } ? LiteralLines(of: self) : nil
        return zip(diagnostics, positions).map { diagnostic, position in
            let start = diagnostic.position ?? position
            let isLiteral = diagnostic.path?.line != nil && start.flatMap { lines?.isLiteral(at: $0) } == true
            return diagnostic.located(in: name, at: start, isLiteral: isLiteral)
        }
    }
}

extension Diagnostic {
    /// Returns the diagnostic with a file and a position.
    ///
    /// - Parameters:
    ///   - file: The path of the file.
    ///   - start: The position of the value.
    ///   - isLiteral: Whether the value is a literal block scalar, so that its lines are lines of the file.
    /// - Returns: The diagnostic. For a line of a string, it has the position of the line if that is known, and otherwise
    ///   the number of the line in its message.
    func located(in file: String, at start: Position?, isLiteral: Bool) -> Diagnostic {
        var diagnostic = self
        diagnostic.file = file
        diagnostic.position = start
        guard let line = path?.line else { return diagnostic }
        if isLiteral, let start {
            diagnostic.position = Position(line: start.line + line, column: 1)
        } else {
            diagnostic.message += " in line \(line) of the text"
        }
        return diagnostic
    }

    /// Returns the diagnostic with its path converted from one in the resource to one in the file.
    ///
    /// - Parameter resource: The resource.
    /// - Returns: The diagnostic.
    package func within(_ resource: ManifestFile.Resource) -> Diagnostic {
        var diagnostic = self
        diagnostic.path = path.map { resource.path(to: $0.steps, part: $0.part) }
        return diagnostic
    }

    /// The diagnostic with its path in front of the message, as in reports.
    package var withPathInMessage: Diagnostic {
        guard let steps = path?.steps, !steps.isEmpty else { return self }
        var diagnostic = self
        diagnostic.message = "\(steps.map(\.asStep).joined(separator: ".")): \(message)"
        return diagnostic
    }
}

extension NodePath {
    /// The line inside a string, counted from 1.
    fileprivate var line: Int? {
        if case .line(let line) = part { line } else { nil }
    }
}

extension String {
    /// The key as a step of a readable path; a key with dots is quoted.
    fileprivate var asStep: String {
        utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ".") } ? self : quotedForMessage
    }
}
