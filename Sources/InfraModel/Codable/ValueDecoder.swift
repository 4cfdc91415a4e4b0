/// A decoder that reads types from a value.
struct ValueDecoder: Decoder {
    let value: Value
    let codingPath: [any CodingKey]
    private let information: [CodingUserInfoKey: any Sendable]

    var userInfo: [CodingUserInfoKey: Any] { information }

    init(_ value: Value, codingPath: [any CodingKey], userInfo: [CodingUserInfoKey: any Sendable]) {
        self.value = value
        self.codingPath = codingPath
        information = userInfo
    }

    /// Returns a decoder of a nested value.
    func nested(_ value: Value, at key: any CodingKey) -> ValueDecoder {
        ValueDecoder(value, codingPath: codingPath + [key], userInfo: information)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard let mapping = value.mapping else { throw mismatch([String: Any].self, expected: "a mapping") }
        return KeyedDecodingContainer(MemberDecoder(mapping, decoder: self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard let items = value.sequence else { throw mismatch([Any].self, expected: "a sequence") }
        return ItemDecoder(items: items, decoder: self)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    /// Returns the error for a value of a wrong type.
    func mismatch(_ type: Any.Type, expected: String) -> DecodingError {
        let context = DecodingError.Context(
            codingPath: codingPath, debugDescription: "expected \(expected), found \(value.typeName)")
        return value.isNull ? .valueNotFound(type, context) : .typeMismatch(type, context)
    }
}

extension ValueDecoder: SingleValueDecodingContainer {
    func decodeNil() -> Bool { value.isNull }

    func decode<Content: Decodable>(_ type: Content.Type) throws -> Content {
        guard let scalar = type as? any DecodableScalar.Type else { return try Content(from: self) }
        guard let content = try scalar.init(decoding: self) as? Content else {
            throw mismatch(type, expected: "\(type)")
        }
        return content
    }
}

/// Decodes the members of a mapping.
private struct MemberDecoder<Key: CodingKey>: KeyedDecodingContainerProtocol {
    private let decoder: ValueDecoder
    private let mapping: Mapping
    private let index: Mapping.Index

    init(_ mapping: Mapping, decoder: ValueDecoder) {
        self.decoder = decoder
        self.mapping = mapping
        index = Mapping.Index(mapping)
    }

    var codingPath: [any CodingKey] { decoder.codingPath }
    var allKeys: [Key] { mapping.keys.compactMap { Key(stringValue: $0) } }

    func contains(_ key: Key) -> Bool { index[.quoted(key.stringValue)] != nil }

    private func nested(_ key: any CodingKey) throws -> ValueDecoder {
        guard let value = index[.quoted(key.stringValue)] else {
            throw DecodingError.keyNotFound(
                key,
                DecodingError.Context(codingPath: codingPath, debugDescription: "expected a value, found nothing"))
        }
        return decoder.nested(value, at: key)
    }

    func decodeNil(forKey key: Key) throws -> Bool { try nested(key).decodeNil() }

    func decode<Content: Decodable>(_ type: Content.Type, forKey key: Key) throws -> Content {
        try nested(key).decode(type)
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try nested(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try nested(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { try nested(TextKey.superclass) }
    func superDecoder(forKey key: Key) throws -> any Decoder { try nested(key) }
}

/// Decodes the items of a sequence in their order.
private struct ItemDecoder: UnkeyedDecodingContainer {
    let items: [Value]
    let decoder: ValueDecoder
    private(set) var currentIndex = 0

    init(items: [Value], decoder: ValueDecoder) {
        self.items = items
        self.decoder = decoder
    }

    var codingPath: [any CodingKey] { decoder.codingPath }
    var count: Int? { items.count }
    var isAtEnd: Bool { currentIndex >= items.count }

    /// Passes the next item to a closure, and advances unless the closure throws an error.
    private mutating func next<Result>(
        _ type: Any.Type, _ body: (ValueDecoder) throws -> Result
    ) throws -> Result {
        let key = TextKey(index: currentIndex)
        guard !isAtEnd else {
            throw DecodingError.valueNotFound(
                type,
                DecodingError.Context(
                    codingPath: codingPath + [key],
                    debugDescription: "expected an item, found the end of the sequence after \(items.count) items"))
        }
        let result = try body(decoder.nested(items[currentIndex], at: key))
        currentIndex += 1
        return result
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, items[currentIndex].isNull else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<Content: Decodable>(_ type: Content.Type) throws -> Content {
        try next(type) { try $0.decode(type) }
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try next(type) { try $0.container(keyedBy: type) }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try next([Any].self) { try $0.unkeyedContainer() }
    }

    mutating func superDecoder() throws -> any Decoder { try next(Value.self) { $0 } }
}
