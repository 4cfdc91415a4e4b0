internal import Synchronization

/// The keys that a mapping may have: one ``Field`` per key, each with its type.
///
/// A schema is only a list of declarations. It holds no values; ``Typed`` reads and writes a mapping through it.
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
    /// The schema; it has no state.
    init()

    /// Whether keys beyond those declared are to be expected, so that none of them is reported as unknown.
    ///
    /// Default: `false`.
    static var isOpen: Bool { get }
}

extension Schema {
    /// Only the declared keys are expected.
    public static var isOpen: Bool { false }

    /// The fields that are declared, in their order.
    ///
    /// They are found by reflection, so that a key is declared in one place only; once for each schema, as that takes its
    /// time.
    public static var fields: [any SchemaField] {
        knownFields.withLock { known in
            if let fields = known[ObjectIdentifier(Self.self)] { return fields }
            let fields = Mirror(reflecting: Self()).children.compactMap { $0.value as? any SchemaField }
            known[ObjectIdentifier(Self.self)] = fields
            return fields
        }
    }
}

/// The fields of the schemas that have been asked for.
private let knownFields = Mutex<[ObjectIdentifier: [any SchemaField]]>([:])

/// A mapping whose members the templates of a chart read one by one.
///
/// If the values of a release set such a mapping to null, Helm removes the chart's defaults with it and the templates
/// fail, or render a broken manifest.
public protocol ChartTable: Schema {}

/// A mapping of which nothing is known: every key is as good as any other.
public struct FreeForm: Schema {
    /// No keys at all.
    public init() {}

    /// Whatever key there is.
    public static var isOpen: Bool { true }
}

/// One key of a ``Schema`` and the type of its value.
public struct Field<Content: FieldValue>: SchemaField {
    /// The key, as the document spells it.
    public let key: String
    /// The documentation; empty if there is none.
    public let description: String
    // A function, so that creating a schema does not create the defaults of its fields.
    private let makeDefault: @Sendable () -> Value?

    /// Creates a field.
    ///
    /// - Parameters:
    ///   - key: The key, as the document spells it.
    ///   - value: The value that applies if the key is absent. The default of a mapping holds the defaults of its members.
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

    /// What is inside the value.
    public var shape: ValueShape { Content.shape }

    /// Looks for everything in a value that is not as the field's type has it.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The way to the value.
    ///   - findings: Where to report.
    public func inspect(_ value: Value, at path: [String], into findings: inout Findings) {
        if value.isNull, removesDefaults { findings.removedTables.append(path) }
        Content.inspect(value, at: path, into: &findings)
    }

    /// Whether null in place of the value removes defaults that the chart's templates rely on.
    private var removesDefaults: Bool {
        guard case .mapping(let schema) = shape, schema is any ChartTable.Type else { return false }
        return defaultValue?.mapping != nil || schema.hasDefaults([])
    }
}

extension Schema {
    /// Whether a field of the mapping, or of a table inside it, has a default.
    ///
    /// - Parameter outer: The tables around this one; a table inside itself adds nothing.
    /// - Returns: Whether there is a default.
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
    /// The key, as the document spells it.
    var key: String { get }

    /// The documentation; empty if there is none.
    var description: String { get }

    /// The value that applies if the key is absent; `nil` if it is unknown.
    var defaultValue: Value? { get }

    /// What is inside the value.
    var shape: ValueShape { get }

    /// Looks for everything in a value that is not as the field's type has it.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The way to the value.
    ///   - findings: Where to report.
    func inspect(_ value: Value, at path: [String], into findings: inout Findings)
}
