/// What is inside a typed value.
public indirect enum ValueShape: Sendable {
    /// A scalar, or a value of which nothing more is known, under its type's name.
    case leaf(String)
    /// A mapping with the keys of a schema.
    case mapping(any Schema.Type)
    /// A mapping with keys of the user's own.
    case map(ValueShape)
    /// A sequence.
    case list(ValueShape)

    /// What the shape is called, with its article: `a sequence of mappings`.
    public var typeName: String {
        switch self {
        case .leaf(let name): name
        case .mapping: "a mapping"
        case .map(let value): "a mapping, each value \(value.typeName)"
        case .list(let item): "a sequence, each item \(item.typeName)"
        }
    }
}

/// A key somewhere below a schema, and the type of what stands there.
public struct TypedKey: Sendable, Hashable {
    /// The way to it, by the document's own spelling.
    ///
    /// The items of a sequence are `[]`, the values of a mapping whose keys are the user's own are `*`.
    public var path: [String]
    /// The type's name, with its article.
    public var typeName: String
    /// The value that applies if the key is absent; `nil` if it is unknown or there is none.
    public var defaultValue: Value?
    /// The documentation; empty if there is none.
    public var description: String

    /// The path in one word: `controller.tolerations[].key`, `extraVolumeSecrets.*.mountPath`.
    public var name: String {
        path.reduce(into: "") { name, step in
            name += step == "[]" || name.isEmpty ? step : ".\(step)"
        }
    }
}

extension Schema {
    /// Every key that is typed, at any depth, in the order of declaration.
    ///
    /// A schema inside itself is listed once.
    public static var typedKeys: [TypedKey] {
        var walk = KeyWalk()
        walk.visit(.mapping(Self.self), at: [], defaults: nil)
        return walk.keys
    }
}

/// Goes through schemas and takes their keys down.
private struct KeyWalk {
    var keys: [TypedKey] = []
    private var open: [ObjectIdentifier] = []

    // The default of a mapping holds the defaults of its members.
    mutating func visit(_ shape: ValueShape, at path: [String], defaults: Value?) {
        switch shape {
        case .leaf: break
        case .map(let value): visit(value, at: path + ["*"], defaults: nil)
        case .list(let item): visit(item, at: path + ["[]"], defaults: nil)
        case .mapping(let schema):
            guard !open.contains(ObjectIdentifier(schema)) else { return }
            open.append(ObjectIdentifier(schema))
            for field in schema.fields {
                let place = path + [field.key]
                // The description of the place takes precedence over that of the shared mapping.
                let value = defaults?[field.key] ?? field.defaultValue
                keys.append(
                    TypedKey(
                        path: place, typeName: field.shape.typeName, defaultValue: value,
                        description: field.description))
                visit(field.shape, at: place, defaults: value)
            }
            open.removeLast()
        }
    }
}
