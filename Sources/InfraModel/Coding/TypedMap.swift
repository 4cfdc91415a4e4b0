/// A mapping whose keys are the user's own and whose values are all of one type: labels, annotations, arguments.
///
/// Members keep their order. An absent map reads as an empty one and is written as soon as something is set in it; the
/// literal `[:]` writes an empty map.
public struct TypedMap<Element: TypedValue>: FieldValue {
    /// The mapping, as it is to be written; `nil` when there is none, null when it was one.
    public private(set) var untyped: Value?

    /// A map that is absent until something is set.
    public init() { untyped = nil }

    /// Reads a mapping or null; `nil` for anything else.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        guard untyped.mapping != nil || untyped.isNull else { return nil }
        self.untyped = untyped
    }

    /// Nothing written.
    public static var absent: TypedMap { TypedMap() }

    /// Whether another map is written in the same way: in the same spelling and order.
    ///
    /// - Parameter other: The map to compare with.
    /// - Returns: Whether both are written the same.
    public func hasSameSpelling(as other: Self) -> Bool { untyped.hasSameSpelling(as: other.untyped) }

    /// The value of a member.
    ///
    /// - Parameter key: The key.
    /// - Returns: The value, or `nil` when there is none of this type. Setting `nil` removes the member.
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

    /// The value of a member, for changing it in place.
    ///
    /// - Parameters:
    ///   - key: The key.
    ///   - fallback: What to start from when there is no such member.
    /// - Returns: The value, or the fallback.
    public subscript(key: String, default fallback: @autoclosure () -> Element) -> Element {
        get { self[key] ?? fallback() }
        set { self[key] = newValue }
    }

    /// The keys in their order.
    public var keys: [String] { untyped?.mapping?.keys ?? [] }

    /// The number of members.
    public var count: Int { untyped?.mapping?.count ?? 0 }

    /// Whether there is no member.
    public var isEmpty: Bool { count == 0 }
}

extension TypedMap: Sequence {
    /// Goes over the members in their order; those of another type are left out.
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
    /// A map as it is written in source code, in that order; an empty one is written as one.
    ///
    /// - Parameter elements: Keys and values.
    public init(dictionaryLiteral elements: (String, Element)...) {
        untyped = .mapping(Mapping())
        for (key, value) in elements { self[key] = value }
    }
}

extension TypedMap {
    /// The kind of map and what its values are.
    public static var typeName: String { "a mapping" }

    /// The values' shape under any key.
    public static var shape: ValueShape { .map(Element.shape) }

    /// Looks at every member; nulls are as good as absent ones.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The way to the value.
    ///   - findings: Where to report.
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
