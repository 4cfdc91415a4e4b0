extension String: TypedValue {
    /// Reads a string; `nil` for an unquoted number or boolean.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        guard let text = untyped.string else { return nil }
        self = text
    }

    /// The string.
    public var untyped: Value? { .string(self) }

    /// `a string`.
    public static var typeName: String { "a string" }
}

extension Int: TypedValue {
    /// Reads an integer.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        guard case .integer(let number) = untyped.reading, let exact = Int(exactly: number) else { return nil }
        self = exact
    }

    /// The integer in decimal digits.
    public var untyped: Value? { Value(self) }

    /// `an integer`.
    public static var typeName: String { "an integer" }
}

extension Double: TypedValue {
    /// Reads a number, including integers.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        switch untyped.reading {
        case .float(let number): self = number
        case .integer(let number): self = Double(number)
        case .unsigned(let number): self = Double(number)
        default: return nil
        }
    }

    /// The number.
    public var untyped: Value? { Value(self) }

    /// `a number`.
    public static var typeName: String { "a number" }
}

extension Bool: TypedValue {
    /// Reads a boolean in any spelling that Kubernetes accepts.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        guard case .bool(let flag) = untyped.reading else { return nil }
        self = flag
    }

    /// `true` or `false`.
    public var untyped: Value? { Value(self) }

    /// `a boolean`.
    public static var typeName: String { "a boolean" }
}

extension Value: TypedValue {
    /// Reads any value unchanged.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) { self = untyped }

    /// The unchanged value.
    public var untyped: Value? { self }

    /// `any value`.
    public static var typeName: String { "any value" }
}
