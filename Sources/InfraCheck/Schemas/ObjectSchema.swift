/// The structure of a kind of resources, as a table of nodes that refer to each other by index.
///
/// The root is the first node. A definition that is used several times, or by itself, is one node.
final class ObjectSchema: Sendable {
    /// The types of values, with the numbers of the catalogue.
    enum ValueType: UInt8 {
        case any, object, map, list, string, int32, int64, number, boolean, intOrString, quantity, bytes, time, duration
        /// The metadata of an object, which has a schema of its own.
        case metadata
    }

    /// The structure of a value.
    struct Node {
        var type: ValueType
        /// Whether an object may have fields that are not declared.
        var isOpen = false
        /// Whether a list of scalars must not have duplicates.
        var isSet = false
        /// The node of a list's items or a map's values.
        var item: Int32 = 0
        /// The fields of an object, the keys of a list, or the allowed texts of a string: a range of the tables.
        var range: Range<Int32> = 0..<0
        /// The number of required fields.
        var requiredCount: Int32 = 0
    }

    /// A field of an object.
    struct Field {
        var name: String
        var node: Int32
        var isRequired: Bool
    }

    let nodes: [Node]
    private let fields: [Field]
    private let texts: [String]

    init(_ builder: Builder) {
        nodes = builder.nodes
        fields = builder.fields
        texts = builder.texts
    }

    /// Returns the fields of an object.
    func fields(of node: Node) -> ArraySlice<Field> { fields[Int(node.range.lowerBound)..<Int(node.range.upperBound)] }

    /// Returns the index of a field in the table of all fields; `nil` if an object has no such field.
    func fieldIndex(named name: String, in node: Node) -> Int? {
        for index in Int(node.range.lowerBound)..<Int(node.range.upperBound) where fields[index].name == name {
            return index
        }
        return nil
    }

    /// Returns the node and the requirement of a field by its index.
    func field(at index: Int) -> (node: Int32, isRequired: Bool) { (fields[index].node, fields[index].isRequired) }

    /// Returns the keys of a list, whose values no two items may share, or the allowed texts of a string.
    func texts(of node: Node) -> ArraySlice<String> { texts[Int(node.range.lowerBound)..<Int(node.range.upperBound)] }
}

extension ObjectSchema {
    /// Makes the tables of a schema.
    struct Builder {
        fileprivate(set) var nodes: [Node] = []
        fileprivate var fields: [Field] = []
        fileprivate var texts: [String] = []
        private var scalars: [ValueType: Int32] = [:]

        /// Adds a node whose content is set later, since it may refer to itself.
        mutating func reserve() -> Int32 {
            nodes.append(Node(type: .any))
            return Int32(nodes.count - 1)
        }

        /// Returns the node of a type without content; all values of the type share it.
        mutating func scalar(_ type: ValueType) -> Int32 {
            if let known = scalars[type] { return known }
            let index = reserve()
            nodes[Int(index)].type = type
            scalars[type] = index
            return index
        }

        mutating func set(_ index: Int32, to node: Node) { nodes[Int(index)] = node }

        /// Makes a reserved node an object.
        mutating func set(_ index: Int32, toObjectWith members: [Field], isOpen: Bool) {
            let start = Int32(fields.count)
            fields += members
            let required = Int32(members.count(where: \.isRequired))
            nodes[Int(index)] = Node(
                type: .object, isOpen: isOpen, range: start..<Int32(fields.count), requiredCount: required)
        }

        /// Stores the keys of a list or the allowed texts of a string.
        mutating func range(of words: [String]) -> Range<Int32> {
            let start = Int32(texts.count)
            texts += words
            return start..<Int32(texts.count)
        }
    }
}
