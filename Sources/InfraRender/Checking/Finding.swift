internal import InfraModel

/// Something found in a file, whose place has still to be looked up or is known already.
struct Finding: Sendable, Hashable {
    /// A node of a file: a value, or the key in front of it.
    struct Node: Sendable, Hashable {
        /// Which document of the stream, counted from 0.
        var document: Int
        /// The way to the value from the document's root.
        var path: [String]
        /// Whether the key in front of the value is meant.
        var isKey = false
    }

    var severity: Diagnostic.Severity
    var code: String
    var node: Node
    /// The place, for those who have seen it.
    var position: YAML.Position?
    var message: String
    var hint: String?

    init(
        _ severity: Diagnostic.Severity, _ code: String, at node: Node, place position: YAML.Position? = nil,
        _ message: String, hint: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.node = node
        self.position = position
        self.message = message
        self.hint = hint
    }

    var wantedPlace: Node? { position == nil ? node : nil }

    func diagnostic(file: String, _ places: Places) -> Diagnostic {
        let path = node.path.isEmpty ? "" : "\(node.path.map(\.asStep).joined(separator: ".")): "
        var diagnostic = Diagnostic(
            severity, code, file: file, at: position ?? places.position(of: node), path + message)
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
