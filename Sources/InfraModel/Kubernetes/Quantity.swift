/// An amount of a resource: `2`, `100m`, `512Mi` (Kubernetes API, `resource.Quantity`).
///
/// The spelling is kept: `0.5` and `500m` are the same amount, but two texts.
public struct Quantity: TypedValue {
    /// The scalar: a number, or a string with a unit.
    public let scalar: Scalar

    /// The spelling.
    public var text: String { scalar.text }

    /// Reads a number, or a string that is one with or without a unit.
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

    /// A quantity of a text; `nil` when the text is none.
    ///
    /// - Parameter text: Digits, perhaps with a fraction, and a unit (`m`, `k`, `M`, `Ki`, `Mi`, ...) or an exponent.
    public init?(_ text: String) {
        guard Self.isQuantity(text) else { return nil }
        scalar = .quoted(text)
    }

    /// The scalar.
    public var untyped: Value? { .scalar(scalar) }

    /// `a quantity`, with examples.
    public static var typeName: String { "a quantity like 2, 100m or 512Mi" }

    /// Reports what is no quantity.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - path: The way to the value.
    ///   - findings: Where to report.
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
    /// Compares the spellings, with quotes or without.
    ///
    /// - Parameters:
    ///   - left: A quantity.
    ///   - right: Another quantity.
    /// - Returns: Whether both are spelled alike.
    public static func == (left: Quantity, right: Quantity) -> Bool { left.text == right.text }

    /// Hashes the spelling.
    ///
    /// - Parameter hasher: The hasher to feed.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}

extension Quantity: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// The text that the literal is; whether it is a quantity shows when the release is read or inspected.
    ///
    /// - Parameter value: The literal.
    public init(stringLiteral value: String) { scalar = .quoted(value) }

    /// The number that the literal is.
    ///
    /// - Parameter value: The literal.
    public init(integerLiteral value: Int) { scalar = .plain(String(value)) }
}
