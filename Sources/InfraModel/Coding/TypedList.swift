/// A sequence with items of one type.
///
/// An absent list reads as an empty one and is written after an item has been added; the literal `[]` writes an empty
/// list. Unchanged items are written as they were read.
public struct TypedList<Element: TypedValue>: FieldValue {
    private struct Item: Sendable, Hashable {
        var element: Element
        var untyped: Value
    }

    private var items: [Item]
    /// The value to write if there are no items: `nil`, null or an empty sequence.
    private var whenEmpty: Value?

    /// Creates an absent list, which exists after an item has been added.
    public init() {
        items = []
        whenEmpty = nil
    }

    /// Reads a sequence or null; `nil` for other values, or if an item has another type.
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

    /// An absent list.
    public static var absent: TypedList { TypedList() }

    /// The sequence to write; `nil` if it is absent, null if it was read from null.
    public var untyped: Value? { items.isEmpty ? whenEmpty : .sequence(items.map(\.untyped)) }

    /// Whether another list is written in the same way: in the same spelling and order.
    ///
    /// - Parameter other: The list to compare with.
    /// - Returns: Whether both are written the same.
    public func hasSameSpelling(as other: Self) -> Bool { untyped.hasSameSpelling(as: other.untyped) }
}

extension TypedList: RandomAccessCollection, MutableCollection, RangeReplaceableCollection {
    /// The index of the first item.
    public var startIndex: Int { 0 }

    /// The index after the last item.
    public var endIndex: Int { items.count }

    /// An item.
    ///
    /// - Parameter position: The index of the item.
    /// - Returns: The item.
    public subscript(position: Int) -> Element {
        get { items[position].element }
        set {
            guard !newValue.hasSameSpelling(as: items[position].element) else { return }
            items[position] = Self.item(newValue)
        }
    }

    /// Replaces a range of items.
    ///
    /// - Parameters:
    ///   - range: The indices of the items to remove.
    ///   - elements: The items to insert.
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
    /// Creates a list from a literal; the empty literal is written as an empty sequence.
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

    /// The shape of a sequence of items.
    public static var shape: ValueShape { .list(Element.shape) }

    /// Checks every item.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The path of the value.
    ///   - findings: The findings to add to.
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
