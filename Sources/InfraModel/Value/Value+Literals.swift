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

    /// Creates a mapping from a literal, in that order; of equal keys, the last one takes precedence.
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

    /// Creates a number in a spelling that all YAML parsers read as the same number.
    ///
    /// - Parameter value: The number.
    public init(_ value: Double) { self = .scalar(.plain(Scalar.spelling(of: value))) }
}
