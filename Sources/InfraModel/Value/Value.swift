/// A document or a part of one in the common data model of YAML and JSON; the order and the spelling are preserved.
public enum Value: Sendable, Hashable {
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

    /// The value of the scalar, as Kubernetes reads it; `nil` for a sequence or mapping.
    public var reading: ScalarReading? {
        guard case .scalar(let scalar) = self else { return nil }
        return scalar.reading
    }

    /// Whether the value is null.
    public var isNull: Bool { reading == .null }

    /// The string, if Kubernetes reads the value as a string; otherwise `nil`.
    public var string: String? {
        guard case .string(let text) = reading else { return nil }
        return text
    }

    /// The items of a sequence; `nil` for other values.
    public var sequence: [Value]? {
        guard case .sequence(let items) = self else { return nil }
        return items
    }

    /// The members of a mapping; `nil` for other values.
    public var mapping: Mapping? {
        guard case .mapping(let mapping) = self else { return nil }
        return mapping
    }

    /// The value of a member; `nil` if the value is not a mapping or has no such member.
    ///
    /// Setting a member turns any other value into a mapping.
    ///
    /// - Parameter key: The text of the key.
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

    /// The name of the type in error messages.
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
    /// Creates a string from a literal.
    ///
    /// - Parameter value: The literal.
    public init(stringLiteral value: String) { self = .string(value) }

    /// Creates an integer from a literal.
    ///
    /// - Parameter value: The literal.
    public init(integerLiteral value: Int) { self.init(value) }

    /// Creates a number from a literal.
    ///
    /// - Parameter value: The literal.
    public init(floatLiteral value: Double) { self.init(value) }

    /// Creates a boolean from a literal.
    ///
    /// - Parameter value: The literal.
    public init(booleanLiteral value: Bool) { self.init(value) }

    /// Creates a sequence from a literal.
    ///
    /// - Parameter elements: The items.
    public init(arrayLiteral elements: Value...) { self = .sequence(elements) }

    /// Creates a mapping from a literal; of equal keys, the last one takes precedence.
    ///
    /// - Parameter elements: The keys and values.
    public init(dictionaryLiteral elements: (String, Value)...) {
        var mapping = Mapping()
        for (key, value) in elements { mapping[key] = value }
        self = .mapping(mapping)
    }

    /// Creates a boolean with the spelling `true` or `false`.
    ///
    /// - Parameter value: The boolean.
    public init(_ value: Bool) { self = .scalar(.plain(value ? "true" : "false")) }

    /// Creates an integer in decimal digits.
    ///
    /// - Parameter value: The integer.
    public init(_ value: some BinaryInteger) { self = .scalar(.plain(String(value))) }

    /// Creates a number in a spelling that every YAML parser reads as the same number.
    ///
    /// - Parameter value: The number.
    public init(_ value: Double) { self = .scalar(.plain(Scalar.spelling(of: value))) }
}

extension Scalar {
    /// Returns the spelling of a number: digits with a dot, and a signed exponent if necessary.
    ///
    /// In YAML 1.1, `1e+16` without a dot is a string.
    ///
    /// - Parameter number: The number.
    /// - Returns: The shortest such spelling that is read as the same double.
    public static func spelling(of number: Double) -> String {
        guard number.isFinite else { return number.isNaN ? ".nan" : number < 0 ? "-.inf" : ".inf" }
        return spelling(ofJSONNumber: number.description)
    }

    /// Returns a spelling of a JSON number that every YAML parser reads as the same number; only an exponent needs a
    /// change.
    ///
    /// - Parameter text: A number by RFC 8259 section 6.
    /// - Returns: The number with a dot in its mantissa and a sign in its exponent, or unchanged if it has no
    ///   exponent.
    public static func spelling(ofJSONNumber text: String) -> String {
        guard let e = text.utf8.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) else { return text }
        let mantissa = text[..<e]
        let exponent = text[text.utf8.index(after: e)...]
        let dot = mantissa.utf8.contains(UInt8(ascii: ".")) ? "" : ".0"
        let sign = exponent.first == "-" || exponent.first == "+" ? "" : "+"
        return "\(mantissa)\(dot)e\(sign)\(exponent)"
    }
}
