/// A scalar of whatever type, for the places where a chart turns what it finds into text by itself.
///
/// Arguments (`leader-elect: true`, `v: 4`) and values that a template quotes are written both with and without quotes.
public struct AnyScalar: TypedValue {
    /// The scalar.
    public var scalar: Scalar

    /// A scalar.
    ///
    /// - Parameter scalar: The scalar.
    public init(_ scalar: Scalar) { self.scalar = scalar }

    /// Reads a scalar; a mapping or a sequence is none.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        guard case .scalar(let scalar) = untyped else { return nil }
        self.scalar = scalar
    }

    /// The scalar's text: of a number or a boolean, its spelling.
    public var text: String { scalar.text }

    /// The scalar.
    public var untyped: Value? { .scalar(scalar) }

    /// `a string, a number or a boolean`.
    public static var typeName: String { "a string, a number or a boolean" }
}

extension AnyScalar {
    /// Compares what Kubernetes takes the two for, with quotes or without.
    ///
    /// - Parameters:
    ///   - left: A scalar.
    ///   - right: Another scalar.
    /// - Returns: Whether both have the same type and value.
    public static func == (left: AnyScalar, right: AnyScalar) -> Bool { left.scalar.reading == right.scalar.reading }

    /// Hashes what Kubernetes takes the scalar for.
    ///
    /// - Parameter hasher: The hasher to feed.
    public func hash(into hasher: inout Hasher) { hasher.combine(scalar.reading) }
}

extension AnyScalar: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral
{
    /// The string that the literal is.
    ///
    /// - Parameter value: The literal.
    public init(stringLiteral value: String) { scalar = .quoted(value) }

    /// The integer that the literal is.
    ///
    /// - Parameter value: The literal.
    public init(integerLiteral value: Int) { scalar = .plain(String(value)) }

    /// The number that the literal is.
    ///
    /// - Parameter value: The literal.
    public init(floatLiteral value: Double) { scalar = .plain(Scalar.spelling(of: value)) }

    /// The boolean that the literal is.
    ///
    /// - Parameter value: The literal.
    public init(booleanLiteral value: Bool) { scalar = .plain(value ? "true" : "false") }
}
