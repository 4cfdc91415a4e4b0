/// A scalar of any type, for values that a chart converts to text.
///
/// Arguments (`leader-elect: true`, `v: 4`) and values that a template quotes are commonly written with or without
/// quotes.
public struct AnyScalar: TypedValue {
    /// The scalar.
    public var scalar: Scalar

    /// Creates a value from a scalar.
    ///
    /// - Parameter scalar: The scalar.
    public init(_ scalar: Scalar) { self.scalar = scalar }

    /// Reads a scalar; `nil` for a mapping or sequence.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        guard case .scalar(let scalar) = untyped else { return nil }
        self.scalar = scalar
    }

    /// The text of the scalar; for a number or boolean, its spelling.
    public var text: String { scalar.text }

    /// The scalar.
    public var untyped: Value? { .scalar(scalar) }

    /// `a string, a number or a boolean`.
    public static var typeName: String { "a string, a number or a boolean" }
}

extension AnyScalar {
    /// Compares the values that Kubernetes reads, regardless of quotes.
    ///
    /// - Parameters:
    ///   - left: A scalar.
    ///   - right: Another scalar.
    /// - Returns: Whether both have the same type and value.
    public static func == (left: AnyScalar, right: AnyScalar) -> Bool { left.scalar.reading == right.scalar.reading }

    /// Hashes the value that Kubernetes reads.
    ///
    /// - Parameter hasher: The hasher.
    public func hash(into hasher: inout Hasher) { hasher.combine(scalar.reading) }
}

extension AnyScalar: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral
{
    /// Creates a string from a literal.
    ///
    /// - Parameter value: The literal.
    public init(stringLiteral value: String) { scalar = .quoted(value) }

    /// Creates an integer from a literal.
    ///
    /// - Parameter value: The literal.
    public init(integerLiteral value: Int) { scalar = .plain(String(value)) }

    /// Creates a number from a literal.
    ///
    /// - Parameter value: The literal.
    public init(floatLiteral value: Double) { scalar = .plain(Scalar.spelling(of: value)) }

    /// Creates a boolean from a literal.
    ///
    /// - Parameter value: The literal.
    public init(booleanLiteral value: Bool) { scalar = .plain(value ? "true" : "false") }
}
