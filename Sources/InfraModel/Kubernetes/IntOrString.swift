/// An integer or a string: a port by number or name, a count or a percentage (Kubernetes API, `intstr.IntOrString`).
public enum IntOrString: TypedValue {
    /// An integer.
    case integer(Int)
    /// A string.
    case string(String)

    /// Reads an integer or a string.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        if let number = Int(untyped: untyped) {
            self = .integer(number)
        } else if let text = untyped.string {
            self = .string(text)
        } else {
            return nil
        }
    }

    /// The integer or the string.
    public var untyped: Value? {
        switch self {
        case .integer(let number): number.untyped
        case .string(let text): text.untyped
        }
    }

    /// `an integer or a string`.
    public static var typeName: String { "an integer or a string" }
}

extension IntOrString: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral {
    /// Creates an integer from a literal.
    ///
    /// - Parameter value: The literal.
    public init(integerLiteral value: Int) { self = .integer(value) }

    /// Creates a string from a literal.
    ///
    /// - Parameter value: The literal.
    public init(stringLiteral value: String) { self = .string(value) }
}
