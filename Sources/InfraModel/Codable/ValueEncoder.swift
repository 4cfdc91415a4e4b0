/// A value that is being encoded.
///
/// It is a class, since `Encoder` returns containers before they are filled.
final class EncodingNode {
    enum Content {
        /// Nothing has been encoded.
        case nothing
        case value(Value)
        case items([EncodingNode])
        case members([(key: String, node: EncodingNode)], indices: [ByteKey: Int])
        /// Containers of different kinds were requested.
        case conflict
    }

    var content = Content.nothing

    /// Makes the node a mapping, unless it already has other content.
    func becomeMapping() {
        switch content {
        case .nothing: content = .members([], indices: [:])
        case .members: break
        default: content = .conflict
        }
    }

    /// Makes the node a sequence, unless it already has other content.
    func becomeSequence() {
        switch content {
        case .nothing: content = .items([])
        case .items: break
        default: content = .conflict
        }
    }

    /// Adds an item and returns its node.
    func addItem() -> EncodingNode {
        let node = EncodingNode()
        guard case .items(var items) = content else { return node }
        content = .nothing
        items.append(node)
        content = .items(items)
        return node
    }

    var itemCount: Int { if case .items(let items) = content { items.count } else { 0 } }

    /// Returns the node of a member: a new one, which replaces an existing member, or for a container the existing one.
    func member(_ key: String, isContainer: Bool) -> EncodingNode {
        let node = EncodingNode()
        guard case .members(var members, var indices) = content else { return node }
        if let index = indices[ByteKey(key)] {
            if isContainer { return members[index].node }
            content = .nothing
            members[index].node = node
        } else {
            content = .nothing
            indices[ByteKey(key)] = members.count
            members.append((key, node))
        }
        content = .members(members, indices: indices)
        return node
    }

    /// Returns the encoded value; an empty mapping if nothing was encoded.
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
                .invalid, at: path, "expected one container or value to be encoded, found several")
        }
    }
}

/// An encoder that writes types to a node.
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

    /// Returns an encoder of a nested value.
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
