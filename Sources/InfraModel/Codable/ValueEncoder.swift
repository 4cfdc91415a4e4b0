/// The value at one place, while it is encoded: containers are filled after they were handed out.
final class EncodingNode {
    enum Content {
        /// Nothing has been encoded.
        case nothing
        case value(Value)
        case items([EncodingNode])
        case members([(key: String, node: EncodingNode)], places: [ByteKey: Int])
        /// Several containers of different kinds were asked for.
        case conflict
    }

    var content = Content.nothing

    /// Makes the node a mapping, if nothing else has been encoded there.
    func becomeMapping() {
        switch content {
        case .nothing: content = .members([], places: [:])
        case .members: break
        default: content = .conflict
        }
    }

    /// Makes the node a sequence, if nothing else has been encoded there.
    func becomeSequence() {
        switch content {
        case .nothing: content = .items([])
        case .items: break
        default: content = .conflict
        }
    }

    /// The node of a new item.
    func addItem() -> EncodingNode {
        let node = EncodingNode()
        guard case .items(var items) = content else { return node }
        content = .nothing
        items.append(node)
        content = .items(items)
        return node
    }

    var itemCount: Int { if case .items(let items) = content { items.count } else { 0 } }

    /// A new node for a member, in the place of an earlier one of the same key; the existing node if that is a container.
    func member(_ key: String, isContainer: Bool) -> EncodingNode {
        let node = EncodingNode()
        guard case .members(var members, var places) = content else { return node }
        if let place = places[ByteKey(key)] {
            if isContainer { return members[place].node }
            content = .nothing
            members[place].node = node
        } else {
            content = .nothing
            places[ByteKey(key)] = members.count
            members.append((key, node))
        }
        content = .members(members, places: places)
        return node
    }

    /// The encoded value; an empty mapping where nothing was encoded.
    func value(at path: [String]) throws(ModelError) -> Value {
        switch content {
        case .nothing: return .mapping(Mapping())
        case .value(let value): return value
        case .items(let items):
            var values: [Value] = []
            for (index, item) in items.enumerated() { values.append(try item.value(at: path + [String(index)])) }
            return .sequence(values)
        case .members(let members, _):
            var values: [Mapping.Member] = []
            for (key, node) in members {
                values.append(Mapping.Member(key: .quoted(key), value: try node.value(at: path + [key])))
            }
            return .mapping(Mapping(uniqueMembers: values))
        case .conflict:
            throw ModelError(
                .invalid, at: path, "expected one container or one value to be encoded, found several of them")
        }
    }
}

/// Encodes types to a node.
struct ValueEncoder: Encoder {
    let node: EncodingNode
    let codingPath: [any CodingKey]
    private let information: [CodingUserInfoKey: any Sendable]

    var userInfo: [CodingUserInfoKey: Any] { information }

    init(_ node: EncodingNode, codingPath: [any CodingKey], userInfo: [CodingUserInfoKey: any Sendable]) {
        self.node = node
        self.codingPath = codingPath
        information = userInfo
    }

    /// An encoder of a value inside of this encoder's value.
    func nested(_ node: EncodingNode, at key: any CodingKey) -> ValueEncoder {
        ValueEncoder(node, codingPath: codingPath + [key], userInfo: information)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        node.becomeMapping()
        return KeyedEncodingContainer(MemberEncoder(encoder: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        node.becomeSequence()
        return ItemEncoder(encoder: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { self }
}

extension ValueEncoder: SingleValueEncodingContainer {
    func encodeNil() { node.content = .value(.null) }

    func encode<Content: Encodable>(_ content: Content) throws {
        guard let scalar = content as? any EncodableScalar else { return try content.encode(to: self) }
        guard let value = scalar.encoded else {
            throw EncodingError.invalidValue(
                content,
                EncodingError.Context(
                    codingPath: codingPath, debugDescription: "expected a finite number, found \(content)"))
        }
        node.content = .value(value)
    }
}

/// Encodes the members of a mapping.
private struct MemberEncoder<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: ValueEncoder

    var codingPath: [any CodingKey] { encoder.codingPath }

    private func nested(_ key: any CodingKey, isContainer: Bool) -> ValueEncoder {
        encoder.nested(encoder.node.member(key.stringValue, isContainer: isContainer), at: key)
    }

    func encodeNil(forKey key: Key) { nested(key, isContainer: false).encodeNil() }

    func encode<Content: Encodable>(_ content: Content, forKey key: Key) throws {
        try nested(key, isContainer: false).encode(content)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> {
        nested(key, isContainer: true).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        nested(key, isContainer: true).unkeyedContainer()
    }

    func superEncoder() -> any Encoder { nested(TextKey.superclass, isContainer: false) }
    func superEncoder(forKey key: Key) -> any Encoder { nested(key, isContainer: false) }
}

/// Encodes the items of a sequence.
private struct ItemEncoder: UnkeyedEncodingContainer {
    let encoder: ValueEncoder

    var codingPath: [any CodingKey] { encoder.codingPath }
    var count: Int { encoder.node.itemCount }

    private func nested() -> ValueEncoder {
        let key = TextKey(index: count)
        return encoder.nested(encoder.node.addItem(), at: key)
    }

    func encodeNil() { nested().encodeNil() }
    func encode<Content: Encodable>(_ content: Content) throws { try nested().encode(content) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        nested().container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { nested().unkeyedContainer() }
    func superEncoder() -> any Encoder { nested() }
}
