/// A resource quantity: `2`, `100m`, `512Mi` (Kubernetes API, `resource.Quantity`).
///
/// The spelling is preserved: `0.5` and `500m` are the same amount with different spellings.
public struct Quantity: TypedValue {
    /// The scalar: a number, or a string with a unit.
    public let scalar: Scalar

    /// The spelling.
    public var text: String { scalar.text }

    /// Reads a number, or a string with a number and an optional unit.
    ///
    /// - Parameter untyped: The value.
    public init?(untyped: Value) {
        guard case .scalar(let scalar) = untyped else { return nil }
        switch scalar.reading {
        case .integer, .unsigned, .float: break
        case .string(let text): guard Self.isQuantity(text) else { return nil }
        case .null, .bool: return nil
        }
        self.scalar = scalar
    }

    /// Parses a quantity; `nil` for other text.
    ///
    /// - Parameter text: Digits with an optional fraction, and a unit (`m`, `k`, `M`, `Ki`, `Mi`, ...) or an exponent.
    public init?(_ text: String) {
        guard Self.isQuantity(text) else { return nil }
        scalar = .quoted(text)
    }

    /// The scalar.
    public var untyped: Value? { .scalar(scalar) }

    /// `a quantity`, with examples.
    public static var typeName: String { "a quantity like 2, 100m or 512Mi" }

    /// Reports a value that is not a quantity.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The path of the value.
    ///   - findings: The findings to add to.
    public static func inspect(_ value: Value, at path: [String], into findings: inout Findings) {
        guard Self(untyped: value) == nil else { return }
        if let text = value.string {
            findings.report(text, at: path, insteadOf: typeName)
        } else {
            findings.report(value, at: path, insteadOf: typeName)
        }
    }

    private static let units: Set<String> = [
        "", "n", "u", "m", "k", "M", "G", "T", "P", "E", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei",
    ]

    private static func isQuantity(_ text: String) -> Bool {
        var rest = Substring(text)
        if rest.first == "+" || rest.first == "-" { rest.removeFirst() }
        let isDigit = { (character: Character) in ("0"..."9").contains(character) }
        let whole = rest.prefix(while: isDigit)
        rest = rest.dropFirst(whole.count)
        var fraction = Substring()
        if rest.first == "." {
            fraction = rest.dropFirst().prefix(while: isDigit)
            rest = rest.dropFirst(fraction.count + 1)
        }
        guard !(whole.isEmpty && fraction.isEmpty) else { return false }
        if units.contains(String(rest)) { return true }
        guard rest.first == "e" || rest.first == "E" else { return false }
        rest.removeFirst()
        if rest.first == "+" || rest.first == "-" { rest.removeFirst() }
        return !rest.isEmpty && rest.allSatisfy(isDigit)
    }
}

extension Quantity {
    /// Compares the spellings, regardless of quotes.
    ///
    /// - Parameters:
    ///   - left: A quantity.
    ///   - right: Another quantity.
    /// - Returns: Whether both have the same spelling.
    public static func == (left: Quantity, right: Quantity) -> Bool { left.text == right.text }

    /// Hashes the spelling.
    ///
    /// - Parameter hasher: The hasher.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Quantity: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// Creates a quantity from a literal; an invalid literal is reported when the resource is read or inspected.
    ///
    /// - Parameter value: The literal.
    public init(stringLiteral value: String) { scalar = .quoted(value) }

    /// Creates a number from a literal.
    ///
    /// - Parameter value: The literal.
    public init(integerLiteral value: Int) { scalar = .plain(String(value)) }
}
