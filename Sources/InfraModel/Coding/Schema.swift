internal import Synchronization

/// The keys that a mapping may have: one ``Field`` per key, each with its type.
///
/// A schema is only a list of declarations. It holds no values; ``Typed`` reads and writes a mapping through it.
///
/// ```swift
/// public struct Autoscaling: Schema {
///     /// Whether the number of pods follows the load.
///     public let enabled = Field<Bool?>("enabled")
///     /// The fewest pods.
///     public let minReplicas = Field<Int?>("minReplicas")
///     /// The keys of an autoscaler.
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

    /// A field.
    ///
    /// - Parameter key: The key, as the document spells it.
    public init(_ key: String) { self.key = key }

    /// What is inside the value.
    public var shape: ValueShape { Content.shape }

    /// Looks for everything in a value that is not as the field's type has it.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The way to the value.
    ///   - findings: Where to report.
    public func inspect(_ value: Value, at path: [String], into findings: inout Findings) {
        Content.inspect(value, at: path, into: &findings)
    }
}

/// A ``Field`` of any type.
public protocol SchemaField: Sendable {
    /// The key, as the document spells it.
    var key: String { get }

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
