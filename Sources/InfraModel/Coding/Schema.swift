internal import Synchronization

/// The declared keys of a mapping: one ``Field`` per key, with the type of its value.
///
/// A schema is a list of declarations. It has no values; ``Typed`` reads and writes a mapping through it.
///
/// ```swift
/// public struct Autoscaling: Schema {
///     /// Whether horizontal autoscaling is enabled.
///     public let enabled = Field<Bool?>("enabled", default: false, "Whether horizontal autoscaling is enabled.")
///     /// Minimum number of replicas.
///     public let minReplicas = Field<Int?>("minReplicas", default: 1, "Minimum number of replicas.")
///     /// Creates the schema.
///     public init() {}
/// }
/// ```
public protocol Schema: Sendable {
    /// Creates the schema, which has no state.
    init()

    /// Whether undeclared keys are allowed, so that they are not reported as unknown.
    ///
    /// Default: `false`.
    static var isOpen: Bool { get }
}

extension Schema {
    /// Only the declared keys are allowed.
    public static var isOpen: Bool { false }

    /// The declared fields, in the order of declaration.
    ///
    /// They are found by reflection, so that each key is declared in one place only, and cached, since reflection is
    /// slow.
    public static var fields: [any SchemaField] {
        knownFields.withLock { known in
            if let fields = known[ObjectIdentifier(Self.self)] { return fields }
            let fields = Mirror(reflecting: Self()).children.compactMap { $0.value as? any SchemaField }
            known[ObjectIdentifier(Self.self)] = fields
            return fields
        }
    }
}

/// The cached fields of each schema.
private let knownFields = Mutex<[ObjectIdentifier: [any SchemaField]]>([:])

/// A mapping whose members the templates of a chart read one by one.
///
/// If the values of a release set such a mapping to null, Helm removes the chart's defaults with it and the templates
/// fail, or render a broken manifest.
public protocol ChartTable: Schema {}

/// A mapping without a schema: all keys are allowed.
public struct FreeForm: Schema {
    /// Creates the schema, which declares no keys.
    public init() {}

    /// All keys are allowed.
    public static var isOpen: Bool { true }
}

/// One key of a ``Schema`` and the type of its value.
public struct Field<Content: FieldValue>: SchemaField {
    /// The key in the document.
    public let key: String
    /// The documentation; empty if there is none.
    public let description: String
    // A function, so that creating a schema does not create the defaults of its fields.
    private let makeDefault: @Sendable () -> Value?

    /// Creates a field.
    ///
    /// - Parameters:
    ///   - key: The key in the document.
    ///   - value: The value that applies if the key is absent. The default of a mapping contains the defaults of its
    ///     members.
    ///   - description: The documentation.
    public init(
        _ key: String, default value: @autoclosure @escaping @Sendable () -> Value? = nil, _ description: String = ""
    ) {
        self.key = key
        self.description = description
        makeDefault = value
    }

    /// The value that applies if the key is absent; `nil` if it is unknown.
    public var defaultValue: Value? { makeDefault() }

    /// The structure of the value.
    public var shape: ValueShape { Content.shape }

    /// Reports everything in a value that does not match the type of the field.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The path of the value.
    ///   - findings: The findings to add to.
    public func inspect(_ value: Value, at path: [String], into findings: inout Findings) {
        if value.isNull, removesDefaults { findings.removedTables.append(path) }
        Content.inspect(value, at: path, into: &findings)
    }

    /// Whether a null value removes defaults that the chart's templates rely on.
    private var removesDefaults: Bool {
        guard case .mapping(let schema) = shape, schema is any ChartTable.Type else { return false }
        return defaultValue?.mapping != nil || schema.hasDefaults([])
    }
}

extension Schema {
    /// Returns whether a field of the mapping, or of a table inside it, has a default.
    ///
    /// - Parameter outer: The enclosing tables; a recursive table is not searched again.
    /// - Returns: Whether the mapping has a default.
    fileprivate static func hasDefaults(_ outer: Set<ObjectIdentifier>) -> Bool {
        guard !outer.contains(ObjectIdentifier(Self.self)) else { return false }
        return fields.contains { field in
            if field.defaultValue != nil { return true }
            guard case .mapping(let schema) = field.shape, schema is any ChartTable.Type else { return false }
            return schema.hasDefaults(outer.union([ObjectIdentifier(Self.self)]))
        }
    }
}

/// A ``Field`` of any type.
public protocol SchemaField: Sendable {
    /// The key in the document.
    var key: String { get }

    /// The documentation; empty if there is none.
    var description: String { get }

    /// The value that applies if the key is absent; `nil` if it is unknown.
    var defaultValue: Value? { get }

    /// The structure of the value.
    var shape: ValueShape { get }

    /// Reports everything in a value that does not match the type of the field.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The path of the value.
    ///   - findings: The findings to add to.
    func inspect(_ value: Value, at path: [String], into findings: inout Findings)
}
