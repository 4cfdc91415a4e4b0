/// The structure of a typed value.
public indirect enum ValueShape: Sendable {
    /// A scalar or an arbitrary value, with the name of its type.
    case leaf(String)
    /// A mapping with the keys of a schema.
    case mapping(any Schema.Type)
    /// A mapping with arbitrary keys.
    case map(ValueShape)
    /// A sequence.
    case list(ValueShape)

    /// The name of the shape with an article: `a sequence of mappings`.
    public var typeName: String {
        switch self {
        case .leaf(let name): name
        case .mapping: "a mapping"
        case .map(let value): "a mapping, each value \(value.typeName)"
        case .list(let item): "a sequence, each item \(item.typeName)"
        }
    }
}

/// A key at any depth of a schema, with the type of its value.
public struct TypedKey: Sendable, Hashable {
    /// The path of the key.
    ///
    /// The items of a sequence are `[]`, and the values of a mapping with arbitrary keys are `*`.
    public var path: [String]
    /// The name of the type, with an article.
    public var typeName: String
    /// The value that applies if the key is absent; `nil` if there is none or it is unknown.
    public var defaultValue: Value?
    /// The documentation; empty if there is none.
    public var description: String

    /// The path as a single string: `controller.tolerations[].key`, `extraVolumeSecrets.*.mountPath`.
    public var name: String {
        path.reduce(into: "") { name, step in
            name += step == "[]" || name.isEmpty ? step : ".\(step)"
        }
    }
}

extension Schema {
    /// All declared keys at any depth, in the order of declaration.
    ///
    /// A recursive schema is listed once.
    public static var typedKeys: [TypedKey] {
        var collector = KeyCollector()
        collector.visit(.mapping(Self.self), at: [], defaults: nil)
        return collector.keys
    }
}

/// Collects the keys of nested schemas.
private struct KeyCollector {
    var keys: [TypedKey] = []
    private var open: [ObjectIdentifier] = []

    // The default of a mapping contains the defaults of its members.
    mutating func visit(_ shape: ValueShape, at path: [String], defaults: Value?) {
        switch shape {
        case .leaf: break
        case .map(let value): visit(value, at: path + ["*"], defaults: nil)
        case .list(let item): visit(item, at: path + ["[]"], defaults: nil)
        case .mapping(let schema):
            guard !open.contains(ObjectIdentifier(schema)) else { return }
            open.append(ObjectIdentifier(schema))
            for field in schema.fields {
                let fieldPath = path + [field.key]
                // The default of an outer mapping takes precedence over that of the field.
                let value = defaults?[field.key] ?? field.defaultValue
                keys.append(
                    TypedKey(
                        path: fieldPath, typeName: field.shape.typeName, defaultValue: value,
                        description: field.description))
                visit(field.shape, at: fieldPath, defaults: value)
            }
            open.removeLast()
        }
    }
}
