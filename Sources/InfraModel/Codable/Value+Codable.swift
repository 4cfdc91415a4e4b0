extension Value {
    /// Encodes a value of any `Encodable` type.
    ///
    /// ```swift
    /// struct Port: Codable { var name: String; var port: Int }
    /// let value = try Value(encoding: [Port(name: "http", port: 80)])  // [{name: "http", port: 80}]
    /// ```
    ///
    /// Members keep the order in which they are encoded, and a property of type `Value` keeps its spelling.
    /// Dictionaries have no order; sort their keys if the order matters. Types of Foundation encode themselves: a
    /// `Date` is a number of seconds since 2001, `Data` is a sequence of bytes, a `URL` is a string.
    ///
    /// - Parameters:
    ///   - content: The value to encode.
    ///   - userInfo: Information for the encoded types.
    /// - Throws: ``ModelError`` if a number is infinite or not-a-number, which JSON cannot represent, or if a type
    ///   throws an error.
    public init(
        encoding content: some Encodable, userInfo: [CodingUserInfoKey: any Sendable] = [:]
    ) throws(ModelError) {
        let node = EncodingNode()
        do {
            try ValueEncoder(node, codingPath: [], userInfo: userInfo).encode(content)
            self = try node.value(at: [])
        } catch {
            throw ModelError(codingError: error)
        }
    }

    /// Decodes the value as a `Decodable` type.
    ///
    /// ```swift
    /// struct Port: Codable { var name: String; var port: Int }
    /// let ports = try value.decode([Port].self)
    /// ```
    ///
    /// Scalars have the types that Kubernetes reads: an unquoted `yes` is a boolean, `"80"` is a string. A number
    /// without a fraction, such as `1.0`, can be decoded as an integer. Types of Foundation decode themselves, see
    /// ``init(encoding:userInfo:)``.
    ///
    /// - Parameters:
    ///   - type: The type.
    ///   - userInfo: Information for the decoded types.
    /// - Returns: The decoded content.
    /// - Throws: ``ModelError`` with the path of the value that is missing or has another type, such as
    ///   `spec.ports.0.port: expected an integer, found a string`.
    public func decode<Content: Decodable>(
        _ type: Content.Type, userInfo: [CodingUserInfoKey: any Sendable] = [:]
    ) throws(ModelError) -> Content {
        do {
            return try ValueDecoder(self, codingPath: [], userInfo: userInfo).decode(type)
        } catch {
            throw ModelError(codingError: error)
        }
    }
}

extension Value: Codable {
    /// Decodes any value.
    ///
    /// ``decode(_:userInfo:)`` keeps spelling and order. Other decoders may not keep the order of members.
    ///
    /// - Parameter decoder: The decoder.
    /// - Throws: `DecodingError` if the content is neither a collection nor a scalar of YAML.
    public init(from decoder: any Decoder) throws {
        if let decoder = decoder as? ValueDecoder {
            self = decoder.value
        } else if let members = try? decoder.container(keyedBy: TextKey.self) {
            var mapping = Mapping()
            for key in members.allKeys { mapping[key.stringValue] = try members.decode(Value.self, forKey: key) }
            self = .mapping(mapping)
        } else if var items = try? decoder.unkeyedContainer() {
            var values: [Value] = []
            while !items.isAtEnd { values.append(try items.decode(Value.self)) }
            self = .sequence(values)
        } else {
            self = try Value(scalarFrom: try decoder.singleValueContainer())
        }
    }

    private init(scalarFrom container: any SingleValueDecodingContainer) throws {
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = Value(flag)
        } else if let number = try? container.decode(Int64.self) {
            self = Value(number)
        } else if let number = try? container.decode(UInt64.self) {
            self = Value(number)
        } else if let number = try? container.decode(Double.self) {
            self = Value(number)
        } else {
            self = .string(try container.decode(String.self))
        }
    }

    /// Encodes the value.
    ///
    /// ``init(encoding:userInfo:)`` keeps spelling and order.
    ///
    /// - Parameter encoder: The encoder.
    /// - Throws: The error of the encoder.
    public func encode(to encoder: any Encoder) throws {
        if let encoder = encoder as? ValueEncoder {
            encoder.node.content = .value(self)
            return
        }
        switch self {
        case .mapping(let mapping):
            var members = encoder.container(keyedBy: TextKey.self)
            for (key, value) in mapping { try members.encode(value, forKey: TextKey(key)) }
        case .sequence(let values):
            var items = encoder.unkeyedContainer()
            for value in values { try items.encode(value) }
        case .scalar(let scalar):
            var container = encoder.singleValueContainer()
            switch scalar.reading {
            case .null: try container.encodeNil()
            case .bool(let flag): try container.encode(flag)
            case .integer(let number): try container.encode(number)
            case .unsigned(let number): try container.encode(number)
            case .float(let number): try container.encode(number)
            case .string(let text): try container.encode(text)
            }
        }
    }
}

/// The key of a member, or the index of an item.
struct TextKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(_ text: String) {
        stringValue = text
        intValue = nil
    }

    init(index: Int) {
        stringValue = String(index)
        intValue = index
    }

    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { self.init(index: intValue) }

    /// The key of the content of a superclass, as in the standard library.
    static let superclass = TextKey("super")
}

extension ModelError {
    /// Converts an `EncodingError` or `DecodingError`, with its path and reason.
    init(codingError error: any Error) {
        switch error {
        case let error as ModelError: self = error
        case DecodingError.keyNotFound(let key, let context):
            self.init(.missing, at: context.codingPath.texts + [key.stringValue], "expected a value, found nothing")
        case DecodingError.valueNotFound(_, let context):
            self.init(.missing, at: context.codingPath.texts, context.debugDescription)
        case DecodingError.typeMismatch(_, let context):
            self.init(.wrongType, at: context.codingPath.texts, context.debugDescription)
        case DecodingError.dataCorrupted(let context):
            self.init(.invalid, at: context.codingPath.texts, context.debugDescription)
        case EncodingError.invalidValue(_, let context):
            self.init(.invalid, at: context.codingPath.texts, context.debugDescription)
        default: self.init(.invalid, at: [], "\(error)")
        }
    }
}

extension [any CodingKey] {
    /// The texts of the keys and indices, for a path.
    fileprivate var texts: [String] { map { $0.intValue.map(String.init) ?? $0.stringValue } }
}
