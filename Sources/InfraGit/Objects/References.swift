/// The objects that references name, by the full names of the references.
///
/// Names are compared byte for byte, as git compares them: `refs/heads/K8S` and a name that has U+212A (the Kelvin sign) for its `K` are
/// two references, though they are one `String` to Swift.
public struct References: Sendable, Equatable {
    private var ids: [[UInt8]: ObjectID] = [:]

    /// No references.
    public init() {}

    /// The number of references.
    public var count: Int { ids.count }

    /// Whether there are no references.
    public var isEmpty: Bool { ids.isEmpty }

    /// The objects that the references name, in no order.
    public var values: some Collection<ObjectID> { ids.values }

    /// The object that a reference names.
    ///
    /// - Parameter name: The full name, such as `refs/heads/main`.
    /// - Returns: The object's id; `nil` when there is no such reference.
    public subscript(name: String) -> ObjectID? {
        get { ids[Array(name.utf8)] }
        set { ids[Array(name.utf8)] = newValue }
    }

    /// The references of some names.
    ///
    /// - Parameter names: Full names.
    /// - Returns: Those of them that exist.
    public func filtered(by names: [String]) -> References {
        names.reduce(into: References()) { $0[$1] = self[$1] }
    }
}

extension References: ExpressibleByDictionaryLiteral {
    /// References as they are written in source code; of two equal names the last one counts.
    ///
    /// - Parameter elements: Full names and the objects that they name.
    public init(dictionaryLiteral elements: (String, ObjectID)...) {
        for (name, id) in elements { self[name] = id }
    }
}

extension References: Sequence {
    /// Makes an iterator over the references, ordered by the bytes of their names.
    ///
    /// - Returns: The iterator.
    public func makeIterator() -> some IteratorProtocol<(name: String, id: ObjectID)> {
        ids.sorted { $0.key.lexicographicallyPrecedes($1.key) }.lazy
            .map { (name: String(decoding: $0.key, as: UTF8.self), id: $0.value) }.makeIterator()
    }
}
