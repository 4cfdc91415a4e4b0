/// A document or a part of one in the common data model of YAML and JSON; the order and the spelling are preserved.
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

    /// The type's name in an error message.
    public var typeName: String {
        switch self {
        case .scalar(let scalar): scalar.reading.typeName
        case .sequence: "a sequence"
        case .mapping: "a mapping"
        }
    }
}

// The content, if it is of one type.
extension Value {
    /// The scalar's type and content for Kubernetes; `nil` for a sequence or a mapping.
    public var reading: ScalarReading? {
        guard case .scalar(let scalar) = self else { return nil }
        return scalar.reading
    }

    /// Whether the value is null.
    public var isNull: Bool { reading == .null }

    /// The string, if the value is one for Kubernetes.
    public var string: String? {
        guard case .string(let text) = reading else { return nil }
        return text
    }

    /// The Boolean, if the value is one for Kubernetes, as an unquoted `yes` is.
    public var bool: Bool? {
        guard case .bool(let flag) = reading else { return nil }
        return flag
    }

    /// The integer, if the value is a number without a fraction that an `Int` can hold; `1.0` is one.
    public var int: Int? {
        switch reading {
        case .integer(let number): Int(exactly: number)
        case .float(let number): Int64(whole: number).flatMap { Int(exactly: $0) }
        default: nil
        }
    }

    /// The number, if the value is one; an integer of more than 53 bits is rounded.
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
    /// The value of a member, if the value is a mapping that has it.
    ///
    /// Setting a member of null makes null a mapping, since a key without a value is an empty mapping to most readers.
    /// Setting a member of any other scalar or of a sequence changes nothing: a text is never replaced by accident.
    /// Setting `nil` removes the member. `set(_:at:)` of the module for YAML throws an error instead.
    ///
    /// - Parameter key: The key's text.
    /// - Returns: The value, or `nil`.
    public subscript(key: String) -> Value? {
        get { mapping?[key] }
        set {
            var members: Mapping
            switch self {
            case .mapping(let mapping): members = mapping
            case .scalar(let scalar) where scalar.reading == .null && newValue != nil: members = Mapping()
            default: return
            }
            // Without this the members would be copied.
            self = .null
            members[key] = newValue
            self = .mapping(members)
        }
    }

    /// An item, if the value is a sequence that has it.
    ///
    /// Setting replaces an item, `nil` removes it. Where there is no such item, setting changes nothing.
    ///
    /// - Parameter index: The item's index, counted from 0.
    /// - Returns: The item, or `nil`.
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
    /// Plain scalars have their spelling, all other strings are in double quotes.
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
    /// Whether the character needs no escape inside of double quotes.
    fileprivate var isQuotable: Bool { self != "\"" && self != "\\" && isPrintable }
}

extension String {
    /// Whether the text consists of ASCII letters, digits and `_-./`, as keys without quotes do.
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
