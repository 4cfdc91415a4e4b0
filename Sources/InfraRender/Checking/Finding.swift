internal import InfraModel
internal import InfraYAML

/// Something found in a file, whose place has still to be looked up or is known already.
struct Finding: Sendable, Hashable {
    typealias Node = YAML.Node

    var severity: Diagnostic.Severity
    var code: String
    var node: Node
    /// The place, for those who have seen it.
    var position: YAML.Position?
    /// The line of the text that the value is, counted from 1, for what is found inside of it.
    var line: Int?
    var message: String
    var hint: String?

    init(
        _ severity: Diagnostic.Severity, _ code: String, at node: Node, place position: YAML.Position? = nil,
        line: Int? = nil, _ message: String, hint: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.node = node
        self.position = position
        self.line = line
        self.message = message
        self.hint = hint
    }

    var wantedPlace: Node? { position == nil ? node : nil }

    /// The finding as a diagnostic.
    ///
    /// - Parameters:
    ///   - file: The name of the file.
    ///   - place: The place of the node.
    ///   - isLiteral: Whether the lines of the text that starts there are the file's.
    /// - Returns: The diagnostic.
    func diagnostic(file: String, at place: YAML.Position?, isLiteral: Bool) -> Diagnostic {
        let path = node.path.isEmpty ? "" : "\(node.path.map(\.asStep).joined(separator: ".")): "
        var place = place
        var inside = ""
        if let line {
            if isLiteral, let start = place { place = YAML.Position(line: start.line + line, column: 1) }
            if !isLiteral { inside = " in line \(line) of the text" }
        }
        var diagnostic = Diagnostic(severity, code, file: file, at: place, path + message + inside)
        diagnostic.pointer = JSONPointer(tokens: node.path).description
        diagnostic.hint = hint
        return diagnostic
    }
}

extension String {
    /// The key as a step of a path for people: one that has dots itself is quoted.
    fileprivate var asStep: String {
        utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ".") } ? self : quotedForMessage
    }
}
