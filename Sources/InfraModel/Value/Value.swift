/// A document or a part of one in the common data model of YAML and JSON; order and spelling are preserved.
///
/// ```swift
/// var service: Value = ["kind": "Service", "spec": ["ports": [["port": 80]]]]
/// service["spec"]?["ports"]?[0]?["port"]?.int  // 80
/// service["spec"]?["type"] = "LoadBalancer"
/// print(service)  // {kind: "Service", spec: {ports: [{port: 80}], type: "LoadBalancer"}}
/// ```
///
/// `==` compares the meaning, ``hasSameSpelling(as:)`` the spelling and the order of members.
public enum Value: Sendable {
    /// A scalar.
    case scalar(Scalar)
    /// A sequence of items.
    case sequence([Value])
    /// A mapping with ordered members.
    case mapping(Mapping)

    /// The null value with the spelling `null`.
    public static let null = Value.scalar(.plain("null"))

    /// Creates a string.
    ///
    /// - Parameter text: The string.
    /// - Returns: The value.
    public static func string(_ text: String) -> Value { .scalar(.quoted(text)) }

    /// The name of the type in messages, with an article: `a sequence`.
    public var typeName: String {
        switch self {
        case .scalar(let scalar): scalar.reading.typeName
        case .sequence: "a sequence"
        case .mapping: "a mapping"
        }
    }
}

// Access to the content by type.
extension Value {
    /// The value of a scalar, as Kubernetes reads it; `nil` for a sequence or mapping.
    public var reading: ScalarReading? {
        guard case .scalar(let scalar) = self else { return nil }
        return scalar.reading
    }

    /// Whether the value is null.
    public var isNull: Bool { reading == .null }

    /// The string, if Kubernetes reads the value as a string.
    public var string: String? {
        guard case .string(let text) = reading else { return nil }
        return text
    }

    /// The boolean, if Kubernetes reads the value as a boolean, for example an unquoted `yes`.
    public var bool: Bool? {
        guard case .bool(let flag) = reading else { return nil }
        return flag
    }

    /// The integer, if the value is a number without a fraction, such as `1.0`, within the range of `Int`.
    public var int: Int? {
        switch reading {
        case .integer(let number): Int(exactly: number)
        case .float(let number): Int64(whole: number).flatMap { Int(exactly: $0) }
        default: nil
        }
    }

    /// The number, if the value is a number; integers of more than 53 bits are rounded.
    public var double: Double? {
        switch reading {
        case .integer(let number): Double(number)
        case .unsigned(let number): Double(number)
        case .float(let number): number
        default: nil
        }
    }

    /// The items, if the value is a sequence.
    public var sequence: [Value]? {
        guard case .sequence(let items) = self else { return nil }
        return items
    }

    /// The members, if the value is a mapping.
    public var mapping: Mapping? {
        guard case .mapping(let mapping) = self else { return nil }
        return mapping
    }
}

// Members and items.
extension Value {
    /// The value of a member of a mapping.
    ///
    /// Setting a member of null creates a mapping, since a key without a value commonly means an empty mapping. Setting
    /// a member of another scalar or of a sequence has no effect, so that no text is replaced by accident; `set(_:at:)`
    /// of InfraYAML throws an error instead. Setting `nil` removes the member.
    ///
    /// - Parameter key: The text of the key.
    /// - Returns: The value, or `nil` if the value is not a mapping with this member.
    public subscript(key: String) -> Value? {
        get { mapping?[key] }
        set {
            var members: Mapping
            switch self {
            case .mapping(let mapping): members = mapping
            case .scalar(let scalar) where scalar.reading == .null && newValue != nil: members = Mapping()
            default: return
            }
            // Without this line, the members would share their storage with `self`, and be copied.
            self = .null
            members[key] = newValue
            self = .mapping(members)
        }
    }

    /// An item of a sequence.
    ///
    /// Setting `nil` removes the item. Setting a missing item has no effect.
    ///
    /// - Parameter index: The index of the item, counted from 0.
    /// - Returns: The item, or `nil` if the value is not a sequence with this item.
    public subscript(index: Int) -> Value? {
        get {
            guard let items = sequence, items.indices.contains(index) else { return nil }
            return items[index]
        }
        set {
            guard case .sequence(var items) = self, items.indices.contains(index) else { return }
            self = .null
            if let newValue { items[index] = newValue } else { items.remove(at: index) }
            self = .sequence(items)
        }
    }
}

extension Value: CustomStringConvertible {
    /// The value on one line, in YAML's flow style: `{name: "web", ports: [80, 443]}`.
    ///
    /// Plain scalars keep their spelling; strings are in double quotes.
    public var description: String {
        switch self {
        case .scalar(let scalar): scalar.description
        case .sequence(let items): "[\(items.map(\.description).joined(separator: ", "))]"
        case .mapping(let mapping): mapping.description
        }
    }
}

extension Mapping: CustomStringConvertible {
    /// The members on one line, in YAML's flow style.
    public var description: String {
        let members = members.map { "\($0.key.text.isWord ? $0.key.text : $0.key.description): \($0.value)" }
        return "{\(members.joined(separator: ", "))}"
    }
}

extension Scalar: CustomStringConvertible {
    /// The spelling of a plain scalar, or the string in double quotes.
    public var description: String {
        switch style {
        case .plain: text.isEmpty ? "null" : text.printable
        case .quoted:
            "\"\(text.unicodeScalars.map { $0.isQuotable ? String($0) : $0.escaped(asASCII: true) }.joined())\""
        }
    }
}

extension Unicode.Scalar {
    /// Whether the character needs no escape in double quotes.
    fileprivate var isQuotable: Bool { self != "\"" && self != "\\" && isPrintable }
}

extension String {
    /// Whether the text consists of ASCII letters, digits and `_-./`, so that a key needs no quotes.
    fileprivate var isWord: Bool {
        !isEmpty
            && utf8.allSatisfy {
                switch $0 {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
                    UInt8(ascii: "/"):
                    true
                default: false
                }
            }
    }
}
