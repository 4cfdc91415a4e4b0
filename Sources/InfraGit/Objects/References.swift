/// A collection of references: object ids by the full names of the references.
///
/// Names are compared byte for byte, as in git: `refs/heads/K8S` and a name with U+212A (the Kelvin sign) instead of
/// `K` are two references, although Swift compares them as equal strings.
public struct References: Sendable, Equatable {
    private var ids: [[UInt8]: ObjectID] = [:]

    /// Creates an empty collection of references.
    public init() {}

    /// The number of references.
    public var count: Int { ids.count }

    /// Whether the collection is empty.
    public var isEmpty: Bool { ids.isEmpty }

    /// The object ids of all references, in no particular order.
    public var values: some Collection<ObjectID> { ids.values }

    /// Accesses the object id of a reference.
    ///
    /// - Parameter name: The full name, such as `refs/heads/main`.
    /// - Returns: The object's id; `nil` if the reference does not exist.
    public subscript(name: String) -> ObjectID? {
        get { ids[Array(name.utf8)] }
        set { ids[Array(name.utf8)] = newValue }
    }

    /// Returns the references with the given names.
    ///
    /// - Parameter names: The full names.
    /// - Returns: The references among them that exist.
    public func filtered(by names: [String]) -> References {
        names.reduce(into: References()) { $0[$1] = self[$1] }
    }
}

extension References: ExpressibleByDictionaryLiteral {
    /// Creates references from a dictionary literal; if a name occurs twice, the last value counts.
    ///
    /// - Parameter elements: The full names and the object ids.
    public init(dictionaryLiteral elements: (String, ObjectID)...) {
        for (name, id) in elements { self[name] = id }
    }
}

extension References: Sequence {
    /// Returns an iterator over the references, ordered by the bytes of their names.
    ///
    /// - Returns: The iterator.
    public func makeIterator() -> some IteratorProtocol<(name: String, id: ObjectID)> {
        ids.sorted { $0.key.lexicographicallyPrecedes($1.key) }.lazy
            .map { (name: String(decoding: $0.key, as: UTF8.self), id: $0.value) }.makeIterator()
    }
}
