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
