/// A mapping with arbitrary keys and values of one type: labels, annotations, arguments.
///
/// Members keep their order. An absent map reads as an empty one and is written after a member has been set; the
/// literal `[:]` writes an empty map.
public struct TypedMap<Element: TypedValue>: FieldValue {
    /// The mapping to write; `nil` if it is absent, null if it was read from null.
    public private(set) var untyped: Value?

    /// Creates an absent map, which exists after a member has been set.
    public init() { untyped = nil }

    /// Reads a mapping or null; `nil` for other values.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        guard untyped.mapping != nil || untyped.isNull else { return nil }
        self.untyped = untyped
    }

    /// An absent map.
    public static var absent: TypedMap { TypedMap() }

    /// Whether another map is written in the same way: in the same spelling and order.
    ///
    /// - Parameter other: The map to compare with.
    /// - Returns: Whether both are written the same.
    public func hasSameSpelling(as other: Self) -> Bool { untyped.hasSameSpelling(as: other.untyped) }

    /// The value of a member.
    ///
    /// - Parameter key: The key.
    /// - Returns: The value, or `nil` if the member is absent or has another type. Setting `nil` removes the member.
    public subscript(key: String) -> Element? {
        get { untyped?[key].flatMap(Element.init(untyped:)) }
        set {
            guard !newValue.hasSameSpelling(as: self[key]) else { return }
            let value = newValue?.untyped
            guard value != nil || untyped?[key] != nil else { return }
            var members = untyped?.mapping ?? Mapping()
            untyped = nil
            members[key] = value
            untyped = .mapping(members)
        }
    }

    /// The value of a member, or a fallback, for changes in place.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - fallback: The initial value if there is no such member.
    /// - Returns: The value, or the fallback.
    public subscript(key: String, default fallback: @autoclosure () -> Element) -> Element {
        get { self[key] ?? fallback() }
        set { self[key] = newValue }
    }

    /// The keys, in order.
    public var keys: [String] { untyped?.mapping?.keys ?? [] }

    /// The number of members.
    public var count: Int { untyped?.mapping?.count ?? 0 }

    /// Whether the map has no members.
    public var isEmpty: Bool { count == 0 }
}

extension TypedMap: Sequence {
    /// Iterates over the members in order; members of another type are skipped.
    ///
    /// - Returns: The iterator.
    public func makeIterator() -> IndexingIterator<[(key: String, value: Element)]> {
        let members = untyped?.mapping?.members ?? []
        return members.compactMap { member in
            Element(untyped: member.value).map { (key: member.key.text, value: $0) }
        }.makeIterator()
    }
}

extension TypedMap: ExpressibleByDictionaryLiteral {
    /// Creates a map from a literal, in that order; the empty literal is written as an empty mapping.
    ///
    /// - Parameter elements: The keys and values.
    public init(dictionaryLiteral elements: (String, Element)...) {
        untyped = .mapping(Mapping())
        for (key, value) in elements { self[key] = value }
    }
}

extension TypedMap {
    /// `a mapping`.
    public static var typeName: String { "a mapping" }

    /// The shape of a mapping with arbitrary keys.
    public static var shape: ValueShape { .map(Element.shape) }

    /// Checks every member; null members are treated as absent.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The path of the value.
    ///   - findings: The findings to add to.
    public static func inspect(_ value: Value, at path: [String], into findings: inout Findings) {
        guard !value.isNull else { return }
        guard case .mapping(let mapping) = value else {
            findings.report(value, at: path, insteadOf: typeName)
            return
        }
        for member in mapping.members where !member.value.isNull {
            Element.inspect(member.value, at: path + [member.key.text], into: &findings)
        }
    }
}
