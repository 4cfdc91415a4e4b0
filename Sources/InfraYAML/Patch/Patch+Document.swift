public import InfraModel

extension Patch {
    /// The document of the patch, which ``init(_:dialect:)`` parses.
    public var document: Value {
        switch self {
        case .operations(let operations, _): .sequence(operations.map(\.document))
        case .merge(let document): document
        }
    }
}

extension PatchOperation {
    /// The document of the operation: a mapping with `op`, `path` and the other members (RFC 6902 section 4).
    public var document: Value {
        switch self {
        case .add(let path, let value): ["op": "add", "path": .string("\(path)"), "value": value]
        case .remove(let path): ["op": "remove", "path": .string("\(path)")]
        case .replace(let path, let value): ["op": "replace", "path": .string("\(path)"), "value": value]
        case .move(let from, let path): ["op": "move", "from": .string("\(from)"), "path": .string("\(path)")]
        case .copy(let from, let path): ["op": "copy", "from": .string("\(from)"), "path": .string("\(path)")]
        case .test(let path, let value): ["op": "test", "path": .string("\(path)"), "value": value]
        }
    }
}
