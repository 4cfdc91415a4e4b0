/// A document or a part of one: what YAML and JSON have in common, in the order and the spelling in which it was written.
public enum Value: Sendable, Hashable {
    /// A leaf.
    case scalar(Scalar)
    /// Items in order.
    case sequence([Value])
    /// Members in order.
    case mapping(Mapping)

    /// The null value, spelled `null`.
    public static let null = Value.scalar(.plain("null"))

    /// The string `text`, whatever it looks like.
    ///
    /// - Parameter text: The string.
    /// - Returns: The value.
    public static func string(_ text: String) -> Value { .scalar(.quoted(text)) }

    /// What Kubernetes takes the scalar for; `nil` for a sequence or a mapping.
    public var reading: ScalarReading? {
        guard case .scalar(let scalar) = self else { return nil }
        return scalar.reading
    }

    /// Whether this is null.
    public var isNull: Bool { reading == .null }

    /// The string, when this is one for Kubernetes.
    public var string: String? {
        guard case .string(let text) = reading else { return nil }
        return text
    }

    /// The items, when this is a sequence.
    public var sequence: [Value]? {
        guard case .sequence(let items) = self else { return nil }
        return items
    }

    /// The members, when this is a mapping.
    public var mapping: Mapping? {
        guard case .mapping(let mapping) = self else { return nil }
        return mapping
    }

    /// The value of a member, when this is a mapping that has it.
    ///
    /// Setting it turns anything but a mapping into one.
    ///
    /// - Parameter key: The key's text.
    /// - Returns: The value, or `nil`.
    public subscript(key: String) -> Value? {
        get { mapping?[key] }
        set {
            var members = mapping ?? Mapping()
            self = .null
            members[key] = newValue
            self = .mapping(members)
        }
    }

    /// The type's name as an error message says it.
    public var typeName: String {
        switch self {
        case .scalar(let scalar): scalar.reading.typeName
        case .sequence: "a sequence"
        case .mapping: "a mapping"
        }
    }
}

extension Value: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// The string that the literal is.
    ///
    /// - Parameter value: The literal.
    public init(stringLiteral value: String) { self = .string(value) }

    /// The integer that the literal is.
    ///
    /// - Parameter value: The literal.
    public init(integerLiteral value: Int) { self.init(value) }

    /// The number that the literal is.
    ///
    /// - Parameter value: The literal.
    public init(floatLiteral value: Double) { self.init(value) }

    /// The boolean that the literal is.
    ///
    /// - Parameter value: The literal.
    public init(booleanLiteral value: Bool) { self.init(value) }

    /// The sequence that the literal is.
    ///
    /// - Parameter elements: The items.
    public init(arrayLiteral elements: Value...) { self = .sequence(elements) }

    /// The mapping that the literal is; of two equal keys the last one counts.
    ///
    /// - Parameter elements: Keys and values.
    public init(dictionaryLiteral elements: (String, Value)...) {
        var mapping = Mapping()
        for (key, value) in elements { mapping[key] = value }
        self = .mapping(mapping)
    }

    /// A boolean, spelled `true` or `false`.
    ///
    /// - Parameter value: The boolean.
    public init(_ value: Bool) { self = .scalar(.plain(value ? "true" : "false")) }

    /// An integer, spelled in decimal digits.
    ///
    /// - Parameter value: The integer.
    public init(_ value: some BinaryInteger) { self = .scalar(.plain(String(value))) }

    /// A number, spelled so that every YAML reader takes it for the same one.
    ///
    /// - Parameter value: The number.
    public init(_ value: Double) { self = .scalar(.plain(Scalar.spelling(of: value))) }
}

extension Scalar {
    /// A number's spelling: digits with a dot, and a signed exponent if there is one.
    ///
    /// `1e+16` without a dot would be text for YAML 1.1.
    ///
    /// - Parameter number: The number.
    /// - Returns: The shortest such spelling that reads back as the same double.
    public static func spelling(of number: Double) -> String {
        guard number.isFinite else { return number.isNaN ? ".nan" : number < 0 ? "-.inf" : ".inf" }
        return spelling(ofJSONNumber: number.description)
    }

    /// A number of JSON, spelled so that every YAML reader takes it for the same one: only an exponent needs care.
    ///
    /// - Parameter text: A number by RFC 8259 section 6.
    /// - Returns: The number with a dot in its mantissa and a sign in its exponent, or as it was when it has no exponent.
    public static func spelling(ofJSONNumber text: String) -> String {
        guard let e = text.utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return text }
        let mantissa = text[..<e]
        let exponent = text[text.utf8.index(after: e)...]
        let dot = mantissa.utf8.contains(UInt8(ascii: ".")) ? "" : ".0"
        let sign = exponent.first == "-" || exponent.first == "+" ? "" : "+"
        return "\(mantissa)\(dot)e\(sign)\(exponent)"
    }
}
