/// A sequence whose items are all of one type.
///
/// An absent list reads as an empty one and is written as soon as something is put into it; the literal `[]` writes an
/// empty list. Items that are not touched are written as they were.
public struct TypedList<Element: TypedValue>: FieldValue {
    private struct Item: Sendable, Hashable {
        var element: Element
        var untyped: Value
    }

    private var items: [Item]
    /// What is written while there are no items: nothing, null or an empty sequence.
    private var whenEmpty: Value?

    /// A list that is absent until something is put into it.
    public init() {
        items = []
        whenEmpty = nil
    }

    /// Reads a sequence or null; `nil` for anything else, or when an item is of another type.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        items = []
        whenEmpty = untyped
        guard !untyped.isNull else { return }
        guard let values = untyped.sequence else { return nil }
        for value in values {
            guard let element = Element(untyped: value) else { return nil }
            items.append(Item(element: element, untyped: value))
        }
        whenEmpty = .sequence([])
    }

    /// Nothing written.
    public static var absent: TypedList { TypedList() }

    /// The sequence, as it is to be written; `nil` when there is none, null when it was one.
    public var untyped: Value? { items.isEmpty ? whenEmpty : .sequence(items.map(\.untyped)) }

    /// Whether another list is written in the same way: in the same spelling and order.
    ///
    /// - Parameter other: The list to compare with.
    /// - Returns: Whether both are written the same.
    public func hasSameSpelling(as other: Self) -> Bool { untyped.hasSameSpelling(as: other.untyped) }
}

extension TypedList: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
    /// The first item's place.
    public var startIndex: Int { 0 }

    /// The place behind the last item.
    public var endIndex: Int { items.count }

    /// An item.
    ///
    /// - Parameter position: The item's place.
    /// - Returns: The item.
    public subscript(position: Int) -> Element {
        get { items[position].element }
        set {
            guard !newValue.hasSameSpelling(as: items[position].element) else { return }
            items[position] = Self.item(newValue)
        }
    }

    /// Replaces some items by others.
    ///
    /// - Parameters:
    ///   - range: The places of the items that go.
    ///   - elements: The items that come.
    public mutating func replaceSubrange(
        _ range: Range<Int>, with elements: some Collection<Element>
    ) {
        guard !(range.isEmpty && elements.isEmpty) else { return }
        whenEmpty = .sequence([])
        items.replaceSubrange(range, with: elements.map(Self.item))
    }

    private static func item(_ element: Element) -> Item { Item(element: element, untyped: element.untyped ?? .null) }
}

extension TypedList: ExpressibleByArrayLiteral {
    /// A list as it is written in source code; an empty one is written as one.
    ///
    /// - Parameter elements: The items.
    public init(arrayLiteral elements: Element...) {
        items = elements.map(Self.item)
        whenEmpty = .sequence([])
    }
}

extension TypedList {
    /// `a sequence`.
    public static var typeName: String { "a sequence" }

    /// The items' shape in a sequence.
    public static var shape: ValueShape { .list(Element.shape) }

    /// Looks at every item.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The way to the value.
    ///   - findings: Where to report.
    public static func inspect(_ value: Value, at path: [String], into findings: inout Findings) {
        guard !value.isNull else { return }
        guard case .sequence(let values) = value else {
            findings.report(value, at: path, insteadOf: typeName)
            return
        }
        for (index, value) in values.enumerated() {
            Element.inspect(value, at: path + [String(index)], into: &findings)
        }
    }
}
