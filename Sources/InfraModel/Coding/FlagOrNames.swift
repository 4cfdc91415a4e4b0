/// A selection of all, none or the named items.
///
/// Some authentication settings accept a boolean as well as a list.
public enum FlagOrNames: TypedValue {
    /// All items or none.
    case flag(Bool)
    /// The named items.
    case names([String])

    /// Reads a boolean or a sequence of strings.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        if let flag = Bool(untyped: untyped) {
            self = .flag(flag)
        } else if let items = untyped.sequence {
            let names = items.compactMap(\.string)
            guard names.count == items.count else { return nil }
            self = .names(names)
        } else {
            return nil
        }
    }

    /// The boolean or the names.
    public var untyped: Value? {
        switch self {
        case .flag(let flag): flag.untyped
        case .names(let names): .sequence(names.map(Value.string))
        }
    }

    /// `a boolean or a sequence of strings`.
    public static var typeName: String { "a boolean or a sequence of strings" }
}

extension FlagOrNames: ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral {
    /// Selects all items or none.
    ///
    /// - Parameter value: The literal.
    public init(booleanLiteral value: Bool) { self = .flag(value) }

    /// Selects the named items.
    ///
    /// - Parameter elements: The names.
    public init(arrayLiteral elements: String...) { self = .names(elements) }
}
