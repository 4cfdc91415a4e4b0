public import InfraModel

extension JSONPointer {
    fileprivate var quoted: String { description.quotedForMessage }
}

/// One operation of a JSON Patch (RFC 6902 section 4).
public enum PatchOperation: Sendable, Hashable {
    /// Adds a member, inserts an item, or replaces the whole document.
    case add(path: JSONPointer, value: Value)
    /// Removes an existing value.
    case remove(path: JSONPointer)
    /// Replaces an existing value.
    case replace(path: JSONPointer, value: Value)
    /// Moves a value.
    case move(from: JSONPointer, path: JSONPointer)
    /// Copies a value.
    case copy(from: JSONPointer, path: JSONPointer)
    /// Fails unless the document has an equal value at the path.
    case test(path: JSONPointer, value: Value)

    /// Parses an operation.
    ///
    /// - Parameter value: A mapping with `op`, `path` and the other members of the operation; additional members are
    ///   ignored.
    /// - Throws: ``PatchError`` if the value is not an operation.
    public init(_ value: Value) throws(PatchError) {
        guard case .mapping(let members) = value else {
            throw PatchError(.patchMalformed, "expected a mapping with op and path, found \(value.typeName)")
        }
        let name = try Self.text("op", of: members)
        let path = try Self.pointer("path", of: members)
        switch name {
        case "add": self = .add(path: path, value: try Self.value(of: members))
        case "remove": self = .remove(path: path)
        case "replace": self = .replace(path: path, value: try Self.value(of: members))
        case "move": self = .move(from: try Self.pointer("from", of: members), path: path)
        case "copy": self = .copy(from: try Self.pointer("from", of: members), path: path)
        case "test": self = .test(path: path, value: try Self.value(of: members))
        default:
            throw PatchError(
                .patchMalformed,
                "expected an operation add, remove, replace, move, copy or test, found \(name.quotedForMessage)")
        }
    }

    private static func text(_ key: String, of members: Mapping) throws(PatchError) -> String {
        guard let value = members[key] else { throw PatchError(.patchMalformed, "expected a member \"\(key)\"") }
        guard let text = value.string else {
            throw PatchError(.patchMalformed, "expected \"\(key)\" to be a string, found \(value.typeName)")
        }
        return text
    }

    private static func pointer(_ key: String, of members: Mapping) throws(PatchError) -> JSONPointer {
        let text = try text(key, of: members)
        guard let pointer = JSONPointer(text) else {
            throw PatchError(
                .patchMalformed,
                "expected \"\(key)\" to be a JSON pointer, a slash before each name, found \(text.quotedForMessage)")
        }
        return pointer
    }

    private static func value(of members: Mapping) throws(PatchError) -> Value {
        guard let value = members["value"] else { throw PatchError(.patchMalformed, "expected a member \"value\"") }
        return value
    }

    /// The summary of the operation: `replace "/spec/replicas"`.
    public var summary: String {
        switch self {
        case .add(let path, _): "add \(path.quoted)"
        case .remove(let path): "remove \(path.quoted)"
        case .replace(let path, _): "replace \(path.quoted)"
        case .move(let from, let path): "move \(from.quoted) to \(path.quoted)"
        case .copy(let from, let path): "copy \(from.quoted) to \(path.quoted)"
        case .test(let path, _): "test \(path.quoted)"
        }
    }

    /// The pointers that the operation reads or writes.
    var paths: [JSONPointer] {
        switch self {
        case .add(let path, _), .remove(let path), .replace(let path, _), .test(let path, _): [path]
        case .move(let from, let path), .copy(let from, let path): [from, path]
        }
    }
}
